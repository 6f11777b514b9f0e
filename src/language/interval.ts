/** How far apart two things are said to be: "two days before", "less than three weeks after", "un mes después de", in days. */
import type { Amount } from './numbers.ts';
import type { Sentence } from './sentence.ts';
import { isA, type Term, valueIn } from './terms.ts';

export interface Interval {
  /** The fewest and the most days that the words can mean, read as generously as anybody would. */
  readonly least: number;
  readonly most: number;
  /** Terms of the distance, first and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** Days in a unit, how many days either side of whole units still go by that number, and what the bare plural can mean. */
interface Unit {
  readonly days: number;
  readonly slack: number;
  readonly bare: readonly [number, number];
}

const UNITS: Readonly<Record<string, Unit>> = {
  hours: { days: 1 / 24, slack: 2, bare: [0, 4] },
  days: { days: 1, slack: 1, bare: [1, 30] },
  weeks: { days: 7, slack: 6, bare: [6, 110] },
  months: { days: 30.4, slack: 25, bare: [25, 800] },
  years: { days: 365, slack: 130, bare: [330, Number.POSITIVE_INFINITY] },
};

/** Numbers grow rounder with their size, and rounder still behind "about" and "almost". */
const ROUNDED = 0.1;
const LOOSELY = 2;

/** What makes of the number another one that is not read: "two or three days", "half a year", "the second day", "to the day", "in the two weeks". */
const JOINED = ['number', 'unit', 'fraction', 'to-word', 'of-word', 'ordinal', 'scale', 'in-word', 'for-word', 'period-word', 'until-word'];

/** What sets off a bare plural: behind anything else it may be one of many days ("business days after"). */
const BEFORE_BARE = ['issue-verb', 'happen-verb', 'sign-verb', 'file-verb', 'sue-verb', 'only-word', 'about'] as const;

/** The distance that ends right before a place, or in its term itself ("weeks before"); null where none is read for certain. */
export function intervalBefore(s: Sentence, at: number): Interval | null {
  const { terms } = s;
  const place = valueIn(terms[at], 'unit') === undefined ? at - 1 : at;
  const unit = UNITS[valueIn(terms[place], 'unit') ?? ''];
  if (!unit) return null;
  const amount = s.amounts.find((a) => a.to === place);
  if (amount) return isJoined(terms, amount.from) ? null : numbered(amount, unit, terms, at);
  const one = isA(terms[place - 1], 'indefinite', 'definite', 'one-word') ? place - 1 : -1;
  if (one >= 0) return oneOf(s, one, unit, at);
  const isBare = place === 0 || terms[place - 1]?.kind === 'mark' || isA(terms[place - 1], ...BEFORE_BARE) || endsDate(s, place);
  const isPlural = terms[place]?.text.split(' ')[0]?.endsWith('s') === true;
  return isBare && isPlural && !isJoined(terms, place) ? { least: unit.bare[0], most: unit.bare[1], from: place, to: at } : null;
}

const endsDate = ({ dates }: Sentence, at: number): boolean => dates.some((date) => date.to === at);

/** Whether the words before a number belong to it and change it. */
function isJoined(terms: readonly Term[], from: number): boolean {
  const before = terms[from - 1];
  if (isA(before, 'definite') || isA(before, 'conjunction')) return isA(terms[from - 2], ...JOINED);
  return before?.kind === 'number' || isA(before, ...JOINED) || before?.text === '-';
}

const MODIFIERS = ['about', 'nearly', 'over', 'under', 'up-to', 'at-least'] as const;
const modifierOf = (term: Term | undefined): string | undefined => MODIFIERS.find((name) => isA(term, name));

/** "A month", "the day", "almost a year". */
function oneOf(s: Sentence, article: number, unit: Unit, at: number): Interval | null {
  const modifier = modifierOf(s.terms[article - 1]);
  const from = modifier === undefined ? article : article - 1;
  return isJoined(s.terms, from) ? null : { ...spread(1, unit, modifier), from, to: at };
}

const numbered = ({ value, from }: Amount, unit: Unit, terms: readonly Term[], at: number): Interval => ({
  ...spread(value, unit, modifierOf(terms[from]) ?? modifierOf(terms[from - 1])),
  from,
  to: at,
});

function spread(count: number, { days, slack }: Unit, modifier: string | undefined): Pick<Interval, 'least' | 'most'> {
  const loose = modifier === 'about' || modifier === 'nearly' ? LOOSELY : 1;
  const around = Math.max(slack, count * days * ROUNDED) * loose;
  const least = Math.max(0, count * days - around);
  const most = count * days + around;
  if (modifier === 'over' || modifier === 'at-least') return { least, most: Number.POSITIVE_INFINITY };
  return modifier === 'under' || modifier === 'up-to' ? { least: 0, most } : { least, most };
}
