/** What was still awaited when an article appeared: which suit it is of, and the ruling that came. */
import { describe, expect, test } from 'vitest';
import { supersededBy } from '../engine-fixture.ts';
import { DENIAL_UPHELD as FEBRUARY, POLICY_STAYED as NOVEMBER, NOTICE_ORDERED as SEPTEMBER } from './leads.ts';

const CIRCUIT = 'centro.decided.outcome';
const APPEAL = 'ctr.appeal.decision.outcome';

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
    expect(supersededBy(text, { before, published })).toContain(fact);
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
    expect(supersededBy(text, { before, published })).toContain(fact);
  });
});

describe('what came about later', () => {
  const DEAL = 'The IRS and Homeland Security signed an agreement on sharing addresses.';
  const DENIED = 'Judge Dabney Friedrich on Monday denied a preliminary injunction against the IRS agreement with ICE.';
  test.each([
    ['The two agencies are said to be near an agreement.', '', '2025-03-20', 'mou.date'],
    ['A formal agreement between the IRS and ICE is still being negotiated.', '', '2025-03-29', 'mou.date'],
    ['The proposed memorandum would let agents check names.', '', '2025-04-02', 'mou.date'],
    ['No signed agreement between the IRS and ICE exists.', '', '2025-03-29', 'mou.date'],
    ['So far no addresses have been handed over.', DEAL, '2025-05-20', 'disc.2025-08-07.date'],
    ['The tax agency is about to give ICE the addresses of many people.', DEAL, '2025-07-20', 'disc.2025-08-07.date'],
    ['The government keeps parts of it secret.', DEAL, '2025-04-20', 'centro.pi-denied.unseal'],
    ['Its redactions still conceal the section on criminal statutes.', DEAL, '2025-04-20', 'centro.pi-denied.unseal'],
    [
      'No hearing on the injunction has been held yet.',
      'Centro de Trabajadores Unidos sued the IRS.',
      '2025-04-02',
      'centro.pi-hearing.date',
    ],
    ['The groups may appeal.', DENIED, '2025-05-13', 'centro.pi-denied.status'],
    ['The plaintiffs are considering their next move.', DENIED, '2025-05-13', 'centro.pi-denied.status'],
    ['An appeal seems likely.', NOVEMBER, '2025-11-22', 'ctr.ruling.status'],
    ['The administration will now appeal.', NOVEMBER, '2025-11-22', 'ctr.ruling.status'],
    ['The appeals court will soon weigh in.', DENIED, '2025-10-01', CIRCUIT],
    ['An appeals court is to hear the groups on Friday.', DENIED, '2025-10-01', CIRCUIT],
  ])('%s', (text, before, published, fact) => {
    expect(supersededBy(text, { before, published })).toContain(fact);
  });

  test.each([
    ['The two agencies are said to be near an agreement.', '', '2025-05-20'],
    ['So far no addresses have been handed over.', DEAL, '2025-08-20'],
    ['Nothing has been shared with the court so far.', DEAL, '2025-05-20'],
    ['The government keeps parts of it secret.', DEAL, '2025-05-20'],
    ['The town is considering its options.', DENIED, '2025-05-13'],
    ['She has yet to rule on the motion to dismiss.', DENIED, '2025-05-13'],
    ['The facts have still to be heard.', DENIED, '2025-05-13'],
    ['Observers expected a ruling by Christmas.', DENIED, '2025-10-05'],
    ['The case is pending in the district court.', SEPTEMBER, '2025-09-12'],
    ['Because the order is on appeal, she could only indicate her view.', NOVEMBER, '2026-02-27'],
    ['The Supreme Court is to hear the tariff case.', NOVEMBER, '2025-12-27'],
    ['The administration may appeal.', NOVEMBER, '2026-03-27'],
  ])('not: %s', (text, before, published) => {
    expect(supersededBy(text, { before, published })).toEqual([]);
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
    expect(supersededBy(text, { before, published })).toEqual([]);
  });
});
