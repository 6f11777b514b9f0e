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
    expect(supersededBy(text, before, published)).toContain(fact);
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
    expect(supersededBy(text, before, published)).toEqual([]);
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
    [
      'No appeals court has weighed in yet.',
      'Judge Indira Talwani on Thursday enjoined ICE from using the IRS data.',
      '2026-02-07',
      CIRCUIT,
    ],
    [
      'It was not clear whether the groups would appeal.',
      'Judge Dabney Friedrich on Monday denied a preliminary injunction against the IRS agreement with ICE.',
      '2025-05-13',
      'centro.pi-denied.status',
    ],
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
    expect(supersededBy(text, before, published)).toContain(fact);
  });

  test.each([
    ['She did not have to decide whether the agreement was lawful.', NOVEMBER, '2025-11-24'],
    ['A judge must first decide whether the request is valid.', NOVEMBER, '2025-11-24'],
    ['The panel reserved judgment on what ICE had asked for.', FEBRUARY, '2026-02-26'],
    ['The notice goes to the court and to the groups.', SEPTEMBER, '2025-09-12'],
    ['That suit sits with Judge Kollar-Kotelly.', SEPTEMBER, '2025-09-12'],
    ['Inspectors do not rule.', NOVEMBER, '2026-06-12'],
    ['As the appeal is pending, she could only say what she would do.', NOVEMBER, '2026-02-27'],
    [
      'It remains to be seen whether the government appeals.',
      'Judge Indira Talwani on Thursday enjoined ICE from using the IRS data.',
      '2026-02-06',
    ],
    ['An appeal is open to the government.', NOVEMBER, '2026-03-24'],
    ['Hers is the only order against the sharing.', NOVEMBER, '2026-02-10'],
    ['The order under review was issued on November 21.', NOVEMBER, '2026-02-18'],
    ['She has not made a final decision on the case.', NOVEMBER, '2025-11-24'],
    ['Centro de Trabajadores Unidos v. Bessent is before the federal district court in Washington.', '', '2025-03-24'],
    ['In another case the D.C. Circuit has not yet decided what a tariff is.', NOVEMBER, '2025-11-24'],
    ['The IRS must decide whether a request is complete.', NOVEMBER, '2025-11-24'],
  ])('not: %s', (text, before, published) => {
    expect(supersededBy(text, before, published)).toEqual([]);
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
    expect(supersededBy(text, before, published)).toContain(fact);
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
    expect(supersededBy(text, before, published)).toEqual([]);
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
    expect(supersededBy(text, DEAL, published)).toContain(fact);
  });

  test.each([
    ['Billy Long runs the agency.', '2025-08-20'],
    ['Billy Long runs the agency.', '2025-05-20'],
    ['Billy Long ran the agency.', '2025-07-02'],
    ['Michael Faulkender takes over on Friday as acting commissioner of the IRS.', '2025-04-18'],
    ['Billy Long, who leads the choir, has not commented.', '2025-07-02'],
    ['Scott Bessent now runs the agency.', '2025-11-20'],
  ])('not: %s', (text, published) => {
    expect(supersededBy(text, DEAL, published)).toEqual([]);
  });
});

describe('a step that the record knows only by its month', () => {
  const DENIED = 'Judge Dabney Friedrich on Monday denied a preliminary injunction against the IRS agreement with ICE.';
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
