/** Dates in words. A record's date may be only a year or a month: nothing is added to it. */
import { byLocale } from './by-locale.ts';
import { t } from './text.ts';

const inUtc = (fields: Intl.DateTimeFormatOptions) => byLocale((locale) => new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' }));

const YEAR = inUtc({ year: 'numeric' });
const MONTH = inUtc({ year: 'numeric', month: 'long' });
const DAY = inUtc({ year: 'numeric', month: 'long', day: 'numeric' });
const SHORT_MONTH = inUtc({ month: 'short' });
const SHORT_DAY = inUtc({ month: 'short', day: 'numeric' });
const MONTH_OF_YEAR = inUtc({ month: 'short', year: 'numeric' });
const MOMENT = byLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));

/** "2025-11-21" or a date-time as "November 21, 2025"; "2025-11" as "November 2025". Other text is given back. */
export function dateInWords(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const known = day ? DAY : month ? MONTH : YEAR;
  const noon = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), 12));
  return known(t('locale')).format(noon);
}

/** A moment (milliseconds since 1970) as the reader's own date and time. */
export function momentInWords(at: number): string {
  return MOMENT(t('locale')).format(new Date(at));
}

/** "2025-11-21" as "Nov 21"; "2025-03" as "Mar". For drawings whose axis tells the year. */
export function dayAndMonth(date: string): string {
  const [year, month = '01', day] = date.slice(0, 10).split('-');
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), 12));
  return (day ? SHORT_DAY : SHORT_MONTH)(t('locale')).format(noon);
}

/** "2025-07" as "Jul 2025". For the axis of a drawing. */
export function monthOfYear(month: string): string {
  return MONTH_OF_YEAR(t('locale')).format(new Date(`${month}-01T12:00:00Z`));
}
