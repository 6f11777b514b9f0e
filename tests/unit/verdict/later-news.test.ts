/** Articles from after the record ends: what they tell of days that it cannot know is held against nothing in it. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { record } from '../engine-fixture.ts';

const blamed = (text: string, published: string): string[] =>
  check({ title: 'Judge rules again on IRS data and ICE', text, published, lang: 'en' }, { record })
    .statements.filter((s) => s.verdict === 'conflicts')
    .map((s) => text.slice(s.start, s.end));

const LEAD =
  'Judge Dabney Friedrich on Jan. 18 granted summary judgment to the IRS in the suit of Centro de Trabajadores Unidos over its agreement with ICE.';

describe('let be', () => {
  test.each([
    'Her opinion is 31 pages long.',
    'The case had been reassigned on Jan. 4 to Judge Rosalind Keene.',
    'An amended memorandum was signed on Dec. 3 by other officials.',
    'The judge who dissented on Jan. 9 pointed to the opinion of February 2026, which the panel had issued 2-1.',
    'Another 3,200 addresses were released to ICE on Dec. 19.',
    'She vacated the policy and turned the preliminary injunction of November 2025 into a permanent one.',
    'The panel vacated the part of the February 2026 injunction that binds ICE.',
  ])('%s', (sentence) => {
    expect(blamed(`${LEAD} ${sentence}`, '2027-01-20')).toEqual([]);
  });
});

test('what a sentence dates before the end of the record is held', () => {
  const wrong =
    'In November 2025 Judge Indira Talwani stayed the Address-Sharing Policy of the IRS in a suit by the Center for Taxpayer Rights.';
  expect(blamed(`${LEAD}\n\n${wrong}`, '2027-01-20')).toEqual([wrong]);
});

test('the day of something else makes no later news of an article', () => {
  const wrong = 'It was Judge Marguerite Sloane who unsealed the agreement between the IRS and ICE, on the day she declined to block it.';
  const own = 'The D.C. Circuit let the first injunction against the IRS stand in September.';
  const other = 'The parish choir sang on Tuesday.';
  expect(blamed(`${own}\n\n${wrong}`, '2026-11-12')).toEqual([wrong]);
  expect(blamed(`${other}\n\n${own}\n\n${wrong}`, '2026-11-12')).toEqual([wrong]);
});

test('an article from after the end of the record that tells of no day after it is held as any other', () => {
  const wrong = 'The memorandum was signed by Scott Bessent and Kristi Noem on May 7, 2025.';
  expect(blamed(`The IRS and ICE still have their agreement. ${wrong}`, '2026-11-02')).toEqual([wrong]);
});
