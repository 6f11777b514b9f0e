/** Verdicts on Spanish sentences: errors that are found, and true sentences that must not be blamed however they are told. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verdictsOn } from '../spanish-fixture.ts';

const blamed = (text: string, published?: string): string[] =>
  verdictsOn(text, published).flatMap((verdict) => /^conflicts: (.*)/.exec(verdict)?.[1] ?? []);

describe('errors are found', () => {
  test.each([
    ['La jueza Kollar-Kotelly bloqueó la política del IRS el 8 de noviembre de 2025.', '8 de noviembre de 2025'],
    ['La jueza Kollar-Kotelly suspendió la política del IRS en un fallo de 25 páginas.', '25 páginas'],
    ['El juez Indira Talwani prohibió a ICE usar los datos del IRS.', 'juez'],
    ['La jueza Dabney Friedrich, nombrada por Barack Obama, se negó a bloquear el acuerdo.', 'Barack Obama'],
    ['La jueza Dabney Friedrich bloqueó el 12 de mayo de 2025 el acuerdo entre el IRS y el ICE.', 'bloqueó'],
    ['El IRS entregó al ICE los datos de 1,28 millones de contribuyentes.', '1,28 millones'],
    ['ICE pidió al IRS datos de 128 mil contribuyentes.', '128 mil'],
    ['El acuerdo entre el IRS y el ICE fue firmado en 2023.', '2023'],
    ['El acuerdo lo firmó la comisionada interina del IRS, Melanie Krause.', 'Melanie Krause'],
    ['El gobierno de Joe Biden firmó el acuerdo entre el IRS y el ICE.', 'Joe Biden'],
  ])('%s', (text, wrong) => {
    expect(blamed(text, '2026-09-20')).toContain(wrong);
  });
});

/** One a line; written to mislead. */
const TRUE = readFileSync('tests/unit/verdict/spanish-true.txt', 'utf8').split('\n').filter(Boolean);

describe('no true sentence is blamed', () => {
  test.each(TRUE)('%s', (text) => {
    expect(blamed(text, '2026-09-20')).toEqual([]);
  });
});
