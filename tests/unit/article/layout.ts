/** Reads a page of some layout, which holds true sentences only: it is read as told, and nobody is accused. */
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { readPage } from '../../../src/article/read-page.ts';
import { check } from '../../../src/check.ts';
import { record } from '../engine-fixture.ts';

export interface Expected {
  readonly published?: string | null;
  readonly title?: string;
  readonly text?: readonly string[];
  readonly posts?: readonly (string | null)[];
}

export type Layout = readonly [name: string, html: string, expected: Expected];

/** Fails where the page is not read as expected, or a statement conflicts. */
export function expectRead(html: string, expected: Expected): void {
  const { article } = readPage(new JSDOM(html).window.document);
  const read = {
    published: article.published ?? null,
    title: article.title,
    text: article.text.split('\n\n'),
    posts: article.posts?.map(({ published }) => published),
  };
  expect(Object.fromEntries(Object.entries(read).filter(([field]) => field in expected))).toEqual(expected);
  expect(article.text).not.toContain('OUTSIDE');
  const { statements, topic } = check(article, { record });
  expect(topic).toBe(true);
  expect(statements.filter(({ verdict }) => verdict === 'conflicts').map(({ text }) => text)).toEqual([]);
}
