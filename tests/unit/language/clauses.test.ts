/** Clauses: which words belong to one verb, so that a date or a number is bound to its own. */
import { describe, expect, test } from 'vitest';
import { isVerb } from '../../../src/language/clauses.ts';
import type { Sentence } from '../../../src/language/sentence.ts';
import { read } from '../engine-fixture.ts';

/** The clause of the term that holds a word. */
function clauseOf({ terms, clauses }: Sentence, word: string): number | undefined {
  const at = terms.findIndex((term) => term.text.split(' ').includes(word));
  expect(at).toBeGreaterThanOrEqual(0);
  return clauses[at];
}

describe('one clause', () => {
  test.each([
    { text: 'The judge blocked the sharing in November.', words: ['judge', 'november'] },
    { text: 'DHS and ICE signed it in April.', words: ['dhs', 'april'] },
    { text: 'Scott Bessent and Kristi Noem signed it.', words: ['bessent', 'noem'] },
    { text: 'The judge blocked the sharing and stayed the policy in November.', words: ['blocked', 'november'] },
    { text: 'The agreement, which Bessent signed in April, was blocked in November.', words: ['agreement', 'november'] },
    { text: 'Kollar-Kotelly, who was appointed by Clinton, blocked the sharing.', words: ['kotelly', 'blocked'] },
    { text: 'On Friday, the judge blocked it.', words: ['friday', 'blocked'] },
  ])('$text', ({ text, words: [one = '', other = ''] }) => {
    const sentence = read(text);
    expect(clauseOf(sentence, other)).toBe(clauseOf(sentence, one));
  });
});

describe('two clauses', () => {
  test.each([
    { text: 'The agreement, which Bessent signed in April, was blocked in November.', words: ['april', 'november'] },
    { text: 'Kollar-Kotelly, who was appointed by Clinton, blocked the sharing.', words: ['clinton', 'blocked'] },
    { text: 'The suit was filed in February; the judge ruled in November.', words: ['february', 'november'] },
    { text: 'It was filed in February \u2014 the judge ruled in November.', words: ['february', 'november'] },
    { text: 'After the IRS shared the data in August, the judge blocked it in November.', words: ['august', 'november'] },
    { text: 'She ruled in November because the agency had shared the data in August.', words: ['november', 'august'] },
    { text: 'The groups sued in February and the judge ruled in November.', words: ['february', 'november'] },
    { text: 'Friedrich denied the motion in May, the D.C. Circuit affirmed in February.', words: ['may', 'february'] },
    { text: 'The court affirmed an order issued in May.', words: ['affirmed', 'may'] },
  ])('$text', ({ text, words: [one = '', other = ''] }) => {
    const sentence = read(text);
    expect(clauseOf(sentence, other)).not.toBe(clauseOf(sentence, one));
  });
});

test('every term has one, and new ones are numbered upwards', () => {
  const { terms, clauses } = read(
    'The groups sued in February, the judge ruled in November; the agency, which lost, appealed, and she waited.',
  );
  expect(clauses).toHaveLength(terms.length);
  const seen = [...new Set(clauses)];
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.length).toBeGreaterThan(2);
});

test.each([
  { text: 'blocked', verb: true },
  { text: 'was', verb: true },
  { text: 'wondered', verb: true },
  { text: 'judge', verb: false },
  { text: 'taxpayers', verb: false },
])('"$text" can be a verb: $verb', ({ text, verb }) => {
  expect(isVerb(read(text).terms[0])).toBe(verb);
});
