/**
 * Partial dates. Nothing is ever completed: "April 7" has no year, and "on Friday" means a day only when the
 * publication date is known. A mention says which days it could mean (`days`) and which parts it states.
 */
import { civil, type Days, dayNumber, daysInMonth, rangeOf } from './calendar.ts';
import { holidayAt, isBesideHoliday } from './holidays.ts';
import { monthPartAt } from './month-parts.ts';
import { countedBackAt, relativeDays } from './relative-days.ts';
import { isA, type Term, valueIn, yearOf } from './terms.ts';
import { fiscalYearAt, yearsBackAt } from './year-spans.ts';

export interface DateMention {
  readonly y?: number;
  readonly m?: number;
  readonly d?: number;
  /** Month and day the other way round, where numbers alone leave open which is which: "11/08/2025". */
  readonly swapped?: { readonly m: number; readonly d: number };
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** First and last day of the month that are meant, where only a part of it is told: "the second week of November". */
  readonly within?: readonly [number, number];
  /** First and last day meant, when resolved from the publication date ("last month", "on Friday"). */
  readonly days?: Days;
  /** Only a season: its first and last month; days of `days` outside them cannot be told. */
  readonly season?: readonly [number, number];
  /** Only a weekday: `days` is the week it can lie in, and days outside that week cannot be told. */
  readonly weekdayOnly?: boolean;
  /** Read relative to the publication date. */
  readonly relative: boolean;
  /** Counted from the day of publication or from a holiday, as near as a part of a month: "four days ago". */
  readonly counted?: boolean;
  /** Terms covered, first and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

type Parts = Pick<DateMention, 'y' | 'm' | 'd' | 'swapped' | 'weekday' | 'days' | 'within' | 'weekdayOnly' | 'season' | 'counted'> & {
  relative?: boolean;
  to: number;
};

/** When the article was published: the days it can mean, or null. */
export type Published = Days | null;

/** Date mentions among the terms of a sentence, in order. */
export function datesOf(terms: readonly Term[], published: Published): DateMention[] {
  const dates: DateMention[] = [];
  for (let at = 0; at < terms.length; ) {
    const parts =
      isoAt(terms, at) ??
      monthPartAt(terms, at) ??
      fiscalYearAt(terms, at) ??
      yearsBackAt(terms, at, published) ??
      countedBackAt(terms, at, published) ??
      holidayAt(terms, at, published) ??
      relativeAt(terms, at, published) ??
      weekdayAt(terms, at, published) ??
      ofRelativeYear(monthAt(terms, at), terms, published, at) ??
      ofRelativeYear(dayFirstAt(terms, at), terms, published, at) ??
      yearAt(terms, at);
    if (parts) dates.push(mention(terms, at, parts));
    at = parts ? parts.to : at + 1;
  }
  return dates;
}

function mention(terms: readonly Term[], from: number, { to, relative = false, ...parts }: Parts): DateMention {
  return { ...parts, relative, from, to, start: terms[from]?.start ?? 0, end: terms[to - 1]?.end ?? 0 };
}

function isoAt(terms: readonly Term[], at: number): Parts | null {
  const term = terms[at];
  const found = term?.kind === 'number' ? /^(\d{4}-\d{2}-\d{2})(?:\/(\d{2})-(\d{2}))?$/.exec(term.text) : null;
  const days = found && rangeOf(found[1] ?? '');
  if (!days) return null;
  const swapped = found[2] === undefined ? null : { m: Number(found[2]), d: Number(found[3]) };
  return { ...civil(days.first), ...(swapped && { swapped }), to: at + 1 };
}

const dayOf = (term: Term | undefined): number | undefined => {
  if (term?.kind !== 'number' || !/^\d{1,2}$/.test(term.text)) return undefined;
  const day = Number(term.text);
  return day >= 1 && day <= 31 ? day : undefined;
};
const skip = (terms: readonly Term[], at: number, ...names: string[]): number => (isA(terms[at], ...names) ? at + 1 : at);
const comma = (terms: readonly Term[], at: number): number => (terms[at]?.text === ',' ? at + 1 : at);

/** "Nov. 21, 2025", "April 7", "April 2025", "November". */
function monthAt(terms: readonly Term[], at: number): Parts | null {
  const month = monthOf(terms, at);
  if (month === undefined) return null;
  let to = at + 1;
  if (terms[to]?.text === '.') to++;
  const d = isA(terms[at], 'plain-month') ? undefined : dayOf(terms[to]);
  if (d !== undefined) to = skip(terms, to + 1, 'ordinal-ending');
  const afterComma = skip(terms, comma(terms, to), 'date-of');
  const y = yearOf(terms[afterComma]);
  if (y !== undefined) to = afterComma + 1;
  if (d === undefined && y === undefined && !isMonthAlone(terms, at)) return null;
  const weekday = d === undefined ? undefined : apposedWeekday(terms, to);
  if (weekday !== undefined) to += 3;
  return { m: month, ...(d !== undefined && { d }), ...(y !== undefined && { y }), ...(weekday !== undefined && { weekday }), to };
}

/** "February 21 of last year": the year told by another relative phrase; a month alone has one where months are plain words. */
function ofRelativeYear(parts: Parts | null, terms: readonly Term[], published: Published, from: number): Parts | null {
  if (!parts || (parts.d === undefined && !isA(terms[from], 'plain-month')) || parts.y !== undefined || !published) return parts;
  const at = skip(terms, parts.to, 'date-of');
  const [unit, back] = (valueIn(terms[at], 'relative') ?? '').split(':');
  return unit === 'year' ? { ...parts, y: civil(published.first).y - Number(back ?? 0), to: at + 1 } : parts;
}

/** ", a Thursday" behind a full date. */
function apposedWeekday(terms: readonly Term[], to: number): number | undefined {
  const value = terms[to]?.text === ',' && terms[to + 1]?.text === 'a' ? valueIn(terms[to + 2], 'weekday') : undefined;
  return value === undefined ? undefined : Number(value);
}

function monthOf(terms: readonly Term[], at: number): number | undefined {
  const value = valueIn(terms[at], 'month');
  return value !== undefined && terms[at]?.capital
    ? Number(value)
    : value !== undefined && isA(terms[at], 'plain-month')
      ? Number(value)
      : undefined;
}

/** A bare month counts only where a date can stand: "in March", "last March", "the November ruling", never "may" or "march". */
function isMonthAlone(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (isA(terms[at], 'doubtful-month')) return isA(before, 'date-before');
  return true;
}

/** "21 November 2025", "7 de abril de 2025". */
function dayFirstAt(terms: readonly Term[], at: number): Parts | null {
  const d = dayOf(terms[at]);
  if (d === undefined) return null;
  const month = skip(terms, skip(terms, at + 1, 'ordinal-ending'), 'date-of');
  const m = monthOf(terms, month);
  if (m === undefined) return null;
  const yearAtTerm = skip(terms, comma(terms, month + 1), 'date-of');
  const y = yearOf(terms[yearAtTerm]);
  const end = y === undefined ? month + 1 : yearAtTerm + 1;
  const weekday = apposedWeekday(terms, end);
  return { m, d, ...(y !== undefined && { y }), ...(weekday !== undefined && { weekday }), to: weekday === undefined ? end : end + 3 };
}

/** A bare year needs a word before it that makes it a date: "in 2023", "early 2024", "the 2013 agreement". */
function yearAt(terms: readonly Term[], at: number): Parts | null {
  const y = yearOf(terms[at]);
  if (y === undefined || y < 1970 || y > 2030) return null;
  if (isA(terms[at - 1], 'date-before', 'part-of') || isA(terms[at + 1], 'agreement-noun', 'ruling-noun', 'suit-noun'))
    return { y, to: at + 1 };
  return null;
}

/** "on Friday", "last Friday", "Friday, Nov. 21". */
function weekdayAt(terms: readonly Term[], at: number, published: Published): Parts | null {
  const value = valueIn(terms[at], 'weekday');
  if (value === undefined) return null;
  const weekday = Number(value);
  const date = monthAt(terms, comma(terms, at + 1)) ?? dayFirstAt(terms, comma(terms, at + 1));
  if (date) return { ...date, weekday };
  const only = { weekday, weekdayOnly: true, relative: true, to: at + 1 };
  if (!published || published.first !== published.last || isA(terms[at - 1], 'next-word') || isBesideHoliday(terms, at + 1)) return only;
  const isLast = isA(terms[at + 1], 'last-behind');
  const reach = isLast || isA(terms[at - 1], 'last-word') ? 13 : 7;
  return { ...only, to: isLast ? at + 2 : at + 1, days: { first: published.first - reach, last: published.first + 1 } };
}

/** "last month", "earlier this year", "yesterday", "last April": phrases of the class "relative" with a value. */
function relativeAt(terms: readonly Term[], at: number, published: Published): Parts | null {
  if (isA(terms[at], 'last-word') && valueIn(terms[at + 1], 'month') !== undefined && !yearOf(terms[at + 2]))
    return lastMonthNamed(terms, at, published);
  if (isA(terms[at + 1], 'last-behind') && valueIn(terms[at], 'month') !== undefined)
    return { ...lastMonthNamed(terms, at - 1, published), to: at + 2 };
  const value = valueIn(terms[at], 'relative');
  if (value === undefined || (isA(terms[at - 1], 'fraction') && isA(terms[at], 'counted-ago'))) return null;
  const days = published ? relativeDays(value, published) : undefined;
  const [unit, first, last] = value.split(':');
  const months: readonly [number, number] = [Number(first), Number(last)];
  return { ...(days && { days }), ...(unit === 'season' && { season: months }), relative: true, to: at + 1 };
}

function lastMonthNamed(terms: readonly Term[], at: number, published: Published): Parts {
  const m = Number(valueIn(terms[at + 1], 'month'));
  const behind = terms[at + 2]?.text === '.' ? at + 3 : at + 2;
  const d = dayOf(terms[behind]);
  const to = d === undefined ? at + 2 : behind + 1;
  if (!published) return { m, ...(d !== undefined && { d }), relative: true, to };
  const { y } = civil(published.first);
  const sameYear = dayNumber(y, m, 1) <= published.last;
  // "Last April" in May may be this year's or the year before's; both are allowed.
  return {
    m,
    ...(d !== undefined && { d }),
    days: { first: dayNumber(y - 1, m, 1), last: dayNumber(sameYear ? y : y - 1, m, daysInMonth(y, m)) },
    relative: true,
    to,
  };
}
