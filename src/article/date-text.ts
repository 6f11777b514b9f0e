/** Dates as pages write them, turned into ISO strings without guessing: what is ambiguous stays unknown. */
import { monthNumbers, pageWords } from './lexicon.ts';

const PUBLISHED = pageWords('published');
const UPDATED = pageWords('updated');
const MONTHS = monthNumbers();
const NAMES = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** For text in lower case. No flags and no classes of all letters: those cost 30 ms at their first use in a page. */
const MONTH_DAY = new RegExp(`(?<![a-zà-ÿ])(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`);
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:de\\s+|of\\s+)?(${NAMES})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
);
/** As programs write it: "Thu Feb 26 19:12:44 EST 2026". */
const CLOCK_BETWEEN = new RegExp(
  `(?<![a-zà-ÿ])(${NAMES})\\s+(\\d{1,2}),?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[a-z]{2,5}\\s+|[+-]\\d{4}\\s+)?(\\d{4})(?!\\d)`,
);
const ISO_DAY = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;

/** The first date in a text as YYYY-MM-DD, or null. */
export function textDate(text: string): string | null {
  return dateWithin(text)?.iso ?? null;
}

/** The date that follows a word for publishing, with no word for updating in between: "Published Nov. 22, 2025". */
export function publishedDate(text: string): string | null {
  const lower = text.toLowerCase();
  for (const word of PUBLISHED) {
    const at = lower.indexOf(word);
    if (at < 0) continue;
    const rest = text.slice(at + word.length, at + word.length + 80);
    const date = dateWithin(rest);
    if (date && !hasUpdate(rest.slice(0, date.at))) return date.iso;
  }
  return null;
}

/** The day of a moment as the page shows it: where its readers are it may still be the evening before. */
export function shownDay(iso: string, words: string): string {
  if (!mayBeNextDay(iso)) return iso;
  const shown = publishedDate(words) ?? textDate(words);
  return shown && Date.parse(iso.slice(0, 10)) - Date.parse(shown) === DAY_MS ? shown : iso;
}

/** Whether a moment is of a morning somewhere else. */
export function mayBeNextDay(iso: string): boolean {
  const hour = UNIVERSAL.exec(iso)?.[1];
  return hour !== undefined && Number(hour) < 12;
}

/** A moment in universal time, or in no zone that is told. */
const UNIVERSAL = /T(\d{2}):[\d:.]+(?:Z|[+-]00:?00)?$/i;
const DAY_MS = 86_400_000;

/** Whether the text speaks of an update. */
export function hasUpdate(text: string): boolean {
  const lower = text.toLowerCase();
  return UPDATED.some((word) => lower.includes(word));
}

/** A date and where in the text it stands. */
export interface PlacedDate {
  readonly iso: string;
  readonly at: number;
  readonly end: number;
}

/** The dates of a short text, in order. */
export function datesIn(text: string): PlacedDate[] {
  const dates: PlacedDate[] = [];
  for (let from = 0; ; from = dates.at(-1)?.end ?? 0) {
    const next = dateWithin(text.slice(from));
    if (!next) return dates;
    dates.push({ iso: next.iso, at: next.at + from, end: next.end + from });
  }
}

function dateWithin(source: string): PlacedDate | null {
  if (!/\d{4}/.test(source)) return null;
  const text = source.toLowerCase();
  const found = [
    match(text, MONTH_DAY, (m) => isoDay(Number(m[3]), MONTHS.get(m[1] ?? ''), Number(m[2]))),
    match(text, CLOCK_BETWEEN, (m) => isoDay(Number(m[3]), MONTHS.get(m[1] ?? ''), Number(m[2]))),
    match(text, DAY_MONTH, (m) => isoDay(Number(m[3]), MONTHS.get(m[2] ?? ''), Number(m[1]))),
    match(text, ISO_DAY, (m) => isoDay(Number(m[1]), Number(m[2]), Number(m[3]))),
    match(text, NUMERIC, numericDay),
  ];
  return found.filter((date) => date !== null).toSorted((a, b) => a.at - b.at)[0] ?? null;
}

function match(text: string, pattern: RegExp, read: (m: RegExpExecArray) => string | null): PlacedDate | null {
  const m = pattern.exec(text);
  const iso = m && read(m);
  return m && iso ? { iso, at: m.index, end: m.index + m[0].length } : null;
}

/** "11/22/2025" can only be November; "05/12/2025" could be two days, so it is none. */
function numericDay(m: RegExpExecArray): string | null {
  const [a, b] = [Number(m[1]), Number(m[2])];
  if (a === b || b > 12) return isoDay(Number(m[3]), a, b);
  return a > 12 ? isoDay(Number(m[3]), b, a) : null;
}

function isoDay(year: number, month: number | undefined, day: number): string | null {
  if (month === undefined || !isDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([Zz]|[+-]\d{2}:?\d{2})?)?)?$/;
const MAIL = /\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})/i;

/**
 * A date from metadata as an ISO date, date-time (zone kept) or YYYY-MM; null when it is none. Dates in words and in
 * mail format are turned into ISO; what has no zone gets none.
 */
export function isoDate(value: string): string | null {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso)
    return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1))
      ? text
          .replace(' ', 'T')
          .replace(/\s/g, '')
          .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
      : null;
  const mail = MAIL.exec(text)?.[0];
  const time = mail === undefined ? Number.NaN : Date.parse(mail);
  if (!Number.isNaN(time)) return new Date(time).toISOString().replace('.000', '');
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/.exec(text) ?? /^(\d{4})\/(\d{2})\/(\d{2})/.exec(text);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return textDate(text);
}
