/** Reading the page as the browser shows it. */
import type { Article } from '../article/article.ts';
import { type PageReading, readPage } from '../article/read-page.ts';
import { addressOf } from './address.ts';

const FOLDED = 'details:not([open]), [hidden="until-found"]';

/** The page's main article; what style sheets hide is not read, what the reader can unfold is. */
export function readShown(document: Document): PageReading {
  return readPage(document, { isVisible: isShown });
}

function isShown(element: Element): boolean {
  if (element.checkVisibility?.() ?? true) return true;
  const folded = element.parentElement?.closest(FOLDED);
  return folded ? getComputedStyle(element).display !== 'none' && isShown(folded) : false;
}

/** The article with its address, which stays on this machine and never reaches the engine. */
export function withAddress({ article }: PageReading, window: Window): Article {
  return { ...article, url: addressOf(window.location) };
}
