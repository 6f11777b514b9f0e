/** A claim beside one fact: what agrees, what is only near, what disagrees and what cannot be told. */
import { describe, expect, test } from 'vitest';
import { type Claim, ids } from '../../../src/claims/claim.ts';
import type { FactKind } from '../../../src/record/schema.ts';
import { compare } from '../../../src/verdict/compare/compare.ts';
import { claimsOf } from '../engine-fixture.ts';
import { factOf } from './fact-of.ts';

const claim = (kind: FactKind, ...said: string[]): Claim => ({ kind, topic: 'ruling', value: ids(...said), from: 0, to: 1 });

/** The first claim of a kind in a sentence. */
function claimIn(kind: FactKind, text: string, published?: string): Claim {
  const [first] = claimsOf(kind, text, published);
  if (!first) throw new Error(`no ${kind} in: ${text}`);
  return first;
}

describe('ids', () => {
  const open = factOf({ kind: 'signers', value: ['bessent', 'noem'] });
  const closed = factOf({
    kind: 'relief',
    value: ['apa-stay', 'preliminary-injunction'],
    near: ['injunction', 'stay'],
    contrast: ['damages'],
  });
  const equal = factOf({ kind: 'appointer', value: 'clinton', equivalent: ['reagan'], contrast: ['obama'] });
  test.each([
    { said: ['bessent'], fact: open, result: 'agrees' },
    { said: ['noem', 'bessent'], fact: open, result: 'agrees' },
    { said: ['krause'], fact: open, result: 'disagrees' },
    { said: ['bessent', 'krause'], fact: open, result: 'disagrees' },
    { said: ['apa-stay'], fact: closed, result: 'agrees' },
    { said: ['injunction'], fact: closed, result: 'near' },
    { said: ['apa-stay', 'injunction'], fact: closed, result: 'near' },
    { said: ['damages'], fact: closed, result: 'disagrees' },
    { said: ['apa-stay', 'damages'], fact: closed, result: 'disagrees' },
    { said: ['mandamus'], fact: closed, result: 'open' },
    { said: ['apa-stay', 'mandamus'], fact: closed, result: 'open' },
    { said: ['reagan'], fact: equal, result: 'agrees' },
    { said: ['obama'], fact: equal, result: 'disagrees' },
    { said: ['bush'], fact: equal, result: 'open' },
  ] as const)('$said: $result', ({ said, fact, result }) => {
    expect(compare(claim(fact.kind, ...said), fact)).toBe(result);
  });

  test('nothing conflicts with a fact that no value contradicts', () => {
    expect(compare(claim('ground', 'apa'), factOf({ kind: 'ground', value: '6103', contrast: [] }))).toBe('open');
  });
});

describe('courts', () => {
  test.each([
    { said: 'cadc', court: 'cadc', result: 'agrees' },
    { said: 'ca9', court: 'cadc', result: 'disagrees' },
    { said: 'appeals', court: 'cadc', result: 'agrees' },
    { said: 'appeals', court: 'dcd', result: 'disagrees' },
    { said: 'place:dcd', court: 'dcd', result: 'agrees' },
    { said: 'place:dcd', court: 'cadc', result: 'near' },
    { said: 'place:dcd', court: 'mad', result: 'disagrees' },
    { said: 'place:mad', court: 'mad', result: 'agrees' },
    { said: 'place:mad', court: 'dcd', result: 'disagrees' },
    { said: 'place:elsewhere', court: 'dcd', result: 'disagrees' },
  ])('$said beside $court: $result', ({ said, court, result }) => {
    expect(compare(claim('court', said), factOf({ kind: 'court', value: court }))).toBe(result);
  });
});

describe('votes and dockets', () => {
  test.each([
    { kind: 'vote', said: 'unanimous', value: '3-0', result: 'agrees' },
    { kind: 'vote', said: 'split', value: '3-0', result: 'disagrees' },
    { kind: 'vote', said: 'split', value: '2-1', result: 'agrees' },
    { kind: 'docket', said: '25-cv-457', value: '1:25-cv-00457', result: 'agrees' },
    { kind: 'docket', said: '25-cv-677', value: '1:25-cv-00457', result: 'disagrees' },
    { kind: 'docket', said: '26-5006', value: '26-5006', result: 'agrees' },
  ] as const)('$kind $said beside $value: $result', ({ kind, said, value, result }) => {
    expect(compare(claim(kind, said), factOf({ kind, value }))).toBe(result);
  });
});

describe('dates', () => {
  const day = factOf({ kind: 'date', value: '2025-11-21' });
  const month = factOf({ kind: 'date', value: '2025-03', near: ['2025-03-19', '2025-03-20'] });
  test.each([
    { text: 'The judge ruled on Nov. 21, 2025.', fact: day, result: 'agrees' },
    { text: 'The judge ruled on Nov. 20, 2025.', fact: day, result: 'disagrees' },
    { text: 'The judge ruled in November.', fact: day, result: 'agrees' },
    { text: 'The judge ruled on Friday.', fact: day, result: 'open' },
    { text: 'The judge ruled in March 2025.', fact: month, result: 'agrees' },
    { text: 'The judge ruled on March 20.', fact: month, result: 'near' },
    { text: 'The judge ruled on March 19.', fact: month, result: 'near' },
    { text: 'The judge ruled on March 5.', fact: month, result: 'open' },
    { text: 'The judge ruled on April 20.', fact: month, result: 'disagrees' },
  ])('$result: $text', ({ text, fact, result }) => {
    expect(compare(claimIn('date', text), fact)).toBe(result);
  });

  test('a weekday is told by the date of publication', () => {
    expect(compare(claimIn('date', 'The judge ruled on Friday.', '2025-11-22'), day)).toBe('agrees');
    expect(compare(claimIn('date', 'The judge ruled on Thursday.', '2025-11-22'), day)).toBe('disagrees');
  });
});

describe('amounts', () => {
  const people = factOf({ kind: 'count', value: { least: 47_289, most: 47_289, unit: 'people' } });
  const range = factOf({ kind: 'count', value: { least: 1_270_000, most: 1_280_000, unit: 'people' } });
  const days = factOf({ kind: 'count', value: { least: 47_289, most: 47_289, unit: 'days' } });
  test.each([
    { text: 'The IRS disclosed 47,289 addresses.', fact: people, result: 'agrees' },
    { text: 'The IRS disclosed 47,000 addresses.', fact: people, result: 'agrees' },
    { text: 'The IRS disclosed about 50,000 addresses.', fact: people, result: 'agrees' },
    { text: 'The IRS disclosed more than 47,000 addresses.', fact: people, result: 'agrees' },
    { text: 'The IRS disclosed nearly 48,000 addresses.', fact: people, result: 'agrees' },
    { text: 'The IRS disclosed 47,298 addresses.', fact: people, result: 'disagrees' },
    { text: 'The IRS disclosed more than 48,000 addresses.', fact: people, result: 'disagrees' },
    { text: 'The IRS disclosed nearly 47,000 addresses.', fact: people, result: 'agrees' },
    { text: 'The IRS disclosed tens of thousands of addresses.', fact: people, result: 'near' },
    { text: 'The IRS disclosed millions of addresses.', fact: people, result: 'open' },
    { text: 'The IRS disclosed up to 7 million addresses.', fact: people, result: 'near' },
    { text: 'The IRS disclosed 47,289 addresses.', fact: days, result: 'open' },
    { text: 'ICE requested 1.28 million addresses.', fact: range, result: 'agrees' },
    { text: 'ICE requested 1.3 million addresses.', fact: range, result: 'agrees' },
    { text: 'ICE requested 1.82 million addresses.', fact: range, result: 'disagrees' },
  ])('$result: $text', ({ text, fact, result }) => {
    expect(compare(claimIn('count', text), fact)).toBe(result);
  });
});
