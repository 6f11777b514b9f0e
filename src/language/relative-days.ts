/** Days told from the day of publication: "last month", "this spring", "four days ago", "a week ago today", "more than a year ago". */
import { civil, type Days, dayNumber, daysInMonth } from './calendar.ts';
import { isA, type Term, valueIn } from './terms.ts';

/** Days meant by a relative phrase: "day-1", "week-0", "month-1", "year-0", "season:2:4" (from month to month). */
export function relativeDays(value: string, published: Days): Days | undefined {
  const [unit = '', amount = '0', until = '0'] = value.split(':');
  const n = Number(amount);
  const { y, m } = civil(published.first);
  switch (unit) {
    case 'day':
      return { first: published.first - n - 1, last: published.last - n };
    case 'week':
      return { first: published.first - 7 * n - 7, last: published.last - 7 * Math.max(0, n - 1) };
    case 'month':
      return n < 2 ? monthsBack(y, m, n, published.last) : aboutMonthsBack(y, m, n, published);
    case 'year':
      return {
        first: dayNumber(y - n, 1, 1),
        last: n === 0 ? published.last : Math.max(dayNumber(y - n, 12, 31), n > 1 ? published.last - Math.floor((n - 0.75) * 365) : 0),
      };
    case 'season':
      return season(y, n, Number(until), published.last);
    default:
      return undefined;
  }
}

function monthsBack(year: number, month: number, back: number, last: number): Days {
  const index = year * 12 + (month - 1) - back;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return { first: dayNumber(y, m, 1), last: back === 0 ? last : dayNumber(y, m, daysInMonth(y, m)) };
}

/** "Three months ago" is said of three and a half as well, and of two and a half. */
function aboutMonthsBack(year: number, month: number, back: number, { first, last }: Days): Days {
  const whole = monthsBack(year, month, back, last);
  return { first: Math.min(whole.first, first - 31 * (back + 1)), last: Math.max(whole.last, last - 30 * (back - 1)) };
}

/** "Last summer", "this spring": the latest such season that has begun; a year's doubt is allowed backwards. */
function season(year: number, fromMonth: number, toMonth: number, last: number): Days {
  const begun = dayNumber(year, fromMonth, 1) <= last ? year : year - 1;
  return { first: dayNumber(begun - 1, fromMonth, 1), last: Math.min(last, dayNumber(begun, toMonth, daysInMonth(begun, toMonth))) };
}

/** Days counted back from publication, and the terms that say so. */
export interface CountedBack {
  readonly days?: Days;
  readonly relative: true;
  /** Not only "more than" or "less than". */
  readonly counted: boolean;
  readonly to: number;
}

/** "Four days ago", "nearly two weeks ago", "more than a year ago", "a week ago today", "hace diez días". */
export function countedBackAt(terms: readonly Term[], at: number, published: Days | null): CountedBack | null {
  if (isA(terms[at - 1], 'fraction')) return null;
  const bound = BOUNDS.find((name) => isA(terms[at], name));
  const count = countAt(terms, bound === undefined ? at : at + 1) ?? countBehindAgo(terms, at);
  if (!count) return null;
  const isToday = valueIn(terms[count.to], 'relative') === 'day:0';
  const to = isToday ? count.to + 1 : count.to;
  // The phrases of the class "relative" have their own reading where nothing is added to them.
  if (to === at + 1) return null;
  // "Ten years ago" only says that times were others.
  const isNear = count.n * LENGTHS[count.unit] < OTHER_TIMES;
  const days = isNear && published ? daysBack(count, count.bound ?? bound, isToday, published) : null;
  return { ...(days && { days }), relative: true, counted: days !== null && days.last - days.first < COUNTED, to };
}

/** As many days as the agreement is old at the most. */
const OTHER_TIMES = 4 * 365;

/** As near as a part of a month. */
const COUNTED = 24;

const BOUNDS = ['over', 'at-least', 'under', 'nearly', 'about'] as const;
type Bound = (typeof BOUNDS)[number];

interface Count {
  readonly unit: Unit;
  readonly n: number;
  readonly to: number;
  readonly bound?: Bound | undefined;
}

/** How many days a unit has. */
const LENGTHS = { day: 1, week: 7, month: 30.4, year: 365.25 } as const;
type Unit = keyof typeof LENGTHS;

const unitOf = (term: Term | undefined): Unit | undefined =>
  (['day', 'week', 'month', 'year'] as const).find((unit) => valueIn(term, 'unit') === `${unit}s`);

function countIn(term: Term | undefined): number | undefined {
  if (isA(term, 'indefinite')) return 1;
  const value = term?.kind === 'number' ? term.text : valueIn(term, 'number');
  return value !== undefined && /^\d{1,3}$/.test(value) && value !== '0' ? Number(value) : undefined;
}

/** "Four days ago", and the phrases of the class "relative" that count back. */
function countAt(terms: readonly Term[], at: number): Count | null {
  const [name, back] = isA(terms[at], 'counted-ago') ? (valueIn(terms[at], 'relative') ?? '').split(':') : [];
  if (name !== undefined && name in LENGTHS) return { unit: name as Unit, n: Number(back), to: at + 1 };
  const n = countIn(terms[at]);
  const unit = unitOf(terms[at + 1]);
  return n !== undefined && unit && isA(terms[at + 2], 'ago-word') && !isA(terms[at + 2], 'ago-before') ? { unit, n, to: at + 3 } : null;
}

/** "Hace diez días", "hace más de un año": where a language says it before the number. */
function countBehindAgo(terms: readonly Term[], at: number): Count | null {
  if (!isA(terms[at], 'ago-before')) return null;
  const bound = BOUNDS.find((name) => isA(terms[at + 1], name));
  const place = at + (bound === undefined ? 1 : 2);
  const n = countIn(terms[place]);
  const unit = unitOf(terms[place + 1]);
  return n !== undefined && unit ? { unit, n, to: place + 2, bound } : null;
}

/** How far back "more than" reaches: before everything. */
const LONG_AGO = 40 * 365;

/** How much of what is counted may be missing from it, or more than it, in loose talk. */
const TENTH = 0.1;

function daysBack({ unit, n }: Count, bound: Bound | undefined, isToday: boolean, { first, last }: Days): Days {
  const length = Math.round(n * LENGTHS[unit]);
  const slack = Math.max(unit === 'day' ? 1 : 2, Math.ceil(length * TENTH));
  if (bound === 'over' || bound === 'at-least') return { first: first - LONG_AGO, last: last - length + slack };
  if (bound === 'under') return { first: first - length - slack, last };
  if (bound === 'nearly') return { first: first - length - slack, last: last - Math.floor(length / 2) };
  if (isToday) return { first: first - length - 2, last: last - length + 2 };
  const loose =
    bound === 'about' ? length / 2 : Math.max(slack, unit === 'day' ? 0 : LENGTHS[unit] * 0.75, unit === 'month' ? length / 3 : 0);
  return { first: Math.floor(first - length - loose), last: Math.ceil(last - Math.max(0, length - loose)) };
}
