/** Dates in words, from what is known of them. */
import { expect, test, vi } from 'vitest';
import { byLocale } from '../../../src/ui/by-locale.ts';
import { dateInWords, dayAndMonth, monthOfYear } from '../../../src/ui/dates.ts';

vi.mock('../../../src/platform/browser.ts', () => import('./fake-browser.ts'));

test.each([
  ['2025-11-21', 'November 21, 2025'],
  ['2025-11-21T23:59:00-08:00', 'November 21, 2025'],
  ['2025-11', 'November 2025'],
  ['2025', '2025'],
  ['undated', 'undated'],
  ['', ''],
])('%s is "%s"', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test.each([
  ['2025-11-21', 'Nov 21'],
  ['2025-03', 'Mar'],
  ['2026-09', 'Sep'],
])('%s in a drawing is "%s"', (date, words) => {
  expect(dayAndMonth(date)).toBe(words);
});

test('a month of the axis has its year', () => {
  expect(monthOfYear('2026-01')).toBe('Jan 2026');
});

test('a format is made once for a locale, and anew when the locale is another', () => {
  const made: string[] = [];
  const figures = byLocale((locale) => {
    made.push(locale);
    return new Intl.NumberFormat(locale);
  });
  const told = ['en', 'en', 'de', 'de', 'en'].map((locale) => figures(locale).format(1234));
  expect(told).toEqual(['1,234', '1,234', '1.234', '1.234', '1,234']);
  expect(made).toEqual(['en', 'de', 'en']);
});
