/** Judges, courts and days of other cases, told beside this one: none of what they did is held against the record. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const REFUSED = 'Judge Dabney Friedrich on Monday refused to block the agreement between the IRS and ICE.';
const BLOCKED = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE on Friday.';
const AFFIRMED = 'The D.C. Circuit on Tuesday upheld the refusal to block the IRS memorandum with ICE.';

describe('let be: what somebody else did elsewhere', () => {
  test.each([
    ["Judge Orrick's order, by contrast, is a preliminary injunction, and taxes have no part in it.", '2025-05-14', REFUSED],
    ["Judge Boasberg paused his own order for two weeks; Judge Kollar-Kotelly's began at once.", '2025-11-24', BLOCKED],
    ['Upstairs, Judge Royce Lamberth issued a ruling on broadcasters that day.', '2025-11-24', BLOCKED],
    ['Judge Paula Xinis in Maryland granted a restraining order over Social Security records on May 12, 2025.', '2025-05-14', REFUSED],
    ['On April 2 of this year she declined to bar raids near farms, in a suit by growers and shippers.', '2025-05-14', REFUSED],
    ['The Fourth Circuit had let her order on pensions stand on April 30.', '2025-05-14', REFUSED],
    ['The dispute over steel grew out of rulings by the trade court and, a day later, by Judge Vernon Oliver.', '2026-02-25', AFFIRMED],
    ["Judge Oliver's colleague Dabney Friedrich ruled in the tax case.", '2025-05-14', REFUSED],
    ["The Supreme Court's order about patrols lifted a ban.", '2025-05-14', REFUSED],
    ['"Judge bars IRS from helping ICE," one front page said on Sunday.', '2025-11-24', BLOCKED],
    ['The order that stopped the flights was issued by Judge James Boasberg.', '2025-11-24', BLOCKED],
    ["Lamberth's temporary restraining order ran to 120 pages; Kollar-Kotelly issued a stay.", '2025-11-24', BLOCKED],
    ['He had halted the exchange in July.', '2025-11-24', `${BLOCKED} Royce Lamberth of the same court let health data go to ICE.`],
    ['Personnel files: Judge Denise Cote granted one on June 9; Judge Friedrich denied one on June 12.', '2025-06-30', REFUSED],
    ["The Fourth Circuit's decisions, which ICE cites, concern DOGE and pensions.", '2025-11-24', BLOCKED],
    ['A website adds that Judge Kollar-Kotelly ruled the sharing unconstitutional.', '2025-11-24', BLOCKED],
    ['The judges heard oral argument in No. 26-5006 after the Centro ruling of February 2026.', '2026-07-24', AFFIRMED],
    ['More than 95 percent of the addresses in the declaration were complete, and fewer than 5 percent were not.', '2026-03-02', BLOCKED],
  ])('%s', (text, published, before) => {
    expect(conflictsOn(text, { published, before })).toEqual([]);
  });
});

test.each([
  "The government's own appeal from Kollar-Kotelly's injunction is still pending before the same court.",
  'The appeal from the injunction that another panel will hear is pending.',
  'The D.C. Circuit has affirmed in the IRS-ICE appeal.',
  'All three judges affirmed in the appeal over the memorandum.',
])('relief that is appealed, and an appeal in which the court affirmed: %s', (text) => {
  expect(conflictsOn(text, { published: '2026-02-24', before: AFFIRMED })).toEqual([]);
});

test('a suit that produced an injunction disclosed nothing', () => {
  const text = 'Center for Taxpayer Rights v. IRS produced a preliminary injunction in November.';
  expect(conflictsOn(text, { published: '2026-01-20', before: BLOCKED })).toEqual([]);
});

describe('let be: suits over other things, and what the sentence takes back', () => {
  test.each([
    [
      'That week the court sat in the quarrel over harbour dredging too, and a divided panel found for a shipping company.',
      '2026-02-26',
      AFFIRMED,
    ],
    ['Later came the dispute over turbine leases, in which a divided panel ruled for a utility.', '2026-02-26', AFFIRMED],
    ['The injunction that Judge Deborah Boardman issued concerned the Education Department and the Treasury.', '2026-02-26', AFFIRMED],
    ['The D.C. Circuit does not review Judge Indira Talwani at all.', '2026-02-26', AFFIRMED],
    ['The panel affirmed a judge who had blocked nothing.', '2026-02-26', AFFIRMED],
    ['Melanie Krause has been linked with the signing of the agreement.', '2025-05-14', REFUSED],
    ['Melanie Krause signed the memorandum, some said, which she did not.', '2025-05-14', REFUSED],
    ['Judge Kollar-Kotelly rejected those points in November, when she stayed the policy of the IRS.', '2026-02-18', BLOCKED],
    [
      'Put on the bench by President Clinton, she was a local judge before that, chosen by President Reagan.',
      '2025-05-16',
      `${REFUSED} She wrote 16 pages.`,
    ],
    ['So "in early November the judge refused an injunction against the IRS" is wrong.', '2025-11-24', BLOCKED],
    ['A radio guest on Monday said the court had found the sharing unconstitutional.', '2025-11-24', BLOCKED],
    ['More than 1.2 million people on the list of ICE had no address disclosed by the IRS.', '2025-11-24', BLOCKED],
    ['It was no arrangement between ICE and DOGE.', '2025-11-24', BLOCKED],
    ['Page 13 of the memorandum lists contacts, the part that Judge Friedrich left sealed.', '2025-05-14', REFUSED],
  ])('%s', (text, published, before) => {
    expect(conflictsOn(text, { published, before })).toEqual([]);
  });
});

test('a ruling that only dates another is not the one whose judge is named', () => {
  const text =
    'Two days after the Centro decision, Judge Kollar-Kotelly added a 13-page indicative ruling that counted some 42,695 violations of section 6103.';
  expect(conflictsOn(text, { published: '2026-03-10', before: AFFIRMED })).toEqual([]);
});

describe('still held: what can only be of this matter', () => {
  test.each([
    ['Judge Royce Lamberth barred the IRS from giving addresses to ICE.', 'ctr.ruling.judge: conflicts (Royce Lamberth)', BLOCKED],
    [
      'The decision, handed down by Judge Royce Lamberth on Friday, answers unions and advocates.',
      'ctr.ruling.judge: conflicts (Royce Lamberth)',
      BLOCKED,
    ],
    ['That 94-page ruling came from Judge Royce Lamberth.', 'ctr.ruling.judge: conflicts (Royce Lamberth)', BLOCKED],
  ])('%s', (text, conflict, before) => {
    expect(conflictsOn(text, { published: '2025-11-24', before })).toContain(conflict);
  });
});
