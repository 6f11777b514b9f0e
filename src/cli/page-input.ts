/** A page as HTML, read in Node. jsdom is slow to load, so this module is imported only when there is a page. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../article/article.ts';
import { readPage } from '../article/read-page.ts';
import { UnusableInput } from './failure.ts';

/** The page's main article. Nothing in the page is run or fetched. Throws UnusableInput when there is none. */
export function readHtml(html: string): Article {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const { article } = readPage(window.document);
    if (article.text === '') throw new UnusableInput('no article found in the page');
    return article;
  } finally {
    window.close();
  }
}
