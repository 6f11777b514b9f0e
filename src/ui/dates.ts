/** Dates in words. A record's date may be only a year or a month: nothing is added to it. */
import { t } from './text.ts';

const FIELDS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** "2025-11-21" or a date-time as "November 21, 2025"; "2025-11" as "November 2025". Other text is given back. */
export function dateInWords(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const known = day ? 2 : month ? 1 : 0;
  const noon = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), 12));
  return new Intl.DateTimeFormat(t('locale'), { ...FIELDS[known], timeZone: 'UTC' }).format(noon);
}

/** A moment (milliseconds since 1970) as the reader's own date and time. */
export function momentInWords(at: number): string {
  return new Intl.DateTimeFormat(t('locale'), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

/** "2025-11-21" as "Nov 21"; "2025-03" as "Mar". For drawings whose axis tells the year. */
export function dayAndMonth(date: string): string {
  const [year, month = '01', day] = date.slice(0, 10).split('-');
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), 12));
  return new Intl.DateTimeFormat(t('locale'), { month: 'short', ...(day && { day: 'numeric' }), timeZone: 'UTC' }).format(noon);
}

/** "2025-07" as "Jul 2025". For the axis of a drawing. */
export function monthOfYear(month: string): string {
  const noon = new Date(`${month}-01T12:00:00Z`);
  return new Intl.DateTimeFormat(t('locale'), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(noon);
}
