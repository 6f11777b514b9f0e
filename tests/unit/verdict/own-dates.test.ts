/** Pages with posts of several days: every sentence is judged by the date of the post it stands in. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { check } from '../../../src/check.ts';
import { record } from '../engine-fixture.ts';

const NOVEMBER = 'A federal judge on Friday blocked the Internal Revenue Service from handing taxpayer addresses to ICE.';
const FEBRUARY = 'A federal judge in Massachusetts on Thursday barred ICE from using taxpayer addresses obtained from the IRS.';
const TITLE = 'The courts, the IRS and ICE';

function articleOf(parts: readonly (readonly [string, string | null])[], more: Partial<Article> = {}): Article {
  let text = '';
  const posts = parts.map(([words, published]) => {
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${words}`;
    return { start, end: text.length, published };
  });
  return { title: TITLE, text, posts, ...more };
}

const verdictsOf = (article: Article) =>
  Object.fromEntries(check(article, { record }).statements.map(({ text, verdict }) => [text, verdict]));

describe('a sentence of a post', () => {
  test('is true on the day of its post, whatever the page and the others say', () => {
    for (const published of ['2026-02-05', '2025-11-21', '2026-02-09', undefined]) {
      const more = published === undefined ? {} : { published };
      const article = articleOf(
        [
          [FEBRUARY, '2026-02-05T17:00:00-05:00'],
          [NOVEMBER, '2025-11-21'],
        ],
        more,
      );
      expect(verdictsOf(article)).toMatchObject({ [FEBRUARY]: 'matches', [NOVEMBER]: 'matches' });
    }
  });

  test('is accused by the date of its own post', () => {
    const article = articleOf([
      [FEBRUARY, '2025-11-21'],
      [NOVEMBER, '2025-11-21'],
    ]);
    expect(verdictsOf(article)).toMatchObject({ [FEBRUARY]: 'conflicts', [NOVEMBER]: 'matches' });
  });

  test('has no date where its post has none to trust', () => {
    const article = articleOf(
      [
        [FEBRUARY, null],
        [NOVEMBER, '2025-11-21'],
      ],
      { published: '2025-11-21' },
    );
    expect(verdictsOf(article)[FEBRUARY]).not.toBe('conflicts');
  });
});

test('what stands beside posts of several months has no date', () => {
  const posts = articleOf([
    [NOVEMBER, '2025-11-21'],
    [`${NOVEMBER} It was a long day.`, '2026-02-05'],
  ]);
  const { text } = posts;
  const article = { ...posts, published: '2025-11-21', text: `${text}\n\n${FEBRUARY}` };
  expect(verdictsOf(article)[FEBRUARY]).not.toBe('conflicts');
  expect(verdictsOf({ ...article, posts: [] })[FEBRUARY]).toBe('conflicts');
});

test('statements come in the order of the text, the headline first', () => {
  const title = 'Judge Kollar-Kotelly blocks the IRS from sharing taxpayer data with ICE';
  const article = articleOf(
    [
      [NOVEMBER, '2025-11-21'],
      [FEBRUARY, '2026-02-05'],
      [NOVEMBER, '2025-11-21'],
    ],
    { title, published: '2025-11-21' },
  );
  const { statements, counts } = check(article, { record });
  expect(statements[0]?.in).toBe('title');
  const starts = statements.slice(1).map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(counts.sentences).toBe(4);
});

test('a post about something else is not compared', () => {
  const other = 'A federal judge on Friday blocked tariffs on steel in a 30-page opinion.';
  const article = articleOf([
    [NOVEMBER, '2025-11-21'],
    [other, '2025-11-28'],
  ]);
  expect(verdictsOf(article)).not.toHaveProperty([other]);
});

test('posts of one day are one article', () => {
  const parts = [
    [NOVEMBER, '2025-11-21T15:00:00-05:00'],
    [`${NOVEMBER} She ruled for the groups.`, '2025-11-21'],
  ] as const;
  const article = articleOf(parts, { published: '2025-11-21' });
  expect(check(article, { record })).toEqual(check({ ...article, posts: [] }, { record }));
});
