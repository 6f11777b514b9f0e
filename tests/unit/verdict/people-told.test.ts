/** Lawyers, hearings, leaders and plaintiffs as reporters tell of them: true sentences that name several people, and what is wrong in like words. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { conflictsOn, factOf, findingsOn, record } from '../engine-fixture.ts';

const CENTRO = 'The D.C. Circuit ruled in Centro over IRS data on Feb. 24, 2026.';

describe('let be: who stands beside whom', () => {
  test.each([
    ['Public Citizen’s Nandan Joshi and Alan Morrison, with Raise the Floor, are counsel for the groups.'],
    ['Alan Morrison, with Public Citizen, is on the side of the plaintiffs.'],
    ['Nandan Joshi, with attorneys from Raise the Floor, spoke for the plaintiffs.'],
    ['Edwards, Srinivasan and Millett heard the Centro case in October 2025.'],
    ['The Centro case was heard on Oct. 3, 2025.'],
    ['In Centro, Millett and Edwards heard the appeal in October.'],
  ])('%s', (text) => {
    expect(conflictsOn(text, { before: CENTRO, published: '2026-02-26' })).toEqual([]);
  });
});

describe('who led the tax agency, told right', () => {
  test.each([
    ['Bessent is stepping in as acting head of the tax agency.', 'irs.bessent'],
    ['For the time being Scott Bessent leads the IRS.', 'irs.bessent'],
    ['Billy Long has been replaced by Treasury Secretary Scott Bessent.', 'irs.bessent'],
    ['Billy Long was pushed out on Friday.', 'irs.long'],
    ['Trump dismissed Long, the IRS commissioner.', 'irs.long'],
    ['Long was removed less than two months after his Senate confirmation.', 'irs.long'],
    ['Seven different people have run the agency this year.', 'irs.count'],
    ['Four acting commissioners came and went before him.', 'irs.count'],
    ['Krause has stepped down.', 'irs.krause.resigned'],
    ['The acting commissioner is quitting over the deal with ICE.', 'irs.krause.resigned'],
    ['Krause took over when O’Donnell retired.', 'irs.odonnell.retired'],
    ['Krause replaced Doug O’Donnell.', 'irs.krause'],
    ['Shapley held that post for only a few days.', 'irs.shapley'],
    ['Werfel resigned on the day Trump was sworn in.', 'irs.werfel'],
  ])('%s', (text, fact) => {
    const findings = findingsOn(text, { published: '2025-08-11' });
    expect(findings.filter((f) => f.includes(': matches')).map(factOf)).toContain(fact);
    expect(findings.filter((f) => f.includes(': conflicts'))).toEqual([]);
  });
});

describe('who led the tax agency, told wrong', () => {
  test.each([
    ['Michael Faulkender steps in as acting commissioner.', 'irs.bessent'],
    ['Bisignano became acting head of the tax agency on Friday.', 'irs.bessent'],
    ['Billy Long was replaced by Gary Shapley.', 'irs.bessent'],
    ['Melanie Krause was dismissed over the memorandum.', 'irs.krause.resigned'],
    ['Krause’s exit in April was a sacking.', 'irs.krause.resigned'],
    ['The departure of Douglas O’Donnell was a dismissal.', 'irs.odonnell.retired'],
    ['Shapley lasted two months.', 'irs.shapley'],
    ['Krause took over from Gary Shapley.', 'irs.shapley'],
    ['Long, confirmed by the Senate in March, is gone.', 'irs.long'],
    ['It fell to him when Billy Long left in January.', 'irs.long'],
  ])('%s', (text, fact) => {
    expect(conflictsOn(text, { published: '2025-08-11' }).map(factOf)).toContain(fact);
  });
});

describe('who led the tax agency: let be', () => {
  test.each([
    ['A complaint against Krause was dismissed.'],
    ['Krause’s dismissal of the concerns drew criticism.'],
    ['Krause was forced out, a former official said.'],
    ['Krause was pushed out over the memorandum.'],
    ['Krause was not dismissed; she resigned.'],
    ['Trump fired Krause’s deputy.'],
    ['Before Long was replaced by Bessent, Faulkender had led the agency.'],
    ['Long left in January for a vacation, aides said.'],
    ['Shapley lasted days, and Faulkender lasted two months.'],
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2025-08-11' })).toEqual([]);
  });
});

describe('short pieces on who leads the tax agency', () => {
  const topicOf = (title: string, text: string, published?: string): boolean =>
    check({ title, text, lang: 'en', ...(published !== undefined && { published }) }, { record }).topic;
  test.each([
    ['IRS chief removed', 'Billy Long was removed on Friday. Bessent serves as acting commissioner.', '2025-08-09', true],
    ['Treasury chief takes on another job', 'Long is out as commissioner. Bessent took over as acting commissioner.', '2025-08-10', true],
    ['IRS chief removed', 'Billy Long was removed on Friday. Bessent serves as acting commissioner.', undefined, false],
    ['IRS chief named', 'Douglas Shulman was confirmed as commissioner.', '2008-03-20', false],
    ['IRS cuts its staff', 'The agency is smaller. Offices closed. Phones ring. Billy Long was confirmed in June.', '2025-08-02', false],
  ])('%s: %s', (title, text, published, topic) => {
    expect(topicOf(title, text, published)).toBe(topic);
  });
});

const NOVEMBER = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE on Friday.';
const BOSTON = 'Judge Talwani barred ICE on Thursday from using IRS addresses.';

describe('who sued, told right', () => {
  test.each([
    ['Inclusive Action for the City put its name to the suit over IRS data.', CENTRO, 'centro.plaintiffs'],
    ['Four groups are behind it, among them the Main Street Alliance.', NOVEMBER, 'ctr.plaintiffs'],
    [
      'Democracy Forward, a liberal legal organization, represents them.',
      `${NOVEMBER} The Center for Taxpayer Rights and unions sued.`,
      'ctr.counsel',
    ],
    ['Public Citizen went to court for two immigrant groups to keep tax data from ICE.', '', 'centro.counsel'],
    ['The case was brought by a taxpayer rights group, a small-business network and two unions.', NOVEMBER, 'ctr.plaintiffs.kinds'],
    ['Four community organizations brought the suit before Judge Talwani.', BOSTON, 'cedc.plaintiffs.together'],
  ])('%s', (text, before, fact) => {
    const findings = findingsOn(text, { before, published: '2026-02-26' });
    expect(findings.filter((f) => f.includes(': matches')).map(factOf)).toContain(fact);
    expect(findings.filter((f) => f.includes(': conflicts'))).toEqual([]);
  });
});

describe('who sued and who judged, told wrong', () => {
  test.each([
    ['Liberal immigration groups filed the lawsuit.', NOVEMBER, 'ctr.plaintiffs.kinds'],
    ['The lawsuit was brought by immigrants’ rights organizations.', NOVEMBER, 'ctr.plaintiffs.kinds'],
    ['The case was brought by the Center for Taxpayer Rights and immigrant advocacy groups.', NOVEMBER, 'ctr.plaintiffs.kinds'],
    ['A group of individual taxpayers filed the suit.', NOVEMBER, 'ctr.plaintiffs.kinds'],
    ['Seven organizations are plaintiffs in the Massachusetts case.', BOSTON, 'cedc.plaintiffs.together'],
    ['Three labor unions brought the suit.', BOSTON, 'cedc.plaintiffs.together'],
    ['The Boston injunction was signed by Judge Colleen Kollar-Kotelly.', BOSTON, 'cedc.judge'],
    ['Dabney Friedrich wrote the Massachusetts ruling.', BOSTON, 'cedc.judge'],
    ['He also stayed the memorandum.', BOSTON, 'talwani.gender'],
    ['The ACLU, which brought the suit, wanted more.', NOVEMBER, 'ctr.plaintiffs'],
    ['The opinion came from Chief Judge Srinivasan.', CENTRO, 'centro.decided.author'],
    ['The case was heard below by Judge Jia Cobb.', CENTRO, 'centro.judge'],
    ['The judge counted 42,695 disclosures of addresses by the IRS to DOGE.', '', 'disc.2025-08-07.from-to'],
    ['The memorandum, struck by President Biden’s Treasury secretary, names ICE and the IRS.', '', 'mou.administration'],
    ['Its lead plaintiff is led by Danny Werfel.', `${NOVEMBER} The Center for Taxpayer Rights sued.`, 'ctr.plaintiffs.olson'],
  ])('%s', (text, before, fact) => {
    expect(conflictsOn(text, { before, published: '2026-03-02' }).map(factOf)).toContain(fact);
  });
});

describe('who sued and who judged: let be', () => {
  test.each([
    ['Immigrant-rights groups brought the case before Judge Friedrich.', NOVEMBER],
    ['Immigrant groups brought the other suit.', NOVEMBER],
    ['Immigrant-rights groups had filed an earlier case.', NOVEMBER],
    ['Immigrant-rights groups praised those who brought the suit.', NOVEMBER],
    ['Immigrant-rights groups brought the case.', 'In May Judge Friedrich refused to block the IRS agreement with ICE.'],
    ['A group of taxpayers may yet bring a case.', NOVEMBER],
    ['The Boston ruling was cited by Judge Kollar-Kotelly.', BOSTON],
    ['Unlike the Boston ruling, hers was written by Judge Kollar-Kotelly.', BOSTON],
    ['Kollar-Kotelly heard the agency’s lawyer, and in his view no harm was shown.', NOVEMBER],
    ['Seven organizations filed briefs in the Massachusetts case.', BOSTON],
    ['The opinion came from Senior Judge Edwards.', CENTRO],
    ['Public Citizen, which filed the suit, spoke for the groups.', CENTRO],
    ['The ACLU, which filed another suit over tax data, praised the ruling.', NOVEMBER],
    ['Homeland Security sent the IRS a list of 40,000 names.', NOVEMBER],
    ['The memorandum was signed by Trump’s Treasury secretary, not by Biden’s.', BOSTON],
  ])('%s', (text, before) => {
    expect(conflictsOn(text, { before, published: '2026-03-02' })).toEqual([]);
  });
});
