/** What a swap is: a true article with one value replaced by a wrong one of the same kind, and the span that is now wrong. */
import type { Article } from '../../../src/article/article.ts';
import type { CleanArticle, Span } from '../corpus.ts';
import type { Random } from './random.ts';

export const SWAP_KINDS = [
  'judge',
  'judge of another ruling',
  'day',
  'month',
  'year',
  'weekday',
  'pages',
  'count',
  'asked for shared',
  'relief',
  'outcome',
  'court',
  'plaintiff',
  'counsel',
  'administration',
  'appointer',
  'signer',
  'docket',
  'vote',
  'data',
  'party',
  'bound',
  'gender',
] as const;

export type SwapKind = (typeof SWAP_KINDS)[number];

/** One sentence of a true article, with what a rule may look at. */
export interface Sentence {
  readonly text: string;
  readonly article: CleanArticle;
  readonly random: Random;
}

/** A replacement inside a sentence. */
export interface Candidate extends Span {
  readonly kind: SwapKind;
  readonly value: string;
  /** Words in the same sentence that could be blamed just as well, such as the outcome for a judge who ruled otherwise. */
  readonly also?: Span;
}

export type SwapRule = (sentence: Sentence) => readonly Candidate[];

export interface Swap {
  readonly id: string;
  readonly kind: SwapKind;
  readonly article: Article;
  /** The sentence as it now reads, and where it lies in the article's text. */
  readonly sentence: string;
  readonly at: Span;
  readonly was: string;
  readonly now: string;
  /** Spans in the article's text, any of which may be blamed. */
  readonly wrong: readonly Span[];
}

/** Each match of a pattern as a span with its groups. The pattern must be global. */
export function spansOf(text: string, pattern: RegExp): (Span & { readonly groups: readonly (string | undefined)[] })[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, groups: [...match] }));
}

/** The span of the first match, if any. */
export function firstSpan(text: string, pattern: RegExp): Span | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
