/** Misspelt names are the same people; other names are not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpellingOf } from '../../../src/verdict/compare/names.ts';
import { findingsOn } from '../engine-fixture.ts';

test.each([
  { said: 'Talwani', name: 'Indira Talwani', same: true },
  { said: 'Indira Talwany', name: 'Indira Talwani', same: true },
  { said: 'Kollar-Kotely', name: 'Colleen Kollar-Kotelly', same: true },
  { said: 'Colleen Kolar-Kotely', name: 'Colleen Kollar-Kotelly', same: true },
  { said: 'Friedrick', name: 'Dabney Friedrich', same: true },
  { said: 'TALWANI', name: 'Talwani', same: true },
  { said: 'Amelia Stone', name: 'Indira Talwani', same: false },
  { said: 'Indira Gandhi', name: 'Indira Talwani', same: false },
  { said: 'Edwards', name: 'Friedrich', same: false },
  { said: 'Milton', name: 'Patricia Millett', same: false },
  { said: 'Ito', name: 'Ita', same: false },
  { said: '', name: 'Talwani', same: false },
])('$said for $name: $same', ({ said, name, same }) => {
  expect(isSpellingOf(said, name)).toBe(same);
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);

test('a name is a spelling of itself, whatever stands between its words', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      expect(isSpellingOf(words.join(' '), words.join('-'))).toBe(true);
    }),
  );
});

test('the order of two names of different length does not matter', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 2 }), fc.array(word, { minLength: 3, maxLength: 4 }), (some, others) => {
      const [one, other] = [some.join(' '), others.join(' ')];
      expect(isSpellingOf(one, other)).toBe(isSpellingOf(other, one));
    }),
  );
});

describe('in an article', () => {
  const before = 'On Nov. 21, 2025, a judge in Washington blocked the IRS from sharing taxpayer data with ICE.';
  test('a misspelt judge is nobody else', () => {
    expect(
      findingsOn('Judge Colleen Kolar-Kotelly issued the 94-page ruling.', { before }).filter((found) => found.includes('conflicts')),
    ).toEqual([]);
  });

  test('a stranger is', () => {
    expect(findingsOn('Judge Amelia Stone issued the 94-page ruling.', { before })).toContain('ctr.ruling.judge: conflicts (Amelia Stone)');
  });
});
