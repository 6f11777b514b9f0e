/** Addresses of the extension's own pages. */

export type Page = 'record' | 'history' | 'options' | 'welcome';

/** Those that lead to one another. */
export const MAIN_PAGES = ['record', 'history', 'options'] as const satisfies readonly Page[];

export function pageAddress(page: Page): string {
  return `/${page}.html`;
}

/** The record page at one fact; `published` puts the article on the page's timeline. */
export function factAddress(fact: string, published: string | null): string {
  return `${recordAddress(published, [])}#${encodeURIComponent(factAnchor(fact))}`;
}

/** The record page with the article's date and its rulings, where they are known. */
export function recordAddress(published: string | null, rulings: readonly string[]): string {
  const about = new URLSearchParams({ ...(published && { published }), ...(rulings.length > 0 && { about: rulings.join(',') }) });
  return `${pageAddress('record')}${about.size > 0 ? `?${about}` : ''}`;
}

/** The id of a fact's element on the record page. */
export function factAnchor(fact: string): string {
  return `fact-${fact}`;
}
