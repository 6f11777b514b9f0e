/** Who sued, whose pact it is, who is bound, on what law, how finally: wrong in many grammars, and what is true and only sounds like it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const [leads = '', wrong = '', alike = ''] = readFileSync(new URL('relations-told.txt', import.meta.url), 'utf8')
  .split(/^# .*\n/m)
  .slice(1);
const linesOf = (part: string): string[][] =>
  part
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' | '));
const rowsOf = (part: string): { text: string; before: string; published: string }[] =>
  linesOf(part).map(([lead = '', text = '']) => {
    const [, published = '', before = ''] = linesOf(leads).find(([name]) => name === lead) ?? [];
    return { text, before, published };
  });

describe('wrong', () => {
  test.each(rowsOf(wrong))('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).not.toEqual([]);
  });
});

describe('what is true and only sounds like it', () => {
  test.each(rowsOf(alike))('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});
