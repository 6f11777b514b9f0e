/** A judge named for another's words, another's ruling or another's suit; and judges who are named beside one, rightly. */
import { describe, expect, test } from 'vitest';
import { findingsOn } from '../engine-fixture.ts';

const HEARD = 'The D.C. Circuit heard the case brought by Centro de Trabajadores Unidos over IRS data on Oct. 3, 2025.';
const FAULTED = 'A 13-page ruling of Feb. 26, 2026, faulted the IRS for giving ICE addresses.';
const RECORD = 'The IRS was told in September 2025 to hand over the record behind its sharing of addresses with ICE.';
const published = '2026-09-20';

describe('wrong', () => {
  test.each([
    {
      before: '',
      text: 'On Feb. 24 the D.C. Circuit left intact a decision of Judge Indira Talwani, who had refused to enjoin the IRS memorandum.',
      found: 'centro.pi-denied.judge: conflicts (Indira Talwani)',
    },
    {
      before: '',
      text: 'The injunction against the IRS that the D.C. Circuit upheld this month was issued by Judge Dabney Friedrich last November.',
      found: 'ctr.ruling.judge: conflicts (Dabney Friedrich)',
    },
    {
      before: HEARD,
      text: 'They asked it to overturn the May 2025 decision in which Judge Talwani denied them a preliminary injunction.',
      found: 'centro.pi-denied.judge: conflicts (Talwani)',
    },
    {
      before: HEARD,
      text: 'The panel reviewed a May 2025 decision by Judge Kollar-Kotelly that refused to block the IRS agreement.',
      found: 'centro.pi-denied.judge: conflicts (Kollar-Kotelly)',
    },
    {
      before: FAULTED,
      text: '“This failure led the IRS to disclose confidential taxpayer addresses to ICE,” Friedrich wrote.',
      found: 'ctr.indicative.judge: conflicts (Friedrich)',
    },
    {
      before: FAULTED,
      text: 'The IRS declaration was submitted to Judge Talwani in the suit filed by the Center for Taxpayer Rights.',
      found: 'ctr.judge: conflicts (Talwani)',
    },
    {
      before: RECORD,
      text: 'The IRS case of the Community Economic Development Center of Southeastern Massachusetts is on the docket of Judge Friedrich.',
      found: 'cedc.judge: conflicts (Friedrich)',
    },
    {
      before: RECORD,
      text: 'Judge Ann T. Lowe said so in a minute order of September 9, 2025.',
      found: 'ctr.judge: conflicts (Ann T. Lowe)',
    },
    {
      before: 'The D.C. Circuit ruled on the IRS memorandum on Feb. 24, 2026.',
      text: 'Judge Patricia Millett wrote the opinion, which Chief Judge Sri Srinivasan joined.',
      found: 'centro.decided.author: conflicts (Patricia Millett)',
    },
    {
      before: '',
      text: 'An address is no such information, reasoned Srinivasan, author of the Feb. 24 opinion on the IRS in Centro.',
      found: 'centro.decided.author: conflicts (Srinivasan)',
    },
  ])('$text', ({ before, text, found }) => {
    expect(findingsOn(text, { before, published })).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    'On Feb. 24 the D.C. Circuit left intact a decision of Judge Dabney Friedrich, who had refused to enjoin the IRS memorandum.',
    'The injunction against the IRS that the D.C. Circuit upheld this month was issued by Judge Colleen Kollar-Kotelly last November.',
    'The D.C. Circuit on Feb. 24 did not review the order of Judge Talwani against the IRS.',
    'The September decision on the IRS does not touch the order of Judge Talwani against ICE.',
    'The government wants the First Circuit to overturn the February decision in which Judge Talwani enjoined ICE from using IRS data.',
    'The government wanted the D.C. Circuit to reverse Judge Kollar-Kotelly, who in November 2025 blocked the IRS policy.',
    'Talwani, quoting the Washington court, wrote that “the IRS likely committed several violations” of the code.',
    'The IRS declaration was submitted to Judge Kollar-Kotelly in the lawsuit brought by the Center for Taxpayer Rights.',
    'The IRS appeal in the case brought by Centro de Trabajadores Unidos was assigned to Judge Edwards and two others.',
    'The IRS case brought by the Community Economic Development Center was first assigned to Judge Friedrich.',
    'Edwards, a Carter appointee, wrote on the IRS on Feb. 24; Srinivasan and Millett, both named by Obama, agreed with him.',
    'Judge Harry Edwards wrote the opinion on the IRS, which Chief Judge Srinivasan and Judge Millett joined.',
    'Chief Judge Srinivasan and Judge Millett joined the opinion on the IRS that Edwards wrote.',
  ])('%s', (text) => {
    expect(findingsOn(text, { published }).filter((finding) => finding.includes('conflicts'))).toEqual([]);
  });
});

describe('a judge who had not ruled yet, given the ruling that the article is about', () => {
  const around = {
    before: 'Judge Colleen Kollar-Kotelly on Friday stayed the IRS policy of sharing addresses with ICE.',
    published: '2025-11-24',
  };
  test.each([
    ['Judge Indira Talwani issued the ruling on Nov. 21, 2025.'],
    ['Judge Indira Talwani issued the 94-page opinion.'],
    ['Judge Indira Talwani handed down the opinion on Friday.'],
  ])('%s', (text) => {
    expect(findingsOn(text, around)).toContain('ctr.ruling.judge: conflicts (Indira Talwani)');
  });

  test.each([
    ['Judge Talwani heard a related case on Nov. 18.'],
    ['Judge Talwani issued an order in the Massachusetts case on Nov. 12.'],
    ['Judge Talwani, in Boston, has yet to rule on a motion of Nov. 7.'],
  ])('let be: %s', (text) => {
    expect(findingsOn(text, around).filter((f) => f.includes('conflicts'))).toEqual([]);
  });
});
