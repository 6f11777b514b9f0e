/** Names in roles: who named a judge, under whom the pact was made, who held, sued, appealed, wrote; and what is true and only sounds like it. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, factOf } from '../engine-fixture.ts';
import { verdictsOn } from '../spanish-fixture.ts';
import { type LedRow, ledRowsOf } from './rows-told.ts';

const { wrong, alike } = ledRowsOf('roles-told.txt');

/** Leads with a name of several letters are Spanish. */
const isSpanish = ({ lead }: LedRow): boolean => lead.length > 1;
/** What is held against a sentence: facts, where the language has a fixture that tells them, else only that something is. */
const heldOf = (row: LedRow): readonly string[] =>
  isSpanish(row)
    ? verdictsOn(`${row.before} ${row.text}`, row.published).filter((v) => v.startsWith('conflicts'))
    : conflictsOn(row.text, row).map(factOf);

describe('wrong', () => {
  test.each(wrong.filter((row) => !isSpanish(row)))('$text', (row) => {
    expect(heldOf(row)).toContain(row.fact);
  });
  test.each(wrong.filter(isSpanish))('$text', (row) => {
    expect(heldOf(row)).not.toEqual([]);
  });
});

describe('what is true and only sounds like it', () => {
  test.each(alike)('$text', (row) => {
    expect(heldOf(row)).toEqual([]);
  });
});
