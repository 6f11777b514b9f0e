/** A sentence as the claims read it: terms with their places, clauses, voices, events, numbers and dates. */
import { clausesOf } from './clauses.ts';
import { type DateMention, datesOf, type Published } from './dates.ts';
import { eventsOf, type SentenceEvent } from './events.ts';
import type { Lexicon } from './lexicon.ts';
import { type Amount, amountsOf } from './numbers.ts';
import type { Span } from './sentences.ts';
import { type Term, termsOf, valueIn } from './terms.ts';
import { type Token, tokenize } from './tokens.ts';
import { type Before, type Voices, voicesOf } from './voice.ts';

export interface Sentence extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
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
  /** Indices of the terms of these classes, in order, each once. */
  at(...names: readonly string[]): readonly number[];
  /** The sentence with other tokens, which stand at the offsets of those they replace. */
  withTokens(tokens: readonly Token[], lexicon: Lexicon): Sentence;
}

export interface Setting {
  readonly lexicon: Lexicon;
  readonly published: Published;
}

const NOTHING_BEFORE: Before = { open: false, speaker: null };

/** Longer than any sentence a person writes; such a run of text says nothing that could be judged. */
const LONGEST = 2_000;

/** Reads one sentence of `text`. */
export function readSentence(
  text: string,
  span: Span,
  paragraph: number,
  before: Sentence | null,
  { lexicon, published }: Setting,
): Sentence {
  const tokens = span.end - span.start > LONGEST ? [] : tokenize(text, span.start, span.end, lexicon.spelling);
  return new ReadSentence(text.slice(span.start, span.end), span, paragraph, tokens, termsOf(tokens, lexicon), before, published);
}

/** Tokens and terms are read at once; the rest when it is first asked for, since many a text is about something else. */
class ReadSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  private readonly classes: ReadonlyMap<string, readonly number[]>;

  constructor(
    readonly text: string,
    span: Span,
    readonly paragraph: number,
    readonly tokens: readonly Token[],
    readonly terms: readonly Term[],
    private before: { readonly voices: Before } | null,
    private readonly published: Published,
  ) {
    this.start = span.start;
    this.end = span.end;
    this.classes = placesOf(terms);
  }

  readonly has = (...names: readonly string[]): boolean => {
    for (const name of names) if (this.classes.has(name)) return true;
    return false;
  };

  readonly at = (...names: readonly string[]): readonly number[] => {
    let found = NOWHERE;
    for (const name of names) {
      const places = this.classes.get(name);
      if (places) found = found === NOWHERE ? places : [...new Set([...found, ...places])].sort((a, b) => a - b);
    }
    return found;
  };

  withTokens(tokens: readonly Token[], lexicon: Lexicon): Sentence {
    return new ReadSentence(this.text, this, this.paragraph, tokens, termsOf(tokens, lexicon), { voices: this.opening() }, this.published);
  }

  private clausesRead: readonly number[] | undefined;
  get clauses(): readonly number[] {
    return (this.clausesRead ??= clausesOf(this.terms));
  }

  /** A sentence goes on from the voices of the one before it, so ask in the order of the text. */
  private voicesRead: Voices | undefined;
  get voices(): Voices {
    return (this.voicesRead ??= voicesOf(this.terms, this.opening()));
  }

  /** The voice in which the sentence begins, without the sentence that it goes on from: that would keep all those before it. */
  private opening(): Before {
    const { open, speaker } = this.before?.voices ?? NOTHING_BEFORE;
    const voices = { open, speaker };
    this.before = { voices };
    return voices;
  }

  private eventsRead: readonly SentenceEvent[] | undefined;
  get events(): readonly SentenceEvent[] {
    return (this.eventsRead ??= eventsOf(this.terms, this.clauses));
  }

  private datesRead: readonly DateMention[] | undefined;
  get dates(): readonly DateMention[] {
    return (this.datesRead ??= datesOf(this.terms, this.published));
  }

  private amountsRead: readonly Amount[] | undefined;
  get amounts(): readonly Amount[] {
    return (this.amountsRead ??= amountsOf(this.terms).filter((a) => !this.dates.some((d) => d.from < a.to && d.to > a.from)));
  }

  private headingRead: boolean | undefined;
  get heading(): boolean {
    return (this.headingRead ??= this.paragraph < 0 || isHeading(this.text, this.terms));
  }
}

const NOWHERE: readonly number[] = [];

/** Whether any of the sentences has a term of these classes. */
export const anyHas = (sentences: readonly Sentence[], ...names: readonly string[]): boolean => sentences.some((s) => s.has(...names));

/** Whether a sentence is of marks alone, and so says nothing. */
export const isWordless = ({ terms }: Sentence): boolean => terms.every(({ kind }) => kind === 'mark');

/** Whether a term of a class has this value in it: the agency "doge", the place "other". */
export const hasValue = ({ at, terms }: Sentence, name: string, value: string): boolean =>
  at(name).some((i) => valueIn(terms[i], name) === value);

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
function isHeading(text: string, terms: readonly Term[]): boolean {
  if (/[.!?:;,]["'\u201d\u2019)\]]*(?:\[{1,2}\d{1,3}\]{1,2})*$/.test(text)) return false;
  const words = terms.filter((t) => t.kind === 'word');
  return words.length < 16;
}
