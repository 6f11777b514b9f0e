/** Sentences, dates, numbers, clauses and voices of Spanish. */
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/language/calendar.ts';
import { compareDay } from '../../../src/language/compare-day.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';
import { dateOf } from '../engine-fixture.ts';
import { lexicon, read } from '../spanish-fixture.ts';

const split = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }, lexicon.abbreviations).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    [['Vive en EE. UU. desde niña.', 'La jueza falló.']],
    [['Un tribunal de EE.UU. bloqueó el acuerdo.', 'El Gobierno apeló.']],
    [['La Sra. Noem firmó.', 'También el Sr. Bessent.']],
    [['Es el núm. 26-5006.', 'Sigue abierto.']],
    [['¿Qué pasó?', '¿Quién falló?', 'Nadie lo sabe.']],
    [['La Corte de Apelaciones del Circuito de D.C. falló ayer.', 'Hubo unanimidad.']],
    [['Entregó 47.289 direcciones.', 'Eran 1,28 millones.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

describe('dates', () => {
  test.each([
    ['Falló el 21 de noviembre de 2025.', '2025-11-21'],
    ['Falló el viernes 21 de noviembre.', '11-21'],
    ['Falló el viernes, 21 de noviembre de 2025.', '2025-11-21'],
    ['Falló el 1º de abril.', '04-01'],
    ['Falló el pasado 5 de febrero.', '02-05'],
    ['Falló en noviembre.', '11'],
    ['Falló en noviembre de 2025.', '2025-11'],
    ['Falló en noviembre del año pasado.', '2025-11', '2026-03-01'],
    ['Falló el 21 de noviembre del año pasado.', '2025-11-21', '2026-03-01'],
    ['Falló este viernes.', 'weekday 5'],
    ['Falló el viernes pasado.', 'weekday 5'],
    ['Falló la semana pasada.', 'relative'],
    ['Falló ayer.', 'relative'],
    ['El acuerdo de 2013 caducó.', '2013'],
    ['En noviembre 13 organizaciones protestaron.', '11'],
  ])('%s', (text, date, published?: string) => {
    expect(read(text, published).dates.map(dateOf).join(' ')).toBe(date);
  });

  test.each([
    ['Falló el viernes pasado.', '2025-11-26', true],
    ['Falló este viernes.', '2025-11-21', true],
    ['Falló en noviembre pasado.', '2026-02-05', true],
    ['Falló en abril pasado.', '2026-02-05', false],
    ['Falló la semana pasada.', '2025-11-25', true],
    ['Falló el mes pasado.', '2025-12-10', true],
    ['Falló ayer.', '2025-11-24', false],
  ])('%s on %s: the day of the ruling is meant, %s', (text, published, isMeant) => {
    const day = dayNumber(2025, 11, 21);
    const [date] = read(text, published).dates;
    expect(date && compareDay({ first: day, last: day }, date) === 'agrees').toBe(isMeant);
  });
});

describe('numbers', () => {
  test.each([
    ['47.289 personas', 47_289, 47_289],
    ['47,289 personas', 47_289, 47_289],
    ['47 mil personas', 46_500, 47_500],
    ['47 mil 289 personas', 47_289, 47_289],
    ['1,28 millones de personas', 1_275_000, 1_285_000],
    ['1.28 millones de personas', 1_275_000, 1_285_000],
    ['1 millón 280 mil personas', 1_279_500, 1_280_500],
    ['más de 47 mil personas', 47_000, 50_760],
    ['al menos 47.000 personas', 47_000, Number.POSITIVE_INFINITY],
    ['cuarenta y siete mil personas', 46_500, 47_500],
    ['treinta y cinco páginas', 35, 35],
  ])('%s', (text, least, most) => {
    const [amount] = read(text).amounts;
    expect(amount?.least).toBeCloseTo(least);
    expect(amount?.most).toBeCloseTo(most);
  });

  test('thousands before millions are one thing to some and another to others', () => {
    for (const text of ['1.280 millones de personas', 'decenas de miles de personas'])
      expect(read(text).amounts.map((a) => a.vague)).toEqual([true]);
  });
});

describe('clauses', () => {
  test.each([
    ['La jueza dijo que el IRS entregó los datos.', 'entregó'],
    ['La jueza, que bloqueó el acuerdo, falló el viernes.', 'bloqueó'],
    ['Friedrich lo permitió, pero Talwani bloqueó el acuerdo.', 'bloqueó'],
    ['Friedrich lo permitió y Talwani bloqueó el acuerdo.', 'bloqueó'],
  ])('%s', (text, verb) => {
    const { terms, clauses } = read(text);
    const at = terms.findIndex((t) => t.text === verb);
    expect(clauses[at]).not.toBe(clauses[0]);
  });
});

describe('voices', () => {
  const voiceOf = (text: string, word: string): string => {
    const { terms, voices } = read(text);
    return voices.of[terms.findIndex((t) => t.text === word)] ?? '';
  };
  test.each([
    ['Los demandantes alegan que el IRS violó la ley.', 'party'],
    ['Según los demandantes, el IRS violó la ley.', 'party'],
    ['Según la jueza, el IRS violó la ley.', 'court'],
    ['La jueza escribió que el IRS violó la ley.', 'court'],
    ['El IRS violó la ley, concluyó la jueza.', 'court'],
    ['El IRS violó la ley, dijo un portavoz.', 'party'],
    ['Mi cuñado asegura que el IRS violó la ley.', 'party'],
    ['El IRS violó la ley.', 'article'],
  ])('%s', (text, voice) => {
    expect(voiceOf(text, 'violó')).toBe(voice);
  });

  test.each([
    '¿Violó el IRS la ley?',
    'Es falso que el IRS violara la ley.',
    'El IRS habría violado la ley.',
    'Supuestamente el IRS violó la ley.',
    'Se leyó que el IRS violó la ley.',
    'Si el IRS violó la ley, habrá multas.',
    'En redes sociales circula que el IRS violó la ley.',
  ])('nobody asserts: %s', (text) => {
    expect(read(text).voices.unasserted).toBe(true);
  });
});
