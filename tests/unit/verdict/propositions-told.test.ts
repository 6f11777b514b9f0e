/** What the agreement, the declaration, the watchdog's report and the rulings say, told right and wrong in many wordings. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';
import { DENIAL_AFFIRMED, ICE_ENJOINED, INJUNCTION_DENIED, POLICY_STAYED, VIOLATIONS_FOUND } from './leads.ts';

const LEADS = new Map(Object.entries({ DENIAL_AFFIRMED, ICE_ENJOINED, INJUNCTION_DENIED, POLICY_STAYED, VIOLATIONS_FOUND }));
const ROWS = readFileSync(new URL('propositions-told.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => {
    const [how = '', lead = '', published = '', text = ''] = row.split(' | ');
    return { how, before: LEADS.get(lead) ?? '', published, text };
  });
const told = (kind: string): typeof ROWS => ROWS.filter(({ how }) => how === kind);

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
