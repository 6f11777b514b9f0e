/** The locales: each says everything that the others say, fills in the same, and keeps to what the browsers and the drawings allow. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const FOLDER = 'assets/public/_locales';
const read = (locale: string) => JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')) as Messages;
const english = read('en');
const locales = readdirSync(FOLDER).map((locale) => [locale, read(locale)] as const);
/** At most so many letters, for places that have no room for more. */
const SHORT: readonly [RegExp, number][] = [
  [/^description$/, 132],
  [/^outcome_short_/, 14],
  [/^event_short_/, 20],
  [/^finding_(said|record)_short$/, 14],
];

/** The numbers of the places that are filled in. */
const placesIn = (message = '') => [...message.matchAll(/\$\d/g)].map(([place]) => place).toSorted();

test('English and Spanish are there', () => {
  expect(locales.map(([locale]) => locale).toSorted()).toEqual(['en', 'es']);
});

describe.each(locales)('%s', (locale, messages) => {
  test('has the same messages as English', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('fills in the same', () => {
    const other = Object.keys(english).filter((key) => placesIn(messages[key]?.message).join() !== placesIn(english[key]?.message).join());
    expect(other).toEqual([]);
  });

  test('says something everywhere, in the language it is named after', () => {
    expect(Object.keys(messages).filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
    expect(messages['locale']?.message.startsWith(locale)).toBe(true);
  });

  test('is short where there is little room', () => {
    const long = SHORT.flatMap(([keys, most]) =>
      Object.entries(messages).filter(([key, { message }]) => keys.test(key) && message.length > most),
    );
    expect(long).toEqual([]);
  });

  test('accuses nobody: a verdict is about the record', () => {
    const harsh = /\b(fake|false|misleading|lies?|debunked|fals[oa]s?|engañ\w+|mentir\w*|mienten?|bulos?|desmentid\w+)\b/i;
    expect(Object.entries(messages).filter(([, { message }]) => harsh.test(message))).toEqual([]);
  });
});

test('Spanish is not English left as it was', () => {
  const same = Object.keys(english).filter((key) => english[key]?.message === read('es')[key]?.message);
  expect(same.toSorted()).toEqual(['body_ice', 'name', 'options_language_en', 'options_language_es', 'reader_direction']);
});
