/**
 * Ordered wordings: phrases that say something only in their order and close together. Where a statement can be worded in
 * any order, its contrary cannot: "a disclosure is a misdemeanor, an inspection a felony" holds the words of both.
 */

import type { PhraseTree } from './phrase-tree.ts';
import type { Choice, Place } from './phrases.ts';
import { endAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A wording of a fact's contrary: one phrase of each choice in order, and which choices are wrong. */
export interface Sequence {
  readonly fact: string;
  readonly order: readonly Choice[];
  /** Tokens that may stand between two phrases. */
  readonly gap: number;
  /** One of these, where there are any, and none of those must stand anywhere. */
  readonly beside: Choice;
  readonly none: Choice;
  /** The first and the last choice whose words are wrong. */
  readonly wrong: readonly [number, number];
}

/** A contrary found: the fact it denies, every phrase's place, and the wrong words. */
export interface Denied {
  readonly fact: string;
  readonly phrases: readonly Place[];
  readonly wrong: Place;
}

/** The contraries worded in a sentence; one fact may be denied in several wordings, of which a longer one may take in a "not". */
export function deniedIn(tokens: readonly Token[], sequences: readonly Sequence[], tree: PhraseTree<number>): Denied[] {
  return numbersIn(tokens, tree).flatMap((number) => {
    const sequence = sequences[number];
    return (sequence && placed(sequence, tokens)) ?? [];
  });
}

/** Numbers of the sequences whose rarest choice is met, in order. */
function numbersIn(tokens: readonly Token[], tree: PhraseTree<number>): number[] {
  const met = new Set<number>();
  for (let from = 0; from < tokens.length; from++) {
    let node: PhraseTree<number> | undefined = tree;
    for (let at = from; at < tokens.length; at++) {
      node = node.after(tokens[at]?.text ?? '');
      if (!node) break;
      for (const number of node.values) met.add(number);
    }
  }
  return [...met].sort((a, b) => a - b);
}

function placed(sequence: Sequence, tokens: readonly Token[]): Denied | null {
  const { fact, beside, none, wrong } = sequence;
  const holds = (choice: Choice): boolean => tokens.some((_, i) => endOf(choice, i, tokens) > i);
  for (let start = 0; start < tokens.length; start++) {
    const phrases = phrasesFrom(sequence, 0, start, start, tokens);
    const first = phrases?.[wrong[0]];
    const last = phrases?.[wrong[1]];
    if (!phrases || !first || !last) continue;
    if (holds(none) || (beside.length > 0 && !holds(beside))) return null;
    return { fact, phrases, wrong: { from: first.from, to: last.to } };
  }
  return null;
}

/** Places of the choices from the `next` one on, the first of them between two tokens. */
function phrasesFrom(sequence: Sequence, next: number, from: number, until: number, tokens: readonly Token[]): Place[] | null {
  const choice = sequence.order[next];
  if (!choice) return [];
  for (let at = from; at <= until && at < tokens.length; at++) {
    const to = endOf(choice, at, tokens);
    const rest = to > at ? phrasesFrom(sequence, next + 1, to, to + sequence.gap, tokens) : null;
    if (rest) return [{ from: at, to }, ...rest];
    if (tokens[at]?.text === ';') return null;
  }
  return null;
}

/** One past the longest phrase of a choice that begins at a token; the token itself where none does. */
const endOf = (choice: Choice, at: number, tokens: readonly Token[]): number =>
  choice.reduce((end, group) => Math.max(end, endAt(tokens, at, group)), at);
