/** Which language a text is in. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/language/detect.ts';

const SPANISH = 'La jueza bloqueó el acuerdo por el que el IRS entregaba al ICE las direcciones de los contribuyentes.';
const ENGLISH = 'The judge blocked the agreement under which the IRS gave the addresses of taxpayers to ICE.';

describe('the language', () => {
  test.each([
    { text: ENGLISH, lang: 'en' },
    { text: SPANISH, lang: 'es' },
    { text: SPANISH.toUpperCase(), lang: 'es' },
    { text: `${ENGLISH} ${ENGLISH} «La verdad», dijo.`, lang: 'en' },
    { text: '', lang: 'en' },
    { text: '47,289', lang: 'en' },
  ])('$lang: $text', ({ text, lang }) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});
