/** The agreement, the data, the requests, the report and who leads the tax agency: told wrong, and true sentences that sound like it. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, factOf } from '../engine-fixture.ts';

const PACT = 'The agreement between the IRS and ICE was signed on April 7, 2025.';
const WATCHDOG = 'TIGTA published a review of the IRS agreement with ICE on June 8.';
const ADMITTED = 'The IRS admitted that it gave ICE addresses in error.';

describe('the agreement told wrong', () => {
  test.each([
    ['Signing for the Treasury was Melanie Krause.', 'mou.signers'],
    ['The IRS acted under an agreement that Bessent signed with Attorney General Pam Bondi.', 'mou.signers'],
    ['It was signed by Secretary Bessent and ICE’s acting director.', 'mou.signers'],
    ['The document had been signed by Noem and the acting IRS commissioner.', 'mou.signers'],
    ['The IRS commissioner signed the memorandum with ICE.', 'mou.signers'],
    ['The acting head of the IRS put her name to the agreement with ICE.', 'mou.signers'],
    ['Acting Commissioner Melanie Krause signed the deal with ICE and then quit.', 'mou.signers'],
    ['The IRS-ICE agreement was struck in the last months of the Biden administration.', 'mou.administration'],
    ['The deal between the tax agency and ICE was reached while Joe Biden was president.', 'mou.administration'],
    ['The IRS agreed to share addresses with ICE under former President Joe Biden.', 'mou.administration'],
    ['President Biden’s Treasury secretary signed the memorandum with Homeland Security.', 'mou.administration'],
    ['The agreement the IRS concluded in April is with the Social Security Administration.', 'mou.parties'],
    ['Under the memorandum, immigration officers may ask for an address for any civil deportation case.', 'mou.scope'],
    ['The memorandum lets ICE ask for the address of anyone in the country illegally.', 'mou.scope'],
    ['The memorandum is not limited to criminal investigations.', 'mou.scope'],
    ['The agreement covers people facing civil removal proceedings.', 'mou.scope'],
    ['No criminal investigation is needed for ICE to ask for an address under the memorandum.', 'mou.scope'],
    ['The agreement allows ICE to obtain wage records as well as addresses.', 'mou.mechanism'],
    ['The memorandum lets ICE request bank account information from the IRS.', 'mou.mechanism'],
    ['Melanie Krause, who signed the memorandum with ICE, resigned.', 'mou.signers'],
    ['The agreement was written with civil removal in mind.', 'mou.scope'],
    ['The memorandum authorizes sharing for civil immigration enforcement.', 'mou.scope'],
    ['The agreement opens the tax files of all immigrants to ICE.', 'mou.scope'],
    ['Signed under President Biden, the memorandum was simply inherited by the current administration.', 'mou.administration'],
    ['The document carries the signatures of two Biden administration officials.', 'mou.administration'],
    ['Signed in June 2025, the memorandum lets ICE ask the IRS for addresses.', 'mou.date'],
  ])('%s', (text, fact) => {
    expect(conflictsOn(text, { before: PACT, published: '2026-02-12' }).map(factOf)).toContain(fact);
  });
});

describe('the exchange told wrong', () => {
  test.each([
    ['The August transfer was a disclosure of employment records of about 47,000 people to ICE.', 'disc.2025-08-07.from-to'],
    ['Along with the addresses came wages, employers and bank account numbers.', 'disc.2025-08-07.from-to'],
    ['The IRS handed ICE the tax returns of about 47,000 people.', 'disc.2025-08-07.from-to'],
    ['The tax returns of some 47,000 immigrants were handed to ICE in August.', 'disc.2025-08-07.from-to'],
    [
      'At issue is the agency’s decision in August to turn over data on 1.28 million people whom ICE wanted to find.',
      'disc.2025-08-07.count',
    ],
    ['The tax agency complied in full, giving ICE 1.28 million addresses.', 'disc.2025-08-07.count'],
    ['The addresses of all 1.28 million people on ICE’s list were handed over.', 'disc.matching'],
    ['ICE got every address it had asked for from the IRS.', 'disc.matching'],
    ['It followed a disclosure to ICE on July 7, 2025 of about 47,000 people’s addresses.', 'disc.2025-08-07.date'],
    ['The addresses of some 47,000 taxpayers went to ICE in October 2025.', 'disc.2025-08-07.date'],
    ['A judge has concluded that the IRS unlawfully disclosed the addresses of 2,350 taxpayers to ICE.', 'ctr.42695-vs-47289'],
    ['The judge’s figure of 42,695 represents every address that the IRS gave to ICE last August.', 'ctr.42695-vs-47289'],
    ['All this began when the IRS handed Homeland Security the contact details of some 700,000 people.', 'req.2025-02-700k.declined'],
    ['ICE now holds the income records of 47,289 taxpayers.', 'disc.2025-08-07.from-to'],
    ['The IRS shared 47,289 tax returns with ICE.', 'disc.2025-08-07.from-to'],
    ['In all, 1.28 million addresses went from the IRS to ICE.', 'disc.2025-08-07.count'],
    ['The tax agency shared 700,000 records in response.', 'req.2025-02-700k.declined'],
    ['The number of addresses sent to ICE was revised down from 47,289 to 42,695.', 'ctr.42695-vs-47289'],
    ['She said the addresses of 42,695 people had gone to ICE in all.', 'ctr.42695-vs-47289'],
  ])('%s', (text, fact) => {
    expect(conflictsOn(text, { published: '2026-03-02' }).map(factOf)).toContain(fact);
  });
});

describe('offices told wrong', () => {
  test.each([
    ['Trump sacked acting IRS commissioner Douglas O’Donnell in February 2025 over the ICE request.', '2026-02-12', 'irs.odonnell.retired'],
    ['Douglas O’Donnell was removed as acting commissioner over data for ICE.', '2026-02-12', 'irs.odonnell.retired'],
    ['Its acting commissioner, Billy Long, is retiring over the data for ICE.', '2025-04-09', 'irs.long'],
    ['Billy Long, the current IRS commissioner, has not spoken publicly about the data for ICE.', '2026-02-12', 'irs.bessent'],
    ['The IRS, now headed by Billy Long, declined to comment on the ICE ruling.', '2026-02-12', 'irs.bessent'],
    ['Michael Faulkender, who runs the IRS as acting commissioner, declined to comment on the ICE ruling.', '2026-02-12', 'irs.bessent'],
    ['He follows Billy Long, who had the job for only a few days in the middle of April.', '2025-04-20', 'irs.long'],
    ['Billy Long resigned as IRS commissioner a day after the agreement with ICE became public.', '2026-02-12', 'irs.long'],
    ['Kristi Noem, the attorney general, signed the memorandum with the IRS.', '2026-02-12', 'noem.office'],
    ['Bessent, the homeland security secretary, signed the IRS memorandum.', '2026-02-12', 'irs.bessent.treasury'],
    ['Todd Lyons, the homeland security secretary, is bound by the order on IRS data.', '2026-02-12', 'lyons.office'],
    ['Trump’s firing of Melanie Krause followed the agreement with ICE.', '2026-02-12', 'irs.krause.resigned'],
    ['Krause’s firing came a day after the IRS agreement with ICE.', '2026-02-12', 'irs.krause.resigned'],
    ['The acting commissioner of the IRS is Gary Shapley, and ICE still has the data.', '2026-02-12', 'irs.bessent'],
    ['Gary Shapley, acting commissioner of the IRS for three months, knew the ICE deal well.', '2026-02-12', 'irs.shapley'],
    ['Melanie Krause succeeded Billy Long as head of the IRS.', '2026-02-12', 'irs.long'],
    ['Deputy Treasury Secretary Michael Faulkender is stepping in as acting commissioner of the IRS.', '2025-08-09', 'irs.bessent'],
    ['Billy Long, whom the Senate confirmed in February, lasted 53 days as IRS commissioner.', '2025-11-30', 'irs.long'],
  ])('%s', (text, published, fact) => {
    expect(conflictsOn(text, { published }).map(factOf)).toContain(fact);
  });
});

describe('the declaration, the report and the law told wrong', () => {
  test.each([
    ['That admission was contained in a declaration by the Treasury inspector general.', ADMITTED, 'ctr.romo.sworn'],
    ['Romo wrote that every one of the 47,289 addresses was deficient.', '', 'ctr.romo.content.admission'],
    ['TIGTA found that ICE had no open safeguard problems before the memorandum.', '', 'tigta.report.safeguards'],
    ['Unauthorized disclosure by an IRS employee is punishable by up to ten years in prison.', '', 'law.7213.years'],
    ['The statute of limitations for suing over an IRS disclosure is five years from discovery.', '', 'law.7431.years'],
    ['Section 6103 leaves addresses unprotected.', '', 'law.6103b-identity'],
    ['The statement came from Dottie A. Romo, the Treasury inspector general for tax administration.', ADMITTED, 'ctr.romo.sworn'],
    ['Frank Bisignano, the agency’s chief risk and control officer, signed the declaration on the ICE data.', '', 'ctr.romo.author'],
    [
      'It is the Government Accountability Office that carried out the review and found inconsistent matching criteria.',
      WATCHDOG,
      'tigta.report.matching',
    ],
    ['It was the 1974 Privacy Act that recast the confidentiality section of the tax code.', '', 'law.1976.act'],
    [
      'In nearly half of the 47,289 cases, Romo wrote, the address that ICE had provided was incomplete or insufficient.',
      '',
      'ctr.romo.content.admission',
    ],
    [
      'For nearly 50 percent of the people whose addresses were shared, Romo said, the address that ICE had supplied was incomplete.',
      '',
      'ctr.romo.content.share',
    ],
    ['In May, the Treasury’s tax watchdog published a review of how the IRS matched names for ICE.', '', 'tigta.report.date'],
    ['TIGTA found the IRS-ICE data sharing unlawful.', '', 'mou.legality-not-reviewed-by-tigta'],
    ['It found that the matching criteria were applied consistently.', WATCHDOG, 'tigta.report.matching'],
    ['The inspector general’s report on the ICE data was released without redactions.', '', 'tigta.report.redacted'],
    ['A willful disclosure by a federal employee is a misdemeanor.', '', 'law.7213'],
    ['Section 6103(i)(2) requires prosecutors to go before a judge before the IRS releases an address.', '', 'law.6103i2'],
    ['Taxpayers have no right to sue over an unlawful IRS disclosure.', '', 'law.7431'],
    ['The modern rule of secrecy for tax returns was laid down in the Privacy Act of 1974.', '', 'law.1976.act'],
  ])('%s', (text, before, fact) => {
    expect(conflictsOn(text, { before, published: '2026-06-22' }).map(factOf)).toContain(fact);
  });
});

describe('true, though it sounds alike', () => {
  test.each([
    ['Attorney General Pam Bondi signed a brief defending the memorandum that Bessent and Noem had signed.', '2026-02-12'],
    ['The agreement was signed by Scott Bessent and Kristi Noem, and the acting IRS commissioner resigned the next day.', '2026-02-12'],
    ['It was signed by Bessent and the acting IRS commissioner quit a day later over the ICE deal.', '2026-02-12'],
    ['Bessent signed with Noem a memorandum that lets ICE ask for addresses.', '2026-02-12'],
    ['Signing for the Treasury was Bessent, and for Homeland Security Noem.', '2026-02-12'],
    ['The IRS commissioner signed a letter to Congress about the agreement with ICE.', '2026-02-12'],
    ['The agreement was signed in April 2025, three months after Biden left office.', '2026-02-12'],
    ['Under Biden, the IRS had refused to share addresses with ICE; the memorandum was signed under Trump.', '2026-02-12'],
    ['Under the memorandum, ICE may ask for the address of any immigrant under criminal investigation.', '2026-02-12'],
    ['Under the agreement ICE can request addresses, though critics fear their use for civil deportation.', '2026-02-12'],
    ['In an opinion piece, two professors said the memorandum is not limited to criminal investigations.', '2026-02-12'],
    ['A draft agreement would have let ICE request bank records and wages.', '2026-02-12'],
    ['The IRS gave ICE the addresses on the tax returns of 47,289 people.', '2026-02-12'],
    ['Employers gave ICE wage records after a subpoena, and the IRS gave ICE 47,289 addresses.', '2026-02-12'],
    ['A third request, naming about 1.28 million, led to the release of roughly 47,000 addresses.', '2026-02-12'],
    ['It would be wrong to tell clients that all of the 1.28 million people had their addresses disclosed to ICE.', '2026-02-12'],
    ['The ICE request covered 1.28 million people; the August disclosure covered 47,289 people.', '2026-02-12'],
    ['The transfer covered nearly 47,300 people on ICE’s list.', '2026-02-12'],
    ['The addresses of about 47,000 people went to ICE in August, and Kollar-Kotelly stayed the policy in November.', '2026-02-12'],
    ['In November 2023 TIGTA had issued a review of ICE’s safeguards.', '2026-06-22'],
    ['The Treasury inspector general issued a report on IRS hiring in March, long before its review of the ICE data.', '2026-06-22'],
    ['TIGTA did not find the data sharing unlawful; Kollar-Kotelly did.', '2026-06-22'],
    ['The IRS, now led by Bessent, declined to comment on the ICE data.', '2026-02-12'],
    ['The IRS, now headed by Billy Long, sent ICE the addresses of 47,000 people.', '2025-08-08'],
    ['The IRS is now run by Frank Bisignano, and ICE still has the data.', '2026-02-12'],
    ['The agency’s acting commissioner, Melanie Krause, is resigning over the ICE deal.', '2025-04-09'],
    ['Billy Long lasted 53 days as IRS commissioner; Gary Shapley had the job for only a few days.', '2026-02-12'],
    ['Section 6103(i)(2) does not require ICE to go before a judge.', '2026-02-12'],
    ['Taxpayers have no right to sue individual IRS employees over an unlawful disclosure.', '2026-02-12'],
    ['One batch of addresses went to ICE, on Aug. 7, 2025.', '2026-02-12'],
    ['About 2,000 addresses were given to ICE for people whose own address field was incomplete.', '2026-03-02'],
    ['Melanie Krause, who signed neither the memorandum nor the ICE request, resigned.', '2026-02-12'],
    ['Melanie Krause, who signed a farewell letter to IRS staff, left after the memorandum with ICE became public.', '2026-02-12'],
    ['The firing of Billy Long came a day after the IRS gave ICE the addresses.', '2026-02-12'],
    ['There was no firing of Melanie Krause; she resigned as the ICE deal became public.', '2026-02-12'],
    ['Faulkender succeeded Shapley, and Long succeeded Faulkender as IRS commissioner.', '2026-02-12'],
    ['ICE has the addresses of 47,289 people but not their tax returns.', '2026-02-12'],
    ['Unauthorized disclosure by an IRS employee is punishable by up to five years in prison.', '2026-02-12'],
    ['Signed under President Trump, the memorandum between the IRS and ICE has no counterpart from the Biden years.', '2026-02-12'],
    ['A declaration by Dottie Romo, who reports to Frank Bisignano, admitted that some matches for ICE were deficient.', '2026-02-22'],
    ['Michael Faulkender stepped in on Friday as acting commissioner of the IRS.', '2025-04-20'],
    ['Long, who won confirmation in June, lasted 53 days as IRS commissioner.', '2025-11-30'],
    ['The tax rules took their current shape in the Tax Reform Act of 1976, two years after the Privacy Act.', '2026-02-12'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published }).map(factOf)).toEqual([]);
  });
});
