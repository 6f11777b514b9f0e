/** A sentence as the claims read it: its classes and their places, headings, and texts too long to be one. */
import { describe, expect, test } from 'vitest';
import { read, readTitle } from '../engine-fixture.ts';

test('it tells where terms of a class stand', () => {
  const sentence = read('The judge told the IRS, the Treasury and the judge below.');
  expect(sentence.at('judge-noun').map((at) => sentence.terms[at]?.text)).toEqual(['judge', 'judge']);
  expect(sentence.at('tax-agency', 'judge-noun').map((at) => sentence.terms[at]?.text)).toEqual(['judge', 'irs', 'treasury', 'judge']);
  expect(sentence.at('relief-noun')).toEqual([]);
  expect(read('She enjoined it.').at('block-verb', 'bound-verb')).toEqual([1]);
  expect([sentence.has('tax-agency'), sentence.has('relief-noun', 'judge-noun'), sentence.has('relief-noun')]).toEqual([true, true, false]);
});

describe('headings', () => {
  test.each([
    { text: 'Judge blocks IRS from sharing data', heading: true },
    { text: 'What happens next', heading: true },
    { text: 'The judge blocked it.', heading: false },
    { text: 'The judge blocked it."', heading: false },
    { text: 'The judge blocked it.[3]', heading: false },
    { text: 'What did the judge say?', heading: false },
    { text: 'Here is what the judge said:', heading: false },
    {
      text: 'The judge who heard the case in Washington said that the agency had broken the law many times in the past year',
      heading: false,
    },
  ])('$heading: $text', ({ text, heading }) => {
    expect(read(text).heading).toBe(heading);
  });

  test('a title is one whatever its last mark', () => {
    expect(readTitle('Judge blocks IRS from sharing data.').heading).toBe(true);
  });
});

test('a run of text longer than any sentence says nothing', () => {
  const sentence = read(`The judge blocked the IRS ${'and the IRS '.repeat(200)}.`);
  expect(sentence.terms).toEqual([]);
  expect(sentence.events).toEqual([]);
  expect(sentence.voices.unasserted).toBe(false);
});
