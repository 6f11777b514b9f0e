/** Why an edition of the record changed a verdict. */
import { expect, test } from 'vitest';
import { reasonsSince } from '../../../src/record/changes.ts';
import type { Change } from '../../../src/record/schema.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';

const CHANGES: Change[] = [
  { version: '2026.11.22', facts: ['a.date'], gone: ['b.date'], why: { en: 'The newest.' } },
  { version: '2026.10.01', facts: ['a.date', 'c.date'], why: { en: 'One before.' } },
  { version: '2026.09.25', facts: ['a.date'], why: { en: 'The oldest.' } },
];

test.each([
  ['2026.09.25', ['a.date'], ['The newest.', 'One before.']],
  ['2026.10.01', ['a.date'], ['The newest.']],
  ['2026.09.25', ['b.date', 'c.date'], ['The newest.', 'One before.']],
  ['2026.11.22', ['a.date'], []],
  ['2026.09.25', ['z.date'], []],
  ['2026.09.25', [], []],
])('since %s, of %j: %j', (since, facts, reasons) => {
  expect(reasonsSince(CHANGES, since, new Set(facts))).toEqual(reasons);
});

test('the shipped edition says what it changed', () => {
  const { version, changes } = shippedRecord();
  expect(changes[0]?.version).toBe(version);
});
