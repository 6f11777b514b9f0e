/** What stands in the slots of ordered wordings: dates, durations, money, shares and numbers as the sentence's readers find them. */
import type { DateMention } from './dates.ts';
import type { Amount } from './numbers.ts';
import type { Place } from './phrases.ts';
import type { Sentence } from './sentence.ts';
import type { Filled } from './sequences.ts';
import { valueIn } from './terms.ts';

/** What a slot holds: as a claim's value. */
type SlotValue =
  | { readonly type: 'ids'; readonly ids: readonly string[] }
  | { readonly type: 'date'; readonly date: DateMention }
  | { readonly type: 'amount'; readonly amount: Amount; readonly unit: string };

/** A value that a reader found, and the tokens that it covers. */
interface Read extends Place {
  readonly value: SlotValue;
}

/** The values that can stand in the slots of a sentence, read when one is asked for. */
export class Slots {
  private readonly known = new Map<string, readonly Read[]>();

  constructor(private readonly sentence: Sentence) {}

  /** Values of a type with their places; none for a type that lists of phrases fill. */
  readonly read = (type: string): readonly Read[] => {
    const found = this.known.get(type) ?? this.find(type);
    this.known.set(type, found);
    return found;
  };

  /** The value in a slot that was found filled; null where it could be two. */
  valueOf({ type, values, from, to }: Filled): SlotValue | null {
    const [listed, ...others] = new Set(values);
    if (listed !== undefined) return others.length === 0 ? { type: 'ids', ids: [listed] } : null;
    return this.read(type).find((read) => read.from === from && read.to === to)?.value ?? null;
  }

  private find(type: string): readonly Read[] {
    const { dates, amounts } = this.sentence;
    if (type === 'date')
      return [...dates, ...yearsAmong(amounts)].map((date) => ({ ...this.placeOf(date.start, date.end), value: { type: 'date', date } }));
    return amounts.flatMap((amount) => {
      const unit = this.unitOf(amount, type);
      const value = { type: 'amount', amount: ROUNDED.has(type) ? amount : exactly(amount), unit } as const;
      return unit === undefined || amount.vague ? [] : [{ ...this.amountPlace(amount, type), value: { ...value, unit } }];
    });
  }

  /** The unit by which an amount is of a type; undefined where it is not of it. */
  private unitOf({ dollars, percent, to }: Amount, type: string): string | undefined {
    if (type === 'dollars' || type === 'percent') return (type === 'dollars' ? dollars : percent) ? type : undefined;
    const unit = valueIn(this.sentence.terms[to], 'unit');
    if (type === 'duration') return unit;
    return type === 'number' && unit === undefined && !dollars && !percent ? type : undefined;
  }

  /** A duration goes as far as the first word of its unit ("five years", not "five years in prison"), money begins with its sign. */
  private amountPlace({ from, to, start, end }: Amount, type: string): Place {
    const { terms } = this.sentence;
    const sign = terms[from - 1];
    const place = this.placeOf(
      type === 'dollars' && sign?.text === '$' ? sign.start : start,
      type === 'percent' ? (terms[to - 1]?.end ?? end) : end,
    );
    return type === 'duration' ? { ...place, to: place.to + 1 } : place;
  }

  private placeOf(start: number, end: number): Place {
    const { tokens } = this.sentence;
    return { from: tokens.findIndex((t) => t.end > start), to: tokens.findLastIndex((t) => t.start < end) + 1 };
  }
}

/** Bare years, which are dates where a wording asks for one: "took its present form in 1954". */
const yearsAmong = (amounts: readonly Amount[]): DateMention[] =>
  amounts
    .filter(({ value, dollars, percent }) => Number.isInteger(value) && value >= 1900 && value < 2100 && !dollars && !percent)
    .map(({ value, from, to, start, end }) => ({ y: value, relative: false, from, to, start, end }));

/** Types of which "about" and "nearly" leave more than one value open. */
const ROUNDED: ReadonlySet<string> = new Set(['percent', 'number']);

/** A limit told as "up to five years" is five years, no less. */
const exactly = (amount: Amount): Amount => ({ ...amount, least: amount.value, most: amount.value });
