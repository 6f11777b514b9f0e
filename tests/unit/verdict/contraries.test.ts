/** Contraries of the record's propositions: told of the ruling or law they are about they conflict; turned round they say nothing. */
import { describe, expect, test } from 'vitest';
import { findingsOn } from '../engine-fixture.ts';

const FRIEDRICH = 'Judge Dabney Friedrich on Monday denied a preliminary injunction against the IRS agreement with ICE.';
const CIRCUIT = 'The D.C. Circuit on Tuesday refused to block the IRS agreement with ICE in an opinion by Judge Harry Edwards.';
const NOVEMBER = 'Judge Colleen Kollar-Kotelly on Friday stayed the IRS policy of sharing addresses with ICE.';

const TALWANI = 'Judge Indira Talwani on Thursday enjoined ICE from using the IRS data.';
const FEBRUARY = 'Judge Colleen Kollar-Kotelly found on Thursday that the IRS had violated the tax code 42,695 times.';

describe('contraries conflict', () => {
  test.each([
    ['She read the agreement as covering civil deportations too.', FRIEDRICH, '2025-05-13', 'centro.pi-ground.criminal'],
    ['She also allowed American Oversight to intervene.', FRIEDRICH, '2025-05-13', 'other.american-oversight'],
    ['An address, he reasoned, can be handed out only under a warrant.', CIRCUIT, '2026-02-25', 'centro.holding-statute'],
    ['The panel found that the memorandum was a binding rule.', CIRCUIT, '2026-02-25', 'centro.holding-apa'],
    ['The panel ruled that ICE’s actual requests complied with the law.', CIRCUIT, '2026-02-25', 'centro.not-decided'],
    ['The suit was brought last year as a FOIA case.', CIRCUIT, '2026-02-25', 'centro.filed.subject'],
    ['Kollar-Kotelly also granted the motion to dismiss on Friday.', NOVEMBER, '2025-11-23', 'ctr.ruling.mtd'],
    ['On Friday Kollar-Kotelly stayed the April memorandum.', NOVEMBER, '2025-11-23', 'ctr.policy-not-mou'],
    ['She imposed a fresh injunction on the IRS.', FEBRUARY, '2026-02-27', 'ctr.indicative.form'],
    ['The injunction binds only the tax agency.', TALWANI, '2026-02-06', 'cedc.who-bound.ice'],
    ['Her order leaves ICE free to use the addresses.', TALWANI, '2026-02-06', 'cedc.who-bound.ice'],
    ['The injunction does not bind the Treasury Department.', NOVEMBER, '2025-11-23', 'ctr.ruling.who-bound.irs'],
    ['ICE’s address field was incomplete for nearly half of the people.', '', '2026-02-12', 'ctr.romo.content.admission'],
    ['The IRS memorandum is restricted to civil proceedings.', '', '2025-11-23', 'mou.scope'],
    ['The inspector general concluded that the agreement was unlawful.', '', '2026-06-10', 'mou.legality-not-reviewed-by-tigta'],
    ['Willful disclosure of a tax return is merely a misdemeanor.', '', '2026-06-10', 'law.7213'],
    ['Section 6103(i)(2) demands a warrant before an address is released.', '', '2026-06-10', 'law.6103i2'],
    ['Section 6103 dates back to the Privacy Act of 1974.', '', '2026-06-10', 'law.1976.act'],
    ['Taxpayers cannot sue the United States under section 7431.', '', '2026-06-10', 'law.7431'],
    ['The agreement lets ICE request records for civil deportation.', '', '2025-11-23', 'mou.scope'],
    ['Under the IRS memorandum a request from ICE need not state the tax year.', '', '2025-11-23', 'mou.request-contents'],
    ['The IRS pact grants ICE agents direct access to tax files.', '', '2025-11-23', 'mou.mechanism'],
    ['The IRS turned down the request, which named 1.28 million people.', '', '2025-11-23', 'disc.matching'],
    ['The inspector general saw no flaws in how the IRS matched names for ICE.', '', '2026-06-20', 'tigta.report.matching'],
    ['The watchdog’s IRS report was published in full, with no redactions.', '', '2026-06-20', 'tigta.report.redacted'],
    ['No court order is needed under section 6103(i)(1).', '', '2026-06-10', 'law.6103i1'],
    ['Under section 6103(i)(2) a subpoena is required.', '', '2026-06-10', 'law.6103i2'],
    ['Section 6103(i)(2) covers civil removal.', '', '2026-06-10', 'law.6103i2.criminal'],
    ['Unauthorized inspection of returns is a felony.', '', '2026-06-10', 'law.7213a'],
    ['Punitive damages are never available under section 7431.', '', '2026-06-10', 'law.7431.amount'],
    ['Failing to leave after a final order of removal is a civil offense, not a crime.', '', '2026-06-10', 'law.8usc1253'],
    ['Gary Shapley headed the IRS for months.', '', '2025-12-10', 'irs.shapley'],
    ['She kept the memorandum sealed.', FRIEDRICH, '2025-05-13', 'centro.unseal.order'],
    ['All the judges on the panel were named by President Obama.', CIRCUIT, '2026-02-25', 'centro.panel.appointers'],
  ])('%s', (text, before, published, fact) => {
    const found = findingsOn(text, { before, published }).filter((f) => f.includes(': conflicts'));
    expect(found.map((f) => f.slice(0, f.indexOf(':')))).toEqual([fact]);
  });
});

describe('what only sounds like a contrary', () => {
  test.each([
    ['She did not read the agreement as covering civil deportations.', FRIEDRICH, '2025-05-13'],
    ['She denied American Oversight’s motion to intervene.', FRIEDRICH, '2025-05-13'],
    ['The plaintiffs had read the agreement as covering civil deportations.', FRIEDRICH, '2025-05-13'],
    ['He rejected the idea that an address can be handed out only with a court order.', CIRCUIT, '2026-02-25'],
    ['Taxpayer return information requires a court order, he wrote.', CIRCUIT, '2026-02-25'],
    ['The panel did not find that the memorandum was final agency action.', CIRCUIT, '2026-02-25'],
    ['The plaintiffs argued that the memorandum is final agency action.', CIRCUIT, '2026-02-25'],
    ['A separate case was brought as a FOIA suit.', CIRCUIT, '2026-02-25'],
    ['The community center in Boston had earlier filed a FOIA suit against the IRS.', CIRCUIT, '2026-02-25'],
    ['She granted the motion to dismiss only in part.', NOVEMBER, '2025-11-23'],
    ['She stayed the policy, which is not the memorandum.', NOVEMBER, '2025-11-23'],
    ['Talwani, not Kollar-Kotelly, stayed the memorandum.', NOVEMBER, '2026-02-10'],
    ['Judge Talwani stayed the memorandum on Feb. 5.', NOVEMBER, '2026-02-10'],
    ['She has issued no new injunction.', FEBRUARY, '2026-02-27'],
    ['Kollar-Kotelly’s November injunction binds only the IRS and the Treasury.', TALWANI, '2026-02-06'],
    ['Until then ICE was free to use the addresses, since the November order did not reach it.', TALWANI, '2026-02-06'],
    ['The injunction does not cover the IRS’s dealings with other agencies.', NOVEMBER, '2025-11-23'],
    ['The injunction binds only the IRS and the Treasury.', NOVEMBER, '2025-11-23'],
    ['On the plaintiffs’ reading an address may be released only with a court order.', CIRCUIT, '2026-02-25'],
    ['Critics say the IRS memorandum covers civil proceedings.', '', '2025-11-23'],
    ['The IRS memorandum covers people with civil removal orders.', '', '2025-11-23'],
    ['Could the IRS memorandum be limited to civil cases?', '', '2025-11-23'],
    ['The inspector general noted that a judge had found the sharing unlawful.', '', '2026-06-10'],
    ['True or false: the inspector general found that the agreement was illegal.', '', '2026-06-10'],
    ['Under the Privacy Act a willful disclosure is a misdemeanor, which the IRS knows.', '', '2026-06-10'],
    ['A willful disclosure of tax data is a felony, an inspection a misdemeanor.', '', '2026-06-10'],
    ['Section 6103(i)(1) requires a court order, while (i)(2) asks the IRS for a written request.', '', '2026-06-10'],
    ['Taxpayers cannot sue the United States for a good faith error under section 7431.', '', '2026-06-10'],
    ['The IRS must also obey the Privacy Act of 1974, beside section 6103.', '', '2026-06-10'],
    ['A draft of the IRS memorandum gave ICE direct access to tax files.', '', '2025-11-23'],
    ['The agreement does not require ICE to name its agents in public.', '', '2025-11-23'],
    ['An agreement with CMS lets ICE search tax and health databases.', '', '2025-11-23'],
    ['The IRS rejected most of the request for 1.28 million people.', '', '2025-11-23'],
    ['The IRS told the inspector general that its matching criteria were sound.', '', '2026-06-20'],
    ['The inspector general’s report was never released in full.', '', '2026-06-20'],
    ['No court order is needed under section 6103(i)(2), which is not so of (i)(1).', '', '2026-06-10'],
    ['Section 6103(i)(2) covers criminal cases; civil removal is outside it.', '', '2026-06-10'],
    ['An inspection is a misdemeanor, a disclosure of returns a felony.', '', '2026-06-10'],
    ['Staying in the country without leave is a civil violation, overstaying a final removal order is not.', '', '2026-06-10'],
    ['Billy Long was confirmed in June and gone in August.', '', '2025-12-10'],
    ['She kept parts of the memorandum sealed.', FRIEDRICH, '2025-05-13'],
    ['All the judges agreed, two of them named by President Obama.', CIRCUIT, '2026-02-25'],
  ])('%s', (text, before, published) => {
    expect(findingsOn(text, { before, published }).filter((f) => f.includes(': conflicts'))).toEqual([]);
  });
});
