/** The drawn timeline: what stands where, taken from the record. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { litigation } from '../../../src/record/litigation.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';
import { drawingWidth } from '../../../src/ui/popup/use-drawing-width.ts';
import { keptWithin, nameToFit, roomFor } from '../../../src/ui/timeline/spacing.ts';
import { dayNumber, timeScale } from '../../../src/ui/timeline/time-scale.ts';

describe('the course of the litigation', () => {
  const { lanes, asOf } = litigation(shippedRecord(), 'en');

  test('three cases in the order of filing, after the agreement', () => {
    expect(lanes.map(({ id, filed }) => [id, filed])).toEqual([
      ['agreement', null],
      ['ctr', '2025-02-17'],
      ['centro', '2025-03-07'],
      ['cedc', '2025-09-30'],
    ]);
    expect(asOf).toBe('2026-09-25');
  });

  test('eight decisions, the agreement and the disclosure', () => {
    expect(lanes.map(({ events }) => events.map(({ id, date, shape }) => `${date} ${id} ${shape}`))).toEqual([
      ['2025-04-07 mou event', '2025-08-07 disc event'],
      [
        '2025-09-09 ctr.minute-order other',
        '2025-11-21 ctr.ruling blocked',
        '2026-02-26 ctr.indicative other',
        '2026-09 ctr.appeal.decision blocked',
      ],
      ['2025-03 centro.tro declined', '2025-05-12 centro.pi-denied declined', '2026-02-24 centro.decided declined'],
      ['2026-02-05 cedc.pi blocked'],
    ]);
  });

  test('the blocks in force', () => {
    expect(lanes.map(({ id, inForce }) => [id, inForce])).toEqual([
      ['agreement', []],
      ['ctr', [{ from: '2025-11-21', until: null }]],
      ['centro', []],
      ['cedc', [{ from: '2026-02-05', until: null }]],
    ]);
  });
});

describe('the scale of time', () => {
  test.each([
    ['1970-01-02', 1],
    ['1970-01', 14],
    ['1970', 181],
    ['no date', null],
  ])('%s is day %s', (date, day) => {
    expect(dayNumber(date)).toBe(day);
  });

  test('earlier is further left, and the ends stay inside', () => {
    const day = fc.integer({ min: 18_000, max: 22_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 6 }), (dates) => {
        const scale = timeScale(dates);
        const places = dates.toSorted().map((date) => scale.at(date) ?? Number.NaN);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
      }),
    );
  });

  test('a tick for each quarter in between', () => {
    expect(timeScale(['2025-02-17', '2026-01-10'], 0).ticks.map(({ month }) => month)).toEqual([
      '2025-04',
      '2025-07',
      '2025-10',
      '2026-01',
    ]);
  });
});

describe('room for words', () => {
  const word = (x: number, text: string, first = false) => ({ x, text, first });

  test.each([
    ['words apart', [word(0, 'Nov 21'), word(100, 'Feb 26')], [true, true]],
    ['words that touch: the first stays', [word(0, 'Blocked'), word(30, 'Upheld')], [true, false]],
    ['what goes first stays', [word(0, 'Put off'), word(30, 'Blocked', true)], [false, true]],
    ['no word', [word(0, '')], [false]],
  ])('%s', (_, words, drawn) => {
    expect(roomFor(words)).toEqual(drawn);
  });
});

test.each([
  ['Center for Taxpayer Rights v. IRS', 400, 'Center for Taxpayer Rights v. IRS'],
  ['Center for Taxpayer Rights v. IRS', 180, 'Center for… v. IRS'],
  [
    'Community Economic Development Center of Southeastern Massachusetts v. Bessent',
    370,
    'Community Economic Development Center… v. Bessent',
  ],
])('the name %s in a drawing %d wide', (name, width, fitting) => {
  expect(nameToFit(name, width)).toBe(fitting);
});

test.each([
  ['usual', 440, 16, 380],
  ['with large text', 420, 32, 220],
  ['narrow', 320, 16, 260],
  ['wide with large text', 1280, 32, 380],
])('the popup’s drawing %s is as wide as its words can be read', (_, window, text, units) => {
  expect(drawingWidth(window, text)).toBe(units);
});

test('words at the edges of a drawing end within it; others stand where they are', () => {
  const text = 'Ratificado';
  expect(keptWithin(372, text, 380)).toBe(348);
  expect(keptWithin(3, text, 380)).toBe(32);
  expect(keptWithin(100, text, 380)).toBe(100);
});
