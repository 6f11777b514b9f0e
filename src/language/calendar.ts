/** Days as numbers, in the proleptic Gregorian calendar, without a clock or a time zone. */

/** Days since 1970-01-01, first and last: one day, or all of a month or year that is all that is known. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Day number of a date; day 0 is 1970-01-01 (days-from-civil, Howard Hinnant). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month and day of a day number. */
export function civil(day: number): { y: number; m: number; d: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const d = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const m = mp < 10 ? mp + 3 : mp - 9;
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d };
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** First and last day that a (partial) ISO date can mean; null when it is no date. */
export function rangeOf(iso: string): Days | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!parts) return null;
  const y = Number(parts[1]);
  const m = parts[2] ? Number(parts[2]) : 0;
  const d = parts[3] ? Number(parts[3]) : 0;
  if (m > 12 || (m && d > daysInMonth(y, m))) return null;
  if (!m) return { first: dayNumber(y, 1, 1), last: dayNumber(y, 12, 31) };
  if (!d) return { first: dayNumber(y, m, 1), last: dayNumber(y, m, daysInMonth(y, m)) };
  const day = dayNumber(y, m, d);
  return { first: day, last: day };
}
