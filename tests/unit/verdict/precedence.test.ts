/** What came first, held against the days of the record. */
import { describe, expect, test } from 'vitest';
import { conflictsOn, findingsOn } from '../engine-fixture.ts';
import { verdictsOn } from '../spanish-fixture.ts';
import { CENTRO_DECIDED } from './leads.ts';

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

describe('the wrong way round or too far apart', () => {
  test.each([
    [
      'The Romo declaration was filed six months after Judge Talwani barred ICE from using IRS data.',
      'ctr.romo.date: conflicts (six months)',
    ],
    [
      'Kollar-Kotelly’s finding of about 42,695 violations came two days before the D.C. Circuit’s decision in Centro.',
      'ctr.indicative.date: conflicts (two days before the)',
    ],
    [
      'The D.C. Circuit ruled in the Centro case almost a year after Judge Talwani had frozen the agreement.',
      'centro.decided.date: conflicts (almost a year after)',
    ],
    ['Centro de Trabajadores Unidos sued a year before the agreement was signed.', 'centro.filed: conflicts (a year)'],
    [
      'The Romo declaration came more than a year after Kollar-Kotelly issued her injunction.',
      'ctr.romo.date: conflicts (more than a year)',
    ],
    ['Two weeks after the agreement was signed, the IRS shared the addresses.', 'disc.2025-08-07.date: conflicts (Two weeks)'],
  ])('%s', (text, found) => {
    expect(findingsOn(text, { published })).toContain(found);
  });
});

describe('the right distance, told roundly', () => {
  test.each([
    [
      'The Romo declaration was filed six days after Judge Talwani barred ICE from using IRS data.',
      'ctr.romo.date: matches (six days after)',
    ],
    ['Centro de Trabajadores Unidos sued a month before the agreement was signed.', 'centro.filed: matches (a month before the)'],
    [
      'Less than three weeks after Judge Talwani froze the agreement, the D.C. Circuit ruled in Centro.',
      'centro.decided.date: matches (Less than three weeks after)',
    ],
  ])('%s', (text, found) => {
    expect(findingsOn(text, { published })).toContain(found);
  });
});

describe('let be: another act, another paper, another reading', () => {
  test.each([
    ['The disclosure of the errors came two and a half months after Kollar-Kotelly’s injunction.'],
    ['The IRS disclosed the mistakes six days after Talwani’s order.'],
    ['A court filing came two weeks after the agreement was signed.'],
    ['The panel upheld an order issued five weeks after the agreement was signed.'],
    ['The panel affirmed the ruling that Judge Friedrich issued three months before the disclosure.'],
    ['The panel affirmed Friedrich’s refusal of an injunction three months before the disclosure.'],
    ['Kollar-Kotelly ordered more briefing a week after Talwani’s injunction.'],
    ['Kollar-Kotelly’s ruling on standing came ten weeks before her injunction.'],
    ['The D.C. Circuit denied an emergency motion months before it ruled in the Centro case.'],
    ['Judge Talwani barred ICE from arresting people at courthouses two weeks before Kollar-Kotelly’s injunction.'],
    ['Public Citizen sued over DOGE two months before the agreement was signed.'],
    ['The handover of addresses happened before he arrived and declined to go into detail.'],
    ['The agreement was made 11 weeks after he left.'],
    ['Centro de Trabajadores Unidos filed for a preliminary injunction days after the agreement was signed.'],
  ])('%s', (text) => {
    expect(conflictsOn(text, { published })).toEqual([]);
  });
});

describe('in Spanish', () => {
  test.each([
    ['La declaración de Romo se presentó antes de la orden de la jueza Talwani contra el ICE.', 'conflicts: antes de'],
    ['La declaración de Romo se presentó seis días después de la orden de la jueza Talwani.', 'matches: seis días después de'],
    [
      'La demanda original de Centro de Trabajadores Unidos se presentó un mes después de que existiera el memorando.',
      'conflicts: un mes después de que',
    ],
    [
      'La demanda de Centro de Trabajadores Unidos se presentó un mes antes de que se firmara el memorando.',
      'matches: un mes antes de que',
    ],
  ])('%s', (text, verdict) => {
    expect(verdictsOn(text, published)).toContain(verdict);
  });

  test.each([
    ['Menos de tres semanas después del fallo de Talwani, la corte de apelaciones confirmó la negativa de Friedrich.'],
    ['La corte de apelaciones confirmó la decisión que Friedrich dictó tres meses antes de la entrega.'],
    ['El IRS no entregó direcciones antes de la firma del acuerdo.'],
    ['Mes y medio antes del acuerdo, el Center for Taxpayer Rights demandó al IRS.'],
    ['La segunda declaración se presentó un mes después de la orden.'],
  ])('let be: %s', (text) => {
    expect(verdictsOn(text, published).filter((verdict) => verdict.startsWith('conflicts'))).toEqual([]);
  });
});

describe('a suit set in time against the agreement: of those who brought it for others, or the one told of', () => {
  test.each([
    ['Public Citizen took both departments to court shortly after the agreement was signed, for several immigrant groups.'],
    ['Public Citizen went to court for several immigrant groups shortly after the agreement was signed.'],
    ['Shortly after the agreement was signed, Public Citizen sued on behalf of immigrant rights groups.'],
    ['Public Citizen filed its lawsuit against both departments shortly after the agreement was signed last year.'],
    ['The group behind it is Public Citizen, which sued for immigrant rights groups shortly after the April deal was signed.'],
    ['The groups went to court after the agreement was signed.'],
    ['The immigrant groups filed their lawsuit following the signing of the memorandum.'],
  ])('%s', (text) => {
    expect(conflictsOn(`${CENTRO_DECIDED} ${text}`, { published })).not.toEqual([]);
  });

  test.each([
    ['Public Citizen sued the Education Department for immigrant groups shortly after the agreement was signed.'],
    ['Public Citizen took the city to court for immigrant vendors shortly after the agreement was signed.'],
    ['Public Citizen went to court for tenants shortly after the agreement was signed.'],
    ['Public Citizen pursued its lawsuit for the immigrant groups after the agreement was signed.'],
    ['Public Citizen filed evidence in its lawsuit for immigrant groups after the agreement was signed.'],
    ['The groups brought their lawsuit back to court after the agreement was signed.'],
    ['The groups sued ICE and Homeland Security only after the agreement was signed.'],
    ['Public Citizen sued on behalf of street vendors shortly after the agreement was signed.'],
    ['Public Citizen took Citibank to court for immigrant customers shortly after the agreement was signed.'],
    ['Public Citizen filed its lawsuit against a bank for immigrant groups shortly after the agreement was signed.'],
    ['Public Citizen filed its lawsuit for immigrant groups shortly after the plea agreement was signed.'],
    ['Public Citizen went back to court for the groups shortly after the agreement was signed.'],
    ['Public Citizen joined the lawsuit of the unions after the agreement was signed.'],
    ['The groups amended their lawsuit after the agreement was signed.'],
    ['The groups asked for an injunction in their lawsuit after the agreement was signed.'],
    ['Immigrant rights groups in Boston sued after the agreement was signed.'],
    ['The Massachusetts groups filed their lawsuit after the agreement was signed.'],
    ['The Community Economic Development Center filed its lawsuit months after the agreement was signed.'],
  ])('let be: %s', (text) => {
    expect(conflictsOn(`${CENTRO_DECIDED} ${text}`, { published })).toEqual([]);
  });
});
