/** Names in roles: who named a judge, under whom the pact was made, who held, sued, appealed, wrote; and what is true and only sounds like it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conflictsOn, factOf } from '../engine-fixture.ts';
import { verdictsOn } from '../spanish-fixture.ts';

interface Row {
  readonly text: string;
  readonly before: string;
  readonly published: string;
  readonly fact: string;
  readonly isSpanish: boolean;
}

const [leads = '', wrong = '', alike = ''] = readFileSync(new URL('roles-told.txt', import.meta.url), 'utf8')
  .split(/^# .*\n/m)
  .slice(1);
const linesOf = (part: string): string[][] =>
  part
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' | '));
/** Leads with a name of several letters are Spanish. */
const rowsOf = (part: string): Row[] =>
  linesOf(part).map(([lead = '', text = '', fact = '']) => {
    const [, published = '', before = ''] = linesOf(leads).find(([name]) => name === lead) ?? [];
    return { text, before, published, fact, isSpanish: lead.length > 1 };
  });
/** What is held against a sentence: facts, where the language has a fixture that tells them, else only that something is. */
const heldOf = ({ text, before, published, isSpanish }: Row): readonly string[] =>
  isSpanish
    ? verdictsOn(`${before} ${text}`, published).filter((v) => v.startsWith('conflicts'))
    : conflictsOn(text, { before, published }).map(factOf);

describe('wrong', () => {
  test.each(rowsOf(wrong).filter((row) => !row.isSpanish))('$text', (row) => {
    expect(heldOf(row)).toContain(row.fact);
  });
  test.each(rowsOf(wrong).filter((row) => row.isSpanish))('$text', (row) => {
    expect(heldOf(row)).not.toEqual([]);
  });
});

describe('what is true and only sounds like it', () => {
  test.each(rowsOf(alike))('$text', (row) => {
    expect(heldOf(row)).toEqual([]);
  });
});
