/** The corpus of pages: what each page's article is, and what of the page must not be read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ExpectedReading {
  readonly title: string;
  readonly published: string | null;
  readonly lang: 'en' | 'es';
  /** Every paragraph of the article in order. */
  readonly paragraphs: readonly string[];
  /** Words of the page that are no part of the article. */
  readonly not: readonly string[];
  /** Words of the article that the record contradicts. */
  readonly wrong: readonly string[];
  /** Those of them that are not found yet, and why. */
  readonly missed?: readonly { readonly words: string; readonly why: string }[];
  /** When each post of a live page was published. */
  readonly posts?: readonly string[];
  /** The page has no article to read. */
  readonly noArticle?: boolean;
  /** The page is put together by a script, so only a browser can read it. */
  readonly browserOnly?: boolean;
}

export interface CorpusPage {
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedReading;
}

/** Every page of the corpus, in the order of its name. */
export function corpusPages(): CorpusPage[] {
  const folder = import.meta.dirname;
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => ({
      name,
      html: readFileSync(join(folder, name, 'page.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as ExpectedReading,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
