/** Propositions told wrong in free words: the record's contrary conflicts. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, factOf } from '../engine-fixture.ts';
import {
  ADDRESSES_GIVEN,
  AGREEMENT_STAYED,
  BOTH_BLOCKED,
  CENTER_WON,
  CIRCUIT_REFUSED,
  FRIEDRICH_REFUSED,
  PACT_SIGNED,
  POLICY_BLOCKED,
  REVIEW_OUT,
  WEEKS_LATER,
} from './articles-in-free-words.ts';

describe('wrong in free words', () => {
  test.each([
    [
      'We have read the redacted text of the memorandum: its legal footing is the routine-use exception of the Privacy Act.',
      PACT_SIGNED,
      'mou.basis',
    ],
    ['The agreement rests on the routine-use exception of the Privacy Act.', PACT_SIGNED, 'mou.basis'],
    ['The memorandum was drawn up under the Privacy Act.', PACT_SIGNED, 'mou.basis'],
    ['The legal basis for the deal is the Privacy Act.', PACT_SIGNED, 'mou.basis'],
    ['The agreement’s statutory underpinning is the Immigration and Nationality Act.', PACT_SIGNED, 'mou.basis'],
    ['The memorandum gives agents your wages, employers and bank accounts along with your address.', PACT_SIGNED, 'mou.mechanism'],
    ['The agreement covers employers and bank records as well as addresses.', PACT_SIGNED, 'mou.mechanism'],
    ['Under the agreement ICE receives bank records.', PACT_SIGNED, 'mou.covers-addresses'],
    ['The agreement dates from the Biden administration.', PACT_SIGNED, 'mou.administration'],
    ['The IRS granted Homeland Security’s first request, for 700,000 people.', PACT_SIGNED, 'req.2025-02-700k.declined'],
    ['ICE received data on 700,000 people from the IRS in February.', PACT_SIGNED, 'req.2025-02-700k.declined'],
    ['A written request under section 6103(i)(2) takes effect only once a federal judge has approved it.', PACT_SIGNED, 'law.6103i2'],
    ['Section 6103 lets agents obtain full returns without any court order.', PACT_SIGNED, 'law.6103i1'],
    ['Leaking a tax return on purpose is, sadly, a misdemeanor with no prison time.', PACT_SIGNED, 'law.7213'],
    ['Ignoring a final deportation order is purely a civil violation.', PACT_SIGNED, 'law.8usc1253'],
    ['Congress put these taxpayer protections in place after the Iran-Contra affair.', PACT_SIGNED, 'law.1976.watergate'],
    ['Democrats wanted to know who had approved the transfer from ICE to the IRS.', REVIEW_OUT, 'disc.2025-08-07.from-to'],
    ['The reason, Romo wrote, is that an outside contractor had switched off the address check.', REVIEW_OUT, 'ctr.romo.cause'],
    [
      'ICE had submitted a corrective action plan before the memorandum was signed, the watchdog found.',
      REVIEW_OUT,
      'tigta.report.safeguards',
    ],
    ['Under the tax confidentiality law there is no way to sue the government for damages.', REVIEW_OUT, 'law.7431'],
    ['There is no way to sue the IRS for damages over an unlawful disclosure of a return.', REVIEW_OUT, 'law.7431'],
    ['She also dismissed the case.', FRIEDRICH_REFUSED, 'centro.pi-denied.not-dismissed'],
    ['Friedrich then tossed out the groups’ suit with prejudice.', FRIEDRICH_REFUSED, 'centro.pi-denied.not-dismissed'],
    ['It is a final judgment.', FRIEDRICH_REFUSED, 'centro.pi-denied.not-dismissed'],
    ['That ends the lawsuit.', FRIEDRICH_REFUSED, 'centro.pi-denied.not-dismissed'],
    ['The agreement is now void.', POLICY_BLOCKED, 'ctr.policy-not-mou'],
    ['She also stayed the broader Data Policy.', POLICY_BLOCKED, 'ctr.address-vs-data-policy'],
    ['Her order rests mainly on the Fourth Amendment.', POLICY_BLOCKED, 'ctr.not-constitutional'],
    ['It is a final judgment.', POLICY_BLOCKED, 'ctr.ruling.standard'],
    ['The case is over.', POLICY_BLOCKED, 'ctr.ruling.standard'],
    ['It is a final judgment, and the case is over.', AGREEMENT_STAYED, 'cedc.form.pending'],
    ['She left ICE and Homeland Security untouched.', AGREEMENT_STAYED, 'cedc.who-bound.ice'],
    ['Talwani stayed the agreement but left ICE and Homeland Security untouched.', AGREEMENT_STAYED, 'cedc.who-bound.ice'],
    ['The judge tore up the agreement.', AGREEMENT_STAYED, 'cedc.form.pending'],
    ['The plaintiffs are three labor unions from Boston.', AGREEMENT_STAYED, 'cedc.plaintiffs.together'],
    ['It is a final judgment.', BOTH_BLOCKED, 'ctr.ruling.standard'],
    ['It puts an end to the two injunctions.', CIRCUIT_REFUSED, 'centro.effect'],
    ['Danny Werfel, who resigned in March, had led the agency.', ADDRESSES_GIVEN, 'irs.werfel'],
    ['Michael Faulkender replaced Gary Shapley, who had run the agency for most of the spring.', ADDRESSES_GIVEN, 'irs.shapley'],
    ['Beside him is Billy Long, who remains acting commissioner.', ADDRESSES_GIVEN, 'irs.long'],
    ['Only the broader Data Policy was stayed.', CENTER_WON, 'ctr.address-vs-data-policy'],
    ['At that moment, Billy Long was leading the IRS as acting commissioner.', CENTER_WON, 'irs.long'],
    ['The confidentiality rule comes from the Privacy Act.', WEEKS_LATER, 'law.1976.act'],
    ['Congress gave the tax confidentiality rule its current shape in the Privacy Act.', WEEKS_LATER, 'law.1976.act'],
  ] as const)('%s', (text, lead, fact) => {
    expect(conflictsOn(text, lead).map(factOf)).toContain(fact);
  });
});
