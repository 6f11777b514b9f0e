/** Every page of the corpus, read through jsdom: the article and nothing else, and the page as it was. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../src/article/ranges.ts';
import { type PageReading, readPage } from '../../src/article/read-page.ts';
import { mayBeAboutIt } from '../../src/article/spot.ts';
import { corpusPages } from './corpus.ts';

const all = corpusPages();
const pages = all.filter(({ expected }) => !expected.browserOnly);

const openPage = (html: string) => new JSDOM(html).window.document;

/** What ranges over the page say for a stretch of the reading. */
function shownAt(reading: PageReading, start: number, end: number): string {
  const shown = rangesOf(reading.map, start, end).map(({ startContainer, startOffset, endOffset }) =>
    startContainer.data.slice(startOffset, endOffset),
  );
  return plain(shown.join(''));
}

const plain = (text: string) => text.replace(/[\u00ad\u200e\u200f“”\s]/g, '');

test('the corpus has pages of many layouts, and few that only a browser can read', () => {
  expect(all.length).toBeGreaterThanOrEqual(44);
  expect(all.length - pages.length).toBeLessThanOrEqual(2);
});

test('the words marked wrong stand in the article they belong to', () => {
  const missing = all.flatMap(({ name, expected }) =>
    expected.wrong.filter((words) => !expected.paragraphs.join('\n\n').includes(words)).map((words) => `${name}: ${words}`),
  );
  expect(missing).toEqual([]);
});

test('what must not be read stands in the page', () => {
  const missing = pages.flatMap(({ name, html, expected }) => {
    const { documentElement } = openPage(html);
    const shown = documentElement.outerHTML.replace(/\s+/g, ' ').replace(/&amp;/g, '&');
    return expected.not.filter((words) => !shown.includes(words)).map((words) => `${name}: ${words}`);
  });
  expect(missing).toEqual([]);
});

test('every page with an article is spotted', () => {
  const missed = pages.filter(({ html, expected }) => !expected.noArticle && !mayBeAboutIt(openPage(html)));
  expect(missed.map(({ name }) => name)).toEqual([]);
});

describe.each(pages)('$name', ({ html, expected }) => {
  const document = openPage(html);
  const before = document.documentElement.outerHTML;
  const reading = readPage(document);

  test('gives the article, its paragraphs in order and nothing else', () => {
    expect(reading.article.text.split('\n\n').filter(Boolean)).toEqual(expected.paragraphs);
    expect(reading.article.title).toBe(expected.title);
    expect(expected.not.filter((words) => reading.article.text.includes(words))).toEqual([]);
  });

  test('gives the day of publication and the language', () => {
    expect(reading.article.published ?? null).toBe(expected.published);
    expect(reading.article.lang).toBe(expected.lang);
    expect((reading.article.posts ?? []).map(({ published }) => published)).toEqual(expected.posts ?? []);
  });

  test('leads from every paragraph back to its words in the page', () => {
    let start = 0;
    for (const paragraph of expected.paragraphs) {
      const end = start + paragraph.length;
      expect(shownAt(reading, start, end)).toBe(plain(paragraph));
      start = end + 2;
    }
  });

  test('is left as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
