/** Which block of the page is the article's headline. */

import { sharedWords, wordSet } from './page-titles.ts';
import type { Area, Block, PageWalk } from './page-walk.ts';
import { MOST_NAMED, ProseMap } from './prose.ts';

/** The headline's block and its place among the blocks. */
export interface Headline {
  readonly block: Block;
  readonly index: number;
}

/** Boards of links name the site of each link behind its title: "(news.example)". */
const SITE_BEHIND = /\s*\([^\s()]+\.[^\s()]+\)$/;

/** The words of a headline's block without what a board of links puts behind them. */
export const headlineWords = ({ block }: Headline): string => block.text.replace(SITE_BEHIND, '');

/** How alike a heading and the page's metadata must be: a first heading may be reworded, other text must be the same. */
const ALIKE = { first: 0.35, heading: 0.6, text: 0.8 };
const LONGEST = 300;

/** The block that is the headline, by level and by likeness with the titles from the metadata; null when none is. */
export function findHeadline(walk: PageWalk, titles: readonly string[]): Headline | null {
  const candidates = walk.blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.text.length <= LONGEST);
  const firsts = candidates.filter(({ block }) => headingLevel(block) === 1);
  const like = titles.map(wordSet);
  return (
    mostAlike(firsts, like, ALIKE.first) ??
    elsewhere(candidates, like, new ProseMap(walk)) ??
    firsts.find(({ block }) => !isLogo(block)) ??
    null
  );
}

/** A lower heading, or text that is marked as nothing. */
function elsewhere(candidates: readonly Headline[], titles: readonly ReadonlySet<string>[], prose: ProseMap): Headline | null {
  const outside = candidates.filter(({ block }) => !inFurniture(block.area, prose));
  const headings = outside.filter(({ block }) => headingLevel(block) > 1 || block.area.element.getAttribute('itemprop') === 'headline');
  return mostAlike(headings, titles, ALIKE.heading) ?? mostAlike(outside, titles, ALIKE.text);
}

function mostAlike(candidates: readonly Headline[], titles: readonly ReadonlySet<string>[], least: number): Headline | null {
  let best: Headline | null = null;
  let score = least;
  for (const candidate of candidates) {
    const words = wordSet(candidate.block.text);
    const alike = Math.max(0, ...titles.map((title) => sharedWords(words, title)));
    if (best ? alike > score : alike >= score) {
      best = candidate;
      score = alike;
    }
  }
  return best;
}

/** 1 to 6 for a block in a heading, 0 elsewhere. */
export function headingLevel(block: Block): number {
  for (let area: Area | null = block.area, steps = 0; area && steps < 3; area = area.parent, steps++) {
    if (/^h[1-6]$/.test(area.name)) return Number(area.name[1]);
  }
  return 0;
}

/** What holds most of the page's prose is not believed to be furniture. */
function inFurniture(area: Area, prose: ProseMap): boolean {
  for (let at: Area | null = area; at; at = at.parent) if (at.furniture && prose.of(at) < MOST_NAMED * prose.total) return true;
  return false;
}

/** The site's own name: a link to the front page, or a word or two in the page's header. */
function isLogo({ area, text, href }: Block): boolean {
  if (href !== null && /^(?:https?:\/\/[^/]+)?\/?$/.test(href)) return true;
  for (let at: Area | null = area; at; at = at.parent) if (at.name === 'header') return text.split(' ').length < 3;
  return false;
}
