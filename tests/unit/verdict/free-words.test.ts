/** Propositions told wrong in free words: the record's contrary conflicts. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, factOf } from '../engine-fixture.ts';

const LEAD_0 = { published: '2025-06-20', before: 'The IRS and ICE signed a data-sharing agreement on April 7, 2025.' };
const LEAD_1 = {
  published: '2026-06-20',
  before: 'The inspector general said that the IRS had given ICE addresses in August under an agreement of April 2025.',
};
const LEAD_2 = {
  published: '2025-05-13',
  before: 'Judge Dabney Friedrich on Monday refused to block the IRS’s agreement to share taxpayer addresses with ICE.',
};
const LEAD_3 = {
  published: '2025-11-22',
  before:
    'Judge Colleen Kollar-Kotelly on Friday blocked the IRS from sharing taxpayer addresses with ICE under its Address-Sharing Policy.',
};
const LEAD_4 = {
  published: '2026-02-07',
  before: 'Judge Indira Talwani on Thursday stayed the agreement between the IRS and ICE and barred ICE from using taxpayer addresses.',
};
const LEAD_5 = {
  published: '2026-02-10',
  before:
    'Judge Indira Talwani on Thursday barred ICE from using IRS addresses. In November Judge Colleen Kollar-Kotelly had blocked the IRS’s policy of sharing addresses with ICE.',
};
const LEAD_6 = {
  published: '2026-02-25',
  before: 'The D.C. Circuit on Tuesday refused to block the IRS’s agreement to share taxpayer addresses with ICE.',
};
const LEAD_7 = {
  published: '2025-12-18',
  before: 'The IRS gave ICE the addresses of 47,000 taxpayers, and a judge blocked the practice in November.',
};
const LEAD_8 = {
  published: '2025-11-26',
  before:
    'Judge Colleen Kollar-Kotelly on Friday blocked the IRS from sharing taxpayer addresses with ICE, in a suit by the Center for Taxpayer Rights.',
};
const LEAD_9 = {
  published: '2026-03-03',
  before: 'Judge Indira Talwani in February barred ICE from using taxpayer addresses from the IRS.',
};

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
    expect(conflictsOn(text, lead).map(factOf)).toContain(fact);
  });
});
