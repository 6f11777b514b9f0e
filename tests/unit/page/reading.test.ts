// @vitest-environment jsdom
/** Reading with rests gives what reading without gives, and never halves of two pages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../../src/article/read-page.ts';
import type { Steps } from '../../../src/article/steps.ts';
import { readShown } from '../../../src/page/reading.ts';
import { corpusPages } from '../../pages/corpus.ts';
import { prose } from '../article/dom.ts';

const PARAGRAPHS = 150;

const opened = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const longPage = () =>
  opened(
    `<main><article><h1>A headline of some words</h1>${Array.from({ length: PARAGRAPHS }, (_, i) => `<p>${prose(i)}</p>`).join('')}</article></main>`,
  );
const textOf = (document: Document) => readPage(document).article.text;

/** Rests at every step; the page may do something in each, with the number of rests so far. */
async function withRests<T>(steps: Steps<T>, inRest: (rest: number) => void = () => {}): Promise<T> {
  for (let rest = 0; ; rest++) {
    const step = steps.next();
    if (step.done) return step.value;
    inRest(rest);
    await Promise.resolve();
  }
}

test('every page of the corpus is read the same with rests as without', async () => {
  for (const { html } of corpusPages()) {
    const document = opened(html);
    expect(await withRests(readShown(document))).toEqual(readPage(document));
  }
});

/** Each touches the beginning and the end of the page, so that a mixture shows. */
const CHANGES: Record<string, (document: Document, ends: readonly Element[]) => void> = {
  'other text': (_, ends) => {
    for (const paragraph of ends) (paragraph.firstChild as Text).data = prose(1000);
  },
  'more paragraphs': (document, ends) => {
    for (const paragraph of ends) {
      const more = document.createElement('p');
      more.append(prose(1000));
      paragraph.before(more);
    }
  },
  'fewer paragraphs': (_, ends) => {
    for (const paragraph of ends) paragraph.remove();
  },
  'the article drawn anew, with other words at its ends': (document, ends) => {
    for (const paragraph of ends) paragraph.append('More words.');
    const article = document.querySelector('article') as Element;
    article.replaceWith(article.cloneNode(true));
  },
  'another article': (document) => {
    document.body.innerHTML = `<article><h1>Another headline of words</h1><p>${prose(1)}</p><p>${prose(2)}</p></article>`;
  },
};

test.each(Object.entries(CHANGES))('%s in a rest: the page as it was or as it is, never a mixture', async (_, change) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(15), fc.integer({ min: 1, max: PARAGRAPHS / 2 - 1 }), async (when, count) => {
      const document = longPage();
      const before = textOf(document);
      const { article } = await withRests(readShown(document), (rest) => {
        const paragraphs = [...document.querySelectorAll('p')];
        if (rest === when) change(document, [...paragraphs.slice(0, count), ...paragraphs.slice(-count)]);
      });
      const after = textOf(document);
      expect([before, after]).toContain(article.text);
    }),
    { numRuns: 30 },
  );
});

test('a page that changes in every rest is read all the same, as it is at one moment', async () => {
  const document = longPage();
  const versions = [textOf(document)];
  const { article } = await withRests(readShown(document), (rest) => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = prose(1000 + rest);
    versions.push(textOf(document));
  });
  expect(versions).toContain(article.text);
  expect(versions.length).toBeLessThan(40);
});
