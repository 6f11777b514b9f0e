/** Months, judges and numbers that are wrong of every ruling or suit that can be meant, and their true look-alikes. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const HEADS = 'The IRS has gone through seven chiefs in a year.';
const NAMED = 'The judge in Washington is Colleen Kollar-Kotelly.';
const CENTRO = 'Centro de Trabajadores Unidos wants a judge to keep the IRS from giving addresses to ICE.';
const UPHELD = 'In September the D.C. Circuit kept the block on IRS disclosures to ICE.';

describe('a month in which the judge made no such order', () => {
  test.each([
    ['She had granted her injunction in July.', '2026-09-12', NAMED, 'July.'],
    [
      'Things changed in late August, when Judge Colleen Kollar-Kotelly barred the sharing of addresses with ICE.',
      '2026-01-20',
      HEADS,
      'late August',
    ],
    ['In October, Judge Colleen Kollar-Kotelly stopped the IRS from sharing addresses with ICE.', '2026-01-20', HEADS, 'October'],
    ["Judge Colleen Kollar-Kotelly's July order blocking the IRS from sharing addresses is in force.", '2026-03-18', HEADS, 'July'],
  ])('%s', (text, published, before, said) => {
    expect(conflictsOn(text, { published, before })).toEqual([`ctr.ruling.date: conflicts (${said})`]);
  });
});

describe('a month that is right, or that of something else', () => {
  test.each([
    ['She had granted her injunction in November.', '2026-09-12', NAMED],
    ['She issued her finding of 42,695 violations in February.', '2026-09-12', NAMED],
    ['In September, Judge Colleen Kollar-Kotelly temporarily barred the IRS from sharing addresses with ICE.', '2026-01-20', HEADS],
    ['In June, Judge Colleen Kollar-Kotelly blocked the election order; the IRS suit is hers too.', '2026-01-20', HEADS],
    ['Judge Colleen Kollar-Kotelly stopped the sharing that had begun in August.', '2026-01-20', HEADS],
    ['Judge Colleen Kollar-Kotelly blocked the policy under which the IRS shared addresses in August.', '2026-01-20', HEADS],
    ['In August the groups asked Judge Colleen Kollar-Kotelly to block the sharing of addresses, and she did.', '2026-01-20', HEADS],
    [
      "It is a second defeat: a Washington judge stopped the IRS's address policy last autumn.",
      '2026-02-05',
      'The order is by Judge Indira Talwani.',
    ],
    [
      "It is a second defeat: a Washington judge stopped the IRS's address policy last year.",
      '2026-02-05',
      'The order is by Judge Indira Talwani.',
    ],
  ])('%s', (text, published, before) => {
    expect(conflictsOn(text, { published, before })).toEqual([]);
  });
});

describe('a loose date blames no court', () => {
  test("another ruling fits all but the date: a Washington judge stopped the IRS's address policy last spring", () => {
    const before = 'Judge Indira Talwani in Boston barred ICE on Thursday from using IRS addresses.';
    const text = "It is a second defeat: a Washington judge stopped the IRS's address policy last spring.";
    expect(conflictsOn(text, { published: '2026-02-06', before }).filter((found) => found.includes('Washington'))).toEqual([]);
  });
});

describe('a month in which the suit was not filed', () => {
  test.each([
    ['Their complaint was filed in June.', 'June.'],
    ['The groups had brought their suit in May.', 'May.'],
  ])('%s', (text, said) => {
    expect(conflictsOn(text, { published: '2025-08-22', before: CENTRO }).map((found) => found.split(': ')[1])).toEqual([
      `conflicts (${said})`,
    ]);
  });

  test.each([
    ['Their complaint was filed in March.'],
    ['The groups amended their complaint in June.'],
    ['The groups filed an amended complaint in May.'],
    ['A similar suit was filed in March by immigrant groups.'],
    ['The groups had filed a records request in May.'],
    ['The groups filed their motion in June.'],
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2025-08-22', before: CENTRO })).toEqual([]);
  });
});

describe('the number of the other appeal', () => {
  test.each([
    ['The appeal, No. 25-5181, came from the ruling for the Center for Taxpayer Rights.', '25-5181'],
    ['In No. 26-5006, the appeal by Centro de Trabajadores Unidos, the panel affirmed.', '26-5006'],
  ])('%s', (text, said) => {
    expect(conflictsOn(text, { published: '2026-10-15', before: UPHELD }).some((found) => found.endsWith(`conflicts (${said})`))).toBe(
      true,
    );
  });

  test.each([
    ['The appeal, No. 26-5006, came from the ruling for the Center for Taxpayer Rights.'],
    ['The panel in No. 25-5181 had not dealt with the suit by the Center for Taxpayer Rights.'],
    ['The appeals are the Center for Taxpayer Rights case, No. 26-5006, and No. 25-5181.'],
    ['In No. 25-5181, the ruling for the Center for Taxpayer Rights was not before the court.'],
    [
      'The appeal, No. 26-5006, came from the ruling for the Center for Taxpayer Rights. That ruling had joined an APA stay to a preliminary injunction.',
    ],
    [
      'The appeal, No. 25-5181, came from the ruling for the Center for Taxpayer Rights. That ruling had joined an APA stay to a preliminary injunction.',
    ],
  ])('%s', (text) => {
    const found = conflictsOn(text, { published: '2026-10-15', before: UPHELD });
    expect(found.filter((conflict) => !conflict.endsWith('(25-5181)') || !text.startsWith('The appeal, No. 25-5181'))).toEqual([]);
  });
});

describe('an appeal from Massachusetts', () => {
  test.each([
    ['The Washington order is on appeal as No. 26-5006; an appeal from Massachusetts belongs in the 1st Circuit.'],
    ['No. 26-5006 is the appeal in Washington, and one from Boston would lie to the 1st Circuit.'],
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2026-07-15', before: 'Two orders against IRS data sharing with ICE stand.' })).toEqual([]);
  });
});

describe('"that" ruling, by a judge who did not make it', () => {
  const COUNTED = 'Last week a judge found about 42,695 violations of the tax-confidentiality law.';
  test.each([
    ['That finding by Judge Indira Talwani rests on a sworn account.', 'Indira Talwani'],
    ['That ruling from Judge Dabney Friedrich rests on a sworn account.', 'Dabney Friedrich'],
  ])('%s', (text, said) => {
    expect(conflictsOn(text, { published: '2026-03-05', before: COUNTED })).toEqual([`ctr.indicative.judge: conflicts (${said})`]);
  });

  test.each([
    ['That finding by Judge Colleen Kollar-Kotelly rests on a sworn account.'],
    ['That finding and one by Judge Indira Talwani trouble the agency.'],
    ['The order by Judge Indira Talwani, from early February, still binds ICE.'],
    ['That is unlike the finding by Judge Indira Talwani.'],
  ])('%s', (text) => {
    expect(conflictsOn(text, { published: '2026-03-05', before: COUNTED })).toEqual([]);
  });
});

describe('courts and days of the rulings told', () => {
  const BLOCKED = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing taxpayer addresses with ICE.';
  const LOST = 'Groups that failed to block the tax-data agreement between the IRS and ICE have turned to an appeals court.';
  test.each([
    ['The case now goes to the Ninth Circuit.', '2025-05-22', LOST, 'Ninth Circuit'],
    ['The suit goes to the Fifth Circuit, where three judges sit.', '2025-05-22', LOST, 'Fifth Circuit'],
    ['Forget that the appeals court found in May that the agreement is lawful.', '2025-11-22', BLOCKED, 'appeals court'],
    [
      'The Massachusetts order, from January 9 of this year, keeps ICE from using what it has.',
      '2026-04-12',
      BLOCKED,
      'January 9 of this year',
    ],
  ])('%s', (text, published, before, said) => {
    expect(conflictsOn(text, { published, before }).some((found) => found.endsWith(`(${said})`))).toBe(true);
  });

  test.each([
    ['The case now goes to the D.C. Circuit.', '2025-05-22', LOST],
    ['The case could go to the Supreme Court.', '2025-05-22', LOST],
    ['The appeals court refused in May to block the agreement while it weighs the appeal.', '2025-11-22', BLOCKED],
    ['The appeals court found in February that the agreement is lawful.', '2026-03-10', BLOCKED],
    ['Forget that another judge found in May that the agreement is lawful.', '2025-11-22', BLOCKED],
    ['The Massachusetts order, from February 5 of this year, keeps ICE from using what it has.', '2026-04-12', BLOCKED],
  ])('%s', (text, published, before) => {
    expect(conflictsOn(text, { published, before })).toEqual([]);
  });
});
