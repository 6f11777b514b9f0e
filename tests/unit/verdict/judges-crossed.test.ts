/** Judges of the record told of another's ruling, or of another's court; and judges told of what they did in other affairs. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';

const BLOCKED = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE in November 2025.';
const BARRED = 'Judge Indira Talwani on Feb. 5 barred ICE from using addresses that the IRS had given it.';
const REFUSED = 'Judge Dabney Friedrich refused in May 2025 to block the agreement between the IRS and ICE.';
const SETTING = { published: '2026-03-30', before: BLOCKED } as const;

describe('a judge to whom a ruling of another is given', () => {
  test.each([
    ['The stay that Judge Friedrich ordered on Nov. 21 is on appeal.', 'ctr.ruling.judge: conflicts (Friedrich)', BARRED],
    ['The opinion by Judge Talwani is 94 pages long.', 'ctr.ruling.judge: conflicts (Talwani)', REFUSED],
    ['A stay and an injunction were issued by Judge Talwani on Nov. 21.', 'ctr.ruling.judge: conflicts (Talwani)', REFUSED],
  ])('%s', (text, conflict, before) => {
    expect(findingsOn(text, { published: '2026-03-30', before })).toContain(conflict);
  });
});

describe('a judge told to sit where the other court is', () => {
  test.each([
    'Indira Talwani, a federal judge in Washington, issued that order.',
    'The judge in Boston, Colleen Kollar-Kotelly, has the case.',
    'Judge Indira Talwani of the federal court in Washington ruled in their favor.',
    'In Boston, Judge Dabney Friedrich denied an injunction.',
    'An order by Judge Friedrich in Boston binds ICE.',
    'The federal appeals court in Boston affirmed Judge Friedrich on Feb. 24.',
    'Judge Indira Talwani ruled in New York on Feb. 5.',
    'Judge Kollar-Kotelly ruled in Massachusetts that the IRS broke the law.',
  ])('%s', (text) => {
    expect(conflictsOn(text, SETTING)).not.toEqual([]);
  });
});

describe('let be', () => {
  test.each([
    'Like Judge Talwani, a judge in Washington stayed it.',
    'After Judge Talwani, a judge in Washington ruled.',
    'Judge Talwani ruled in Boston on Feb. 5.',
    "Judge Talwani ruled in New York's favor on Feb. 5.",
    'Judge Talwani ruled in New York v. Ashe on Feb. 5.',
    'Judge Talwani once ruled in Rhode Island.',
    "Last summer Judge Talwani ruled in Washington, Oregon and Colorado's favor over money for clinics.",
    'On Jan. 12, 2026, Judge Talwani ruled in Rhode Island that a town had to pay its police.',
    "In Boston, Judge Kollar-Kotelly's ruling was welcomed by advocates.",
    'Lawyers praised Judge Kollar-Kotelly in Boston on Monday.',
    'In Washington, Judge Kollar-Kotelly ruled, and in Boston Judge Talwani did.',
    'Judge Talwani cited the order that was entered on Nov. 21.',
    'It was not Judge Talwani who stayed the policy on Nov. 21.',
    'Judge Talwani also heard a suit on Nov. 21, over food aid.',
    'On Feb. 5 Judge Kollar-Kotelly sentenced a man for his part in the riot at the Capitol.',
    'The November order of Judge Talwani on food aid has nothing to do with taxes.',
    'An appeal from Judge Talwani would go to the federal appeals court in Boston.',
    'The federal appeals court in Boston upheld an order on birthright citizenship.',
  ])('%s', (text) => {
    expect(conflictsOn(text, SETTING)).toEqual([]);
  });
});

describe('another affair', () => {
  test.each([
    'Judge Marguerite Sloane ruled on Nov. 21 in a case about a law firm.',
    'In November Judge Friedrich heard arguments about a grant program.',
    'The D.C. Circuit reversed Judge Kollar-Kotelly in a case on grants last year.',
    'An injunction that Judge Friedrich issued years ago against a vaccine rule was affirmed.',
    'Judge Oliver Pike ruled for scholars who had sued over deportations.',
    'Judge Millett dissented in another appeal that week.',
    'On Feb. 24 the D.C. Circuit also decided an appeal from Judge Sloane.',
    "Judge Marguerite Sloane's order in Maryland was vacated on appeal.",
    'Judge Indira Talwani and a colleague in Rhode Island both ruled on food aid last autumn.',
    'Judge Talwani has been asked to consider the ruling of Nov. 21.',
    'Judge Friedrich wrote a 13-page opinion in a pension case.',
    'A brief to Judge Talwani says the IRS broke the law 42,695 times.',
    'Judge Marguerite Ostrow in Maryland oversaw the Delgado case.',
    'Retired Judge Oliver Pike said the opinion was careful.',
    'Judge Kollar-Kotelly noted the February order of the Boston court in a footnote.',
    'Two days after the D.C. Circuit affirmed Judge Friedrich, Judge Kollar-Kotelly counted the violations.',
  ])('%s', (text) => {
    expect(conflictsOn(text, SETTING)).toEqual([]);
  });

  test.each([
    'Judge Marguerite Sloane stayed the policy on Nov. 21 in a case about tax data that the IRS gave ICE.',
    'In a suit over the sharing of addresses, Judge Oliver Pike stayed the policy on Nov. 21.',
  ])('not of the matter itself: %s', (text) => {
    expect(conflictsOn(text, SETTING)).not.toEqual([]);
  });
});
