/** The language of a page: declared, unless the words plainly say otherwise. */
import { expect, test } from 'vitest';
import { findLanguage, knownLanguage } from '../../../src/article/page-language.ts';

const EN =
  'The judge said that the agency had not shown that it was allowed to share the data with the department and that it was likely to lose the case.';
const ES =
  'La jueza dijo que la agencia no había demostrado que se le permitiera compartir los datos con el departamento y que es probable que pierda el caso.';
const FR =
  'La juge a estimé que l’agence ne pouvait pas transmettre les données au ministère, et que les associations avaient de bonnes chances de gagner.';

test.each([
  ['declared', ['en-GB'], '', 'en'],
  ['declared as a locale', [null, 'es_MX'], '', 'es'],
  ['not declared, English words', [], EN, 'en'],
  ['not declared, Spanish words', [null], ES, 'es'],
  ['Spanish words in an English template', ['en'], ES, 'es'],
  ['English words in a Spanish template', ['es-ES'], EN, 'en'],
  ['another language', ['fr-FR'], FR, 'fr'],
  ['nothing to tell by', [], 'Xyz 12', null],
  ['a declaration that is none', ['', 'x-default!'], '', null],
] as const)('%s', (_, declared, text, expected) => {
  expect(findLanguage(declared, text)).toBe(expected);
});

test('only English and Spanish are languages of an article', () => {
  expect(['en', 'es', 'fr', null].map(knownLanguage)).toEqual(['en', 'es', undefined, undefined]);
});
