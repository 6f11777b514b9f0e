/** Short sentences about what the article tells of: they state a proposition only of the ruling or suit that is meant. */
import { describe, expect, test } from 'vitest';
import { factOf, findingsOn } from '../engine-fixture.ts';
import {
  DENIAL_AFFIRMED as CIRCUIT,
  CENTER_SUES as CTR,
  VIOLATIONS_FOUND as FEBRUARY,
  INJUNCTION_DENIED as MAY,
  POLICY_STAYED as NOVEMBER,
  NOTICE_ORDERED as SEPTEMBER,
} from './leads.ts';

const TRO = 'Judge Dabney Friedrich in March denied a restraining order sought by Centro de Trabajadores Unidos against the IRS.';
const TALWANI = 'Judge Indira Talwani of Massachusetts on Thursday enjoined ICE from using the IRS data.';
const CENTRO = 'Centro de Trabajadores Unidos is suing the IRS over taxpayer data that may go to ICE.';
const REPORT = 'The inspector general has reviewed how the IRS gave ICE addresses of taxpayers.';
const LAW = 'Tax data of immigrants is at the heart of the fight over the IRS and its memorandum with ICE.';

const statedAfter = (before: string, text: string, published: string): string[] =>
  findingsOn(text, { before, published })
    .filter((f) => f.includes(': matches'))
    .map(factOf);

describe('what is told of the ruling or suit spoken of', () => {
  test.each([
    [CTR, 'It was assigned to Judge Colleen Kollar-Kotelly.', '2025-02-20', 'ctr.judge'],
    [CTR, 'The plaintiffs invoke the tax code, the Privacy Act and the APA.', '2025-02-20', 'ctr.claims'],
    [CTR, 'At first the case was about access by DOGE.', '2025-09-20', 'ctr.filed.subject'],
    [CTR, 'Lawyers of Democracy Forward act for the plaintiffs.', '2025-02-20', 'ctr.counsel'],
    [CTR, 'The suit is older than the agreement with Homeland Security, which did not yet exist.', '2025-09-20', 'ctr.filed'],
    [CENTRO, 'Public Citizen and the Raise the Floor Alliance appear for them.', '2025-03-26', 'centro.counsel'],
    [CENTRO, 'Noem, DHS, ICE and Lyons are among the defendants.', '2025-05-26', 'centro.defendants'],
    [CENTRO, 'Two of the four groups are based in Illinois.', '2025-05-26', 'centro.plaintiffs.first-count'],
    [SEPTEMBER, 'The notice must be given to the court and the plaintiffs.', '2025-09-12', 'ctr.notice-orders'],
    [MAY, 'The statute requires disclosure once its conditions are met, she reasoned.', '2025-05-13', 'centro.pi-ground'],
    [MAY, 'The briefs, too, are to become public in full.', '2025-05-13', 'centro.pi-denied.unseal'],
    [NOVEMBER, 'Several conditions of Section 6103(i)(2) were broken, she found.', '2025-11-22', 'ctr.ruling.ground-contrary-to-law'],
    [NOVEMBER, 'The policy was capricious, she wrote.', '2025-11-22', 'ctr.ruling.ground-arbitrary'],
    [NOVEMBER, 'The relief combines a stay and a preliminary injunction.', '2025-11-22', 'ctr.ruling.form'],
    [NOVEMBER, 'The claim against the broader Data Policy goes forward.', '2025-11-22', 'ctr.ruling.mtd'],
    [TALWANI, 'Hardships and the public interest favor an injunction, she wrote.', '2026-02-06', 'cedc.equities'],
    [TALWANI, 'The order also names Noem and ICE’s acting director, Lyons.', '2026-02-06', 'cedc.who-bound.ice'],
    [CIRCUIT, 'The memorandum is a policy statement without legal effect.', '2026-02-25', 'centro.holding-apa'],
    [CIRCUIT, 'The legality of ICE’s actual requests was left open.', '2026-02-25', 'centro.not-decided'],
    [CIRCUIT, 'It lifted none of the blocks.', '2026-02-25', 'centro.effect'],
    [FEBRUARY, 'She awarded no damages.', '2026-02-27', 'ctr.indicative.relief'],
    [FEBRUARY, 'The plaintiffs had asked for expedited discovery.', '2026-02-27', 'ctr.indicative.discovery'],
    [REPORT, 'The matching criteria were not applied consistently.', '2026-06-10', 'tigta.report.matching'],
    [LAW, 'A federal employee’s willful disclosure of returns is a felony.', '2026-06-10', 'law.7213'],
    [LAW, 'Such a suit has to be filed within two years of discovery.', '2026-06-10', 'law.7431.years'],
    [LAW, 'Frank Bisignano told lawmakers that the disclosures came before his arrival.', '2026-03-06', 'congress.bisignano.content'],
  ])('%s %s', (before, text, published, fact) => {
    expect(statedAfter(before, text, published)).toContain(fact);
  });
});

describe('what is told of another, or is not so', () => {
  test.each([
    [CENTRO, 'It was assigned to Judge Colleen Kollar-Kotelly.', '2025-05-20'],
    [CENTRO, 'It began as a challenge to DOGE.', '2025-05-20'],
    [CENTRO, 'The plaintiffs invoke the tax code, the Privacy Act and the APA.', '2025-05-20'],
    [CENTRO, 'Lawyers of Democracy Forward act for the plaintiffs.', '2025-05-26'],
    [CTR, 'The plaintiffs invoke the Privacy Act and the First Amendment.', '2025-02-20'],
    [CTR, 'Noem, DHS, ICE and Lyons are among the defendants.', '2025-09-26'],
    [CTR, 'Two of the four groups are based in Illinois.', '2025-09-26'],
    [SEPTEMBER, 'The agency must give a week’s notice to the plaintiffs.', '2025-09-12'],
    [MAY, 'The statute forbids disclosure even where its conditions are met, she reasoned.', '2025-05-13'],
    [MAY, 'The briefs stay under seal.', '2025-05-13'],
    [MAY, 'The policy was arbitrary and capricious, she wrote.', '2025-05-13'],
    [NOVEMBER, 'The policy was not arbitrary or capricious, she wrote.', '2025-11-22'],
    [NOVEMBER, 'The plaintiffs argue that the policy is arbitrary.', '2025-11-22'],
    [NOVEMBER, 'The relief combines a stay and a permanent injunction.', '2025-11-22'],
    [NOVEMBER, 'She rested the order on the Constitution, not on a statute.', '2025-11-22'],
    [NOVEMBER, 'The claim against the broader Data Policy was dismissed.', '2025-11-22'],
    [NOVEMBER, 'Hardships and the public interest favor an injunction, she wrote.', '2025-11-22'],
    [NOVEMBER, 'In another case, a judge in Ohio found a policy arbitrary.', '2025-11-22'],
    [TALWANI, 'Hardships do not favor an injunction, she wrote.', '2026-02-06'],
    [CIRCUIT, 'The memorandum is a binding rule.', '2026-02-25'],
    [CIRCUIT, 'It lifted the other two orders.', '2026-02-25'],
    [CIRCUIT, 'She awarded no damages.', '2026-02-25'],
    [CIRCUIT, 'A court order is required for an address.', '2026-02-25'],
    [FEBRUARY, 'She awarded damages to the four groups.', '2026-02-27'],
    [FEBRUARY, 'She granted expedited discovery.', '2026-02-27'],
    [REPORT, 'The matching criteria were consistent.', '2026-06-10'],
    [LAW, 'A federal employee’s willful disclosure of returns is a misdemeanor.', '2026-06-10'],
    [LAW, 'Willful disclosure is a felony with up to ten years in prison.', '2026-06-10'],
    [LAW, 'Such a suit has to be filed within five years of discovery.', '2026-06-10'],
    [TRO, 'The opinion was unanimous.', '2025-03-22'],
  ])('%s %s', (before, text, published) => {
    const people = /\.(?:gender|judge|court|date)$/;
    expect(statedAfter(before, text, published).filter((fact) => !people.test(fact) || fact === 'ctr.judge')).toEqual([]);
  });
});
