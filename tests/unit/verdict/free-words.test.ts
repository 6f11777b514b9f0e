/** Propositions told in free words: the record's contrary conflicts, a true sentence of the same words does not. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, factOf } from '../engine-fixture.ts';

const told = (text: string, [published, before]: readonly [string, string]): string[] =>
  conflictsOn(text, { before, published }).map(factOf);

const LEAD_0 = ['2025-06-20', 'The IRS and ICE signed a data-sharing agreement on April 7, 2025.'] as const;
const LEAD_1 = [
  '2026-06-20',
  'The inspector general said that the IRS had given ICE addresses in August under an agreement of April 2025.',
] as const;
const LEAD_2 = [
  '2025-05-13',
  'Judge Dabney Friedrich on Monday refused to block the IRS’s agreement to share taxpayer addresses with ICE.',
] as const;
const LEAD_3 = [
  '2025-11-22',
  'Judge Colleen Kollar-Kotelly on Friday blocked the IRS from sharing taxpayer addresses with ICE under its Address-Sharing Policy.',
] as const;
const LEAD_4 = [
  '2026-02-07',
  'Judge Indira Talwani on Thursday stayed the agreement between the IRS and ICE and barred ICE from using taxpayer addresses.',
] as const;
const LEAD_5 = [
  '2026-02-10',
  'Judge Indira Talwani on Thursday barred ICE from using IRS addresses. In November Judge Colleen Kollar-Kotelly had blocked the IRS’s policy of sharing addresses with ICE.',
] as const;
const LEAD_6 = [
  '2026-02-25',
  'The D.C. Circuit on Tuesday refused to block the IRS’s agreement to share taxpayer addresses with ICE.',
] as const;
const LEAD_7 = ['2025-12-18', 'The IRS gave ICE the addresses of 47,000 taxpayers, and a judge blocked the practice in November.'] as const;
const LEAD_8 = [
  '2025-11-26',
  'Judge Colleen Kollar-Kotelly on Friday blocked the IRS from sharing taxpayer addresses with ICE, in a suit by the Center for Taxpayer Rights.',
] as const;
const LEAD_9 = ['2026-03-03', 'Judge Indira Talwani in February barred ICE from using taxpayer addresses from the IRS.'] as const;

describe('wrong in free words', () => {
  test.each([
    [
      'We have read the redacted text of the memorandum: its legal footing is the routine-use exception of the Privacy Act.',
      LEAD_0,
      'mou.basis',
    ],
    ['The agreement rests on the routine-use exception of the Privacy Act.', LEAD_0, 'mou.basis'],
    ['The memorandum was drawn up under the Privacy Act.', LEAD_0, 'mou.basis'],
    ['The legal basis for the deal is the Privacy Act.', LEAD_0, 'mou.basis'],
    ['The agreement’s statutory underpinning is the Immigration and Nationality Act.', LEAD_0, 'mou.basis'],
    ['The memorandum gives agents your wages, employers and bank accounts along with your address.', LEAD_0, 'mou.mechanism'],
    ['The agreement covers employers and bank records as well as addresses.', LEAD_0, 'mou.mechanism'],
    ['Under the agreement ICE receives bank records.', LEAD_0, 'mou.covers-addresses'],
    ['The agreement dates from the Biden administration.', LEAD_0, 'mou.administration'],
    ['The IRS granted Homeland Security’s first request, for 700,000 people.', LEAD_0, 'req.2025-02-700k.declined'],
    ['ICE received data on 700,000 people from the IRS in February.', LEAD_0, 'req.2025-02-700k.declined'],
    ['A written request under section 6103(i)(2) takes effect only once a federal judge has approved it.', LEAD_0, 'law.6103i2'],
    ['Section 6103 lets agents obtain full returns without any court order.', LEAD_0, 'law.6103i1'],
    ['Leaking a tax return on purpose is, sadly, a misdemeanor with no prison time.', LEAD_0, 'law.7213'],
    ['Ignoring a final deportation order is purely a civil violation.', LEAD_0, 'law.8usc1253'],
    ['Congress put these taxpayer protections in place after the Iran-Contra affair.', LEAD_0, 'law.1976.watergate'],
    ['Democrats wanted to know who had approved the transfer from ICE to the IRS.', LEAD_1, 'disc.2025-08-07.from-to'],
    ['The reason, Romo wrote, is that an outside contractor had switched off the address check.', LEAD_1, 'ctr.romo.cause'],
    ['ICE had submitted a corrective action plan before the memorandum was signed, the watchdog found.', LEAD_1, 'tigta.report.safeguards'],
    ['Under the tax confidentiality law there is no way to sue the government for damages.', LEAD_1, 'law.7431'],
    ['There is no way to sue the IRS for damages over an unlawful disclosure of a return.', LEAD_1, 'law.7431'],
    ['She also dismissed the case.', LEAD_2, 'centro.pi-denied.not-dismissed'],
    ['Friedrich then tossed out the groups’ suit with prejudice.', LEAD_2, 'centro.pi-denied.not-dismissed'],
    ['It is a final judgment.', LEAD_2, 'centro.pi-denied.not-dismissed'],
    ['That ends the lawsuit.', LEAD_2, 'centro.pi-denied.not-dismissed'],
    ['The agreement is now void.', LEAD_3, 'ctr.policy-not-mou'],
    ['She also stayed the broader Data Policy.', LEAD_3, 'ctr.address-vs-data-policy'],
    ['Her order rests mainly on the Fourth Amendment.', LEAD_3, 'ctr.not-constitutional'],
    ['It is a final judgment.', LEAD_3, 'ctr.ruling.standard'],
    ['The case is over.', LEAD_3, 'ctr.ruling.standard'],
    ['It is a final judgment, and the case is over.', LEAD_4, 'cedc.form.pending'],
    ['She left ICE and Homeland Security untouched.', LEAD_4, 'cedc.who-bound.ice'],
    ['Talwani stayed the agreement but left ICE and Homeland Security untouched.', LEAD_4, 'cedc.who-bound.ice'],
    ['The judge tore up the agreement.', LEAD_4, 'cedc.form.pending'],
    ['The plaintiffs are three labor unions from Boston.', LEAD_4, 'cedc.plaintiffs.together'],
    ['It is a final judgment.', LEAD_5, 'ctr.ruling.standard'],
    ['It puts an end to the two injunctions.', LEAD_6, 'centro.effect'],
    ['Danny Werfel, who resigned in March, had led the agency.', LEAD_7, 'irs.werfel'],
    ['Michael Faulkender replaced Gary Shapley, who had run the agency for most of the spring.', LEAD_7, 'irs.shapley'],
    ['Beside him is Billy Long, who remains acting commissioner.', LEAD_7, 'irs.long'],
    ['Only the broader Data Policy was stayed.', LEAD_8, 'ctr.address-vs-data-policy'],
    ['At that moment, Billy Long was leading the IRS as acting commissioner.', LEAD_8, 'irs.long'],
    ['The confidentiality rule comes from the Privacy Act.', LEAD_9, 'law.1976.act'],
    ['Congress gave the tax confidentiality rule its current shape in the Privacy Act.', LEAD_9, 'law.1976.act'],
  ] as const)('%s', (text, lead, fact) => {
    expect(told(text, lead)).toContain(fact);
  });
});

describe('true in the same words', () => {
  test.each([
    ['The agreement’s statutory underpinning is section 6103(i)(2), not the Privacy Act.', LEAD_0],
    ['Critics say the agreement rests on the routine-use exception of the Privacy Act.', LEAD_0],
    ['The lawsuit rests on the Privacy Act, among other laws.', LEAD_0],
    ['A separate agreement with Medicaid officials rests on the routine-use exception of the Privacy Act.', LEAD_0],
    ['The agreement gives agents addresses but no wages, employers or bank accounts.', LEAD_0],
    ['Advocates feared the agreement would give agents wages and bank accounts.', LEAD_0],
    ['Under the agreement ICE receives addresses, never bank records.', LEAD_0],
    ['An early draft of the agreement gave ICE bank records.', LEAD_0],
    ['The agreement was signed under President Trump; the Biden administration had refused such an agreement.', LEAD_0],
    ['Talks with Mexico began under the Biden administration, which signed another agreement on migrants.', LEAD_0],
    ['In February, Homeland Security asked the IRS for the records of 700,000 people, and was turned down.', LEAD_0],
    ['The IRS refused to hand over the records of 700,000 people.', LEAD_0],
    ['Officials had wanted the IRS to deliver the records of 700,000 people.', LEAD_0],
    ['The IRS approved a later request, after the one for 700,000 people had failed.', LEAD_0],
    ['The Post reported in February that the IRS was being asked for information on 700,000 people; it declined.', LEAD_0],
    ['The IRS gave ICE 47,289 addresses, far fewer than the records of 700,000 people first sought.', LEAD_0],
    ['A written request under section 6103(i)(2) takes effect without a judge having approved it.', LEAD_0],
    ['A request under section 6103(i)(1) takes effect only once a federal judge has approved it.', LEAD_0],
    ['Full tax returns can be had only with a court order.', LEAD_0],
    ['For full returns, the law demands a court order; a phone call from an agent is not enough.', LEAD_0],
    ['Section 6103 never lets agents obtain full returns without a court order.', LEAD_0],
    ['Critics warn that the plan lets agents obtain full returns without any court order.', LEAD_0],
    ['Leaking a tax return on purpose is a felony; merely looking at one is a misdemeanor.', LEAD_0],
    ['Peeking at a tax return on purpose is a misdemeanor.', LEAD_0],
    ['Staying on after a removal order is a crime, while being here without papers is a mere civil matter.', LEAD_0],
    ['Overstaying a visa is a mere civil matter.', LEAD_0],
    ['Staying on after a removal order is not a mere civil matter.', LEAD_0],
    ['Congress wrote those protections into the tax code after Watergate, long before the Iran-Contra affair.', LEAD_0],
    ['Congress added an exception to the tax law after the Sept. 11 attacks.', LEAD_0],
    ['The transfer of ICE’s list of names from ICE to the IRS came first.', LEAD_1],
    ['The request from ICE to the IRS named 1.28 million people.', LEAD_1],
    ['Romo did not say that a contractor had switched off the address check.', LEAD_1],
    ['The IRS had no corrective-action plan from ICE in hand before the agreement was signed.', LEAD_1],
    ['The IRS should have had a corrective-action plan from ICE in hand before the agreement was signed.', LEAD_1],
    ['ICE submitted a corrective action plan only after the memorandum was signed.', LEAD_1],
    ['A taxpayer must go to court within two years of finding out.', LEAD_1],
    ['A taxpayer must go to court within six months of the refund being denied.', LEAD_1],
    ['There is no way to sue ICE for damages over the arrests.', LEAD_1],
    ['Under the tax confidentiality law there is no way to sue individual officials for damages.', LEAD_1],
    ['She did not dismiss the lawsuit.', LEAD_2],
    ['She also dismissed the argument that the sharing was illegal.', LEAD_2],
    ['The government had asked her to dismiss the lawsuit for good.', LEAD_2],
    ['It is not a final judgment, so the case goes on.', LEAD_2],
    ['The judge also refused to let the groups’ suit be dismissed.', LEAD_2],
    ['In another case, she also dismissed the lawsuit.', LEAD_2],
    ['She did not tear up the April agreement itself.', LEAD_3],
    ['The plaintiffs wanted her to tear up the April agreement itself.', LEAD_3],
    ['The broader Data Policy was not stayed, but the claim against it may proceed.', LEAD_3],
    ['The relief rests chiefly on section 6103 and the Administrative Procedure Act, not on the Privacy Act.', LEAD_3],
    ['The plaintiffs say the policy runs afoul of the Constitution’s protection against unreasonable searches.', LEAD_3],
    ['Whether the policy violates the Constitution’s ban on unreasonable searches was not decided.', LEAD_3],
    ['The case is over only when the appeals end.', LEAD_3],
    ['The case is far from over.', LEAD_3],
    ['The government may appeal before there is a final judgment.', LEAD_3],
    ['Nina Olson, the former national taxpayer advocate, leads the nonprofit; Danny Werfel led the IRS.', LEAD_3],
    ['In April the agreement tore up decades of tradition, critics say.', LEAD_3],
    ['Judge Kollar-Kotelly in November left ICE untouched, because it was not a party.', LEAD_4],
    ['She did not leave ICE and Homeland Security untouched.', LEAD_4],
    ['The plaintiffs are four community groups.', LEAD_4],
    ['The plaintiffs in the Washington case are two labor unions and two nonprofits.', LEAD_4],
    ['The judge then went on to explain the agreement itself.', LEAD_5],
    ['In the third case, it is a final judgment.', LEAD_5],
    ['That leaves the two injunctions in place.', LEAD_6],
    ['That does not wipe out the two injunctions.', LEAD_6],
    ['The government hopes that it wipes out the two injunctions.', LEAD_6],
    ['If the full court agreed, that would wipe out the two injunctions.', LEAD_6],
    ['Krause had taken over from Douglas O’Donnell, who retired at the end of February.', LEAD_7],
    ['Danny Werfel left in January; his successor Douglas O’Donnell retired at the end of February.', LEAD_7],
    ['Gary Shapley stayed only days; Michael Faulkender stayed until June, when the Senate confirmed Billy Long.', LEAD_7],
    ['Gary Shapley, a former criminal investigator, stayed at the agency until June, in another post.', LEAD_7],
    ['In October Frank Bisignano was brought in as chief executive of the agency.', LEAD_7],
    ['Billy Long, who is now an ambassador, was commissioner until August.', LEAD_7],
    ['Scott Bessent, who replaced Billy Long, remains acting commissioner.', LEAD_7],
    ['In October the agency was reshaped, Kevin Hassett said, and Frank Bisignano was brought in as chief executive.', LEAD_7],
    ['Neither ICE nor the Department of Homeland Security is a defendant.', LEAD_8],
    ['The defendants are the IRS and the Treasury.', LEAD_8],
    ['The plaintiffs say that the Privacy Act was violated.', LEAD_8],
    ['The judge did not rule that the Privacy Act was violated.', LEAD_8],
    ['The judge did not reach whether taxpayers’ constitutional rights were breached.', LEAD_8],
    ['Critics say the policy breaches taxpayers’ constitutional rights.', LEAD_8],
    ['The stay does not reach the broader Data Policy.', LEAD_8],
    ['Billy Long was out in August, and Scott Bessent became acting commissioner.', LEAD_8],
    ['Long before the ruling Melanie Krause was acting commissioner.', LEAD_8],
    ['Billy Long’s successor became acting commissioner.', LEAD_8],
    ['Trump removed Billy Long and Bessent became acting commissioner.', LEAD_8],
    ['With Billy Long gone, the Treasury secretary was named acting commissioner.', LEAD_8],
    ['The UndocuBlack Network and the National Parents Union are not purely Massachusetts groups.', LEAD_9],
    ['The confidentiality rule comes from the Tax Reform Act, not the Privacy Act.', LEAD_9],
  ] as const)('%s', (text, lead) => {
    expect(told(text, lead)).toEqual([]);
  });
});
