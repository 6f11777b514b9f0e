/** Sentences that point back to another matter just told of ("there", "that order"): true of that one, they accuse nobody. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';
import { verdictsOn } from '../spanish-fixture.ts';
import { POLICY_BLOCKED, POLICY_BLOCKED_IN_SPANISH } from './leads.ts';

const published = '2026-03-06';

describe('a place or a thing of the sentence before', () => {
  test.each([
    'The same office had filed an hour earlier in New Orleans over a border wall contract. There the plaintiffs are ranchers, the order is permanent, and the opinion is 143 pages long.',
    'In Baltimore things have gone the other way. There a judge issued a temporary restraining order in March that shut visitors out of pension files.',
    'On Monday the Supreme Court let roving patrols resume around Los Angeles. That order was a temporary restraining order from July, won by lawyers of the ACLU.',
    'In Seattle a fishing fleet won on Thursday. That opinion, of 51 pages, made an injunction permanent.',
    'A judge in California let the Medicaid agency give ICE some details last week. The same judge had stopped that sharing in June.',
    'Not to be mixed up with it is a decision by a federal judge in Idaho, who let a county hand license files to Homeland Security. That judge, Vernon Pell, saw no limit in the statute on such transfers.',
  ])('%s', (text) => expect(conflictsOn(`${POLICY_BLOCKED} ${text}`, { published })).toEqual([]));

  test.each([
    'En Seattle una flota pesquera ganó el jueves. Allí la opinión tiene 51 páginas y la orden es permanente.',
    'En Seattle una flota pesquera ganó el jueves. Esa opinión, de 51 páginas, hizo permanente la medida cautelar.',
  ])('%s', (text) =>
    expect(verdictsOn(`${POLICY_BLOCKED_IN_SPANISH} ${text}`, published).filter((verdict) => verdict.startsWith('conflicts'))).toEqual([]),
  );

  test.each([
    'The groups had waited since August. That order runs to 51 pages.',
    'There is an opinion of 51 pages behind the order.',
    'The case was heard in Washington. There Judge Dabney Friedrich blocked the IRS in November.',
  ])('but: %s', (text) => expect(conflictsOn(`${POLICY_BLOCKED} ${text}`, { published })).not.toEqual([]));
});

describe('suits and orders named by what they are about', () => {
  test.each([
    'Lawyers from the ACLU, who brought the grants suit, hugged in the hallway.',
    'The Rhode Island homeless-grants order is No. 26-1007 in the First.',
    'The ACLU brought the wetlands suit.',
    'The Idaho dam order is No. 26-1007.',
  ])('%s', (text) => expect(conflictsOn(`${POLICY_BLOCKED} ${text}`, { published })).toEqual([]));

  test.each([
    'The ACLU brought the suit over taxpayer addresses that the IRS shared with ICE.',
    'The order is No. 26-1007 in the D.C. Circuit.',
  ])('but: %s', (text) => expect(conflictsOn(`${POLICY_BLOCKED} ${text}`, { published })).not.toEqual([]));
});

describe('what stands beside a ruling and is of another judge or another day', () => {
  test.each([
    [
      'Judge Friedrich read the memorandum as limited to criminal matters. Judge Roe is a Biden nominee, and she was born in Lima.',
      '2025-05-22',
    ],
    ["Judge Talwani's order of Feb. 5: the stay, the ban on use of IRS data by ICE, the Feb. 10 deadline.", '2026-02-09'],
    [
      'Judge Talwani ruled on Feb. 5, 2026, on IRS data. The November stay remains in force. The block on sharing by the IRS dates from last year.',
      published,
    ],
    ['About 47,000 addresses went to ICE on Aug. 7, 2025. The list it had sent named some 1.28 million people.', published],
    ['The appeals court affirmed the denial of an injunction in the Centro case on Feb. 24, 2026.', '2026-02-10'],
    ['The D.C. Circuit ruled on Feb. 24. It dealt with an injunction that had been refused in May 2025.', published],
  ])('%s', (text, day) => expect(conflictsOn(`${POLICY_BLOCKED} ${text}`, { published: day })).toEqual([]));
});
