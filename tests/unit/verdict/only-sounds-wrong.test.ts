/** True sentences in which a day, a number or an act only sounds like one that the record has otherwise; beside each the same said wrongly. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';
import { verdictsOn } from '../spanish-fixture.ts';
import { POLICY_BLOCKED, POLICY_BLOCKED_IN_SPANISH } from './leads.ts';

const published = '2026-03-06';
const conflicts = (text: string) => conflictsOn(`${POLICY_BLOCKED} ${text}`, { published });

describe('a week is told by one of its days', () => {
  test.each([
    'The IRS gave ICE the addresses in the week of August 4, 2025.',
    'It was the week of Aug. 4 that the IRS handed ICE the addresses of some 47,000 people.',
  ])('%s', (text) => expect(conflicts(text)).toEqual([]));

  test('but another week is wrong', () =>
    expect(conflicts('The IRS gave ICE the addresses in the week of August 18, 2025.')).not.toEqual([]));

  test('in Spanish', () => {
    const verdicts = verdictsOn(
      `${POLICY_BLOCKED_IN_SPANISH} En la semana del 4 de agosto de 2025 el IRS entregó a ICE unas 47.000 direcciones.`,
      published,
    );
    expect(verdicts.filter((verdict) => verdict.startsWith('conflicts'))).toEqual([]);
  });
});

describe('what papers revealed, and what could be', () => {
  test.each([
    'Filings last December revealed that the IRS gave ICE some 47,000 addresses.',
    'Documents in January disclosed a request for 1.28 million records and some 47,000 matches.',
    'The addresses of more than a million people could be shared with ICE.',
    'Data of more than a million taxpayers may be disclosed to ICE, the groups fear.',
  ])('%s', (text) => expect(conflicts(text)).toEqual([]));

  test('but what was shared is held', () =>
    expect(conflicts('The IRS shared the addresses of more than a million people with ICE.')).not.toEqual([]));
});

describe('a list comes from those who sent it', () => {
  test.each([
    'A list of 1.28 million names was sent by ICE to the IRS.',
    'It was all that came of a list with 1.28 million people, sent by ICE.',
  ])('%s', (text) => expect(conflicts(text)).toEqual([]));

  test('but not from the other side', () =>
    expect(conflicts('Addresses of 1.28 million people were sent by the IRS to ICE.')).not.toEqual([]));
});

describe('a part of a list, another act in the same breath, somebody’s agreement', () => {
  test.each([
    'The filing of February 2026 tells of addresses of 47,289 people, drawn from a request with about 1.28 million names.',
    "Kollar-Kotelly dismissed the government's view of standing when she awarded relief.",
    'As a rule it is a bulk exchange agreement that some clerk signed four years ago.',
  ])('%s', (text) => expect(conflicts(text)).toEqual([]));

  test.each([
    'ICE had requested the addresses of about 47,289 people.',
    'Kollar-Kotelly turned down a bid for relief when she ruled on Nov. 21, 2025.',
    'The agreement between the IRS and ICE was signed in April 2023.',
    'Beneath it lies a 2023 data-sharing agreement for immigration enforcement.',
  ])('but held: %s', (text) => expect(conflicts(text)).not.toEqual([]));
});

describe('who lost, and what was only wanted', () => {
  const ofAppeal = (text: string) => conflictsOn(text, { published: '2026-02-25' });

  test.each([
    'Plaintiffs in Centro de Trabajadores Unidos v. Bessent wanted to stop the IRS from giving ICE addresses, and lost in the district court.',
    'A federal appeals court has turned away groups that wanted the agreement between the IRS and ICE blocked.',
    'The D.C. Circuit affirmed on Tuesday that no injunction is due against the agreement of the IRS and ICE.',
  ])('%s', (text) => expect(ofAppeal(text)).toEqual([]));

  test.each([
    'The organizations failed to show, Judge Dabney Friedrich said, that the agreement violated the law.',
    'The groups did not prove, the judge wrote in May, that the pact broke the tax code.',
  ])('nor what nobody proved: %s', (text) =>
    expect(conflictsOn(`A judge refused to block the IRS from sharing data with ICE. ${text}`, { published: '2025-05-13' })).toEqual([]),
  );

  test.each([
    'A federal appeals court has blocked the agreement between the IRS and ICE in a suit by Centro de Trabajadores Unidos.',
    'The D.C. Circuit affirmed on Tuesday an injunction against the agreement of the IRS and ICE.',
  ])('but: %s', (text) => expect(ofAppeal(text)).not.toEqual([]));
});

describe('what is plausible is what the sentence says it of', () => {
  test.each(['The challenge to the wider policy is plausible, the court found.', 'She called the theory of the plaintiffs credible.'])(
    '%s',
    (text) => expect(conflicts(text)).toEqual([]),
  );

  test('but not one official in charge of all', () =>
    expect(
      conflicts('The judge found it entirely plausible that one ICE official was personally engaged in all 1.28 million investigations.'),
    ).not.toEqual([]));
});

describe('what was joined on, who sat together, what must be done one day', () => {
  test.each([
    'To stop the administration from using tax data, immigrant groups went to Judge Friedrich and lost.',
    'Judge Kollar-Kotelly sat with Judge Friedrich on the district court.',
    'Judge Friedrich joined Judge Kollar-Kotelly on the district court bench in 2017.',
    'Judge Edwards and Judge Millett took up the case in October 2025 with Chief Judge Srinivasan.',
  ])('%s', (text) => expect(conflicts(text)).toEqual([]));

  test('a duty under a condition is no block', () => {
    const lead =
      'Judge Dabney Friedrich denied an injunction to the immigrant groups on May 12, 2025, and let the IRS agreement with ICE stand.';
    const text = 'The IRS has to stop sharing with ICE when the 90 days run out, Judge Friedrich said.';
    expect(conflictsOn(`${lead} ${text}`, { published })).toEqual([]);
  });
});

describe('a violation of nothing', () => {
  test.each([
    'In May 2025 Judge Friedrich found that the deal violated nothing.',
    'Judge Friedrich held that the agreement violated no statute.',
  ])('%s', (text) => expect(conflicts(text)).toEqual([]));

  test('but of something', () =>
    expect(conflicts('In May 2025 Judge Friedrich found that the deal violated the tax code.')).not.toEqual([]));
});
