/** Orders said to be undone: no order of the record was, so whoever says so of one that is surely meant is wrong. */
import { describe, expect, test } from 'vitest';
import { conflictsOn } from '../engine-fixture.ts';

const FEBRUARY =
  'A three-judge panel of the D.C. Circuit on Tuesday affirmed the denial of an injunction sought by Centro de Trabajadores Unidos against the IRS.';
const SEPTEMBER = 'In September 2026 the D.C. Circuit decided on the order that bars the IRS from sharing addresses with ICE.';

/** "ctr.ruling.status: conflicts (lifts)" without the fact. */
const wordsOf = (finding: string): string => finding.slice(finding.indexOf('(') + 1, -1);

describe('an order that the words name by its judge or its day', () => {
  test.each([
    ['The ruling lifts the injunction that Judge Kollar-Kotelly issued in November.', FEBRUARY, '2026-02-25', 'lifts'],
    [
      'The IRS is free to act because the stay granted by Judge Kollar-Kotelly in November was overturned.',
      FEBRUARY,
      '2026-02-25',
      'overturned',
    ],
    ['Kollar-Kotelly’s November injunction has been quashed, and the IRS may send addresses again.', '', '2026-04-02', 'quashed'],
    ['The panel vacated the stay of the address-sharing policy that Judge Kollar-Kotelly had granted.', FEBRUARY, '2026-02-26', 'vacated'],
    ['An appeals court reversed Judge Kollar-Kotelly’s decision of Nov. 21 on the IRS.', '', '2026-03-14', 'reversed'],
  ])('%s', (text, before, published, words) => {
    expect(conflictsOn(text, { published, before }).map(wordsOf)).toContain(words);
  });
});

describe('the ruling just spoken of', () => {
  test.each([
    ['The court threw out the injunction.', SEPTEMBER, '2026-09-10', 'threw out the injunction'],
    ['The judges set aside the order and let the IRS go ahead.', SEPTEMBER, '2026-09-10', 'set aside'],
    ['The decision dissolves the blocks on the IRS.', FEBRUARY, '2026-02-25', 'dissolves'],
  ])('%s', (text, before, published, words) => {
    expect(conflictsOn(text, { published, before }).map(wordsOf)).toContain(words);
  });
});

describe('what says no such thing, or not surely', () => {
  test.each([
    ['The ruling lifts no order.', FEBRUARY, '2026-02-25'],
    ['The ruling does not lift the injunction that Judge Kollar-Kotelly issued in November.', FEBRUARY, '2026-02-25'],
    ['The government wants the court to lift the injunction that Judge Kollar-Kotelly issued in November.', FEBRUARY, '2026-02-25'],
    ['Unless the injunction that Judge Kollar-Kotelly issued in November is lifted, the IRS cannot act.', FEBRUARY, '2026-02-25'],
    ['The injunction by Judge Kollar-Kotelly would be lifted if the government won its appeal for the IRS.', FEBRUARY, '2026-02-25'],
    ['Nobody lifted the injunction that Judge Kollar-Kotelly issued in November.', FEBRUARY, '2026-02-25'],
    ['A brief asks that the stay granted by Judge Kollar-Kotelly in November be lifted.', FEBRUARY, '2026-02-25'],
    ['In 2019 an appeals court lifted an injunction that Judge Kollar-Kotelly had issued on military service.', FEBRUARY, '2026-02-25'],
    ['Some posts claim that the court lifted the injunction by Judge Kollar-Kotelly against the IRS.', FEBRUARY, '2026-02-25'],
    ['Talwani’s order on IRS data was lifted this week.', '', '2026-08-20'],
    ['The injunction that Judge Kollar-Kotelly issued against the IRS in November 2025 has been lifted.', '', '2027-03-01'],
    ['The Supreme Court lifted the block on layoffs at other agencies.', SEPTEMBER, '2026-09-10'],
    ['The panel lifted the secrecy of a filing.', FEBRUARY, '2026-02-25'],
  ])('%s', (text, before, published) => {
    expect(conflictsOn(text, { published, before })).toEqual([]);
  });
});
