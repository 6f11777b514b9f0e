/** A sentence as the claims read it: terms with their places, clauses, voices, events, numbers and dates. */
import { clausesOf } from './clauses.ts';
import { datesOf, type DateMention, type Published } from './dates.ts';
import { eventsOf, type SentenceEvent } from './events.ts';
import type { Lexicon } from './lexicon.ts';
import { type Amount, amountsOf } from './numbers.ts';
import type { Span } from './sentences.ts';
import { type Term, termsOf } from './terms.ts';
import { tokenize } from './tokens.ts';
import { type Before, type Voices, voicesOf } from './voice.ts';

export interface Sentence extends Span {
  readonly text: string;
  readonly terms: readonly Term[];
  /** Clause number of each term. */
  readonly clauses: readonly number[];
  readonly voices: Voices;
  readonly events: readonly SentenceEvent[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
  /** A headline or section heading: no full stop, or the article's title. */
  readonly heading: boolean;
  /** Number of its paragraph, counted from 0; the title is -1. */
  readonly paragraph: number;
  /** Whether any term belongs to the class. */
  has(...names: readonly string[]): boolean;
  /** Indices of the terms of these classes, in order. */
  at(...names: readonly string[]): readonly number[];
}

export interface Setting {
  readonly lexicon: Lexicon;
  readonly published: Published;
}

export const NOTHING_BEFORE: Before = { open: false, speaker: null };

/** Longer than any sentence a person writes; such a run of text says nothing that could be judged. */
const LONGEST = 2_000;

/** Reads one sentence of `text`. */
export function readSentence(text: string, span: Span, paragraph: number, before: Before, { lexicon, published }: Setting): Sentence {
  const terms = span.end - span.start > LONGEST ? [] : termsOf(tokenize(text, span.start, span.end), lexicon);
  const clauses = clausesOf(terms);
  const classes = placesOf(terms);
  const dates = datesOf(terms, published);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    terms,
    clauses,
    voices: voicesOf(terms, before),
    events: eventsOf(terms, clauses),
    amounts: amountsOf(terms).filter((a) => !dates.some((d) => d.from < a.to && d.to > a.from)),
    dates,
    heading: paragraph < 0 || isHeading(text, span, terms),
    paragraph,
    has: (...names) => names.some((name) => classes.has(name)),
    at: (...names) => (names.length === 1 ? (classes.get(names[0] ?? '') ?? []) : names.flatMap((n) => classes.get(n) ?? []).sort((a, b) => a - b)),
  };
}

function placesOf(terms: readonly Term[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  terms.forEach((term, at) => {
    for (const { name } of term.senses) {
      const known = places.get(name);
      if (known) {
        if (known[known.length - 1] !== at) known.push(at);
      } else places.set(name, [at]);
    }
  });
  return places;
}

/** A line of its own without a closing mark, mostly capitalised or short, is a heading. */
function isHeading(text: string, span: Span, terms: readonly Term[]): boolean {
  if (/[.!?:;,]["'\u201d\u2019)\]]*(?:\[{1,2}\d{1,3}\]{1,2})*$/.test(text.slice(span.start, span.end))) return false;
  const words = terms.filter((t) => t.kind === 'word');
  return words.length < 16;
}
