/** The course of the suits: who won a bid, where an appeal lies, what form and length a ruling has, and what it left as it was. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';
import { BLOCK_LEFT, CENTRO_DECIDED, ICE_ENJOINED, INJUNCTION_DENIED, POLICY_STAYED } from './leads.ts';

const CENTRO_LOST = 'Judge Dabney Friedrich ruled in May against Centro de Trabajadores Unidos in its suit over the IRS and ICE.';
const ON_APPEAL = 'The government has appealed the order that the Center for Taxpayer Rights won in November before Judge Kollar-Kotelly.';

describe('wrong', () => {
  test.each([
    ['The unions lost their bid on Friday for an order halting the IRS policy.', POLICY_STAYED, '2025-11-22', 'ctr.ruling.outcome'],
    ['A federal judge in Massachusetts ruled against four community groups on Thursday.', ICE_ENJOINED, '2026-02-06', 'cedc.pi.outcome'],
    ['The order pairs a stay with a temporary restraining order.', ICE_ENJOINED, '2026-02-06', 'cedc.form'],
    ['The transfers are stopped for good.', ICE_ENJOINED, '2026-02-06', 'cedc.form.pending'],
    ["Friday's decision came as a final judgment.", POLICY_STAYED, '2025-11-22', 'ctr.ruling.standard'],
    ['Her opinion, at 31 pages, is blunt.', POLICY_STAYED, '2025-11-22', 'ctr.ruling.length'],
    ['The policy put on hold was the so-called Data Policy.', POLICY_STAYED, '2025-11-22', 'ctr.address-vs-data-policy'],
    ['Centro de Trabajadores Unidos took its case to the Seventh Circuit.', CENTRO_LOST, '2025-06-03', 'centro.appeal.court'],
    [
      'In the case of the Center for Taxpayer Rights the appeal is pending in the Fourth Circuit.',
      ON_APPEAL,
      '2026-03-09',
      'ctr.appeal.court',
    ],
    ['The government did not appeal that injunction.', ON_APPEAL, '2026-03-09', 'ctr.appeal.sides'],
    ['The government has dropped its appeal.', ON_APPEAL, '2026-03-09', 'ctr.appeal.sides'],
    ["The groups are appealing Judge Kollar-Kotelly's November order.", ON_APPEAL, '2026-03-09', 'ctr.appeal.sides'],
    ["The ruling overturns Judge Talwani's order.", CENTRO_DECIDED, '2026-02-25', 'centro.decided.outcome'],
    ['The side that appealed was the Center for Taxpayer Rights.', ON_APPEAL, '2026-03-09', 'ctr.appeal.sides'],
    ["The government's appeal has now been decided, with the injunction vacated.", BLOCK_LEFT, '2026-09-10', 'ctr.appeal.decision.effect'],
    ["The judges decided whether ICE's requests met the law.", CENTRO_DECIDED, '2026-02-25', 'centro.not-decided'],
    ['Its decision ended the orders that the judges below had entered.', CENTRO_DECIDED, '2026-02-25', 'centro.effect'],
    ['Judge Dabney Friedrich ruled for Centro de Trabajadores Unidos over the IRS in May.', '', '2025-06-03', 'centro.pi-denied.outcome'],
  ])('%s', (text, before, published, fact) => {
    expect(conflictsOn(text, { before, published }).map((found) => found.split(':')[0])).toContain(fact);
  });
});

describe('right', () => {
  test.each([
    ['The groups lost their bid for an injunction.', INJUNCTION_DENIED, '2025-05-13', 'centro.pi-denied.outcome'],
    ['The judge had refused them a temporary order before.', INJUNCTION_DENIED, '2025-05-13', 'centro.tro.refused'],
    ['They asked for a restraining order; the court turned that down.', INJUNCTION_DENIED, '2025-05-13', 'centro.tro.refused'],
    ['An appeal was filed the same month.', CENTRO_LOST, '2025-06-03', 'centro.appeal.sides'],
    ['They want the D.C. Circuit to halt it.', CENTRO_LOST, '2025-06-03', 'centro.appeal.sides'],
    ['Centro de Trabajadores Unidos took its case to the D.C. Circuit.', CENTRO_LOST, '2025-06-03', 'centro.appeal.court'],
    ['While the litigation continues the injunction stands.', ICE_ENJOINED, '2026-02-06', 'cedc.status'],
    ['Neither agency may view or copy anything that came from the IRS.', ICE_ENJOINED, '2026-02-06', 'cedc.who-bound.ice'],
    ['The groups were found likely to prevail.', ICE_ENJOINED, '2026-02-06', 'cedc.ground.likely'],
    [
      "The appeals court rejected the government's appeal and kept the injunction in place.",
      BLOCK_LEFT,
      '2026-09-10',
      'ctr.appeal.decision.outcome',
    ],
    [
      'Judge Dabney Friedrich ruled against Centro de Trabajadores Unidos on the IRS agreement in May.',
      '',
      '2025-06-03',
      'centro.pi-denied.outcome',
    ],
  ])('%s', (text, before, published, fact) => {
    expect(findingsOn(text, { before, published }).filter((found) => found.startsWith(`${fact}: matches`))).not.toEqual([]);
  });
});

describe('let be', () => {
  test.each([
    ['The government did not appeal the order of September on notice.', ON_APPEAL, '2026-03-09'],
    [
      'The order enjoins ICE and Homeland Security.',
      'Judge Kollar-Kotelly blocked the IRS in November; on Thursday another judge, in Boston, went further about ICE.',
      '2026-02-06',
    ],
    [
      'This order forbids ICE to use the addresses.',
      'Judge Kollar-Kotelly blocked the IRS in November. On Thursday came a second order, from Boston, about ICE.',
      '2026-02-06',
    ],
    ['The government did not appeal right away.', ON_APPEAL, '2026-03-09'],
    ['The groups asked the government to drop its appeal.', ON_APPEAL, '2026-03-09'],
    ["The ruling overturns neither Judge Talwani's order nor any other.", CENTRO_DECIDED, '2026-02-25'],
    ['Her order does not bind ICE.', POLICY_STAYED, '2025-11-22'],
    ['A later order, in Massachusetts, forbids ICE to use what it has.', POLICY_STAYED, '2026-02-22'],
    ['The order forbids ICE to use what it has.', ICE_ENJOINED, '2026-02-22'],
    ['The government lost its bid to have the order lifted.', POLICY_STAYED, '2026-03-09'],
    [
      'Immigrant groups lost their bid to have an appeals court suspend the agreement between the IRS and ICE.',
      CENTRO_DECIDED,
      '2026-02-25',
    ],
    ['The groups did not manage to have Judge Friedrich stop the IRS from sharing data with ICE.', CENTRO_LOST, '2025-06-03'],
    ['The order is not a final judgment, and no transfer is stopped for good.', POLICY_STAYED, '2025-11-22'],
    ['The transfers are stopped, but only a trial could stop them permanently.', POLICY_STAYED, '2025-11-22'],
    ['Her opinion, on page 31, faults the agency.', POLICY_STAYED, '2025-11-22'],
    ['They could have taken their case to the Seventh Circuit had they sued in Chicago.', CENTRO_LOST, '2025-06-03'],
    ['The Massachusetts order was appealed to the First Circuit.', ON_APPEAL, '2026-03-09'],
    ['In California a judge limited arrests. The government appealed to the Ninth Circuit.', ON_APPEAL, '2026-03-09'],
    ['Another suit went to the Fourth Circuit.', ON_APPEAL, '2026-03-09'],
    ['They appealed to the federal circuit court in Washington.', CENTRO_LOST, '2025-06-03'],
    ["The government's appeal is to be decided; it wants the injunction vacated.", ON_APPEAL, '2026-03-09'],
    ["The judges never decided whether ICE's requests met the law.", CENTRO_DECIDED, '2026-02-25'],
    ['Its decision ended none of the orders that the judges below had entered.', CENTRO_DECIDED, '2026-02-25'],
    ['The order pairs a stay of the agreement with a preliminary injunction.', ICE_ENJOINED, '2026-02-06'],
  ])('%s', (text, before, published) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});

describe('what follows a court elsewhere is left alone', () => {
  const ELSEWHERE = `${ON_APPEAL} In a dispute over pensions, a Maryland judge acted as well.`;
  test.each([
    'The government dropped its appeal.',
    'The decision came as a final judgment.',
    'The opinion, at 25 pages, is short.',
    'The transfers are blocked for good.',
  ])('%s', (text) => {
    expect(conflictsOn(`${ELSEWHERE} ${text}`, { published: '2026-03-09' })).toEqual([]);
    expect(conflictsOn(`${ON_APPEAL} ${text}`, { published: '2026-03-09' })).not.toEqual([]);
  });
});
