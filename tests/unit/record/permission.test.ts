/** What each confidence allows: only confirmed and uncontested facts accuse, only unverified ones never confirm. */
import { describe, expect, it } from 'vitest';
import { mayConflict, mayMatch } from '../../../src/record/permission.ts';
import type { Fact } from '../../../src/record/schema.ts';
import { rawFact } from './small-record.ts';

const fact = (change: Partial<Fact>): Fact => ({ ...(rawFact() as unknown as Fact), ...change });

describe('permission', () => {
  it.each<[Fact['confidence'], boolean, boolean]>([
    ['P', true, true],
    ['PQ', true, true],
    ['S2', true, true],
    ['S1', false, true],
    ['U', false, false],
  ])('of %s: may conflict %s, may match %s', (confidence, conflicts, matches) => {
    expect(mayConflict(fact({ confidence }))).toBe(conflicts);
    expect(mayMatch(fact({ confidence }))).toBe(matches);
  });

  it.each<[string, Partial<Fact>, boolean]>([
    ['a contested fact', { contested: 'the day' }, false],
    ['a contested fact with every other value that a source gives', { contested: 'the day', near: ['2025-05'] }, true],
    ['a fact that no value contradicts', { contrast: [] }, false],
    ['a fact with a closed set of wrong values', { contrast: ['ice'] }, true],
  ])('%s: may conflict %s', (_, change, expected) => {
    expect(mayConflict(fact(change))).toBe(expected);
    expect(mayMatch(fact(change))).toBe(true);
  });
});
