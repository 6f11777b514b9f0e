/** The arithmetic of the accuracy instrument: bounds and shares that can be checked by hand. */
import { expect, test } from 'vitest';
import { upperBound } from '../../accuracy/interval.ts';
import { shares, Tallies } from '../../accuracy/tally.ts';

test.each([
  [0, 300, 0.00994],
  [0, 100, 0.02951],
  [1, 100, 0.04656],
  [5, 50, 0.19883],
  [0, 1, 0.95],
])('%i of %i: the true share is at most %f', (events, trials, bound) => {
  expect(upperBound(events, trials)).toBeCloseTo(bound, 4);
});

test('nothing tried, or everything hit, bounds nothing', () => {
  expect(upperBound(0, 0)).toBe(1);
  expect(upperBound(3, 3)).toBe(1);
});

test('a misplaced mark counts for precision and against recall', () => {
  expect(shares({ found: 6, missed: 4, misplaced: 1, false: 1 })).toMatchObject({ precision: 7 / 8, recall: 6 / 10 });
});

test('no marks at all have no precision and no recall', () => {
  expect(shares({ found: 0, missed: 0, misplaced: 0, false: 0 })).toMatchObject({ precision: null, recall: null });
});

test('a count goes under every name', () => {
  const tallies = new Tallies();
  tallies.count(['all', 'lang en'], 'found');
  tallies.count(['all'], 'missed');
  expect(tallies.toShares()).toMatchObject({ all: { found: 1, missed: 1, recall: 0.5 }, 'lang en': { found: 1, missed: 0, recall: 1 } });
});
