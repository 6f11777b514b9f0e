/** Partial dates: which parts words state, what publication adds, and how a day stands to them. Nothing is ever completed. */
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../../src/language/calendar.ts';
import { compareDay } from '../../../src/language/compare-day.ts';
import { dateOf, read } from '../engine-fixture.ts';

const PUBLISHED = '2025-11-24';
const datesIn = (text: string, published?: string): string[] => read(text, published).dates.map(dateOf);
const compare = (day: string, text: string, published?: string): string => {
  const [date] = read(text, published).dates;
  const range = rangeOf(day);
  return date && range ? compareDay(range, date) : 'no date';
};

describe('parts stated', () => {
  test.each([
    { text: 'She ruled on Nov. 21, 2025.', dates: ['2025-11-21'] },
    { text: 'She ruled on November 21st, 2025.', dates: ['2025-11-21'] },
    { text: 'She ruled on 21 November 2025.', dates: ['2025-11-21'] },
    { text: 'She ruled on the 21st of November 2025.', dates: ['2025-11-21'] },
    { text: 'She ruled on 2025-11-21.', dates: ['2025-11-21'] },
    { text: 'She ruled on 11/21/2025.', dates: ['2025-11-21'] },
    { text: 'She ruled on 21/11/2025.', dates: ['2025-11-21'] },
    { text: 'She ruled on 11-21-2025.', dates: ['2025-11-21'] },
    { text: 'She ruled on 21.11.2025.', dates: ['2025-11-21'] },
    { text: 'She ruled (11/21/25) for the groups.', dates: ['2025-11-21'] },
    { text: 'It was signed on 04/07/2025.', dates: ['2025-04-07'] },
    { text: 'It was signed on 4/7/2025.', dates: ['2025-04-07'] },
    { text: 'She ruled on Friday, Nov. 21, 2025.', dates: ['2025-11-21'] },
    { text: 'She ruled on Nov. 21.', dates: ['11-21'] },
    { text: 'It was signed in April 2025.', dates: ['2025-04'] },
    { text: 'It was signed in April of 2025.', dates: ['2025-04'] },
    { text: 'It was signed in April.', dates: ['04'] },
    { text: 'The November ruling stands.', dates: ['11'] },
    { text: 'It was signed in 2025.', dates: ['2025'] },
    { text: 'It was signed in early 2025.', dates: ['2025'] },
    { text: 'The 2025 agreement stands.', dates: ['2025'] },
    { text: 'It came on Friday.', dates: ['weekday 5'] },
    { text: 'Signed April 7, blocked Nov. 21 and upheld in September 2026.', dates: ['04-07', '11-21', '2026-09'] },
    { text: 'It may be signed in May.', dates: ['05'] },
    { text: 'It was heard Mar. 19.', dates: ['03-19'] },
  ])('$text', ({ text, dates }) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each([
    'The agency may share it.',
    'Thousands march on the capital.',
    'It named 2025 people.',
    'Section 2025 forbids it.',
    'It was an august company.',
    'It was signed on 2025-13-41.',
    'It was signed on 13/41/2025.',
    'The line is open 24/7/365.',
    'The docket is 1:25-cv-00457.',
    'Version 1.2.20251 of the form is out.',
    'Form 1/2/2025-B is new.',
  ])('none in: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('a weekday stays beside the day it names', () => {
    expect(read('It came on Friday, Nov. 21.').dates).toMatchObject([{ weekday: 5, m: 11, d: 21, relative: false }]);
  });

  test.each([
    { text: 'It came on Friday, Nov. 21, 2025, in Washington.', said: 'Friday, Nov. 21, 2025' },
    { text: 'It came last month.', said: 'last month' },
    { text: 'It came on 7 April 2025.', said: '7 April 2025' },
  ])('covers "$said"', ({ text, said }) => {
    const [date] = read(text).dates;
    expect(text.slice(date?.start, date?.end)).toBe(said);
  });
});

describe('days meant, by the date of publication', () => {
  test.each([
    { text: 'It came on Friday.', first: '2025-11-17', last: '2025-11-25' },
    { text: 'It came last Friday.', first: '2025-11-11', last: '2025-11-25' },
    { text: 'It came yesterday.', first: '2025-11-22', last: '2025-11-23' },
    { text: 'It came today.', first: '2025-11-23', last: '2025-11-24' },
    { text: 'It came last week.', first: '2025-11-10', last: '2025-11-24' },
    { text: 'It came this month.', first: '2025-11-01', last: '2025-11-24' },
    { text: 'It came last month.', first: '2025-10-01', last: '2025-10-31' },
    { text: 'It came two months ago.', first: '2025-08-23', last: '2025-10-25' },
    { text: 'It came earlier this year.', first: '2025-01-01', last: '2025-11-24' },
    { text: 'It came last year.', first: '2024-01-01', last: '2024-12-31' },
    { text: 'It came this summer.', first: '2024-06-01', last: '2025-09-30' },
    { text: 'It came last April.', first: '2024-04-01', last: '2025-04-30' },
  ])('$text', ({ text, first, last }) => {
    expect(read(text, PUBLISHED).dates).toMatchObject([
      { relative: true, days: { first: rangeOf(first)?.first, last: rangeOf(last)?.first } },
    ]);
  });

  test('a month back from January is in the year before', () => {
    expect(read('It came last month.', '2026-01-05').dates).toMatchObject([{ days: rangeOf('2025-12') }]);
  });

  test.each(['It came on Friday.', 'It came last month.', 'It came yesterday.', 'It came last April.'])('none without it: %s', (text) => {
    const [date] = read(text).dates;
    expect(date?.relative).toBe(true);
    expect(date?.days).toBeUndefined();
  });

  test('no weekday from a month of publication', () => {
    expect(read('It came on Friday.', '2025-11').dates[0]?.days).toBeUndefined();
  });

  test('no past days for a weekday to come', () => {
    expect(read('It will come next Friday.', PUBLISHED).dates[0]?.days).toBeUndefined();
  });
});

describe('a day beside a date', () => {
  test.each([
    { day: '2025-11-21', text: 'on Nov. 21, 2025', result: 'agrees' },
    { day: '2025-11-21', text: 'on Nov. 21', result: 'agrees' },
    { day: '2025-11-21', text: 'in November', result: 'agrees' },
    { day: '2025-11-21', text: 'in 2025', result: 'agrees' },
    { day: '2025-11-21', text: 'on Friday, Nov. 21', result: 'agrees' },
    { day: '2025-11-21', text: 'on Nov. 22', result: 'misses' },
    { day: '2025-11-21', text: 'on Oct. 21', result: 'misses' },
    { day: '2025-11-21', text: 'on Nov. 21, 2024', result: 'misses' },
    { day: '2025-11-21', text: 'in 2024', result: 'misses' },
    { day: '2025-11-21', text: 'on Thursday, Nov. 21', result: 'misses' },
    { day: '2025-08-07', text: 'on 08/07/2025', result: 'agrees' },
    { day: '2025-08-07', text: 'on 07/08/2025', result: 'agrees' },
    { day: '2025-08-07', text: 'on 08/09/2025', result: 'misses' },
    { day: '2025-11-21', text: 'on Friday', result: 'open' },
    { day: '2025-11-21', text: 'last month', result: 'open' },
    { day: '2026-09', text: 'in September 2026', result: 'agrees' },
    { day: '2026-09', text: 'in 2026', result: 'agrees' },
    { day: '2026-09', text: 'on Sept. 8, 2026', result: 'open' },
    { day: '2026-09', text: 'in August 2026', result: 'misses' },
  ])('$day $result: $text', ({ day, text, result }) => {
    expect(compare(day, text)).toBe(result);
  });

  test.each([
    { day: '2025-11-21', text: 'on Friday', published: '2025-11-24', result: 'agrees' },
    { day: '2025-11-21', text: 'on Thursday', published: '2025-11-24', result: 'misses' },
    { day: '2025-11-21', text: 'on Friday', published: '2025-12-20', result: 'open' },
    { day: '2025-11-21', text: 'last month', published: '2025-12-20', result: 'agrees' },
    { day: '2025-11-21', text: 'last month', published: '2026-01-20', result: 'misses' },
    { day: '2025-11-21', text: 'last year', published: '2026-01-20', result: 'agrees' },
    { day: '2025-11-21', text: 'last November', published: '2026-03-01', result: 'agrees' },
    { day: '2025-11-21', text: 'last November', published: '2027-03-01', result: 'misses' },
    { day: '2025-11-21', text: 'last October', published: '2026-03-01', result: 'misses' },
    { day: '2025-11-21', text: 'yesterday', published: '2025-11-22', result: 'agrees' },
    { day: '2025-11-21', text: 'yesterday', published: '2025-11-26', result: 'misses' },
    { day: '2025-11-21', text: 'this fall', published: '2025-11-26', result: 'agrees' },
  ])('$day $result: $text, in an article of $published', ({ day, text, published, result }) => {
    expect(compare(day, text, published)).toBe(result);
  });
});
