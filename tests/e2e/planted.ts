/** An error planted at the end of a page's article, in whatever markup that is: what its body then is, and what is expected of it. */
import { JSDOM } from 'jsdom';
import { rangesOf } from '../../src/article/ranges.ts';
import { readPage } from '../../src/article/read-page.ts';

const WRONG = {
  en: ' The memorandum of understanding between the IRS and ICE was signed on Sept. 7, 2025.',
  es: ' La jueza Colleen Kollar-Kotelly bloqueó el intercambio de datos del IRS con ICE el 8 de noviembre de 2025.',
};

/** The whole page with the error in it. */
export function planted(html: string): string {
  const page = new JSDOM(html);
  const { article, map } = readPage(page.window.document);
  const last = rangesOf(map, 0, article.text.length).at(-1);
  if (!last) throw new Error('There is no article to plant an error in.');
  const { data } = last.startContainer;
  last.startContainer.data = data.slice(0, last.endOffset) + WRONG[article.lang === 'es' ? 'es' : 'en'] + data.slice(last.endOffset);
  return page.serialize();
}
