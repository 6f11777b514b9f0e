/** What the agreement, the declaration, the watchdog's report and the rulings say, told right and wrong in many wordings. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';
import { ofKind, rowsOf } from './rows-told.ts';

const told = ofKind(rowsOf('propositions-told.txt'));

describe('a proposition told wrong', () => {
  test.each(told('wrong'))('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).not.toEqual([]);
  });
});

describe('a proposition told right', () => {
  test.each(told('right'))('$text', ({ text, before, published }) => {
    expect(findingsOn(text, { before, published })).not.toEqual([]);
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('what only sounds wrong', () => {
  test.each(told('alike'))('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});
