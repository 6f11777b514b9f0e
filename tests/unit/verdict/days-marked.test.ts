/** Days told of a thing by a mark that it alone carries: wrong beside it, and left alone where another word has the day. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';

const BEFORE =
  'Two federal judges have blocked the IRS from sharing taxpayer addresses with ICE. The agency had agreed in 2025 to help.\n\n';

describe('wrong', () => {
  test.each([
    ['In all, 47,289 addresses were sent on Aug. 15.', 'disc.2025-08-07.date: conflicts (Aug. 15)'],
    ['On Feb. 3, in an indicative ruling, she counted about 42,695 violations.', 'ctr.indicative.date: conflicts (Feb. 3)'],
    ['Feb. 19: An indicative ruling of 13 pages.', 'ctr.indicative.date: conflicts (Feb. 19)'],
    ['April 21: Bessent and Noem sign the memorandum.', 'mou.date: conflicts (April 21)'],
    ['Secretaries Bessent and Noem signed on April 19, 2025.', 'mou.date: conflicts (April 19, 2025)'],
    ['The Romo declaration, sworn on Feb. 3, told of the faults.', 'ctr.romo.date: conflicts (Feb. 3)'],
    ['Feb. 20 - The Romo declaration.', 'ctr.romo.date: conflicts (Feb. 20)'],
    ["The order is Judge Indira Talwani's, of Feb. 19.", 'cedc.pi-date: conflicts (Feb. 19)'],
    ['In Centro, decided on Feb. 16, the court read the same law.', 'centro.decided.date: conflicts (Feb. 16)'],
    ['Her refusal was affirmed on Feb. 13 in 35 pages.', 'centro.decided.date: conflicts (Feb. 13)'],
    ['Feb. 20: A 35-page opinion from the D.C. Circuit.', 'centro.decided.date: conflicts (Feb. 20)'],
    ['What she ordered in 94 pages last Nov. 11 stands.', 'ctr.ruling.date: conflicts (last Nov. 11)'],
  ])('%s', (text, found) => {
    expect(findingsOn(`${BEFORE}${text}`, { published: '2026-10-10' })).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    'ICE opened the file of 47,289 addresses on Aug. 12.',
    'The 47,289 addresses on Aug. 14 were in one computer.',
    'Commissioner Long learned of the disclosure of 47,289 addresses on Aug. 5.',
    "Judge Talwani's injunction was served on ICE on Feb. 9.",
    'The 94-page ruling was appealed on Nov. 25.',
    'Nov. 24: Tax preparers react to the 94-page ruling.',
    'On Nov. 24, three days after the 94-page ruling, the government asked for a delay.',
    'A 13-page letter from senators came on Feb. 27.',
    'On Feb. 27 the Treasury said it disagreed with the count of 42,695 violations.',
    'Bessent and Noem signed a letter to Congress on April 22.',
    'April 22: Bessent and Noem sign a second memorandum.',
    'Noem signed an agreement with a Texas sheriff on April 23.',
    'Reporters read the Romo declaration on Feb. 12.',
    'The Romo declaration was made public on Feb. 12.',
    'Feb. 18: The second Romo declaration.',
    'The IRS answered the complaint of Centro de Trabajadores Unidos on March 27.',
    'The Massachusetts suit was assigned to Judge Talwani on Sept. 25.',
    'Judge Friedrich heard the restraining order motion on March 16.',
    "The government appealed Judge Kollar-Kotelly's ruling on Dec. 21.",
    "Feb. 19: Report on compliance with Judge Talwani's injunction.",
  ])('%s', (text) => {
    expect(conflictsOn(`${BEFORE}${text}`, { published: '2026-10-10' })).toEqual([]);
  });
});
