/** A judge set beside the one who acted is not blamed with the other's court, nor the other with the judge's name. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const before = 'Judge Kollar-Kotelly blocked the policy in November; Judge Talwani in Massachusetts suspended the agreement in February.';
const around = { before, published: '2026-03-20' };

describe('a judge named beside another', () => {
  test.each([
    'After Kollar-Kotelly, a federal judge in Massachusetts suspended the agreement.',
    'Like Kollar-Kotelly, a Boston judge blocked the sharing.',
    'A federal judge in Massachusetts, following Kollar-Kotelly, suspended the agreement.',
    'After the ruling of Judge Kollar-Kotelly, a court in Boston blocked the sharing.',
  ])('is not blamed: %s', (text) => {
    expect(conflictsOn(text, around)).toEqual([]);
  });

  test('is blamed where she acted', () => {
    expect(conflictsOn('Judge Kollar-Kotelly of the federal court in Boston blocked the policy.', around)).not.toEqual([]);
  });
});
