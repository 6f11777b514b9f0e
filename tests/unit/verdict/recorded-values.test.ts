/** Values that the record has nowhere, and the sentence with what it has in their place. */
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/claims/read-claims.ts';
import { toldAlone } from '../../../src/verdict/about/foreign-bench.ts';
import { strangeValues } from '../../../src/verdict/reread/recorded-values.ts';
import { index, lexicon, read, readText, wordings } from '../engine-fixture.ts';

const strangeIn = (text: string) => {
  const sentence = read(text);
  return strangeValues(sentence, readClaims(sentence, wordings), index, lexicon).map(({ from, to, instead }) => ({
    said: text.slice(sentence.terms[from]?.start, sentence.terms[to - 1]?.end),
    instead: instead.map((tokens) => tokens.flatMap((t) => (t.kind === 'mark' ? [] : [t.text])).join(' ')),
  }));
};

describe('put in the place of what the record has nowhere', () => {
  test.each([
    ['She ruled on Nov. 13.', 'Nov. 13', 'she ruled on nov 21'],
    ['She ruled on July 21, 2025, in the case.', 'July 21, 2025', 'she ruled on november 21 2025 in the case'],
    ['Judge Royce Lamberth stayed the policy.', 'Royce Lamberth', 'judge colleen kollar kotelly stayed the policy'],
    ['The Fifth Circuit affirmed.', 'Fifth Circuit', 'the dc circuit affirmed'],
    ['A judge in Texas stayed it.', 'Texas', 'a judge in washington stayed it'],
    ['The opinion has 93 pages.', '93', 'the opinion has 94 pages'],
  ])('%s', (text, said, reading) => {
    const found = strangeIn(text).find((value) => value.said.replace(/\.$/, '') === said);
    expect(found?.instead).toContain(reading);
  });
});

test.each([
  'She ruled on Nov. 21.',
  'It is due by Nov. 13.',
  'It came before the holiday, Nov. 13.',
  'Judge Talwani ruled.',
  'Groups in Texas sued.',
  'The First Circuit has not ruled.',
  'The opinion has 94 pages.',
  'It fined him $93.',
])('nothing is strange: %s', (text) => {
  expect(strangeIn(text)).toEqual([]);
});

test('with other tokens a sentence keeps its offsets and the voice in which it began', () => {
  const [, second] = readText('"The law is plain. The order of Nov. 13 stands," said the mayor.');
  const again = second?.withTokens(second.tokens, lexicon);
  expect(again?.terms.map(({ start }) => start)).toEqual(second?.terms.map(({ start }) => start));
  expect(again?.voices).toEqual(second?.voices);
});

describe('an article without other benches', () => {
  test.each([
    ['Judge Kollar-Kotelly blocked the IRS. She ruled on Friday.', [true, true]],
    ['Judge Royce Lamberth ruled on broadcasters. Judge Kollar-Kotelly blocked the IRS.', [true, false]],
    ['The Ninth Circuit kept a ban. Judge Royce Lamberth lifted another. The IRS waits.', [false, false, false]],
    ['Judge Royce Lamberth blocked the IRS. She ruled on Friday.', [true, true]],
  ])('%s', (text, alone) => {
    expect(toldAlone(readText(text))).toEqual(alone);
  });
});
