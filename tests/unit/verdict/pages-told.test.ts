/** What pages about the litigation tell in few words, in the ways that reporters put it, and the false twin of each. */
import { describe, expect, test } from 'vitest';
import { findingsOn } from '../engine-fixture.ts';
import { ofKind, type Row, rowsOf } from './rows-told.ts';

const ROWS = [...rowsOf('pages-told.txt'), ...rowsOf('background-told.txt')];
const told = ofKind(ROWS);
const verdictsOn = ({ text, before, published }: Row): string[] =>
  findingsOn(text, { before, published }).map((finding) => finding.split(/[: ]+/)[1] ?? '');

test('every row is of a kind that is tried', () => {
  expect(ROWS.filter(({ how }) => !['right', 'was', 'false'].includes(how))).toEqual([]);
});

describe('told right, it is confirmed', () => {
  test.each(told('right'))('$text', (row) => {
    expect(new Set(verdictsOn(row))).toEqual(new Set(['matches']));
  });
});

describe('what was so when it was told, and has been overtaken', () => {
  test.each(told('was'))('$text', (row) => {
    expect(new Set(verdictsOn(row))).toEqual(new Set(['superseded']));
  });
});

describe('the false twin is never confirmed', () => {
  test.each(told('false'))('$text', (row) => {
    const verdicts = verdictsOn(row);
    expect(verdicts.includes('matches') && !verdicts.includes('conflicts')).toBe(false);
  });
});
