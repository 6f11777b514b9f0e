/** What the page's metadata calls the article, without the name of the site. */
import type { MetaReader } from './metadata.ts';
import { wordsIn } from './words.ts';

const SEPARATOR = /\s+(?:[|•·»/]|::|[-–—])\s+/;

/** Titles from the metadata, most trustworthy first, without the site's name. */
export function metaTitles(meta: MetaReader, documentTitle: string): string[] {
  const site = meta.content('og:site_name');
  const given = [meta.content('og:title'), meta.content('twitter:title'), documentTitle];
  return given.filter((title): title is string => !!title?.trim()).map((title) => withoutSite(collapse(title), site));
}

/** Cuts " | The Daily Post" off a title: a last part that is the site's name or is short beside what stands before it. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const kept = title.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s+$/, '');
  const named = site !== null && last.toLowerCase().includes(site.toLowerCase());
  const short = wordsIn(last).length <= 4 && wordsIn(kept).length >= 4;
  return named || short ? withoutSite(kept, site) : title;
}

/** How alike two titles are: the share of words in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  return sharedWords(wordSet(a), wordSet(b));
}

/** The same for sets of words, where one title is compared with many. */
export function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(left.size, right.size);
}

export const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordsIn(text));
