/** Sentences that take back what their own words say: none is accused; the same words told straight are. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { conflictsOn, record } from '../engine-fixture.ts';

const VIOLATIONS =
  'Judge Colleen Kollar-Kotelly on Thursday, Feb. 26, found that the IRS broke the tax code 42,695 times in giving addresses to ICE.';
const BLOCKED = 'Judge Colleen Kollar-Kotelly on Nov. 21 blocked the IRS from sharing taxpayer addresses with ICE.';
const REFUSED =
  'The D.C. Circuit on Tuesday refused to block the IRS agreement with ICE that Centro de Trabajadores Unidos had challenged.';
const UNSEALED = 'Judge Dabney Friedrich on Monday refused to block the IRS agreement with ICE and unsealed it.';
const UPHELD = 'The D.C. Circuit this week left in place the block on IRS sharing with ICE.';
const DISCLOSED = 'The IRS gave ICE 47,289 addresses in August, and the Center for Taxpayer Rights had sued the agency.';
const CENTER = 'The Center for Taxpayer Rights sued the IRS in February 2025 over access to taxpayer data.';

describe('true sentences', () => {
  test.each([
    {
      text: 'None of the courts have awarded damages, and the decisions so far have not granted a permanent injunction.',
      before: BLOCKED,
      published: '2026-02-18',
    },
    {
      text: 'Judge Friedrich, who last month turned down a church, has once again sided with the government.',
      before: UNSEALED,
      published: '2025-05-14',
    },
    {
      text: 'That motion was denied in part.',
      before: `${BLOCKED} The government had moved to dismiss the case.`,
      published: '2025-11-24',
    },
    { text: 'President Trump sued the IRS in January over a leak.', before: CENTER, published: '2026-03-18' },
    {
      text: 'The judge thought that the IRS acted unlawfully in August 2025 when it handed over the addresses.',
      before: UPHELD,
      published: '2026-09-12',
    },
    { text: 'The judge did not count 47,289 violations.', before: VIOLATIONS, published: '2026-02-28' },
    { text: 'No court found 1.28 million violations.', before: VIOLATIONS, published: '2026-02-28' },
    { text: 'The number of violations is not 47,289.', before: VIOLATIONS, published: '2026-02-28' },
    { text: 'The judge never found 43,695 violations.', before: VIOLATIONS, published: '2026-02-28' },
    { text: 'Readers should not conclude that the IRS shared 1.28 million records with ICE.', before: VIOLATIONS, published: '2026-02-28' },
    { text: 'The opinion does not run 25 pages.', before: BLOCKED, published: '2025-12-02' },
    { text: 'So the court did not rule on Nov. 8.', before: BLOCKED, published: '2025-12-02' },
    { text: 'So the panel lifted nothing, and the judges did not split 2-1.', before: REFUSED, published: '2026-02-26' },
    { text: 'The panel was unanimous; a 2-1 split had been the talk of the town.', before: REFUSED, published: '2026-02-26' },
    { text: 'Our mistake: we wrote 43,695 violations where the ruling has 42,695.', before: VIOLATIONS, published: '2026-03-05' },
    { text: 'Some outlets have 43,695 violations.', before: VIOLATIONS, published: '2026-03-05' },
    { text: 'Our first draft had 43,695 violations as well.', before: VIOLATIONS, published: '2026-03-05' },
    {
      text: 'Of the three requests before Judge Friedrich on Monday, one was granted and two were denied.',
      before: UNSEALED,
      published: '2025-05-13',
    },
    { text: 'One of the rulings was a permanent injunction, the other a preliminary one.', before: BLOCKED, published: '2025-12-02' },
    { text: 'In the one she issued a permanent injunction; in the other nothing of the kind.', before: BLOCKED, published: '2025-12-02' },
    {
      text: 'The order there grants a new injunction.',
      before: `${VIOLATIONS} A judge in Boston had already acted.`,
      published: '2026-02-28',
    },
    {
      text: 'Filed in February 2025, the Center’s case got its injunction in November of that year and a ruling on discovery in February 2026.',
      before: DISCLOSED,
      published: '2026-03-15',
    },
    { text: 'After the disclosure the plaintiffs got a hearing in September.', before: CENTER, published: '2026-03-15' },
    { text: 'The order of November 2025 remains in force.', before: UPHELD, published: '2026-09-12' },
    { text: 'The department did not seek a stay of the order this week.', before: BLOCKED, published: '2025-12-20' },
  ])('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).toEqual([]);
  });

  test.each([
    {
      text: 'Nina Olson filed a declaration as well.',
      before: 'Dottie Romo of the IRS filed a sworn declaration in the ICE case on Feb. 11. The declaration counts 47,289 addresses.',
    },
    {
      text: 'Democracy Forward, which represents the Center for Taxpayer Rights, has also sued with the ACLU over other data.',
      before: BLOCKED,
    },
  ])('what somebody did besides: $text', ({ text, before }) => {
    expect(conflictsOn(text, { before, published: '2026-02-15' })).toEqual([]);
  });

  test('a speaker whom nobody knows, right behind words of the court', () => {
    const text =
      'The IRS "violated the IRC approximately 42,695 times," the judge wrote. "They broke the law 47,289 times," a speaker said.';
    expect(conflictsOn(text, { before: VIOLATIONS, published: '2026-03-12' })).toEqual([]);
  });

  test('the group of a suit for records sued in another month', () => {
    const before = 'Community Economic Development Center of Southeastern Massachusetts sued the IRS and ICE over taxpayer data.';
    expect(conflictsOn('The group had sued in July.', { before, published: '2025-10-22' })).toEqual([]);
    expect(conflictsOn('The group had sued in June.', { before, published: '2025-10-22' })).not.toEqual([]);
  });
});

describe('told straight', () => {
  test.each([
    { text: 'The judge counted 47,289 violations.', before: VIOLATIONS, published: '2026-02-28' },
    { text: 'The judge counted not 42,695 but 43,695 violations.', before: VIOLATIONS, published: '2026-02-28' },
    { text: 'The opinion runs 25 pages.', before: BLOCKED, published: '2025-12-02' },
    { text: 'The judges split 2-1.', before: REFUSED, published: '2026-02-26' },
    { text: 'The order is a permanent injunction.', before: BLOCKED, published: '2025-12-02' },
    { text: 'The order grants a new injunction.', before: VIOLATIONS, published: '2026-02-28' },
  ])('$text', ({ text, before, published }) => {
    expect(conflictsOn(text, { before, published })).not.toEqual([]);
  });
});

describe('so it is in another suit, and none has been named', () => {
  const conflictsIn = (title: string, text: string, published: string): number =>
    check({ title, text, published, lang: 'en' }, { record }).counts.conflicts;
  test.each([
    {
      title: 'Corrections on the IRS-ICE story',
      text: 'The plaintiffs’ counsel is Democracy Forward. Public Citizen is counsel in the Centro case, a lawsuit against the IRS with another judge.',
      published: '2025-11-25',
    },
    {
      title: 'New suit in Boston over IRS data and ICE',
      text: 'The defendants include the Treasury, the IRS, Homeland Security and ICE. In that it differs from the suit of the Center for Taxpayer Rights.',
      published: '2025-10-02',
    },
    {
      title: 'Watchdog on the IRS and ICE',
      text: 'The deal was signed in April 2025, by Bessent and Noem, and not by anyone in the Biden administration.',
      published: '2026-06-10',
    },
  ])('$text', ({ title, text, published }) => {
    expect(conflictsIn(title, text, published)).toBe(0);
  });

  test('the suit was named before', () => {
    const text =
      'The Center for Taxpayer Rights and three other groups sued the IRS over addresses given to ICE. They are represented by Public Citizen.';
    expect(conflictsIn('Counsel in the IRS-ICE suit', text, '2025-11-25')).toBe(1);
  });
});
