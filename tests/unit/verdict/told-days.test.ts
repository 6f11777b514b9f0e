/** Days told of what happened, and on whose side a court came down: read and judged, and left alone where they are another's. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';

describe('wrong', () => {
  test.each([
    ['Her 94-page opinion followed on July 21 and stayed a policy of the IRS.', 'ctr.ruling.date: conflicts (July 21)', '2026-03-16'],
    ['The disclosures were made on May 7 by the IRS.', 'disc.2025-08-07.date: conflicts (May 7)', '2026-03-16'],
    [
      'On July 26 Judge Colleen Kollar-Kotelly counted about 42,695 violations by the IRS.',
      'ctr.indicative.date: conflicts (July 26)',
      '2026-08-16',
    ],
    [
      'Judge Colleen Kollar-Kotelly issued her stay of the IRS policy on February 21 of last year.',
      'ctr.ruling.date: conflicts (February 21 of last year)',
      '2026-10-15',
    ],
    [
      'The ruling of May 12, 2025, by Judge Dabney Friedrich was a win for the immigrant groups against the IRS.',
      'centro.pi-denied.outcome: conflicts (win for the immigrant groups)',
      '2025-06-01',
    ],
    [
      'Judge Dabney Friedrich ruled against the IRS agreement on May 12, 2025, and found for the groups.',
      'centro.pi-denied.outcome: conflicts (found for the groups)',
      '2025-06-01',
    ],
    [
      'In February the D.C. Circuit reversed the trial judge in the Centro case.',
      'centro.decided.outcome: conflicts (reversed the trial judge)',
      '2026-03-05',
    ],
  ])('%s', (text, found, published) => {
    expect(findingsOn(text, { published })).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    'An editorial on Monday put the IRS ruling on Nov. 8.',
    'A headline on the website, since changed, said the IRS gave 1.28 million files to ICE.',
    'Judge Indira Talwani was described as a Trump appointee in a report on the IRS data.',
    "Outside the courts, the inspector general's June audit found the matching of the IRS inconsistent.",
    'Judge Patricia Millett agreed with the opinion of Judge Harry Edwards on the IRS agreement.',
    'In a 35-page opinion the D.C. Circuit affirmed her decision on the IRS agreement on Feb. 24, 2026.',
    'The decision of Judge Dabney Friedrich on the IRS was a partial win for the groups.',
    'The Nov. 21, 2025, order does not bar the IRS from sharing data with other agencies.',
    'In November Judge Colleen Kollar-Kotelly stays the IRS policy, and in February Judge Indira Talwani stays the memorandum.',
    "The IRS may not go beyond the exceptions in Judge Colleen Kollar-Kotelly's order, and ICE may not use what it was given last August.",
    'The signature of the acting IRS commissioner is missing under the agreement.',
    "Employers' payroll filings are not known to have been disclosed by the IRS.",
    'Judge Marlowe of the Central District of California had issued that order, and the IRS played no role in it.',
    'That does not mean that the IRS gave away 1.28 million addresses.',
    'President Obama did not appoint Judge Colleen Kollar-Kotelly, who ruled on the IRS.',
    'Do not write that the IRS gave away 1.28 million addresses.',
    'Of the IRS panel two were put on the court by Barack Obama and one, Edwards, by Jimmy Carter.',
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2026-03-05' })).toEqual([]);
  });
});
