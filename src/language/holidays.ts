/** Days told by a holiday: "the week before Thanksgiving", "shortly before Christmas", "on Labor Day". A bare "before Christmas" dates nothing. */
import { civil, type Days, dayNumber, weekdayOf } from './calendar.ts';
import { isA, type Term, valueIn, yearOf } from './terms.ts';

/** Days around a holiday, and the terms that say so. */
export interface AroundHoliday {
  readonly days?: Days;
  readonly relative: true;
  readonly counted: true;
  readonly to: number;
}

/** Days around the last such holiday before publication; null where a year is told, "on Presidents Day of 2024". */
export function holidayAt(terms: readonly Term[], start: number, published: Days | null): AroundHoliday | null {
  const around = sideAt(terms, start);
  const rule = valueIn(terms[around?.at ?? -1], 'holiday');
  if (!around || rule === undefined || isOfYear(terms, around.at + 1)) return null;
  const days = published && lastBegun(rule, around.side, published);
  return { ...(days && { days }), relative: true, counted: true, to: around.at + 1 };
}

/** "The Friday before Thanksgiving": a weekday of no week that can be told. */
export const isBesideHoliday = (terms: readonly Term[], to: number): boolean =>
  isA(terms[to], 'precedence') && [to + 1, to + 2].some((i) => isA(terms[i], 'holiday'));

/** A year right behind, past a comma or an "of". */
const isOfYear = (terms: readonly Term[], to: number): boolean => [to, to + 1].some((i) => yearOf(terms[i]) !== undefined);

/** First and last day meant, counted from the holiday. */
type Side = readonly [number, number];

/** Where the holiday stands behind words that say on which side of it, and how near: "the week before", "shortly after", but not "seven weeks after". */
function sideAt(terms: readonly Term[], start: number): { side: Side; at: number } | null {
  const at = isA(terms[start], 'definite', 'indefinite') ? start + 1 : start;
  const unit = at > start ? WITHIN[valueIn(terms[at], 'unit') ?? ''] : undefined;
  const near = isA(terms[at], 'shortly-word') ? SHORTLY : unit;
  const side = valueIn(terms[at + 1], 'precedence');
  if (near !== undefined && side !== undefined) {
    const noun = isA(terms[at + 2], 'definite') ? at + 3 : at + 2;
    return { side: side === 'before' ? [-near, -1] : [1, near], at: noun };
  }
  return at === start && isA(terms[at], 'on-word') ? { side: [0, 0], at: isA(terms[at + 1], 'definite') ? at + 2 : at + 1 } : null;
}

const SHORTLY = 21;
/** How far off "the day before" or "the week before" may be: a week begins on any day. */
const WITHIN: Readonly<Record<string, number>> = { days: 1, weeks: 11, months: 34 };

/** Those of the last year in which they had begun. */
function lastBegun(rule: string, [from, to]: Side, published: Days): Days | null {
  const { y } = civil(published.last);
  const day = [y + 1, y, y - 1].flatMap((year) => dayOf(rule, year) ?? []).find((d) => d + from <= published.last);
  return day === undefined ? null : { first: day + from, last: day + to };
}

/** "12-25" is a day, "11-4-4" the fourth Thursday of November, "5--1-1" its last Monday in May. */
function dayOf(rule: string, year: number): number | null {
  const [, month, nth, weekday] = /^(\d+)-(-?\d+)(?:-(\d))?$/.exec(rule) ?? [];
  if (month === undefined || nth === undefined) return null;
  if (weekday === undefined) return dayNumber(year, Number(month), Number(nth));
  const isLast = Number(nth) < 0;
  const first = isLast ? dayNumber(year, Number(month) + 1, 1) - 7 : dayNumber(year, Number(month), 1) + 7 * (Number(nth) - 1);
  return first + ((Number(weekday) - weekdayOf(first) + 7) % 7);
}
