/** What points back to the sentence before: the ruling, the suit and the judge in focus; and what leads away from them. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { conflictsOn, record } from '../engine-fixture.ts';

const NOVEMBER = 'Judge Colleen Kollar-Kotelly stayed the Address-Sharing Policy of the IRS in a 94-page opinion on Nov. 21, 2025.';
const MASSACHUSETTS = 'Judge Indira Talwani barred ICE on Feb. 5, 2026, from using the addresses that the IRS had sent.';
const LATELY = 'Colleen Kollar-Kotelly was born in New York. Her name is tied to the IRS.';
const PANEL = 'The D.C. Circuit affirmed the denial of an injunction in Centro de Trabajadores Unidos v. Bessent on Feb. 24, 2026.';
const SUIT = 'The Center for Taxpayer Rights sued the IRS over the sharing of taxpayer data.';

describe('the ruling just spoken of', () => {
  test.each([
    [NOVEMBER, 'It was issued in February 2026.', ['ctr.ruling.date: conflicts (February 2026)']],
    [NOVEMBER, 'The order came down on November 20, 2025, a Thursday.', ['ctr.ruling.date: conflicts (November 20, 2025, a Thursday)']],
    [NOVEMBER, 'The plaintiffs won a permanent injunction.', ['ctr.ruling.form: conflicts (permanent injunction)']],
    [MASSACHUSETTS, 'The order was issued last summer.', ['cedc.pi-date: conflicts (last summer)']],
    [MASSACHUSETTS, 'She is a Trump appointee.', ['talwani.appointer: conflicts (Trump)']],
    [PANEL, 'The vote was 2-1.', ['centro.decided.vote: conflicts (2-1)']],
    [NOVEMBER, 'It was issued on Nov. 21, 2025.', []],
    [NOVEMBER, 'It was not issued in February 2026.', []],
    [
      LATELY,
      'She stayed its Address-Sharing Policy in November 2025 and last month found that it had violated the tax code some 42,695 times.',
      [],
    ],
    [NOVEMBER, 'Two days later the judge ruled in February 2026.', []],
    [NOVEMBER, 'She approved that settlement, in 2002.', []],
    [MASSACHUSETTS, 'Her November injunction still binds the IRS.', []],
    [PANEL, 'A Feb. 25 item said the D.C. Circuit had "lifted Kollar-Kotelly\'s injunction."', []],
    [PANEL, 'The side that lost on Tuesday works from two cities.', []],
    [PANEL, 'It is a turn for the administration, which had won in the same court in March 2025.', []],
  ])('%s %s', (before, text, conflicts) => {
    expect(conflictsOn(text, { before, published: '2026-03-06' })).toEqual(conflicts);
  });
});

describe('the suit just spoken of', () => {
  test.each([
    ['The plaintiffs sued ICE to get the addresses back.', ['ctr.defendants: conflicts (ICE)']],
    ['Named as defendants are ICE and the Department of Homeland Security.', []],
    ['The case is docketed as No. 25-cv-00677.', []],
    ['The case is docketed as No. 25-cv-00547.', ['ctr.docket: conflicts (25-cv-00547)']],
    ['The four groups are represented by Public Citizen.', ['ctr.counsel: conflicts (Public Citizen)']],
    ['The four groups are represented by Democracy Forward.', []],
    ['In another case the plaintiffs sued ICE.', []],
    ['The number of the appeal is 26-5006.', []],
  ])('%s', (text, conflicts) => {
    expect(conflictsOn(text, { before: SUIT, published: '2026-03-06' })).toEqual(conflicts);
  });
});

describe('the judge just named', () => {
  test.each([
    [MASSACHUSETTS, 'He found that the plaintiffs were likely to win.', ['talwani.gender: conflicts (He)']],
    [MASSACHUSETTS, 'She found that the plaintiffs were likely to win.', []],
    [MASSACHUSETTS, 'He walked out of the building.', []],
    ['Judge Indira Talwani heard from Scott Bessent about the IRS.', 'He ruled out a deal.', []],
    ['Judge Indira Talwani heard from Peter Sample about the IRS.', 'He ruled out a deal.', []],
  ])('%s %s', (before, text, conflicts) => {
    expect(conflictsOn(text, { before, published: '2026-03-06' })).toEqual(conflicts);
  });
});

test('a lead that tells its headline again turns to no other suit', () => {
  const report = check(
    {
      title: 'Judge stops the IRS from giving addresses to ICE',
      text: 'A federal judge in California has issued a temporary injunction. The decision, handed down by Judge Royce Lamberth on Friday, answers a suit by unions.',
      published: '2025-11-24',
    },
    { record },
  );
  const blamed = report.statements.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict === 'conflicts');
  expect(blamed.map(({ fact }) => fact)).toContain('ctr.ruling.judge');
});

describe('a number before the judge to whom its suit was assigned', () => {
  test.each([
    ['The case, No. 1:25-cv-00677, is assigned to Judge Colleen Kollar-Kotelly.', ['ctr.docket: conflicts (1:25-cv-00677)']],
    ['The suit, which bears No. 1:25-cv-00677, was assigned to Judge Colleen Kollar-Kotelly.', ['ctr.docket: conflicts (1:25-cv-00677)']],
    ['The case, No. 1:25-cv-00457, is assigned to Judge Colleen Kollar-Kotelly.', []],
    ['The older case, No. 1:25-cv-00677, is assigned to Judge Dabney Friedrich.', []],
  ])('%s', (text, conflicts) => {
    expect(conflictsOn(text, { published: '2025-11-25', before: NOVEMBER })).toEqual(conflicts);
  });
});
