/** What was still awaited when an article appeared: which suit it is of, and the ruling that came. */
import { describe, expect, test } from 'vitest';
import { factOf, findingsOn } from '../engine-fixture.ts';
import { POLICY_STAYED as NOVEMBER, NOTICE_ORDERED as SEPTEMBER } from './leads.ts';

const FEBRUARY =
  'The D.C. Circuit on Tuesday affirmed the denial of an injunction sought by Centro de Trabajadores Unidos against the IRS.';
const CIRCUIT = 'centro.decided.outcome';
const APPEAL = 'ctr.appeal.decision.outcome';

const supersededBy = (text: string, before: string, published: string): string[] =>
  findingsOn(text, { before, published })
    .filter((finding) => finding.includes(': superseded'))
    .map(factOf);

describe('the ruling that came', () => {
  test.each([
    ['A related appeal, argued in October, is still undecided.', NOVEMBER, '2025-11-24', CIRCUIT],
    ['An appeal in an older case, brought by immigrant groups, awaits a decision.', NOVEMBER, '2025-12-02', CIRCUIT],
    ['The government’s appeal of the November order is pending.', FEBRUARY, '2026-02-26', APPEAL],
    ['The appeal, No. 26-5006, has yet to be decided.', NOVEMBER, '2026-05-08', APPEAL],
    ['The order of November is still on appeal.', NOVEMBER, '2026-03-02', APPEAL],
    ['A ruling on the motion for a stay is still awaited.', SEPTEMBER, '2025-09-12', 'ctr.ruling.outcome'],
    ['The judge has not yet said whether she will stop the transfers.', SEPTEMBER, '2025-09-12', 'ctr.ruling.outcome'],
    ['What the D.C. Circuit makes of her November order remains to be seen.', NOVEMBER, '2026-03-30', APPEAL],
  ])('%s', (text, before, published, fact) => {
    expect(supersededBy(text, before, published)).toContain(fact);
  });
});

describe('what stood until a later event', () => {
  test.each([
    [
      'For now, nothing in any court order stands in the way of the sharing.',
      'Judge Dabney Friedrich on Monday refused to block the IRS agreement with ICE.',
      '2025-05-13',
      'ctr.ruling.outcome',
    ],
    ['As of Saturday no appeal had been filed.', NOVEMBER, '2025-11-22', 'ctr.ruling.status'],
    ['Billy Long is the commissioner of the IRS.', NOVEMBER, '2025-07-02', 'irs.long'],
    [
      'A third challenge awaits a decision from the appeals court in Washington.',
      'Judge Indira Talwani of Massachusetts on Thursday enjoined ICE from using the IRS data.',
      '2026-02-06',
      CIRCUIT,
    ],
  ])('%s', (text, before, published, fact) => {
    expect(supersededBy(text, before, published)).toContain(fact);
  });
});

describe('nothing that a ruling settled', () => {
  test.each([
    ['The government has yet to answer the motion.', SEPTEMBER, '2025-09-12'],
    ['Their lawyers are considering a statement.', NOVEMBER, '2025-11-24'],
    ['The court has not yet said whether the groups can sue.', SEPTEMBER, '2025-09-12'],
    ['The stay holds, pending further review.', NOVEMBER, '2025-11-24'],
    ['Judges asked on Friday whether the IRS may keep helping ICE.', SEPTEMBER, '2025-10-03'],
    ['Frank Bisignano is the chief executive of the IRS.', NOVEMBER, '2026-03-05'],
    ['The appeal, No. 26-5006, has yet to be decided.', NOVEMBER, '2026-09-20'],
    ['The agreement may go on, since the court refused to block it.', FEBRUARY, '2026-02-26'],
  ])('%s', (text, before, published) => {
    expect(supersededBy(text, before, published)).toEqual([]);
  });
});
