/** Shares of the request, and courts in which none of the suits could be. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';
import { CENTRO_SUES as SUIT } from './leads.ts';

const DECLARATION = 'The declaration says the IRS supplied ICE with addresses for 47,289 people.';

test('a share in words of the addresses that were incomplete', () => {
  const text = 'In more than half of the 47,289 cases, it says, the address field from ICE to the IRS was insufficient.';
  expect(conflictsOn(text, { published: '2026-02-13' })).toContain('ctr.romo.content.share: conflicts (more than half)');
});

describe('a share far from the right one', () => {
  test.each([
    ['In August the IRS disclosed 47,289 addresses, roughly 30 percent of the people ICE had asked about.', 'roughly 30 percent', ''],
    ['The IRS turned over about 37 percent of the addresses sought in the request.', 'about 37 percent', ''],
    ['That is about 41 percent of the 1.28 million in the request.', 'about 41 percent', DECLARATION],
    ["That was roughly a quarter of the 1.28 million people on ICE's list.", 'roughly a quarter', DECLARATION],
    ['The disclosure covered about 37% of the request to the IRS.', 'about 37%', ''],
    ['About 40 percent of the 1.28 million people on the list had their addresses disclosed by the IRS.', 'About 40 percent', ''],
    ['In the end the IRS gave ICE addresses for half of the people on its list.', 'half', ''],
  ])('%s', (text, said, before) => {
    expect(findingsOn(text, { published: '2026-03-05', before })).toContain(`disc.share-of-request: conflicts (${said})`);
  });

  test.each([
    'Some 4 percent of the people in the request had their addresses disclosed by the IRS.',
    'The IRS matched fewer than 4 percent of the 1.28 million names on the list.',
    'The IRS disclosed the addresses of less than half of the people in the request.',
    'Nearly 96 percent of the people in the request had nothing disclosed by the IRS.',
    'The IRS left more than 95 percent of the request unanswered, and disclosed the rest.',
    'About half of the request concerned people whose addresses the IRS had shared with other agencies.',
    'A third of the requests under the law were denied, the IRS disclosed in its annual report.',
    'The IRS returned 96 percent of the list without an address.',
    'Of the 1.28 million people in the request, 60 percent had a taxpayer number, and 47,289 addresses were disclosed by the IRS.',
    'About 90 percent of the addresses that the IRS disclosed broke the law.',
    'That is about 60 percent of the 1.28 million in the request to the IRS.',
  ])('let be: %s', (text) => {
    expect(conflictsOn(text, { published: '2026-03-05' })).toEqual([]);
  });
});

const CENTRO = 'Judge Dabney Friedrich turned Centro de Trabajadores Unidos down in May.';
const NOVEMBER = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE.';

describe('a court elsewhere', () => {
  test.each([
    ['Their appeal goes to the Seventh Circuit.', 'centro.appeal.court: conflicts (Seventh Circuit)', '2025-06-06', CENTRO],
    [
      'Their appeal, filed in May and numbered 25-5181, goes to the Eighth Circuit.',
      'centro.appeal.court: conflicts (Eighth Circuit)',
      '2025-06-06',
      '',
    ],
    [
      'Judges of the Second Circuit heard arguments on Friday in the case of Centro de Trabajadores Unidos.',
      'centro.appeal.court: conflicts (Second Circuit)',
      '2025-10-06',
      '',
    ],
    [
      'Its appeal is in the hands of the Ninth Circuit.',
      'ctr.appeal.court: conflicts (Ninth Circuit)',
      '2026-03-06',
      `${NOVEMBER} The government has appealed.`,
    ],
    ['The case is now before the Fifth Circuit.', 'ctr.appeal.court: conflicts (Fifth Circuit)', '2026-03-06', NOVEMBER],
    ['The suit was filed in federal court in Manhattan.', 'centro.court: conflicts (federal court in Manhattan)', '2025-03-20', SUIT],
    [
      'The suit was filed in the federal trial court for the Northern District of California.',
      'centro.court: conflicts (Northern District of California)',
      '2025-03-20',
      SUIT,
    ],
  ])('%s', (text, found, published, before) => {
    expect(findingsOn(text, { published, before })).toContain(found);
  });

  test.each([
    ['That appeal is before the Ninth Circuit.', `${NOVEMBER} A judge in San Francisco did much the same for Medicaid records.`],
    [
      "The government's appeal went to the Fourth Circuit.",
      `${NOVEMBER} Unions in Maryland won a similar order over Social Security data.`,
    ],
    ['The appeal is before the Ninth Circuit.', `${NOVEMBER} In California a judge limited immigration stops.`],
    ['Had the suit been brought in Texas, the appeal would be before the Fifth Circuit.', NOVEMBER],
    ['The government cites an opinion of the Ninth Circuit on appeal.', NOVEMBER],
    ["The Fourth Circuit has heard an appeal over DOGE's access to records.", NOVEMBER],
    ['The appeal is not before the Ninth Circuit.', NOVEMBER],
    ['The case is before the First Circuit.', 'Judge Indira Talwani stayed the IRS memorandum.'],
    ['That complaint would go to the Southern District of New York.', `${SUIT} A group in New York may follow.`],
    ['A suit over DOGE was filed in the Southern District of New York.', SUIT],
    ['One plaintiff, based in Chicago, could have sued in the Northern District of Illinois.', SUIT],
  ])('let be: %s (%s)', (text, before) => {
    expect(conflictsOn(text, { published: '2026-05-06', before })).toEqual([]);
  });
});
