/** Reads a page of some layout, which holds true sentences only: it must be read as told, and nobody accused. */
import { JSDOM } from 'jsdom';
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

interface Reading {
  /** The fields of the article that something is expected of. */
  readonly read: Readonly<Record<string, unknown>>;
  readonly topic: boolean;
  /** Words of the article that stand outside it, or statements that conflict with the record. */
  readonly wrong: readonly string[];
}

export function readLayout(html: string, expected: Expected): Reading {
  const { article } = readPage(new JSDOM(html).window.document);
  const read = {
    published: article.published ?? null,
    title: article.title,
    text: article.text.split('\n\n'),
    posts: article.posts?.map(({ published }) => published),
  };
  const { statements, topic } = check(article, { record });
  const outside = article.text.split('\n\n').filter((paragraph) => paragraph.includes('OUTSIDE'));
  const accused = statements.filter(({ verdict }) => verdict === 'conflicts').map(({ text }) => text);
  return { read: Object.fromEntries(Object.entries(read).filter(([field]) => field in expected)), topic, wrong: [...outside, ...accused] };
}
