/** Quotations of the record, as articles print them: changed marks change nothing, a changed word is found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { mayConflict, mayMatch } from '../../../src/record/permission.ts';
import type { Finding } from '../../../src/verdict/report/report.ts';
import { record } from '../engine-fixture.ts';

/** A quotation long enough to be recognised with a word changed, of a court whose judge can be named. */
const JUDGES: Readonly<Record<string, string>> = {
  'ctr.ruling': 'Judge Colleen Kollar-Kotelly',
  'ctr.indicative': 'Judge Colleen Kollar-Kotelly',
  'cedc.pi': 'Judge Indira Talwani',
  'centro.pi-denied': 'Judge Dabney Friedrich',
  'centro.decided': 'Judge Harry Edwards',
};
const quotations = record.facts
  .filter((fact) => fact.kind === 'quotation' && mayMatch(fact) && fact.subject in JUDGES)
  .filter((fact) => String(fact.value).split(' ').length > 4)
  .map((fact) => ({ fact, words: String(fact.value).split(' '), judge: JUDGES[fact.subject] ?? '' }));
const long = quotations.filter(({ words, fact }) => words.length >= 10 && mayConflict(fact) && !String(fact.value).includes('['));

function findingsOn(judge: string, quotation: string): readonly Finding[] {
  const text = `${judge} wrote in the ruling on the IRS and ICE: \u201c${quotation}\u201d`;
  const article = { title: 'Judge rules on IRS sharing of taxpayer data with ICE', text, published: '2026-09-20' };
  return check(article, { record }).statements.flatMap(({ findings }) => findings.filter(({ fact }) => isQuotation(fact)));
}

const isQuotation = (id: string): boolean => record.facts.some((fact) => fact.id === id && fact.kind === 'quotation');

test('there are enough of them', () => {
  expect(quotations.length).toBeGreaterThan(12);
  expect(long.length).toBeGreaterThan(5);
});

describe('still exact', () => {
  const one = fc.constantFrom(...quotations);
  test.each([
    { what: 'as printed', edit: (words: readonly string[]) => words.join(' ') },
    { what: 'in capitals', edit: (words: readonly string[]) => words.join(' ').toUpperCase() },
    { what: 'with straight marks', edit: (words: readonly string[]) => words.join(' ').replaceAll('\u2019', "'") },
    {
      what: 'with a bracketed initial',
      edit: ([first = '', ...rest]: readonly string[]) => [`[${first[0]}]${first.slice(1)}`, ...rest].join(' '),
    },
    { what: 'with an ellipsis at the end', edit: (words: readonly string[]) => `${words.join(' ')} \u2026` },
  ])('$what', ({ edit }) => {
    fc.assert(
      fc.property(one, ({ fact, words, judge }) => {
        expect(findingsOn(judge, edit(words))).toContainEqual(expect.objectContaining({ fact: fact.id, verdict: 'matches' }));
      }),
    );
  });

  test.each(['\u2026', '. . .', '[the agency]', '[sic]'])('with "%s" anywhere in it, nothing is accused', (mark) => {
    for (const { words, judge } of long)
      for (let at = 3; at < words.length - 3; at++) {
        // Cutting a "not" out makes it say the opposite.
        if (words[at] === 'not') continue;
        const edited = [...words.slice(0, at), mark, ...words.slice(at + 1)].join(' ');
        expect(findingsOn(judge, edited).filter(({ verdict }) => verdict === 'conflicts')).toEqual([]);
      }
  });
});

test('one changed word, whichever it is, is found and marked', () => {
  for (const { fact, words, judge } of long)
    for (let at = 2; at < words.length - 2; at++) {
      const found = findingsOn(judge, words.with(at, 'marmalade').join(' ')).find(({ verdict }) => verdict === 'conflicts');
      expect({ at, fact: found?.fact, said: found?.said }).toMatchObject({ fact: fact.id, said: expect.stringContaining('marmalade') });
    }
});

test("a changed word is marked where it stands, behind an editor's words too", () => {
  for (const { words, judge } of long) {
    const edited = ['[The', 'agency', 'said]', ...words.with(4, 'marmalade')].join(' ');
    expect(findingsOn(judge, edited).filter(({ verdict }) => verdict === 'conflicts')).toMatchObject([
      { said: expect.stringContaining('marmalade') },
    ]);
  }
});
