/** The calendar without a clock: days as numbers, checked against the platform's own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil, dayNumber, daysInMonth, rangeOf, weekdayOf } from '../../../src/language/calendar.ts';

const DAY_MS = 86_400_000;
const anyDay = fc.integer({ min: dayNumber(1600, 1, 1), max: dayNumber(2400, 12, 31) });

test.each([
  { date: [1970, 1, 1], day: 0, weekday: 4 },
  { date: [1969, 12, 31], day: -1, weekday: 3 },
  { date: [2000, 2, 29], day: 11_016, weekday: 2 },
  { date: [2025, 11, 21], day: 20_413, weekday: 5 },
  { date: [2026, 2, 24], day: 20_508, weekday: 2 },
] as const)('$date is day $day', ({ date: [y, m, d], day, weekday }) => {
  expect(dayNumber(y, m, d)).toBe(day);
  expect(civil(day)).toEqual({ y, m, d });
  expect(weekdayOf(day)).toBe(weekday);
});

test('every day is the one that Date says, there and back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * DAY_MS);
      const { y, m, d } = civil(day);
      expect([y, m, d]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(dayNumber(y, m, d)).toBe(day);
      expect(weekdayOf(day)).toBe(date.getUTCDay());
    }),
  );
});

test('a month is as long as Date says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
      expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate());
    }),
  );
});

describe('the days that an ISO date can mean', () => {
  test.each([
    { iso: '2025-11-21', first: [2025, 11, 21], last: [2025, 11, 21] },
    { iso: '2025-11-21T18:40:00-05:00', first: [2025, 11, 21], last: [2025, 11, 21] },
    { iso: '2025-02', first: [2025, 2, 1], last: [2025, 2, 28] },
    { iso: '2024-02', first: [2024, 2, 1], last: [2024, 2, 29] },
    { iso: '2025', first: [2025, 1, 1], last: [2025, 12, 31] },
  ] as const)('$iso', ({ iso, first, last }) => {
    const day = ([y, m, d]: readonly [number, number, number]) => dayNumber(y, m, d);
    expect(rangeOf(iso)).toEqual({ first: day(first), last: day(last) });
  });

  test.each(['', 'yesterday', '2025-13', '2025-02-30', '2025-13-01', '21.11.2025', '25-11-21'])('"%s" is no date', (iso) => {
    expect(rangeOf(iso)).toBeNull();
  });

  test('are its own for every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(rangeOf(new Date(day * DAY_MS).toISOString())).toEqual({ first: day, last: day });
      }),
    );
  });
});
