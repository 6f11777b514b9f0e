/** True sentences that bring in an act, a suit or an agreement of another matter, without saying that it is another: they accuse nobody. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';
import { POLICY_BLOCKED } from './leads.ts';

const conflictsAfter = (text: string) => conflictsOn(`${POLICY_BLOCKED}\n\n${text}`, { published: '2026-03-06' });

describe('acts of judges whom the record does not know', () => {
  test.each([
    'Judge Ruth Alder issued a preliminary injunction against the Treasury in March 2025.',
    'Judge Ruth Alder, in Denver, issued a preliminary injunction against ICE and the Department of Homeland Security in December.',
    'Judge Ruth Alder barred ICE and the Department of Homeland Security in January from turning away lawyers.',
    'Judge Ruth Alder heard a suit against the IRS over tax records of a governor.',
    'Judge Ruth Alder denied a preliminary injunction in a suit by unions over Treasury data.',
    'In the census case Judge Ruth Alder stayed a policy and issued a preliminary injunction on Nov. 21.',
    'Judge Ruth Alder agreed with the opinion of 94 pages in a footnote of her own.',
    'Judge Ruth Alder asked the government lawyers before her about the order of Nov. 21.',
    'The Supreme Court has overturned the block on another program.',
    'On the same day the D.C. Circuit reversed the denial of an injunction in a case on river dams.',
  ])('%s', (text) => expect(conflictsAfter(text)).toEqual([]));

  test.each([
    'The decision, handed down by Judge Ruth Alder, answers a suit by unions.',
    'Judge Ruth Alder issued a preliminary injunction that keeps the IRS from giving taxpayer addresses to ICE.',
  ])('but: %s', (text) => expect(conflictsAfter(text)).not.toEqual([]));
});

describe('suits, dockets and days of other matters', () => {
  test.each([
    'A suit filed in Maryland on March 3, 2025, challenges access to pension files.',
    'On Feb. 12, 2025, unions filed a suit against DOGE in New York.',
    'The Virginia complaint, filed on Feb. 10, 2025, named the personnel office.',
    'In No. 25-5118, a case about housing, the same panel had ruled for the government.',
    "The carriers' appeal, No. 26-5060, is before another panel of the D.C. Circuit.",
    'On Dec. 3 Judge Kollar-Kotelly blocked a cut to research grants and refused to stay her order.',
    'The order of Dec. 2 sets a schedule for the briefs.',
    'By an order of Jan. 6 the court allowed two more groups to file a brief.',
    'A hearing on the motion to dismiss was held on Dec. 9.',
    'The group counts 2.18 million names on other watch lists of ICE.',
  ])('%s', (text) => expect(conflictsAfter(text)).toEqual([]));
});

describe('what is plainly wrong of this matter stays so', () => {
  test.each([
    'The D.C. case, No. 25-cv-00547, also names the Treasury.',
    "The unions' complaint over IRS data, filed on March 17, 2025, describes families in Texas who pay taxes.",
    'In the address case, Judge Kollar-Kotelly issued her 94-page opinion on Nov. 12, 2025.',
    'The IRS gave ICE the addresses on Aug. 7, 2025, under a memorandum issued on April 17, 2025.',
    'The IRS gave ICE addresses, which it did not have to, and bank records.',
  ])('%s', (text) => expect(conflictsAfter(text)).not.toEqual([]));
});

describe('agreements and parties of others', () => {
  test.each([
    'The trade agreement was signed in Geneva by Scott Bessent and the Chinese vice premier.',
    'An agreement on visas between the State Department and Homeland Security was signed in May.',
    'The airline unions, who represent nobody in these suits, were asked as well.',
  ])('%s', (text) => expect(conflictsAfter(text)).toEqual([]));
});

test('a judge of the record on something else, in a month of one of the rulings', () => {
  const text =
    'The D.C. Circuit on Tuesday affirmed the denial of an injunction against the IRS. Millett wrote in March last year that the Ruritanians flown to the island had been given less process than pirates.';
  expect(conflictsOn(text, { published: '2026-02-24' })).toEqual([]);
});
