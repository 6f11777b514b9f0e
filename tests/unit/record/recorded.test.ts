/** What the shipped record has of days, judges, courts and amounts. */
import { expect, test } from 'vitest';
import { rangeOf } from '../../../src/language/calendar.ts';
import { recordedIn } from '../../../src/record/recorded.ts';
import { index } from '../engine-fixture.ts';

const recorded = recordedIn(index);

test('it is gathered once', () => {
  expect(recordedIn(index)).toBe(recorded);
});

test('whole days only, judges and courts each once, every amount', () => {
  expect(recorded.days).toContainEqual({ y: 2025, m: 11, d: 21 });
  expect(recorded.judges).toContain('talwani');
  expect(new Set(recorded.judges).size).toBe(recorded.judges.length);
  expect([...recorded.courts].sort()).toEqual(['cadc', 'dcd', 'mad']);
  expect(recorded.amounts).toContainEqual({ least: 47289, most: 47289, unit: 'people' });
});

test('the ends of a tenure are known days too', () => {
  const tenures = index.record.facts.flatMap(({ value }) => (typeof value === 'object' && 'until' in value ? [value.until ?? ''] : []));
  expect(tenures.length).toBeGreaterThan(0);
  for (const day of tenures) expect(recorded.known).toContainEqual(rangeOf(day));
});
