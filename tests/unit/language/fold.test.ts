/** Folding: many ways to print a character become one, and no offset moves. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldCharacter, lower } from '../../../src/language/fold.ts';

test.each([
  { what: 'quotation marks', text: '\u201cIRS\u201d \u201eIRS\u201f \u00abIRS\u00bb', folded: '"IRS" "IRS" "IRS"' },
  { what: 'apostrophes', text: '\u2018s \u2019s \u02bcs \u2032s', folded: "'s 's 's 's" },
  { what: 'hyphens', text: 'data\u2010sharing data\u2011sharing', folded: 'data-sharing data-sharing' },
  { what: 'dashes', text: '\u2012 \u2013 \u2014 \u2015', folded: '\u2014 \u2014 \u2014 \u2014' },
  { what: 'spaces', text: 'a\u00a0b\u202fc\u2009d', folded: 'a b c d' },
  { what: 'marks that print nothing', text: 'in\u00adjunc\u200btion\ufeff', folded: 'injunction' },
  { what: 'plain text', text: 'The IRS - "lawful".', folded: 'The IRS - "lawful".' },
])('$what', ({ text, folded }) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  { text: 'INJUNCTION', lowered: 'injunction' },
  { text: 'Peña', lowered: 'pena' },
  { text: 'CORTÉS ÚLTIMO', lowered: 'cortes ultimo' },
  { text: 'Straße', lowered: 'straße' },
])('$text in lower case', ({ text, lowered }) => {
  expect(lower(text)).toBe(lowered);
});

test('a character folds to one or to none, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (c) => {
      const folded = foldCharacter(c);
      expect(folded.length).toBeLessThanOrEqual(c.length);
      expect(foldCharacter(folded)).toBe(folded);
    }),
  );
});
