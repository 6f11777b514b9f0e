/** Texts of two sentences and a title: this matter by what only it has together, and others that share a judge, an agency, a law or a number with it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';

const record = shippedRecord();
const ROWS = readFileSync(new URL('topic-in-few.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [how = '', published = '', title = '', text = ''] = line.split(' | ');
    return { how, published, title, text };
  });
type Row = (typeof ROWS)[number];

const of = (kind: string): readonly Row[] => ROWS.filter(({ how }) => how === kind);
const isAbout = ({ title, text, published }: Row): boolean => check({ title, text, published, lang: 'en' }, { record }).topic;

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
