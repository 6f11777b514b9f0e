/**
 * Ordered wordings: phrases that say something only in their order and close together. Where a statement can be worded in
 * any order, its contrary cannot: "a disclosure is a misdemeanor, an inspection a felony" holds the words of both.
 */

import { firstPlaceOf, type Met } from './met-phrases.ts';
import type { Choice, PhraseIndex, Place, Sequence } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A contrary found: the fact it denies, every phrase's place, and the wrong words. */
export interface Denied {
  readonly fact: string;
  readonly phrases: readonly Place[];
  readonly wrong: Place;
}

/** The contraries worded in a sentence; one fact may be denied in several wordings, of which a longer one may take in a "not". */
export function deniedIn(tokens: readonly Token[], met: Met, index: PhraseIndex): Denied[] {
  return met.tried.flatMap((number) => {
    const sequence = index.sequences[number - index.patterns.length];
    return (sequence && placed(sequence, tokens, met)) ?? [];
  });
}

/** Where a sequence stands; null where a phrase is missing or out of place, or one that takes it back is there. */
function placed(sequence: Sequence, tokens: readonly Token[], met: Met): Denied | null {
  const { fact, all, beside, none, wrong } = sequence;
  if (!all.every((choice) => firstPlaceOf(choice, met)) || firstPlaceOf(none, met)) return null;
  if (beside.length > 0 && !firstPlaceOf(beside, met)) return null;
  const ends = all.map((choice) => endsOf(choice, met));
  for (let start = 0; start < tokens.length; start++) {
    const phrases = phrasesFrom(sequence, ends, 0, start, start, tokens);
    const first = phrases?.[wrong[0]];
    const last = phrases?.[wrong[1]];
    if (phrases && first && last) return { fact, phrases, wrong: { from: first.from, to: last.to } };
  }
  return null;
}

/** For each token at which a phrase of a choice begins, one past the longest. */
function endsOf(choice: Choice, { places }: Met): Map<number, number> {
  const numbers = new Set(choice.map((group) => group.number));
  const ends = new Map<number, number>();
  for (const { from, to, groups } of places)
    if (groups.some((number) => numbers.has(number))) ends.set(from, Math.max(to, ends.get(from) ?? 0));
  return ends;
}

/** Places of the choices from the `next` one on, the first of them between two tokens. */
function phrasesFrom(
  sequence: Sequence,
  ends: readonly ReadonlyMap<number, number>[],
  next: number,
  from: number,
  until: number,
  tokens: readonly Token[],
): Place[] | null {
  const ending = ends[next];
  if (!ending) return [];
  for (let at = from; at <= until && at < tokens.length; at++) {
    const to = ending.get(at);
    const rest = to === undefined ? null : phrasesFrom(sequence, ends, next + 1, to, to + sequence.gap, tokens);
    if (rest && to !== undefined) return [{ from: at, to }, ...rest];
    if (tokens[at]?.text === ';') return null;
  }
  return null;
}
