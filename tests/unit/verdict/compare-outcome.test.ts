/** The table of outcomes: complete for every word that the engine reads and the record holds, and fair. */
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/language/acts/act.ts';
import { valuesOf } from '../../../src/record/index.ts';
import { compareOutcome } from '../../../src/verdict/compare/compare-outcome.ts';
import { record } from '../engine-fixture.ts';

/** Every outcome that can be read; the compiler asks for each. An affirmed judge is compared by the ruling reviewed. */
const READ: Readonly<Record<Exclude<Outcome, `affirmed-judge:${string}`>, true>> = {
  blocked: true,
  declined: true,
  allowed: true,
  resumed: true,
  affirmed: true,
  'affirmed-denial': true,
  'upheld-block': true,
  reversed: true,
  'found-unlawful': true,
  'found-likely-unlawful': true,
  'found-lawful': true,
};
const recorded = [...new Set(record.facts.filter((fact) => fact.kind === 'outcome').flatMap(valuesOf))];

describe('every outcome read beside every outcome recorded', () => {
  test.each(Object.keys(READ).flatMap((said) => recorded.map((value) => ({ said, value }))))('$said beside $value', ({ said, value }) => {
    expect(['agrees', 'near', 'disagrees']).toContain(compareOutcome(said, value));
  });

  test('the record holds outcomes of several kinds', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(5);
  });
});

test.each([
  { said: 'blocked', value: 'blocked', result: 'agrees' },
  { said: 'blocked', value: 'declined', result: 'disagrees' },
  { said: 'blocked', value: 'upheld-block', result: 'near' },
  { said: 'declined', value: 'blocked', result: 'disagrees' },
  { said: 'declined', value: 'affirmed-denial', result: 'agrees' },
  { said: 'allowed', value: 'declined', result: 'agrees' },
  { said: 'allowed', value: 'blocked', result: 'disagrees' },
  { said: 'affirmed', value: 'affirmed-denial', result: 'agrees' },
  { said: 'affirmed', value: 'upheld-block', result: 'agrees' },
  { said: 'affirmed', value: 'blocked', result: 'disagrees' },
  { said: 'upheld-block', value: 'affirmed-denial', result: 'disagrees' },
  { said: 'reversed', value: 'affirmed-denial', result: 'disagrees' },
  { said: 'found-unlawful', value: 'found-violations', result: 'agrees' },
  { said: 'found-lawful', value: 'found-violations', result: 'disagrees' },
  { said: 'found-lawful', value: 'declined', result: 'agrees' },
  { said: 'found-unlawful', value: 'blocked', result: 'near' },
  { said: 'danced', value: 'blocked', result: 'open' },
  { said: 'blocked', value: 'danced', result: 'open' },
])('$said beside $value: $result', ({ said, value, result }) => {
  expect(compareOutcome(said, value)).toBe(result);
});

test.each(['blocked', 'declined', 'affirmed-denial', 'upheld-block'])('%s agrees with itself', (outcome) => {
  expect(compareOutcome(outcome, outcome)).toBe('agrees');
});
