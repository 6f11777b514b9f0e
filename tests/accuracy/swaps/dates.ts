/** Swaps of days, months, years and weekdays. */
import { certainDay, daysBetween, isCertainMonth, isFreeDay, isFreeMonth, RULING_DAYS } from './events.ts';
import { outsideQuotes } from './sentences.ts';
import { type Candidate, type Sentence, type SwapRule, spansOf } from './swap.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTH = `(${MONTHS.join('|')}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)`;
const FULL_DATE = new RegExp(`\\b${MONTH} (\\d{1,2})(?:, (20\\d\\d))?(?!\\d|,\\d|st\\b|nd\\b|rd\\b|th\\b)`, 'g');
const MONTH_YEAR = new RegExp(`\\b${MONTH},? (20\\d\\d)\\b`, 'g');
const BOUNDED = /\b(?:since|until|by|before|after|through|than|from|to|for|between|and|of last|due|effective)\s+$/i;
/** The sentence says that something was done, so that a date in it is the date of that. */
const DONE =
  /\b(?:rul(?:ed|ing)|order(?:ed)?|decision|decided|opinion|blocked|barred|halted|stopped|stayed|enjoined|denied|declined|refused|affirmed|upheld|signed|agreement|memorandum|filed|sued|argu(?:ed|ment)|declaration|disclos\w+|gave|handed|shared|sent|provided|turned over|received|released|published|issued|found|heard|hearing|moved)\b/i;
const RULED =
  /\b(?:judge|court|panel|ruled|ruling|decision|opinion)\b.*\b(?:rul(?:ed|ing)|blocked|barred|halted|stopped|stayed|enjoined|denied|declined|refused|affirmed|issued|found|ordered|prohibited|froze|paused|turned (?:down|away))\b|^\w+day['’]s (?:ruling|decision|order)/i;

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.replace(/\.$/, '').slice(0, 3))) + 1;
}

/** The name of another month in the same style. */
function monthLike(name: string, month: number): string {
  return (name.endsWith('.') ? SHORT : MONTHS)[month - 1] ?? '';
}

function swapsOfDay({ text, random }: Sentence): Candidate[] {
  return spansOf(text, FULL_DATE).flatMap(({ start, end, groups }) => {
    const [, name = '', dayText = '', yearText] = groups;
    const [month, day, year] = [monthNumber(name), Number(dayText), yearText === undefined ? undefined : Number(yearText)];
    const real = certainDay(month, day, year);
    if (real === undefined || BOUNDED.test(text.slice(0, start))) return [];
    const dayStart = start + name.length + 1;
    const days = Array.from({ length: 28 }, (_, i) => i + 1).filter((other) => Math.abs(other - day) >= 3 && isFreeDay(month, other, year));
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((other) => other !== month && isFreeDay(other, day, year));
    const swaps: Candidate[] = random
      .sample(days, 2)
      .map((other) => ({ kind: 'day', start: dayStart, end: dayStart + dayText.length, value: String(other) }));
    for (const other of random.sample(months, 1))
      swaps.push({ kind: 'month', start, end: start + name.length, value: monthLike(name, other) });
    if (year !== undefined) swaps.push({ kind: 'year', start: end - 4, end, value: String(random.pick([year - 1, year - 2])) });
    return swaps;
  });
}

function swapsOfMonth({ text, random }: Sentence): Candidate[] {
  return spansOf(text, MONTH_YEAR).flatMap(({ start, end, groups }) => {
    const [, name = '', yearText = ''] = groups;
    const [month, year] = [monthNumber(name), Number(yearText)];
    if (!isCertainMonth(month, year) || BOUNDED.test(text.slice(0, start))) return [];
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((other) => isFreeMonth(other, year));
    const swaps: Candidate[] = random
      .sample(months, 1)
      .map((other) => ({ kind: 'month', start, end: start + name.length, value: monthLike(name, other) }));
    swaps.push({ kind: 'year', start: end - 4, end, value: String(random.pick([2023, 2024])) });
    return swaps;
  });
}

/** A weekday is wrong only for a reader who knows when the article appeared: at most six days after the ruling. */
function swapsOfWeekday({ text, article, random }: Sentence): Candidate[] {
  const published = article.published ?? '';
  const day = RULING_DAYS[article.rulings?.[0] ?? ''];
  const named = spansOf(
    text,
    new RegExp(`(?<!\\b(?:last|next|since|until|by|before|after|[Ee]arlier) )\\b(${WEEKDAYS.join('|')})\\b(?!,? (?:${MONTH}))`, 'g'),
  );
  const [only] = named;
  if (day === undefined || published.length < 10 || only === undefined || named.length > 1 || !RULED.test(text)) return [];
  const age = daysBetween(day, published.slice(0, 10));
  const index = new Date(day).getUTCDay();
  if (age < 0 || age > 6 || only.groups[1] !== WEEKDAYS[index]) return [];
  const taken = Object.values(RULING_DAYS).filter((other) => Math.abs(daysBetween(other, published.slice(0, 10))) <= 8);
  const clear = (weekday: number) => taken.every((other) => gap(weekday, new Date(other).getUTCDay()) >= 2);
  const free = WEEKDAYS.filter((_, weekday) => clear(weekday));
  return random.sample(free, 1).map((value) => ({ kind: 'weekday', start: only.start, end: only.end, value }));
}

/** Days between two weekdays, the short way round. */
function gap(a: number, b: number): number {
  const forward = (a - b + 7) % 7;
  return Math.min(forward, 7 - forward);
}

export const dateRules: readonly SwapRule[] = [swapsOfDay, swapsOfMonth, swapsOfWeekday].map(
  (rule): SwapRule =>
    (sentence) =>
      DONE.test(sentence.text) ? rule(sentence).filter((span) => outsideQuotes(sentence.text, span)) : [],
);
