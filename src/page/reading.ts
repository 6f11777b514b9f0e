/** Reading the page as the browser shows it. */
import type { Article } from '../article/article.ts';
import { type PageReading, readPage } from '../article/read-page.ts';
import { addressOf } from './address.ts';

/** The page's main article; what style sheets hide is not read. */
export function readShown(document: Document): PageReading {
  return readPage(document, { isVisible: (element) => element.checkVisibility?.() ?? true });
}

/** The article with its address, which stays on this machine and never reaches the engine. */
export function withAddress({ article }: PageReading, window: Window): Article {
  return { ...article, url: addressOf(window.location) };
}
