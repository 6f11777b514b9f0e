/** The corpus itself: unique ids, real dates, known rulings, labels that point at words that are there. */
import { expect, test } from 'vitest';
import { shippedRecord } from '../../src/record/shipped.ts';
import { readAccurate, readLabelled, readNegatives } from '../accuracy/corpus.ts';

const clean = [...readAccurate(), ...readNegatives()];
const labelled = readLabelled();
const articles = [...clean, ...labelled];
const subjects = new Set(shippedRecord().subjects.map(({ id }) => id));
const facts = new Set(shippedRecord().facts.flatMap(({ id, dossier }) => [id, dossier ?? id]));

test('it is large enough to bound the rate of false conflicts', () => {
  expect(readAccurate().length).toBeGreaterThanOrEqual(300);
});

test('every id is used once', () => {
  const seen = new Set<string>();
  const twice = articles.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size);
  expect(twice).toEqual([]);
});

test('every article has a headline, a language and a date or null', () => {
  const date = /^\d{4}-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?)?$/;
  const odd = articles.filter(
    ({ title, lang, published }) => !title || !['en', 'es'].includes(lang) || (published !== null && !date.test(published)),
  );
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('no clean article is empty or holds a blank line inside a paragraph', () => {
  const odd = clean.filter(
    ({ paragraphs }) => paragraphs.length === 0 || paragraphs.some((one) => one.trim() === '' || /\n\s*\n/.test(one)),
  );
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('every ruling named is in the record', () => {
  const unknown = articles.flatMap(({ id, rulings }) =>
    (rulings ?? []).filter((ruling) => !subjects.has(ruling)).map((ruling) => `${id}: ${ruling}`),
  );
  expect(unknown).toEqual([]);
});

test('the words labelled wrong are in their sentence, and every conflict names some', () => {
  const odd = labelled.flatMap(({ id, sentences }) =>
    sentences
      .filter(({ text, verdict, wrong }) => (wrong === undefined ? verdict === 'conflicts' : !text.includes(wrong)))
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(odd).toEqual([]);
});

test('most labels name a fact of the record', () => {
  const named = labelled.flatMap(({ sentences }) =>
    sentences.flatMap(({ fact, facts: several }) => several ?? (fact === undefined ? [] : [fact])),
  );
  const known = named.filter((id) => facts.has(id) || id.startsWith('err.'));
  expect(known.length / named.length).toBeGreaterThan(0.9);
});
