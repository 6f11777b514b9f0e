/** Plaintiffs, counsel and judges of the suit that an article tells of, in lists, introductions and background; and those of others. */
import { describe, expect, test } from 'vitest';
import { findingsOn } from '../engine-fixture.ts';
import { STAYED_ON_A_DAY as STAYED } from './leads.ts';

const LISTED = `${STAYED} The winners are the Center for Taxpayer Rights, Main Street Alliance and two unions.`;
const LOST = 'Judge Friedrich ruled against Centro de Trabajadores Unidos and Immigrant Solidarity DuPage, which sued the IRS.';
const BOSTON = 'The lead plaintiff in the IRS suit is the Community Economic Development Center of Southeastern Massachusetts.';
const TALWANI = 'Judge Talwani ruled against ICE over IRS data on Feb. 5, 2026.';
const published = '2026-03-05';

describe('wrong', () => {
  test.each([
    { before: LISTED, text: 'They are represented by Public Citizen.', found: 'ctr.counsel: conflicts (Public Citizen)' },
    { before: LOST, text: 'Lawyers with the ACLU argued the case for the groups.', found: 'centro.counsel: conflicts (ACLU)' },
    { before: LOST, text: 'Attorneys with the ACLU, who represent the two groups, said so.', found: 'centro.counsel: conflicts (ACLU)' },
    {
      before: LOST,
      text: 'Democracy Forward represents the two groups, together with the Raise the Floor Alliance.',
      found: 'centro.counsel: conflicts (Democracy Forward)',
    },
    {
      before: LOST,
      text: 'The suit was filed by lawyers from the ACLU on behalf of two groups in Illinois.',
      found: 'centro.counsel: conflicts (ACLU)',
    },
    {
      before: STAYED,
      text: 'Public Citizen, as counsel for the Center for Taxpayer Rights, praised the order.',
      found: 'ctr.counsel: conflicts (Public Citizen)',
    },
    {
      before: BOSTON,
      text: 'It is joined by the National Parents Union, NAKASEC and the ACLU.',
      found: 'cedc.plaintiffs: conflicts (ACLU)',
    },
    {
      before: 'Judge Dabney Friedrich refused an injunction against the IRS memorandum on May 12, 2025.',
      text: 'It turns down a request by the National Parents Union and three other groups.',
      found: 'centro.plaintiffs: conflicts (National Parents Union)',
    },
    {
      before: 'The IRS lost in Boston.',
      text: 'The order that Judge Talwani issued on Feb. 5 was sought by Main Street Alliance and other groups.',
      found: 'cedc.plaintiffs: conflicts (Main Street Alliance)',
    },
    {
      before: STAYED,
      text: 'The plaintiffs are the Center for Taxpayer Rights, Main Street Alliance and two immigrant associations.',
      found: 'ctr.plaintiffs.kinds: conflicts (and two immigrant associations)',
    },
    {
      before: STAYED,
      text: 'The plaintiffs are two unions, a business group and a church.',
      found: 'ctr.plaintiffs.kinds: conflicts (and a church)',
    },
    { before: TALWANI, text: 'Eleven states are the plaintiffs in the case.', found: 'cedc.plaintiffs.sort: conflicts (Eleven states)' },
    {
      before: TALWANI,
      text: 'The suit was filed by six state attorneys general and community groups in Massachusetts.',
      found: 'cedc.plaintiffs.sort: conflicts (six state attorneys general)',
    },
    {
      before: STAYED,
      text: 'The appeal, No. 26-5006, was brought by the Center for Taxpayer Rights.',
      found: 'ctr.appeal.sides: conflicts (the Center for Taxpayer Rights)',
    },
    {
      before: 'Four organizations sued in federal court in Massachusetts on Sept. 30, 2025, over IRS data.',
      text: 'The case has been assigned to Judge Ann T. Lowe.',
      found: 'cedc.judge: conflicts (Ann T. Lowe)',
    },
  ])('$text', ({ before, text, found }) => {
    expect(findingsOn(text, { before, published })).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    { before: LISTED, text: 'They are represented by Democracy Forward.' },
    { before: LOST, text: 'A lawyer with the ACLU, which represents a roofer in Texas, said the ruling was a blow.' },
    { before: LOST, text: 'Lawyers with the ACLU argued for the groups in another case, over detention.' },
    { before: LOST, text: 'Lawyers from Public Citizen argued the case for the groups.' },
    { before: STAYED, text: 'Public Citizen, which has a suit of its own for immigrant groups, praised the order.' },
    { before: STAYED, text: 'Public Citizen, which represents the groups in the other case, praised the order.' },
    { before: BOSTON, text: 'It was joined by the ACLU and NILC in a brief.' },
    { before: BOSTON, text: 'It was joined by the ACLU at a rally outside the court.' },
    {
      before: `${STAYED} The appeals court ruled against immigrant groups in February.`,
      text: 'Lawyers with Public Citizen argued it for the groups.',
    },
    { before: LOST, text: 'It also turns down a request by American Oversight to intervene.' },
    { before: STAYED, text: 'The plaintiffs are represented by Democracy Forward, and immigrant groups applauded.' },
    { before: `${STAYED} In Boston four groups have sued too.`, text: 'There, the plaintiffs are a center and three immigrant groups.' },
    { before: TALWANI, text: 'Twenty states are the plaintiffs in another case, over school funding.' },
    { before: STAYED, text: 'The plaintiffs are not individual taxpayers but organizations.' },
    { before: STAYED, text: 'The case, now on appeal, was brought by the Center for Taxpayer Rights.' },
  ])('$text', ({ before, text }) => {
    expect(findingsOn(text, { before, published }).filter((finding) => finding.includes('conflicts'))).toEqual([]);
  });
});
