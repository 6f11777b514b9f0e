/** Tokens become terms: the longest known phrase at each place with its classes, or a bare word. One pass. */
import type { Lexicon, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';

export interface Term {
  readonly senses: readonly Sense[];
  /** Folded, lower case words, joined by one space. */
  readonly text: string;
  readonly kind: Token['kind'];
  readonly capital: boolean;
  readonly joined: boolean;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Sense[] = [];

/** Names count only with a capital: "Long" is a commissioner, "long" is not. */
const PROPER = new Set(['person', 'judge-name', 'organisation']);

/** Terms of a sentence's tokens, in order, covering every token once. */
export function termsOf(tokens: readonly Token[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { senses, length } = longestPhrase(tokens, at, lexicon);
    terms.push(termFrom(tokens, at, length, senses));
    at += length;
  }
  return terms;
}

function longestPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): { senses: readonly Sense[]; length: number } {
  let node = lexicon.root;
  let senses: readonly Sense[] = NONE;
  let length = 1;
  for (let i = at; i < tokens.length; i++) {
    const child = node.next?.get(tokens[i]?.text ?? '');
    if (!child) break;
    node = child;
    if (child.senses.length > 0) {
      senses = child.senses;
      length = i - at + 1;
    }
  }
  return { senses, length };
}

function termFrom(tokens: readonly Token[], at: number, length: number, senses: readonly Sense[]): Term {
  const first = tokens[at];
  const last = tokens[at + length - 1];
  if (!first || !last) throw new RangeError('no token there');
  const known = first.capital ? senses : senses.filter((s) => !PROPER.has(s.name));
  const text = length === 1 ? first.text : tokens.slice(at, at + length).map((t) => t.text).join(' ');
  return { senses: known, text, kind: first.kind, capital: first.capital, joined: first.joined, start: first.start, end: last.end };
}

/** Whether a term belongs to a class (or to one of several). */
export function isA(term: Term | undefined, ...names: readonly string[]): boolean {
  return term?.senses.some((s) => names.includes(s.name)) ?? false;
}

/** The value a term has in a class, or undefined. */
export function valueIn(term: Term | undefined, name: string): string | undefined {
  return term?.senses.find((s) => s.name === name)?.value;
}
