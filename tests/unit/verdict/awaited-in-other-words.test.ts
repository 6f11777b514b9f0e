/** What was open when an article appeared, in the many words that reporters have for it: and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { findingsOn, supersededBy } from '../engine-fixture.ts';
import {
  INJUNCTION_DENIED as DENIED,
  DENIAL_UPHELD as FEBRUARY,
  ICE_ENJOINED,
  POLICY_STAYED as NOVEMBER,
  NOTICE_ORDERED as SEPTEMBER,
} from './leads.ts';

const CIRCUIT = 'centro.decided.outcome';
const APPEAL = 'ctr.appeal.decision.outcome';

describe('a court’s turn, told in other words', () => {
  const HEARD = 'The D.C. Circuit on Friday heard Centro de Trabajadores Unidos, which wants to stop the IRS sharing data with ICE.';
  const ARGUED = 'Judge Dabney Friedrich heard the groups that want to stop the IRS agreement with ICE on Wednesday.';
  test.each([
    ['It is now up to the judge.', ARGUED, '2025-04-17', 'centro.pi-denied.outcome'],
    ['The judge must now decide.', ARGUED, '2025-04-17', 'centro.pi-denied.outcome'],
    ['No decision was made on Wednesday.', ARGUED, '2025-04-17', 'centro.pi-denied.outcome'],
    ['She promised a quick ruling.', ARGUED, '2025-04-17', 'centro.pi-denied.outcome'],
    ['A ruling on the motion will follow.', ARGUED, '2025-04-17', 'centro.pi-denied.outcome'],
    ['The legality of the agreement has not been settled.', ARGUED, '2025-04-17', 'centro.pi-denied.outcome'],
    ['Whether the deal holds up in court is an open question.', ARGUED, '2025-04-17', 'centro.pi-denied.outcome'],
    ['Whether the judge will grant the injunction is unclear.', ARGUED, '2025-04-17', 'centro.pi-denied.outcome'],
    ['A decision is pending.', HEARD, '2025-10-06', CIRCUIT],
    ['The judges did not rule on Friday.', HEARD, '2025-10-06', CIRCUIT],
    ['Their appeal is under way.', HEARD, '2025-10-06', CIRCUIT],
    ['The case is now in the hands of three judges.', HEARD, '2025-10-06', CIRCUIT],
    ['A ruling may come at any time.', HEARD, '2025-10-06', CIRCUIT],
    ['The panel is mulling it.', HEARD, '2025-10-06', CIRCUIT],
    ['Judges Srinivasan, Millett and Edwards are reviewing it.', HEARD, '2025-10-06', CIRCUIT],
    ['No appeals court has weighed in yet.', ICE_ENJOINED, '2026-02-07', CIRCUIT],
    ['It was not clear whether the groups would appeal.', DENIED, '2025-05-13', 'centro.pi-denied.status'],
    ['Whether the administration will appeal is not known.', NOVEMBER, '2025-11-22', 'ctr.ruling.status'],
    ['Hers is so far the only order against the sharing.', NOVEMBER, '2025-11-22', 'cedc.pi.outcome'],
    ['No court has stopped the agreement.', '', '2025-05-15', 'ctr.ruling.outcome'],
    [
      'In another case the same appeals court is still weighing the appeal of Centro de Trabajadores Unidos.',
      NOVEMBER,
      '2025-11-24',
      CIRCUIT,
    ],
    ['The appeals court has not named a day for argument.', NOVEMBER, '2026-03-18', APPEAL],
    ['No ruling has been issued.', HEARD, '2025-10-06', CIRCUIT],
  ])('%s', (text, before, published, fact) => {
    expect(supersededBy(text, { before, published })).toContain(fact);
  });

  test.each([
    ['She did not have to decide whether the agreement was lawful.', NOVEMBER, '2025-11-24'],
    ['A judge must first decide whether the request is valid.', NOVEMBER, '2025-11-24'],
    ['The panel reserved judgment on what ICE had asked for.', FEBRUARY, '2026-02-26'],
    ['The notice goes to the court and to the groups.', SEPTEMBER, '2025-09-12'],
    ['That suit sits with Judge Kollar-Kotelly.', SEPTEMBER, '2025-09-12'],
    ['Inspectors do not rule.', NOVEMBER, '2026-06-12'],
    ['As the appeal is pending, she could only say what she would do.', NOVEMBER, '2026-02-27'],
    ['It remains to be seen whether the government appeals.', ICE_ENJOINED, '2026-02-06'],
    ['The case itself has not been decided.', NOVEMBER, '2025-11-24'],
    ['An appeal is open to the government.', NOVEMBER, '2026-03-24'],
    ['Hers is the only order against the sharing.', NOVEMBER, '2026-02-10'],
    ['The order under review was issued on November 21.', NOVEMBER, '2026-02-18'],
    ['She has not made a final decision on the case.', NOVEMBER, '2025-11-24'],
    ['Centro de Trabajadores Unidos v. Bessent is before the federal district court in Washington.', '', '2025-03-24'],
    ['In another case the D.C. Circuit has not yet decided what a tariff is.', NOVEMBER, '2025-11-24'],
    ['The IRS must decide whether a request is complete.', NOVEMBER, '2025-11-24'],
  ])('not: %s', (text, before, published) => {
    expect(supersededBy(text, { before, published })).toEqual([]);
  });
});

describe('the agreement, its text and the first transfer, before they came', () => {
  const DEAL = 'The IRS and Homeland Security signed an agreement on sharing addresses with ICE.';
  const NEAR = 'The IRS and Homeland Security are looking for ways to find migrants through tax files.';
  test.each([
    ['The two sides are still hashing out the details.', NEAR, '2025-03-24', 'mou.date'],
    ['The terms are not final.', NEAR, '2025-03-24', 'mou.date'],
    ['The agencies remain in talks.', NEAR, '2025-03-01', 'mou.date'],
    ['An accord is said to be days away.', NEAR, '2025-03-24', 'mou.date'],
    ['Under the proposal ICE would submit names to the IRS.', NEAR, '2025-03-24', 'mou.date'],
    ['The tax agency is on the verge of giving ICE access.', NEAR, '2025-03-24', 'mou.date'],
    ['The sharing has not begun.', DEAL, '2025-04-10', 'disc.2025-08-07.date'],
    ['When the sharing will start is not known.', DEAL, '2025-04-10', 'disc.2025-08-07.date'],
    ['Whether any data has been shared is unknown.', DEAL, '2025-04-10', 'disc.2025-08-07.date'],
    ['No data has been handed over so far, an official said.', DEAL, '2025-04-10', 'disc.2025-08-07.date'],
    ['Much of the text is blacked out.', DEAL, '2025-04-16', 'centro.pi-denied.unseal'],
    ['The government will not release the full agreement.', DEAL, '2025-04-16', 'centro.pi-denied.unseal'],
    ['Only a copy with redactions has been filed.', DEAL, '2025-04-16', 'centro.pi-denied.unseal'],
    ['Billy Long, the nominee, has had no hearing.', DEAL, '2025-04-21', 'irs.long'],
    ['Long’s nomination is still before the Senate.', DEAL, '2025-04-21', 'irs.long'],
    ['The tax watchdog is looking into the disclosures to ICE.', NOVEMBER, '2026-03-20', 'tigta.report.date'],
  ])('%s', (text, before, published, fact) => {
    expect(supersededBy(text, { before, published })).toContain(fact);
  });

  test.each([
    ['The two sides are still hashing out the details.', DEAL, '2025-05-20'],
    ['No bank data has been shared so far.', DEAL, '2025-04-10'],
    ['The memorandum does not say when sharing will begin.', DEAL, '2025-04-10'],
    ['It will share names and addresses with ICE, the IRS announced.', DEAL, '2025-04-10'],
    ['The names of agents are blacked out.', DEAL, '2025-04-16'],
    ['Billy Long, the nominee, has had no hearing.', DEAL, '2025-07-21'],
    ['Talks with lawmakers on the budget go on.', NEAR, '2025-03-24'],
    ['The IRS is close to collapse.', NEAR, '2025-03-24'],
  ])('not: %s', (text, before, published) => {
    expect(supersededBy(text, { before, published })).toEqual([]);
  });
});

describe('who led the agency until another did', () => {
  const DEAL = 'The IRS agreement with ICE allows the sharing of addresses.';
  test.each([
    ['Billy Long, a former congressman, now runs the agency.', '2025-07-02', 'irs.long'],
    ['Billy Long, who leads the IRS, has not commented.', '2025-07-02', 'irs.long'],
    ['The IRS is led by Commissioner Billy Long.', '2025-07-02', 'irs.long'],
    ['Michael Faulkender is running the agency on an acting basis.', '2025-05-06', 'irs.long'],
    ['Michael Faulkender is acting commissioner.', '2025-05-06', 'irs.long'],
    ['The agency is currently run by an acting commissioner, Melanie Krause.', '2025-03-20', 'irs.krause'],
  ])('%s', (text, published, fact) => {
    expect(supersededBy(text, { before: DEAL, published })).toContain(fact);
  });

  test.each([
    ['Billy Long runs the agency.', '2025-08-20'],
    ['Billy Long runs the agency.', '2025-05-20'],
    ['Billy Long ran the agency.', '2025-07-02'],
    ['Michael Faulkender takes over on Friday as acting commissioner of the IRS.', '2025-04-18'],
    ['Billy Long, who leads the choir, has not commented.', '2025-07-02'],
    ['Scott Bessent now runs the agency.', '2025-11-20'],
  ])('not: %s', (text, published) => {
    expect(supersededBy(text, { before: DEAL, published })).toEqual([]);
  });
});

describe('a step that the record knows only by its month', () => {
  test.each([
    ['The plaintiffs have not appealed so far.', '2025-05-15', false],
    ['The plaintiffs have not appealed so far.', '2025-07-15', true],
  ])('%s (%s)', (text, published, isFalse) => {
    expect(findingsOn(text, { before: DENIED, published }).some((finding) => finding.includes(': conflicts'))).toBe(isFalse);
  });

  test('who is yet to be confirmed holds no office', () => {
    const said = findingsOn('Until Billy Long is confirmed, an acting commissioner is in charge.', { published: '2025-04-21' });
    expect(said.filter((finding) => finding.includes(': conflicts'))).toEqual([]);
  });
});
