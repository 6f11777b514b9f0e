/** What ties a sentence to one ruling, so that the value that is not that ruling's is wrong; and what leaves it open. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';

describe('tied by what is stated of it, by a party, or throughout its clauses', () => {
  test.each([
    ['In Boston, Judge Carla Winters barred ICE from using the data.', 'cedc.pi.judge: conflicts (Carla Winters)', '2026-11-20'],
    [
      'That order dates from Nov. 21, when Judge Carla Winters stayed the policy and enjoined the IRS and the Treasury.',
      'ctr.ruling.judge: conflicts (Carla Winters)',
      '2026-09-09',
    ],
    [
      'Carla Winters, a federal judge in Washington, has blocked the IRS from giving taxpayer data to ICE.',
      'ctr.ruling.judge: conflicts (Carla Winters)',
      '2025-11-22',
    ],
    [
      'The IRS may go on sharing data with ICE for now, a judge ruled. A federal judge in Texas declined to stop the agreement of the IRS with ICE.',
      'centro.tro.court: conflicts (Texas)',
      '2025-05-14',
    ],
    [
      'The Ninth Circuit upheld the block on the sharing of taxpayer data by the IRS with ICE.',
      'ctr.appeal.decision.court: conflicts (Ninth Circuit)',
      '2026-09-11',
    ],
    [
      'By a vote of 2-1, the D.C. Circuit rejected the appeal of Centro de Trabajadores Unidos.',
      'centro.decided.vote: conflicts (2-1)',
      '2026-02-24',
    ],
    [
      'Judge Colleen Kollar-Kotelly stayed the IRS policy on 21 November 2025, a Tuesday.',
      'ctr.ruling.date: conflicts (21 November 2025, a Tuesday)',
      '2026-03-05',
    ],
    [
      'Judge Dabney Friedrich heard arguments on March 6, 2025, over an injunction in the Centro case.',
      'centro.pi-hearing.date: conflicts (March 6, 2025)',
      '2025-06-05',
    ],
    [
      'The appeals court threw out the block on IRS sharing with ICE this week.',
      'ctr.appeal.decision.outcome: conflicts (threw out the block)',
      '2026-09-11',
    ],
    [
      'The D.C. Circuit sustained the challenge to the order against the IRS in September 2026.',
      'ctr.appeal.decision.outcome: conflicts (sustained the challenge)',
      '2026-10-11',
    ],
  ])('%s', (text, found, published) => {
    expect(findingsOn(text, { published })).toContain(found);
  });
});

describe('right in the same wording', () => {
  test.each([
    ["The D.C. Circuit turned away the government's appeal this month.", 'ctr.appeal.decision.outcome: matches', '2026-09-12'],
    ['A three-judge panel affirmed the injunction ruling of Judge Dabney Friedrich on Feb. 24.', 'centro.decided', '2026-03-12'],
    ['Judge Colleen Kollar-Kotelly stayed the IRS policy on 21 November 2025, a Friday.', 'ctr.ruling.date: matches', '2026-03-05'],
  ])('%s', (text, found, published) => {
    const findings = findingsOn(text, { published });
    expect(findings.filter((f) => f.includes(': conflicts'))).toEqual([]);
    expect(findings.some((f) => f.startsWith(found))).toBe(true);
  });
});

describe('two rulings, a comparison, a denial or hearsay', () => {
  test.each([
    'The opinion runs to 94 pages, far more than the 16 Judge Dabney Friedrich needed in May.',
    "The policy of the IRS remains stayed in Colleen Kollar-Kotelly's case, and in Boston the Feb. 5 injunction goes on.",
    'Judge Indira Talwani enjoined ICE from using the data, and the D.C. Circuit, in a third case, affirmed a ruling for the IRS.',
    'Nor did 1.28 million people have their addresses given to ICE by the IRS.',
    "Judge Dabney Friedrich's refusal to enjoin the IRS memorandum dates from May 2025.",
    'The court had "struck down" the IRS arrangement with ICE, we were told.',
    'In the separate case in which a judge stayed the IRS policy, the same appeals court has not yet ruled.',
    'The First Circuit upheld the block on the use by ICE of data from the IRS.',
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2026-03-05' })).toEqual([]);
  });
});
