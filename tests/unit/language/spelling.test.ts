/** How Spanish is spelled: accents tell words apart, and numbers are grouped and divided in several ways. */
import { describe, expect, test } from 'vitest';
import { SPANISH } from '../../../src/language/shipped.ts';
import { plainNumber } from '../../../src/language/spelling.ts';
import { tokenize } from '../../../src/language/tokens.ts';

const textsOf = (text: string): string[] => tokenize(text, 0, text.length, SPANISH.lexicon.spelling).map((token) => token.text);

describe('numbers in their one plain form', () => {
  test.each([
    ['47.289', '47,289'],
    ['47,289', '47,289'],
    ['47 289', '47,289'],
    ['1.280.000', '1,280,000'],
    ['1,28', '1.28'],
    ['1.28', '1.28'],
    ['0,5', '0.5'],
    ['1.280,50', '1,280.50'],
    ['2025', '2025'],
    ['94', '94'],
    ['11.3.28', '11.3.28'],
  ])('%s', (written, plain) => {
    expect(plainNumber(written)).toBe(plain);
  });
});

describe('tokens', () => {
  test.each([
    ['Falló el fallo', ['falló', 'el', 'fallo']],
    ['unas 43 000 personas', ['unas', '43,000', 'personas']],
    ['unas 43\u00a0000 personas', ['unas', '43,000', 'personas']],
    ['en 2025 000', ['en', '2025', '000']],
    ['el 21/11/2025', ['el', '2025-11-21']],
    ['el 7/4/25', ['el', '2025-04-07/07-04']],
    ['el 5.5.2025', ['el', '2025-05-05']],
    ['el 11/21/2025', ['el', '2025-11-21']],
    ['1,28 millones', ['1.28', 'millones']],
    ['47.289.', ['47,289', '.']],
    ['el caso 26-5006', ['el', 'caso', '26-5006']],
    ['«sí», dijo', ['"', 'sí', '"', ',', 'dijo']],
    ['SUSPENDIÓ', ['suspendió']],
    ['suspendio\u0301', ['suspendió']],
  ])('%s', (text, texts) => {
    expect(textsOf(text)).toEqual(texts);
  });
});
