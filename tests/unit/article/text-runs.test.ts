/** A block's text: white space is one space, what prints nothing is left out, and everything else stays, wherever it stands. */
import { expect, test } from 'vitest';
import { RunWriter } from '../../../src/article/text-runs.ts';

const SPACES = ' \t\n\v\f\r\u00a0\u2000\u2003\u200a\u202f\u3000';
const UNPRINTED = '\u00ad\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff';
const PLAIN = '\b\u000e!é\u00ac\u00ae\u1680\u200c\u200d\u2010\u2028\u205f\u2065\u206a\u3001\ufefe';

/** The text read of some characters of a text node, and how many runs it takes. */
function read(data: string, start?: number, end?: number): [string | undefined, number | undefined] {
  const writer = new RunWriter();
  writer.add({ data } as Text, start, end);
  const block = writer.take();
  return [block?.text, block?.runs.length];
}

test.each([...SPACES])('%j is a space', (space) => {
  expect(read(`a${space}b`)).toEqual(['a b', 1]);
  expect(read(`a ${space}b`)).toEqual(['a b', 2]);
  expect(read(`${space}a${space}`)).toEqual(['a', 1]);
});

test.each([...UNPRINTED])('%j is left out', (mark) => {
  expect(read(`a${mark}b`)).toEqual(['ab', 2]);
  expect(read(`a ${mark}b`)).toEqual(['a b', 2]);
  expect(read(`a${mark}`)).toEqual(['a', 1]);
});

test.each([...PLAIN])('%j stays', (letter) => {
  expect(read(`a${letter} b${letter}`)).toEqual([`a${letter} b${letter}`, 1]);
});

test('of a part of a node a last space is not written', () => {
  expect(read('one two three', 0, 4)).toEqual(['one', 1]);
  expect(read('one two three', 4, 7)).toEqual(['two', 1]);
  expect(read('one two three', 2, 3)).toEqual(['e', 1]);
});
