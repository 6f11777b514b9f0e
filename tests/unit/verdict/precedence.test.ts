/** What came first, held against the days of the record. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';

const published = '2026-06-08';

describe('the wrong way round', () => {
  test.each([
    ['Talwani’s order was issued before Kollar-Kotelly’s injunction.', 'cedc.pi-date: conflicts (before)'],
    ['The declaration of Dottie Romo was filed before Talwani’s order.', 'ctr.romo.date: conflicts (before)'],
    ['Centro de Trabajadores Unidos filed its lawsuit after the agreement was signed.', 'centro.filed: conflicts (after)'],
  ])('%s', (text, found) => {
    expect(findingsOn(text, { published })).toContain(found);
  });
});

describe('the right way round', () => {
  test.each([
    ['Talwani’s order was issued after Kollar-Kotelly’s injunction.', 'cedc.pi-date: matches (after)'],
    ['The Romo declaration was filed after Judge Talwani’s order.', 'ctr.romo.date: matches (after)'],
    ['The addresses were shared after the agreement was signed.', 'disc.2025-08-07.date: matches (after)'],
  ])('%s', (text, found) => {
    expect(findingsOn(text, { published })).toContain(found);
  });
});

describe('let be: more than one thing could be meant, or the sources differ', () => {
  test.each([
    ['The Center for Taxpayer Rights sued after the agreement was signed.'],
    ['The groups sued after the agreement was signed.'],
    ['Kollar-Kotelly ruled before Talwani’s order.'],
    ['The D.C. Circuit affirmed after Talwani had already blocked the agreement.'],
    ['The D.C. Circuit ruled on the agreement before Judge Kollar-Kotelly counted the violations.'],
    ['Long took over after the agreement had been signed.'],
    ['A month before the agreement was signed, Noem had asked for the data.'],
  ])('%s', (text) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });

  test('who left before the agreement was signed is not said to have signed it', () => {
    const found = conflictsOn('O’Donnell retired before the agreement was signed.', { published });
    expect(found).toEqual([]);
  });
});
