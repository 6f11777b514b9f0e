/** Days told by where they lie in a month: "eight days into November", "the second week of November", "early November", "the eighth of November", "the week of November 17". */
import { isA, isUnexplained, type Term, valueIn } from './terms.ts';

export interface MonthPart {
  readonly m: number;
  readonly y?: number;
  readonly d?: number;
  /** First and last day of the month that are meant. */
  readonly within?: readonly [number, number];
  readonly weekday?: number;
  readonly to: number;
}

type Terms = readonly Term[];

/** Such a part of a month at a place, or null. */
export function monthPartAt(terms: Terms, start: number): MonthPart | null {
  const at = isA(terms[start], 'definite') && !isA(terms[start], 'possessive') ? start + 1 : start;
  const part =
    (at === start ? (edgeAt(terms, at) ?? intoAt(terms, at)) : null) ?? stretchAt(terms, at) ?? nthAt(terms, at) ?? weekOfAt(terms, at);
  return part ? withYear(terms, part) : null;
}

/** A year right behind, which belongs to it. */
function withYear(terms: Terms, part: MonthPart): MonthPart {
  const at = isA(terms[part.to], 'comma', 'date-of') ? part.to + 1 : part.to;
  const year = terms[at];
  return year?.kind === 'number' && /^20\d\d$/.test(year.text) ? { ...part, y: Number(year.text), to: at + 1 } : part;
}

const monthIn = (term: Term | undefined): number | undefined => {
  const value = term?.capital || isA(term, 'plain-month') ? valueIn(term, 'month') : undefined;
  return value === undefined ? undefined : Number(value);
};

/** A month that the words before lead to: "of November", "in November", or November alone. */
function monthAfter(terms: Terms, at: number): { m: number; to: number } | null {
  const place = isA(terms[at], 'of-word', 'in-word') ? at + 1 : at;
  const m = monthIn(terms[place]);
  const goesOn = terms[place + 1]?.kind === 'number' && !/^20\d\d$/.test(terms[place + 1]?.text ?? '');
  return m === undefined || goesOn ? null : { m, to: place + 1 };
}

const days = (first: number, last: number): readonly [number, number] => [Math.max(1, first), Math.min(31, last)];

const bounds = (value: string): readonly [number, number] => {
  const [first, last] = value.split(':').map(Number);
  return days(first ?? 1, last ?? 31);
};

/** "Early November", "late in February". */
function edgeAt(terms: Terms, at: number): MonthPart | null {
  const value = valueIn(terms[at], 'month-edge');
  const month = value === undefined ? null : monthAfter(terms, at + 1);
  return value !== undefined && month && !isA(terms[at + 1], 'of-word') ? { ...month, within: bounds(value) } : null;
}

/** "The beginning of November". */
function stretchAt(terms: Terms, at: number): MonthPart | null {
  const value = valueIn(terms[at], 'month-stretch');
  const month = value !== undefined && isA(terms[at + 1], 'of-word') ? monthAfter(terms, at + 1) : null;
  return value !== undefined && month ? { ...month, within: bounds(value) } : null;
}

/** "Eight days into November", "a week into November". */
function intoAt(terms: Terms, at: number): MonthPart | null {
  const tens = terms[at + 1]?.joined === true ? countIn(terms[at + 1]) : undefined;
  const count = isA(terms[at], 'indefinite') ? 1 : countIn(terms[at]);
  const unitAt = tens === undefined ? at + 1 : at + 2;
  const unit = valueIn(terms[unitAt], 'unit');
  const m = isA(terms[unitAt + 1], 'into-word') ? monthIn(terms[unitAt + 2]) : undefined;
  if (count === undefined || m === undefined || (unit !== 'days' && unit !== 'weeks')) return null;
  const whole = count + (tens ?? 0);
  const day = unit === 'weeks' ? 7 * whole : whole;
  const slack = unit === 'weeks' ? 4 : 2;
  return { m, within: days(day - slack, day + slack), to: unitAt + 3 };
}

const countIn = (term: Term | undefined): number | undefined => {
  const value = term?.kind === 'number' ? term.text : valueIn(term, 'number');
  return value !== undefined && /^\d{1,2}$/.test(value) ? Number(value) : undefined;
};

/** "The second week of November", "the first days of", "the second Saturday in", "the eighth of November". */
function nthAt(terms: Terms, at: number): MonthPart | null {
  const tens = countIn(terms[at]);
  const isCompound = (tens === 20 || tens === 30) && terms[at + 1]?.joined === true;
  const noun = isCompound ? at + 2 : at + 1;
  const nth = Number(valueIn(terms[noun - 1], 'nth') ?? 0) + (isCompound ? (tens ?? 0) : 0);
  if (nth === 0 || (isCompound && nth === tens)) return null;
  if (nth > 0 && isA(terms[noun], 'of-word')) return dayOf(monthAfter(terms, noun), nth);
  const head = isUnexplained(terms[noun]) || isA(terms[noun], 'written-word') ? noun + 1 : noun;
  const unit = valueIn(terms[head], 'unit');
  const month = monthAfter(terms, head + 1);
  if (!month || isCompound) return null;
  if (unit === 'days' && Math.abs(nth) === 1) return { ...month, within: nth === 1 ? days(1, 10) : days(20, 31) };
  if (unit === 'weeks' && nth < 5) return { ...month, within: nth < 0 ? days(20, 31) : days(7 * nth - 8, 7 * nth + 6) };
  const weekday = valueIn(terms[head], 'weekday');
  return weekday !== undefined && nth > 0 && nth < 6 ? { ...month, weekday: Number(weekday), within: days(7 * nth - 6, 7 * nth) } : null;
}

const dayOf = (month: { m: number; to: number } | null, d: number): MonthPart | null => (month && d <= 31 ? { ...month, d } : null);

/** "The week of August 4", "la semana del 4 de agosto": the day may be any of that week. */
function weekOfAt(terms: Terms, at: number): MonthPart | null {
  if (valueIn(terms[at], 'unit') !== 'weeks' || !isA(terms[at + 1], 'of-word')) return null;
  const first = countIn(terms[at + 2]) === undefined ? at + 2 : isA(terms[at + 3], 'date-of') ? at + 4 : -1;
  const m = monthIn(terms[first]);
  const dayAt = first > at + 2 ? at + 2 : terms[first + 1]?.text === '.' ? first + 2 : first + 1;
  const d = countIn(terms[dayAt]);
  return m === undefined || d === undefined ? null : { m, within: days(d - 6, d + 6), to: Math.max(first, dayAt) + 1 };
}
