/** Which language a text is in, and whether a text in one that is not read is on topic. */
import { describe, expect, test } from 'vitest';
import { detectLanguage, mentionsTopic } from '../../../src/language/detect.ts';

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

describe('the topic', () => {
  test.each([
    { text: ENGLISH, lang: 'en', topic: true },
    { text: SPANISH, lang: 'es', topic: true },
    { text: 'The IRS shared data with the states.', lang: 'en', topic: false },
    { text: 'ICE shared data with the states.', lang: 'en', topic: false },
    { text: 'El IRS y el ICE son agencias.', lang: 'es', topic: false },
    { text: '', lang: 'es', topic: false },
  ] as const)('$topic: $text', ({ text, lang, topic }) => {
    expect(mentionsTopic(text, lang)).toBe(topic);
  });
});
