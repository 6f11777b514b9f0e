/** All claims of a sentence together: what headlines leave out, and that words without a meaning here claim nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../src/claims/claim.ts';
import { readClaims } from '../../../src/claims/read-claims.ts';
import { read, readTitle, shortOf, wordings } from '../engine-fixture.ts';

const told = (text: string): string[] => readClaims(read(text), wordings).map((claim) => `${claim.kind}: ${shortOf(claim)}`);

test('a full sentence makes claims of every kind it holds', () => {
  expect(
    told(
      'U.S. District Judge Colleen Kollar-Kotelly, a Clinton appointee, blocked the IRS from sharing data with ICE on Nov. 21, 2025, in a 94-page ruling.',
    ).sort(),
  ).toEqual(
    ['appointer: clinton', 'bound: irs', 'date: 2025-11-21', 'judge: kollar-kotelly', 'outcome: blocked', 'pages: 94 pages'].sort(),
  );
});

describe('headlines', () => {
  test.each([
    { title: 'Judge Talwani blocks IRS from sharing data with ICE in 42-page ruling', kinds: ['outcome'] },
    { title: 'Court grants preliminary injunction against IRS', kinds: ['outcome', 'relief'] },
    { title: 'Biden administration shares IRS data with ICE', kinds: ['administration'] },
    { title: 'What we know', kinds: [] },
  ])('$title', ({ title, kinds }) => {
    expect([...new Set(readClaims(readTitle(title), wordings).map(({ kind }) => kind))]).toEqual(kinds);
  });
});

describe('nothing is claimed', () => {
  test.each([
    'Did Judge Talwani block the sharing on Nov. 21, 2025?',
    'It is false that Judge Talwani blocked the sharing on Nov. 21, 2025.',
    'If Judge Talwani blocks the sharing, the IRS will appeal.',
    'The garden was quiet and the tea was hot.',
    '***',
    '',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('the words of every claim lie inside its sentence, in any order of known words', () => {
  const words = fc.constantFrom(
    'The judge',
    'IRS',
    'blocked',
    'ICE',
    'on Nov. 21,',
    '47,289',
    'people',
    'by Talwani',
    '"',
    'declined to',
    'a stay',
    ',',
    'D.C. Circuit',
    'Biden administration',
    'signed',
    '25-cv-457',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (some) => {
      const text = some.join(' ');
      const sentence = read(text);
      for (const claim of readClaims(sentence, wordings)) {
        const { start, end } = spanOf(claim, sentence);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
