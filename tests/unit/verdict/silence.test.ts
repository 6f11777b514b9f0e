/** True sentences whose words could be taken for a conflict: each of these was one until its class was told apart. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { conflictsOn, record } from '../engine-fixture.ts';

describe('dates of something else', () => {
  test.each([
    ['A hearing on the injunction against the IRS was held April 16.', '2025-05-30'],
    ["Tuesday's lead item: a redacted review of the IRS issued Monday by the Treasury inspector general.", '2026-06-09'],
    ['What he did not write is that the IRS deliveries of last August were lawful.', '2026-02-25'],
    ['Monday, April 7, 2025: the IRS agreement that the order stays.', '2026-02-07'],
    ['A week ago today a judge concluded from it that the IRS had violated the tax code about 42,695 times.', '2026-03-05'],
    ['A year ago today, on a Thursday, somebody at the IRS sent ICE a file of addresses.', '2026-08-07'],
    ['But the February case, brought by Centro de Trabajadores Unidos, was about the memorandum of the IRS.', '2026-09-10'],
    ["ICE's last such review dates from November 2023, long before the agreement, which was signed on April 7, 2025.", '2026-06-11'],
    ['The motion that led to the order against the IRS came in August.', '2026-09-11'],
    ['Critics claimed that Earthjustice, counsel for the four groups that sued the IRS, announced the order.', '2025-11-24'],
    ['About 47,000 of the people whom ICE listed were matched by the IRS, papers released in December show.', '2026-01-28'],
    ['The IRS matched some 47,000 names for ICE, according to documents that were disclosed in October.', '2026-01-28'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('courts and judges that did something else, or nothing yet', () => {
  test.each([
    ["The Justice Department's challenge to the November order against the IRS has yet to be decided by the D.C. Circuit.", '2026-03-05'],
    ['No appeals court has yet ruled on the November order that halted the IRS transfers.', '2026-06-09'],
    [
      'The brief, filed in D.C. Circuit No. 26-5006, urges the court to leave Kollar-Kotelly’s November order against the IRS alone.',
      '2026-05-29',
    ],
    ['The D.C. Circuit has left in place the block ordered last November by Judge Colleen Kollar-Kotelly against the IRS.', '2026-09-10'],
    [
      'Judge Friedrich said no to the groups suing the IRS in May, and the D.C. Circuit, which heard them on October 3, has yet to rule.',
      '2025-11-23',
    ],
    ['The groups suing the IRS asked Judge Colleen Kollar-Kotelly for a stay or, alternatively, a preliminary injunction.', '2025-08-22'],
    ['The order against the IRS is her own of last November, and Judge Talwani’s of February stays the memorandum.', '2026-06-15'],
    ['Fifty years ago Gerald Ford signed a tax bill that rewrote section 6103, which the IRS applies.', '2026-10-04'],
    ['She could not forbid ICE to use the IRS addresses, because ICE was not before her.', '2026-02-09'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('what is only named beside a ruling', () => {
  test.each([
    ['Signed in June 2025, the order on tax forms has nothing to do with ICE and the IRS.', '2025-08-05'],
    ['Nothing in Friedrich’s ruling of May 12 prevents ICE from asking the IRS for addresses.', '2025-05-30'],
    ['She is a Clinton appointee, Friedrich a Trump appointee, and both have ruled on the IRS.', '2025-08-21'],
    ['Centro de Trabajadores Unidos will have its appeal over IRS data heard by the federal circuit court in Washington.', '2025-09-16'],
    ['The D.C. Circuit upheld, with no dissent, a May 2025 decision by Judge Dabney Friedrich not to halt the IRS.', '2026-02-25'],
    ['Judge Talwani’s order of Feb. 5 against the use of IRS data by ICE comes from a district in the First Circuit.', '2026-03-27'],
    [
      'Democracy Forward, which represents the Center for Taxpayer Rights, has filed a Freedom of Information Act request with the IRS.',
      '2026-06-09',
    ],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('what others said', () => {
  test.each([
    ['The article said in its first edition that Kollar-Kotelly had barred ICE from using the IRS addresses.', '2025-11-24'],
    ['A caption on Saturday identified the plaintiffs in the IRS case as the American Civil Liberties Union.', '2025-11-24'],
    ['My cousin says the judge declared the IRS deal unconstitutional.', '2025-12-03'],
    ['One viral post wrongly labeled Kollar-Kotelly, who ruled on the IRS, an Obama appointee.', '2025-11-23'],
    ['(A third figure of IRS violations, 43,695, appears to be a typing mistake.)', '2026-02-27'],
    ['"She said the IRS shared 1.28 million people’s data."', '2025-11-23'],
    ['Callers ask us how the 2023 agreement between the IRS and ICE works.', '2026-03-16'],
    ['Claim one: the D.C. Circuit lifted the block on the IRS sharing data with ICE.', '2026-09-14'],
    ['The flyer told parents that the Supreme Court had ruled on Feb. 24 for the IRS.', '2026-09-17'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('errors told as errors, by their place in a list or as what was said before', () => {
  test.each([
    ['Perhaps you have read that the D.C. Circuit lifted the block on the IRS.', '2026-03-01'],
    ['There was a headline that the D.C. Circuit "lifted the block" on the IRS.', '2026-03-01'],
    ['Two: that Friedrich blocked the IRS agreement in May 2025.', '2026-06-01'],
    ['We wrote that the 2025 opinion of Judge Kollar-Kotelly had 25 pages.', '2026-06-01'],
    ['Our story also had Obama appointing Judge Kollar-Kotelly.', '2026-06-01'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('lists of rulings and people', () => {
  test.each([
    [
      'In February came Talwani’s order on IRS data on the 5th, on Feb. 11 a declaration, and on Feb. 24 the D.C. Circuit’s opinion of Feb. 24.',
      '2026-03-02',
    ],
    ['Judge Talwani ruled on the IRS data on Feb. 5, the D.C. Circuit on Feb. 24 and Judge Kollar-Kotelly on Feb. 26.', '2026-03-02'],
    ['One judge enjoined the IRS, another enjoined ICE, and a third refused to enjoin anybody and was affirmed on Feb. 24.', '2026-03-10'],
    ['Judge Edwards and two Obama appointees upheld the refusal to block the IRS.', '2026-02-26'],
    ['When a woman near the stage said that 1.28 million IRS files had been handed over, the speaker stopped her.', '2026-03-10'],
    [
      'It asks that the employee whose computer keeps the IRS file be given a copy, and it sets a date, February 10, for that.',
      '2026-02-08',
    ],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('numbers of something else', () => {
  test.each([
    ['On the 26th Kollar-Kotelly counts about 42,695 violations by the IRS.', '2026-11-09'],
    ['According to the ruling on the IRS, ICE asked three times last June.', '2026-02-06'],
    ['Here the judge looked at a policy that the IRS had carried out 47,289 times over.', '2026-03-20'],
    ['They had asked the IRS for one point two eight million.', '2026-03-02'],
    ['The 13-page ruling on the IRS was issued on Thursday; the 94-page one, by the same judge, last November.', '2026-02-28'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('limits of other laws, of one case, of a proposal', () => {
  test.each([
    ['A willful disclosure of IRS data carries five years in prison, an unauthorized inspection one year in prison.', '2026-03-27'],
    ['A bill would make a willful disclosure of IRS data punishable by 10 years in prison.', '2026-03-27'],
    ['A contractor was sentenced to six years in prison for a willful disclosure of IRS data.', '2026-03-27'],
    ['On the plaintiffs’ reading, a willful disclosure of IRS data carries 10 years in prison.', '2026-03-27'],
    ['With voluntary departure people must leave within 60 days, or a removal order follows, a crime to ignore.', '2026-03-27'],
    ['Who comes back after a removal order, having failed to leave, faces up to 20 years in prison.', '2026-03-27'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('data that the IRS holds, or that others gave', () => {
  test.each([
    ['What the IRS collects is income data.', '2026-03-27'],
    ['The IRS collects income data from every employer, and ICE wants addresses.', '2026-03-27'],
    ['What ICE got from the Social Security Administration was wage records, not from the IRS.', '2026-03-27'],
    ['What ICE received from the IRS was a list of addresses, not tax returns.', '2026-03-27'],
    ['In some 90 percent of the cases, the court found, the request of ICE to the IRS was incomplete.', '2026-03-05'],
    ['For fewer than 5 percent of the addresses ICE’s field was incomplete, the IRS said.', '2026-03-05'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('two numbers, two orders or an error told as one', () => {
  test.each([
    [
      'On the last of them, for about 1.28 million people, the IRS gave ICE 47,289 addresses.',
      '2026-06-20',
      'ICE asked the IRS three times.',
    ],
    [
      'One more, listing some 1.28 million, led to the release of about 47,000 addresses by the IRS.',
      '2026-06-20',
      'ICE asked three times.',
    ],
    ['Friedrich refused to enjoin the IRS agreement, and Kollar-Kotelly did not enjoin it: hers is a stay of a policy.', '2026-06-20', ''],
    ['Last month one found about 42,695 violations; another judge had stayed the policy.', '2026-03-05', 'Judges have ruled on the IRS.'],
    ['It would be wrong to tell readers that the IRS gave ICE the addresses of 1.28 million people.', '2026-06-20', ''],
    ['The D.C. Circuit left standing the block that a trial judge had put on the IRS the year before.', '2026-09-14', ''],
    [
      'The D.C. Circuit kept alive the block that a district judge put on the IRS last year.',
      '2026-09-14',
      'It lost its appeal this month.',
    ],
  ])('%s', (text, published, before) => {
    expect(conflictsOn(text, { published, before })).toEqual([]);
  });
});

test('what an article tells of before it comes to the litigation is another matter', () => {
  const text =
    'A court in Oregon stopped ICE arrests at courthouses this week. The judge, Ann Lee, relied on the Administrative Procedure Act.\n\nOn that law Judge Kollar-Kotelly stayed the sharing of IRS addresses with ICE in November.';
  const { topic, counts } = check({ title: 'Arrests at courthouses halted', text, lang: 'en', published: '2026-06-24' }, { record });
  expect(topic).toBe(true);
  expect(counts.conflicts).toBe(0);
});

describe('employers, presidents, lists and exits in other roles', () => {
  test.each([
    ['The memorandum covers immigrants whose employers reported them to ICE.', '2026-06-08'],
    ['Under the IRS deal, ICE gets employers’ cooperation.', '2026-06-08'],
    ['The agreement dates from April 2025; the Biden administration had nothing to do with it.', '2026-06-08'],
    ['Information sharing dates back to the Biden administration, which reached an agreement with Mexico.', '2026-06-08'],
    ['Danny Werfel resigned in March 2025 from the board of a charity.', '2026-06-08'],
    ['The transfer of 1.28 million names from ICE to the IRS was the first step.', '2026-06-08'],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('other access to data, other suits, other agreements', () => {
  test.each([
    ['Judge Colleen Kollar-Kotelly refused in March 2025 to enjoin DOGE access to payment systems in a suit by retirees.', '2026-06-22'],
    ['In 2025 the Supreme Court let DOGE staff see Social Security records while that case went on.', '2026-06-22'],
    ['The Community Economic Development Center had filed another suit in July 2025.', '2026-09-29'],
    ['Kenneth Lee, an investor, sued the IRS in 2024 over a leak of his tax data.', '2026-10-15'],
    [
      'A group filed a Freedom of Information Act suit over agreements between ICE and the IRS and the Social Security Administration.',
      '2025-07-14',
    ],
  ])('%s', (text, published) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

test('whom an injunction binds tells which one is meant', () => {
  const before =
    'In November 2025 Judge Colleen Kollar-Kotelly stayed the IRS policy. In February the D.C. Circuit ruled for the government in the Centro case.';
  expect(conflictsOn('The injunction binds the IRS and the Treasury.', { before, published: '2026-09-10' })).toEqual([]);
});
