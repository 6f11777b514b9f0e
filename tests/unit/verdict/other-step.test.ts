/** Days of later steps and of other things by the same people: held against nothing in the record. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const LEADS = [
  'Judge Colleen Kollar-Kotelly stayed the IRS policy of sharing addresses with ICE on Nov. 21, 2025, in a suit by the Center for Taxpayer Rights.',
  'Judge Indira Talwani on Feb. 5, 2026, barred ICE from using taxpayer addresses that the IRS had sent it.',
];

describe('let be', () => {
  test.each([
    'On Feb. 13 a judge in Boston barred ICE from daycares.',
    'Judge Talwani blocked a freeze on nursing grants on April 8.',
    'Dottie Romo filed a third declaration on Feb. 19.',
    'The signed memorandum of Bessent and Noem was posted online on April 10.',
    'On April 14 the memorandum that Bessent and Noem signed was made public.',
    'The D.C. Circuit denied rehearing in Centro de Trabajadores Unidos on March 30.',
    'Bessent signed a fisheries memorandum with Iceland on April 22.',
    'ICE asked again on July 14 for addresses.',
    'Her 94-page opinion was corrected on Nov. 26.',
    'On Aug. 20 the government disclosed that 47,289 addresses had been released.',
    'ICE got addresses of tenants from a housing office on Aug. 18.',
    "On Feb. 17 Judge Talwani denied the government's motion for a pause.",
    'An IRS memo of Nov. 25 explained the ruling to its staff.',
    'Lawmakers held a hearing on the IRS on May 20.',
    'His appeal is before the Fourth Circuit.',
    'The Eighth Circuit lifted the order on the quarries.',
    'The brief leans on a decision of the Third Circuit.',
    'In fiscal 2023 the IRS made 31 billion disclosures to states and cities.',
    'The clerk signed for the order on Feb. 9.',
    'A verdict against the tax preparer was affirmed on Feb. 11.',
  ])('%s', (text) => {
    for (const before of LEADS) expect(conflictsOn(text, { before, published: '2026-09-20' })).toEqual([]);
  });
});

describe('still held', () => {
  test.each([
    ['Bessent and Noem signed the memorandum between the IRS and ICE on April 10, 2025.', 'mou.date: conflicts (April 10, 2025)'],
    ['On Aug. 18 the IRS gave ICE the addresses of 47,289 people.', 'disc.2025-08-07.date: conflicts (Aug. 18)'],
    ['Judge Kollar-Kotelly stayed the policy in a 94-page opinion on Nov. 12.', 'ctr.ruling.date: conflicts (Nov. 12)'],
  ])('%s', (text, conflict) => {
    expect(conflictsOn(text, { before: LEADS[0] ?? '', published: '2026-09-20' })).toContain(conflict);
  });
});
