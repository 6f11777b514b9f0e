/** Values in ordered wordings, a deadline, a limit, a share, a law: compared with the record's own, whatever the wrong one is. */
import { describe, expect, test } from 'vitest';
import { factOf, findingsOn } from '../engine-fixture.ts';
import { INJUNCTION_DENIED as FRIEDRICH, POLICY_STAYED as NOVEMBER, ICE_ENJOINED as TALWANI } from './leads.ts';

const FELONY = 'Willful disclosure of tax information by an IRS employee is a felony.';
const DEPART = 'Section 1253 makes it a crime to stay after a final removal order, one ground on which ICE may turn to the IRS.';
const DAMAGES = 'Under section 7431 a taxpayer may sue the United States over an unlawful IRS disclosure.';

const verdictsOn = (verdict: string, text: string, before: string, published: string): string[] =>
  findingsOn(text, { before, published })
    .filter((f) => f.includes(`: ${verdict}`))
    .map(factOf);

describe('another value conflicts', () => {
  test.each([
    ['ICE has to confirm no later than March 3 that the employee was served.', TALWANI, '2026-02-06', 'cedc.serve-employee.deadline'],
    [
      'The agency was given until Feb. 20 to certify that the employee has the order.',
      TALWANI,
      '2026-02-06',
      'cedc.serve-employee.deadline',
    ],
    ['By April 1 ICE must confirm that this was done.', TALWANI, '2026-02-06', 'cedc.serve-employee.deadline'],
    ['The deadline for ICE’s confirmation is Feb. 13.', TALWANI, '2026-02-06', 'cedc.serve-employee.deadline'],
    ['An official who willfully leaks tax information risks eight years in prison.', '', '2026-06-10', 'law.7213.years'],
    ['Section 7213 lets a leaker of tax data be punished with at most 18 months in prison.', '', '2026-06-10', 'law.7213.years'],
    ['The maximum sentence is seven years.', FELONY, '2026-06-10', 'law.7213.years'],
    ['The fine for it can reach $25,000.', FELONY, '2026-06-10', 'law.7213.fine'],
    ['Section 7213 sets a maximum fine of $50,000.', '', '2026-06-10', 'law.7213.fine'],
    ['A taxpayer may recover $5,000 for each unlawful disclosure by the IRS.', '', '2026-06-10', 'law.7431.amount'],
    ['The minimum is $100 per act.', DAMAGES, '2026-06-10', 'law.7431.amount'],
    ['A taxpayer must sue the IRS within 90 days of discovering the disclosure.', '', '2026-06-10', 'law.7431.years'],
    [
      'Failing to depart carries as much as 25 years behind bars, under the law behind ICE’s requests to the IRS.',
      '',
      '2026-06-10',
      'law.8usc1253.years',
    ],
    ['That offense carries two years in prison.', DEPART, '2026-06-10', 'law.8usc1253.years'],
    [
      'It is a crime to remain for six months after a final removal order, the ground of ICE’s requests to the IRS.',
      '',
      '2026-06-10',
      'law.8usc1253.days',
    ],
    ['The IRS rule in section 6103 dates in its present form from 1986.', '', '2026-06-10', 'law.1976'],
    ['Section 6103 stems from the Bank Secrecy Act and binds the IRS.', '', '2026-06-10', 'law.1976.act'],
    ['The IRS agreement cites the Freedom of Information Act as its legal basis.', '', '2026-06-10', 'mou.basis'],
    ['The memorandum rests on section 7431 of the tax code, which the IRS applies.', '', '2026-06-10', 'mou.basis'],
    [
      'A worker who willfully discloses tax data commits a felony under section 6103(b), which binds the IRS.',
      '',
      '2026-06-10',
      'law.7213',
    ],
    ['She grounded the order on the First Amendment.', TALWANI, '2026-02-06', 'cedc.not-constitutional'],
    ['Her ruling rests on the Privacy Act.', NOVEMBER, '2025-11-23', 'ctr.not-privacy-act'],
    ['She concluded that the policy violated the Fourth Amendment.', NOVEMBER, '2025-11-23', 'ctr.not-constitutional'],
    ['Treasury notified Homeland Security of the faulty matches in October 2025.', '', '2026-02-20', 'ctr.romo.notice-dhs'],
    ['The error was reported to DHS in December, the IRS filing says.', '', '2026-02-20', 'ctr.romo.notice-dhs'],
    [
      'Addresses were handed over for some 20 percent of the 1.28 million people on the list that ICE sent the IRS.',
      '',
      '2026-02-20',
      'disc.matching',
    ],
    ['The safeguard review of ICE dated from May 2022, the watchdog found of the IRS deal.', '', '2026-06-20', 'tigta.report.safeguards'],
    ['Only the contacts on page 7 stay hidden.', FRIEDRICH, '2025-05-13', 'centro.pi-denied.unseal'],
  ])('%s', (text, before, published, fact) => {
    expect(verdictsOn('conflicts', text, before, published)).toContain(fact);
  });
});

describe('the right value is confirmed', () => {
  test.each([
    ['ICE has to confirm no later than Feb. 10 that the employee was served.', TALWANI, '2026-02-06', 'cedc.serve-employee.deadline'],
    ['The maximum sentence is five years.', FELONY, '2026-06-10', 'law.7213.years'],
    ['The fine for it can reach $5,000.', FELONY, '2026-06-10', 'law.7213.fine'],
    ['That offense carries four years in prison.', DEPART, '2026-06-10', 'law.8usc1253.years'],
    ['A taxpayer must sue the IRS within 24 months of discovering the disclosure.', '', '2026-06-10', 'law.7431.years'],
    [
      'It is a crime to remain for three months after a final removal order, the ground of ICE’s requests to the IRS.',
      '',
      '2026-06-10',
      'law.8usc1253.days',
    ],
    ['Treasury notified Homeland Security of the faulty matches in January.', '', '2026-02-20', 'ctr.romo.notice-dhs'],
    ['Only the contacts on page 13 stay hidden.', FRIEDRICH, '2025-05-13', 'centro.pi-denied.unseal'],
  ])('%s', (text, before, published, fact) => {
    expect(verdictsOn('matches', text, before, published)).toContain(fact);
    expect(verdictsOn('conflicts', text, before, published)).toEqual([]);
  });
});

describe('what only looks like another value', () => {
  test.each([
    ['ICE need not confirm anything by March 3.', TALWANI, '2026-02-06'],
    ['Had the deadline been moved, ICE could have confirmed by March 3.', TALWANI, '2026-02-06'],
    ['Another order told ICE to confirm by March 3 that an employee was served.', TALWANI, '2026-03-06'],
    ['A second deadline was extended: ICE must confirm by March 3 that the employee was served.', TALWANI, '2026-02-06'],
    ['The Senate is to vote by March 3.', TALWANI, '2026-02-06'],
    ['The contractor who leaked tax data was sentenced to eight years in prison.', FELONY, '2026-06-10'],
    ['A bill would raise the maximum to ten years in prison for willful disclosure of tax data.', FELONY, '2026-06-10'],
    ['Inspection of tax data is punishable with one year in prison.', FELONY, '2026-06-10'],
    ['The general statute allows a fine of up to $250,000 for any felony.', FELONY, '2026-06-10'],
    ['The penalty is not ten years in prison.', FELONY, '2026-06-10'],
    ['For those convicted of certain crimes the maximum is ten years in prison.', DEPART, '2026-06-10'],
    ['Re-entry after removal carries 20 years in prison.', DEPART, '2026-06-10'],
    ['A detainee may be held for six months after a final removal order.', DEPART, '2026-06-10'],
    ['Punitive damages of $50,000 were once awarded.', DAMAGES, '2026-06-10'],
    ['A FOIA request to the IRS must be answered within 20 days.', DAMAGES, '2026-06-10'],
    ['The groups say the IRS agreement cites the Privacy Act as its legal basis.', '', '2026-06-10'],
    ['An early draft of the IRS agreement cited the Privacy Act as its legal basis.', '', '2026-06-10'],
    ['The IRS agreement cites the Privacy Act and section 6103(i)(2) as its legal basis.', '', '2026-06-10'],
    ['A worker who willfully discloses tax data commits a felony under section 7213(a)(1), which binds the IRS.', '', '2026-06-10'],
    ['The government has 60 days to answer a suit, and within 30 days of discovery disputes the judge may act.', DAMAGES, '2026-06-10'],
    ['ICE must report by March 1 on its use of the employee records.', TALWANI, '2026-02-06'],
    ['Treasury told DHS in January of the problem, which it had found in December.', '', '2026-02-16'],
    ['The IRS told DHS of a new problem in March.', '', '2026-04-16'],
    ['The suit over the IRS agreement relies on the Privacy Act, among other laws.', '', '2026-02-16'],
    ['On page 12 the memorandum lists safeguards, and page 13 with the contacts stays redacted.', FRIEDRICH, '2025-05-13'],
    ['Talwani did not rest the order on the Fourth Amendment.', TALWANI, '2026-02-06'],
    ['The groups argued that the policy violated the Fourth Amendment.', NOVEMBER, '2025-11-23'],
    ['In another case a judge found that the agency violated the Privacy Act.', NOVEMBER, '2025-11-23'],
    ['The court had no need to decide whether the policy violated the Fourth Amendment.', NOVEMBER, '2025-11-23'],
    ['The Privacy Act in its present form dates from 1974, long before the IRS deal.', '', '2026-06-10'],
    ['Section 6103 was amended in 1998 and again in 2019, the IRS says.', '', '2026-06-10'],
    ['The IRS rule in section 6103 dates in its present form from half a century ago.', '', '2026-06-10'],
    ['The judge counted violations in 90 percent of the 47,289 cases where the field was deficient.', '', '2026-03-02'],
    ['The IRS told lawmakers of the error in March.', '', '2026-03-20'],
    ['The quotation stands on page 7 of the opinion.', FRIEDRICH, '2025-05-13'],
    ['ICE withdrew 20 percent of the names before sending its list of 1.28 million to the IRS.', '', '2026-02-20'],
  ])('%s', (text, before, published) => {
    expect(verdictsOn('conflicts', text, before, published)).toEqual([]);
  });
});
