/** What the laws of the record say, told right and wrong in many wordings: each wrong telling conflicts, no right one does. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';

const PUBLISHED = '2026-06-12';
const ROWS = readFileSync(new URL('laws-told.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((row) => row.split(' | '));
const told = (how: string): string[] => ROWS.flatMap(([kind, text]) => (kind === how && text !== undefined ? [text] : []));
const blamed = (text: string): string[] => conflictsOn(text, { published: PUBLISHED });

describe('a law told wrong', () => {
  test.each(told('wrong'))('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});

describe('a law told right', () => {
  test.each(told('right'))('%s', (text) => {
    expect(findingsOn(text, { published: PUBLISHED })).not.toEqual([]);
    expect(blamed(text)).toEqual([]);
  });
});

describe('what only sounds wrong', () => {
  test.each(told('alike'))('%s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
