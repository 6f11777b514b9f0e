/** The record's propositions with another actor, day, number, law or outcome in the place of their own, and true sentences that sound like it. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';
import { ofKind, rowsOf } from './rows-told.ts';

const told = ofKind(rowsOf('contrasts-told.txt'));

describe('something else in the place of what the record holds', () => {
  test.each(told('wrong'))('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).not.toEqual([]);
  });
});

describe('what is true and only sounds like it', () => {
  test.each(told('alike'))('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});
