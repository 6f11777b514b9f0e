/** Pages for the tests of reading. */
import { JSDOM } from 'jsdom';
import { readPage } from '../../../src/article/read-page.ts';

const parser = new new JSDOM().window.DOMParser();

/** A document with the given body; `head` goes before it. */
export function pageOf(body: string, head = ''): Document {
  return parser.parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');
}

/** Sentences long enough to be prose, different for each number. */
export function prose(number: number): string {
  return `The court said on day ${number} that the agency may not share what it holds about taxpayers.`;
}

export const HEADING = '<h1>A headline of some words</h1>';

/** The date of a page with this head, and this between the headline and the text. */
export const publishedOf = (head: string, below = '') =>
  readPage(pageOf(`<article><h1>A headline of some words</h1>${below}<p>${prose(1)}</p></article>`, head)).article.published;
export const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
