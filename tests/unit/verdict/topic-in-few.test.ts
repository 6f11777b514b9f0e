/** Texts of two sentences and a title: this matter by what only it has together, and others that share a judge, an agency, a law or a number with it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/article/article.ts';
import { check } from '../../../src/check.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';

const record = shippedRecord();
const rowsOf = (file: string, lang: Language) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [how = '', published = '', title = '', text = ''] = line.split(' | ');
      return { how, published, title, text, lang };
    });
const ROWS = [...rowsOf('topic-in-few.txt', 'en'), ...rowsOf('topic-in-few-es.txt', 'es')];
type Row = (typeof ROWS)[number];

const of = (kind: string): readonly Row[] => ROWS.filter(({ how }) => how === kind);
const isAbout = ({ title, text, published, lang }: Row): boolean => check({ title, text, published, lang }, { record }).topic;
const UNRELATED = 'In other news, a bakery on the square has reopened after repairs.';

test('every row is of a kind that is tried', () => {
  expect(ROWS.filter(({ how, text }) => !['on', 'off'].includes(how) || text === '')).toEqual([]);
});

describe('on topic', () => {
  test.each(of('on'))('$title: $text', (row) => {
    expect(isAbout(row)).toBe(true);
  });
});

describe('off topic', () => {
  test.each(of('off'))('$title: $text', (row) => {
    expect(isAbout(row)).toBe(false);
  });
});

describe('a sentence on something else', () => {
  test.each(of('on').filter(({ text }) => text.split(/[.?!] /).length < 3))('is added to $title: $text', (row) => {
    expect(isAbout({ ...row, text: `${row.text}\n\n${UNRELATED}` })).toBe(true);
  });
});
