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

const PENALTY = 'Section 7213 of the tax code punishes willful unauthorized disclosure by federal employees.';
const DAMAGES = 'Under Section 7431 taxpayers may seek damages over an unlawful disclosure.';
const RETURNS = 'Section 6103(i)(1) governs returns and taxpayer return information.';
const REQUESTS = 'ICE relied on Section 6103(i)(2) of the tax code.';
const blamedAfter = (before: string, text: string): string[] => conflictsOn(text, { before, published: PUBLISHED });

describe('the law that the sentence before tells of, told wrong', () => {
  test.each([
    [PENALTY, 'It is only a misdemeanor.'],
    [PENALTY, 'No prison term is attached to it.'],
    [PENALTY, 'The penalty is only civil.'],
    [DAMAGES, 'They may sue only the employee personally.'],
    [DAMAGES, 'Negligence is not enough.'],
    [DAMAGES, 'Good faith is no defense.'],
    [DAMAGES, 'They cannot sue the government.'],
    [RETURNS, 'A simple letter is enough.'],
    [RETURNS, 'No judge is involved.'],
    [REQUESTS, 'A judge must approve each request.'],
    [REQUESTS, 'That provision can be used only after a judge has signed off on the request.'],
    [REQUESTS, 'It requires a court order.'],
  ])('%s %s', (before, text) => {
    expect(blamedAfter(before, text)).not.toEqual([]);
  });
});

describe('the law that the sentence before tells of, or another, told right', () => {
  test.each([
    [PENALTY, 'It is not a misdemeanor.'],
    [PENALTY, 'Unauthorized inspection is a misdemeanor.'],
    [DAMAGES, 'They cannot sue ICE.'],
    [RETURNS, 'A simple letter is not enough.'],
    [RETURNS, 'Under Section 6103(i)(2) a written request is enough.'],
    [REQUESTS, 'It does not require a court order.'],
    [REQUESTS, 'For returns themselves the law is stricter. It requires a court order.'],
    [REQUESTS, 'Under Section 6103(i)(1) a judge must approve each request.'],
  ])('%s %s', (before, text) => {
    expect(blamedAfter(before, text)).toEqual([]);
  });
});

describe('what only sounds wrong', () => {
  test.each(told('alike'))('%s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
