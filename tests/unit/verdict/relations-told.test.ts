/** Who sued, whose pact it is, who is bound, on what law, how finally: wrong in many grammars, and what is true and only sounds like it. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';
import { ledRowsOf } from './rows-told.ts';

const { wrong, alike } = ledRowsOf('relations-told.txt');

describe('wrong', () => {
  test.each(wrong)('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).not.toEqual([]);
  });
});

describe('what is true and only sounds like it', () => {
  test.each(alike)('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});
