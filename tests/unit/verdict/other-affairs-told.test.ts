/** True sentences of other orders by the judges of these suits, of imagined ones, and of what was done under the agreement: they accuse nobody. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

describe('orders of another matter by a judge of one of the suits, and imagined ones', () => {
  test.each([
    [
      'Judge Colleen Kollar-Kotelly blocked the IRS in November. In October she had enjoined a rule on voter forms. That opinion, 77 pages long, had nothing to do with taxes.',
      '2025-11-24',
    ],
    [
      'Judge Talwani barred ICE from using IRS data on Feb. 5, 2026. That order, of April 14, 2025, was about half a million people from four countries.',
      '2026-02-06',
    ],
    [
      'November 21, 2025: Judge Kollar-Kotelly blocks the IRS. November 26: a 13-page order in an employment case, denying a preliminary injunction.',
      '2025-11-28',
    ],
    ['Judge Kollar-Kotelly blocked the IRS. Students read the order. It was about who may see what taxpayers file.', '2026-04-02'],
    ['In a moot court on the IRS and ICE, a student bench permanently enjoined both agencies.', '2026-04-02'],
    ['Judge Kollar-Kotelly blocked the IRS. An imaginary opinion, all 25 pages of it, held the sharing unconstitutional.', '2026-04-02'],
    ['"Judge strikes down the IRS-ICE agreement," read a banner on television on Friday night.', '2025-11-22'],
    ['"Judge ends the IRS-ICE agreement for good," said a sign at the rally.', '2025-11-22'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

test('what is set against the data shared was not shared', () => {
  const text = 'What the IRS gave ICE is the release of last-known addresses, not of pay or bank details.';
  expect(conflictsOn(text, { published: '2026-02-28' })).toEqual([]);
});

describe('days of what was done under the agreement', () => {
  test.each([
    'The first requests that ICE made of the IRS under the deal, in June 2025, were sent back.',
    'The first two requests ICE made of the IRS under the deal, in June 2025, covered millions of people, and both were sent back.',
    'What ICE got from the IRS through the agreement, in August 2025, were addresses.',
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2026-02-28' })).toEqual([]);
  });
});
