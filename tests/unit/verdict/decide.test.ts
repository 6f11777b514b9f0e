/** The rule outside the rulings: one fact that agrees confirms, and only when all disagree is a claim wrong. */
import { describe, expect, test } from 'vitest';
import { type Claim, ids } from '../../../src/claims/claim.ts';
import type { Fact } from '../../../src/record/schema.ts';
import { decide } from '../../../src/verdict/compare/decide.ts';
import { claimsOf } from '../engine-fixture.ts';
import { factOf } from './fact-of.ts';

const krause: Claim = { kind: 'signers', topic: 'agreement', value: ids('krause'), from: 0, to: 1 };
const verdicts = (claim: Claim, facts: readonly Fact[]): string[] =>
  decide(claim, facts).map(({ fact, verdict }) => `${fact.id}: ${verdict}`);

const right = factOf({ id: 'right', kind: 'signers', value: ['krause'] });
const wrong = factOf({ id: 'wrong', kind: 'signers', value: ['bessent'] });
const open = factOf({ id: 'open', kind: 'signers', value: ['bessent'], contrast: ['werfel'] });

describe('a claim', () => {
  test.each([
    { what: 'is confirmed by a fact that agrees', facts: [right], found: ['right: matches'] },
    { what: 'is confirmed by one among many', facts: [wrong, open, right], found: ['right: matches'] },
    {
      what: 'is wrong when all disagree, and the first is to blame',
      facts: [wrong, { ...wrong, id: 'other' }],
      found: ['wrong: conflicts'],
    },
    { what: 'is let be when one cannot tell', facts: [wrong, open], found: [] },
    { what: 'is let be when only an unverified fact agrees', facts: [wrong, { ...right, confidence: 'U' as const }], found: [] },
    { what: 'is let be when no fact may conflict', facts: [{ ...wrong, confidence: 'S1' as const }], found: [] },
    { what: 'is let be when the record is contested', facts: [{ ...wrong, contested: 'two sources differ' }], found: [] },
    { what: 'is let be when the record says nothing', facts: [], found: [] },
    {
      what: 'is held against one that may conflict',
      facts: [{ ...wrong, id: 'weak', confidence: 'S1' as const }, wrong],
      found: ['wrong: conflicts'],
    },
  ])('$what', ({ facts, found }) => {
    expect(verdicts(krause, facts)).toEqual(found);
  });

  test('that leaves too much open is never wrong, and may be right', () => {
    expect(verdicts({ ...krause, soft: true }, [wrong])).toEqual([]);
    expect(verdicts({ ...krause, soft: true }, [right])).toEqual(['right: matches']);
  });

  test('is confirmed by the most exact fact', () => {
    const [count] = claimsOf('count', 'The IRS disclosed about 47,000 addresses.');
    const wide = factOf({ id: 'wide', kind: 'count', value: { least: 40_000, most: 50_000, unit: 'people' } });
    const exact = factOf({ id: 'exact', kind: 'count', value: { least: 47_289, most: 47_289, unit: 'people' } });
    expect(count && verdicts(count, [wide, exact])).toEqual(['exact: matches']);
  });
});
