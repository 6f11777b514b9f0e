/** Who sued and who represents them, as an article says it of the suit just told of; and of people and suits that are none of these. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';

const BLOCKED = 'Judge Colleen Kollar-Kotelly ruled on Nov. 21, 2025, for four organizations that had sued the IRS.';
const SUED = 'Centro de Trabajadores Unidos and Immigrant Solidarity DuPage sued the IRS on March 7, 2025.';
const published = '2026-03-05';

describe('wrong', () => {
  test.each([
    { before: BLOCKED, text: 'They are represented by Public Citizen.', found: 'ctr.counsel: conflicts (Public Citizen)' },
    { before: SUED, text: 'Democracy Forward represents them.', found: 'centro.counsel: conflicts (Democracy Forward)' },
    { before: SUED, text: 'Lawyers at the NAACP are handling the case.', found: 'centro.counsel: conflicts (NAACP)' },
    { before: BLOCKED, text: 'The suit was brought by the Sierra Club.', found: 'ctr.plaintiffs: conflicts (Sierra Club)' },
    { before: BLOCKED, text: 'The plaintiffs are four cities.', found: 'ctr.plaintiffs.sort: conflicts (four cities)' },
    {
      before: SUED,
      text: 'The lead plaintiff is the NAACP.',
      found: 'centro.plaintiffs.lead: conflicts (lead plaintiff is the NAACP)',
    },
    {
      before: BLOCKED,
      text: 'Jacob Christensen argued for the plaintiffs.',
      found: 'christensen.side: conflicts (Jacob Christensen argued for the plaintiffs)',
    },
    {
      before: BLOCKED,
      text: 'The ruling of the judge, Kollar-Kotelly, is a victory for Centro de Trabajadores Unidos and three other groups.',
      found: 'ctr.plaintiffs: conflicts (Centro de Trabajadores Unidos)',
    },
    {
      before: SUED,
      text: 'Main Street Alliance, one of the plaintiffs, lost before Judge Friedrich.',
      found: 'centro.plaintiffs: conflicts (Main Street Alliance)',
    },
    {
      before: BLOCKED,
      text: 'Jacob Christensen, a lawyer for the plaintiffs, defended the deal.',
      found: 'christensen.side: conflicts (Jacob Christensen, a lawyer for the plaintiffs)',
    },
    {
      before: BLOCKED,
      text: 'The lead plaintiff in the IRS suit before Judge Friedrich is the Center for Taxpayer Rights.',
      found: 'centro.plaintiffs.lead: conflicts (lead plaintiff in the IRS suit before Judge Friedrich is the Center for Taxpayer Rights)',
    },
    {
      before: SUED,
      text: 'The IRS suit on which Judge Kollar-Kotelly ruled was filed by 11 towns.',
      found: 'ctr.plaintiffs.sort: conflicts (11 towns)',
    },
    { before: BLOCKED, text: 'One of them is the National Parents Union.', found: 'ctr.plaintiffs: conflicts (National Parents Union)' },
  ])('$text', ({ before, text, found }) => {
    expect(findingsOn(text, { before, published })).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    { before: BLOCKED, text: 'They are represented by Democracy Forward.' },
    { before: BLOCKED, text: 'A roofer held in Texas is represented by the ACLU.' },
    { before: BLOCKED, text: 'The AFL-CIO sued the Treasury Department over payment systems.' },
    { before: BLOCKED, text: 'NTEU has sued the administration over layoffs at the IRS.' },
    { before: `${BLOCKED} Two groups from Chicago have lost an appeal.`, text: 'They are represented by Public Citizen.' },
    { before: `${BLOCKED} In another suit, immigrant groups lost.`, text: 'They are represented by Public Citizen.' },
    { before: `${BLOCKED} Unions sued over layoffs.`, text: 'The suit was brought by NTEU.' },
    { before: `${SUED} Judge Kollar-Kotelly stayed the policy.`, text: 'Democracy Forward represents the plaintiffs.' },
    { before: BLOCKED, text: 'A separate suit was brought by twelve states.' },
    { before: SUED, text: 'Judge Kollar-Kotelly oversees a lawsuit over elections brought by 19 states.' },
    { before: BLOCKED, text: 'The lead plaintiff in the IRS case before Judge Talwani is the Community Economic Development Center.' },
    { before: SUED, text: 'Alan Morrison, who represented the government as a young lawyer, teaches law.' },
    { before: SUED, text: 'Nandan Joshi, a lawyer for the government until 2012, rose first.' },
    { before: SUED, text: 'Joseph Sergi represented the plaintiffs in a class action before he joined the department.' },
    { before: BLOCKED, text: '"Jacob Christensen, a lawyer for the plaintiffs, lied," the post said.' },
    { before: `${BLOCKED} Another lawsuit is about layoffs.`, text: 'The lead plaintiff in the case is NTEU.' },
    { before: SUED, text: 'Alongside the lead plaintiff are Immigrant Solidarity DuPage and others.' },
    { before: SUED, text: 'In May came the suit by the Center for Taxpayer Rights.' },
    {
      before: BLOCKED,
      text: 'The Center for Taxpayer Rights, which won before Kollar-Kotelly, backed Centro, which lost at the D.C. Circuit over the agreement.',
    },
    { before: BLOCKED, text: 'Her ruling came months after Centro and three other groups lost before Judge Friedrich over the agreement.' },
    { before: `${BLOCKED} Unions led by the AFL-CIO sued the Treasury over payment systems.`, text: 'The plaintiffs include the AFL-CIO.' },
    { before: `${BLOCKED} Four taxpayers have sued the IRS for damages.`, text: 'The plaintiffs are individuals.' },
    { before: BLOCKED, text: 'Judge Kollar-Kotelly has a second case over Treasury data, brought by the AFT.' },
    { before: BLOCKED, text: 'Before Judge Kollar-Kotelly NTEU and the AFT are represented by Public Citizen.' },
    { before: BLOCKED, text: 'Kevin Herrera, with Public Citizen lawyers Nandan Joshi and Michael Kirkpatrick, sued the IRS.' },
    { before: `${BLOCKED} Advocacy groups cheered.`, text: 'One of them is the ACLU.' },
  ])('$text', ({ before, text }) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });
});
