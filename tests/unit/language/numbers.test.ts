/** Numbers as intervals: what a writer may mean by them, and what they must not be taken for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOf } from '../../../src/language/numbers.ts';
import { read } from '../engine-fixture.ts';

const ANY = Number.POSITIVE_INFINITY;
const firstIn = (text: string) => amountsOf(read(text).terms)[0];

describe('the interval that words allow', () => {
  test.each([
    { text: '47,289 people', least: 47_289, most: 47_289 },
    { text: '47,000 people', least: 46_500, most: 47_500 },
    { text: '42,700 people', least: 42_650, most: 42_750 },
    { text: '700 pages', least: 700, most: 700 },
    { text: '1.28 million people', least: 1_275_000, most: 1_285_000 },
    { text: '1.3 million people', least: 1_250_000, most: 1_350_000 },
    { text: '7 million people', least: 6_500_000, most: 7_500_000 },
    { text: '47k people', least: 46_500, most: 47_500 },
    { text: 'forty-two thousand people', least: 41_500, most: 42_500 },
    { text: 'seven hundred thousand people', least: 699_500, most: 700_500 },
    { text: 'ninety-four pages', least: 94, most: 94 },
    { text: 'a dozen groups', least: 12, most: 12 },
    { text: 'nearly 43,000 people', least: 43_000 * 0.93 - 500, most: 43_500 },
    { text: 'almost 100 pages', least: 93, most: 100 },
    { text: 'about 50 pages', least: 47, most: 53 },
    { text: 'more than 47,000 people', least: 47_000, most: 50_760 },
    { text: 'over 90 pages', least: 90, most: 97.2 },
    { text: 'at least 40,000 people', least: 40_000, most: ANY },
    { text: '40,000 or more people', least: 40_000, most: ANY },
    { text: 'fewer than 50,000 people', least: 0, most: 50_000 },
    { text: 'up to 7 million people', least: 0, most: 7_000_000 },
    { text: 'as many as 50 pages', least: 0, most: 50 },
  ])('$text', ({ text, least, most }) => {
    const amount = firstIn(text);
    expect(amount?.least).toBeCloseTo(least, 5);
    expect(amount?.most).toBeCloseTo(most, 5);
  });
});

describe('orders of magnitude', () => {
  test.each([
    { text: 'thousands of people', least: 1000, most: 10_000 },
    { text: 'tens of thousands of people', least: 10_000, most: 100_000 },
    { text: 'hundreds of thousands of files', least: 100_000, most: 1_000_000 },
    { text: 'millions of taxpayers', least: 1_000_000, most: 10_000_000 },
  ])('$text are vague', ({ text, least, most }) => {
    expect(firstIn(text)).toMatchObject({ least, most, vague: true });
  });

  test('numbers are not', () => {
    expect(firstIn('47,289 people')).toMatchObject({ vague: false });
  });
});

describe('units', () => {
  test.each([
    { text: 'fewer than 5 percent of them', percent: true, dollars: false },
    { text: '3.7% of them', percent: true, dollars: false },
    { text: 'a fine of $5,000', percent: false, dollars: true },
    { text: '47,289 people', percent: false, dollars: false },
  ])('$text', ({ text, percent, dollars }) => {
    expect(firstIn(text)).toMatchObject({ percent, dollars });
  });
});

describe('what is covered', () => {
  test.each([
    { text: 'It named more than 47,000 people.', said: 'more than 47,000' },
    { text: 'It named 1.28 million people.', said: '1.28 million' },
    { text: 'It had ninety-four pages.', said: 'ninety-four' },
  ])('$said', ({ text, said }) => {
    const { start = 0, end = 0 } = firstIn(text) ?? {};
    expect(text.slice(start, end)).toBe(said);
  });

  test('several numbers, in order', () => {
    expect(amountsOf(read('Of 1.28 million names it matched 47,289, or 3.7 percent.').terms).map(({ value }) => value)).toEqual([
      1_280_000, 47_289, 3.7,
    ]);
  });

  test.each(['a docket such as 25-cv-457', 'on 2025-11-21', 'no number at all'])('nothing in %s', (text) => {
    expect(amountsOf(read(text).terms)).toEqual([]);
  });

  test('a number in a date is no amount of the sentence', () => {
    expect(read('On Nov. 21, 2025, she wrote 94 pages.').amounts.map(({ value }) => value)).toEqual([94]);
  });
});

test('a number in digits lies within its own interval, and the interval is narrow', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
      const amount = firstIn(`${n.toLocaleString('en-US')} people`);
      expect(amount?.value).toBe(n);
      expect(amount?.least).toBeLessThanOrEqual(n);
      expect(amount?.most).toBeGreaterThanOrEqual(n);
      expect((amount?.most ?? ANY) - (amount?.least ?? 0)).toBeLessThanOrEqual(0.1 * n);
    }),
  );
});
