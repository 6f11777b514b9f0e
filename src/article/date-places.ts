/** Where on the page elements that tell a date stand: below the headline, elsewhere with the article, or with something else. */
import { dateOf, isOfPublishing, isOfUpdate } from './date-elements.ts';
import type { Headline } from './headline.ts';
import { pageWords } from './lexicon.ts';
import type { Block, PageWalk } from './page-walk.ts';
import { proseLength } from './prose.ts';
import { wordsIn } from './words.ts';

export interface DatePlaces {
  /** Between the headline and the text, or marked as of the item that has the headline. */
  readonly below: string | null;
  readonly after: string | null;
  readonly above: string | null;
  /** Whether what stands above the headline belongs to it. */
  isWith(element: Element): boolean;
  /** Whether what stands between the headline and the text belongs to the teaser of another story. */
  isOfTeaser(element: Element): boolean;
}

interface Page {
  readonly document: Document;
  readonly walk: PageWalk;
  readonly headline: Headline | null;
  readonly chosen: readonly number[];
}

const ELSEWHERE = 'aside,nav,figure,[class*="comment" i],[id*="comment" i],[class*="related" i]';
const ARTICLE = 'main,article,[role~="main"],[role~="article"],[itemtype*="Article"],[itemtype*="Posting"]';
const OTHER = 'h1,h2,h3,h4,h5,h6,article,li';
const LEADING = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => `${name} a[href],a[href] ${name}`).join(',');
const PUBLISHING = new Set([...pageWords('published'), ...pageWords('byline')]);
const SHORT = 160;
const OWN_BOX = 320;
const WORDS = { name: 2, author: 5 };

/** Few selectors: what they find is looked at more closely. */
const CANDIDATES = 'time,abbr,[itemprop],[property]';

export function placesOfDates({ document, walk, headline, chosen }: Page): DatePlaces {
  const elementOf = (index: number | undefined) => (index === undefined ? undefined : walk.blocks[index]?.runs[0]?.node.parentElement);
  const first = elementOf(chosen.find((index) => proseLength(walk.blocks[index] as Block) > 0) ?? chosen[0]) ?? undefined;
  const last = elementOf(chosen.at(-1)) ?? undefined;
  const top = headline?.block.area.element ?? first;
  const isWith = (element: Element) => top !== undefined && standsWith(element, top);
  const dates = [...document.querySelectorAll(CANDIDATES)].filter(
    (one) => (one.localName === 'time' || isOfPublishing(one)) && !isElsewhere(one, top) && !isOfUpdate(one),
  );
  const isOfTeaser = (element: Element) => isInTeaser(element, [top, first]);
  const isBelow = (one: Element) => headline && top && first && follows(top, one) && follows(one, first) && !isOfTeaser(one);
  return {
    below: earliest(dates, (one) => isOfPublishing(one) && (isBelow(one) || isOfItem(one, top))) ?? earliest(dates, (one) => isBelow(one)),
    after: earliest(dates, (one) => isOfPublishing(one) && last && follows(last, one) && standsWith(one, last) && isLabelled(one, last)),
    above: earliest(dates, (one) => top && follows(one, top) && isWith(one)),
    isWith,
    isOfTeaser,
  };
}

/** The first in the page's order. */
function earliest(dates: readonly Element[], isMeant: (element: Element) => boolean | null | undefined): string | null {
  for (const element of dates) {
    const date = isMeant(element) ? dateOf(element) : null;
    if (date) return date;
  }
  return null;
}

/** Inside what is set apart from the article; a whole page may be named so. */
function isElsewhere(date: Element, top: Element | undefined): boolean {
  const apart = date.closest(ELSEWHERE);
  return apart !== null && !(top && apart.contains(top));
}

const follows = (a: Node, b: Node) => (a.compareDocumentPosition(b) & 4) !== 0;

/** A property of the item whose headline it is. */
function isOfItem(date: Element, top: Element | undefined): boolean {
  const item = date.hasAttribute('itemprop') ? date.closest('[itemscope]') : null;
  return item !== null && top !== undefined && item.contains(top);
}

/**
 * Whether a date above the headline or after the end is the article's: with no other story or list around it or in between.
 * Above, where the site's own lines are, it must be inside what is marked as the article or as the page's main part, or in the headline's own box.
 */
function standsWith(date: Element, anchor: Element): boolean {
  const isAbove = follows(date, anchor);
  const branch = branchOf(date, (parent) => parent.contains(anchor));
  const common = branch.parentElement;
  if (!common || branch.matches('nav,ul,ol,table')) return false;
  if (isAbove && !isOwnBox(common, branch) && (!common.closest(ARTICLE) || (branch.localName === 'header' && !common.closest('article'))))
    return false;
  if (isAbove && isStory(branch.previousElementSibling)) return false;
  for (let at: Element | null = branch; at && !at.contains(anchor); at = isAbove ? at.nextElementSibling : at.previousElementSibling) {
    if (isStory(at) || (at.textContent ?? '').length > SHORT) return false;
  }
  return true;
}

/** A box with the headline and little else; what day it is today stands beside the name of the site, which is a link. */
const isOwnBox = (box: Element, date: Element): boolean =>
  box.localName !== 'body' && date.localName !== 'header' && !has(box, 'nav,ul,a[href]') && (box.textContent ?? '').length < OWN_BOX;

/** The outermost element around this one that is not shared with what stands beside it. */
function branchOf(element: Element, isShared: (parent: Element) => boolean): Element {
  let branch = element;
  while (branch.parentElement && !isShared(branch.parentElement)) branch = branch.parentElement;
  return branch;
}

/** After the end stand cards of other things as well: a date there is alone, or a byline or a word for publishing stands with it. */
function isLabelled(date: Element, anchor: Element): boolean {
  const branch = branchOf(date, (parent) => parent.contains(anchor));
  const words = wordsIn((branch.textContent ?? '').replace(date.textContent ?? '', ' '));
  return words.length === 0 || words.some((word) => PUBLISHING.has(word));
}

/** A heading, an entry of a list, or a link longer than the name of a section or an author. */
const isStory = (element: Element | null) => element !== null && (has(element, OTHER) || hasLink(element, WORDS.name));

/** Below the headline stand decks, and authors with longer names: only a heading that leads elsewhere is of another story there. */
function isInTeaser(element: Element, ofArticle: readonly (Element | undefined)[]): boolean {
  const holdsArticle = (parent: Element) => ofArticle.some((one) => one && parent.contains(one));
  const branch = branchOf(element, holdsArticle);
  const before = branch.previousElementSibling;
  return isTeaser(branch) || (before !== null && /^h[1-6]$/.test(before.localName) && !holdsArticle(before) && isTeaser(before));
}

const isTeaser = (element: Element) => has(element, LEADING) || hasLink(element, WORDS.author);

const has = (element: Element, selector: string) => element.matches(selector) || element.querySelector(selector) !== null;

/** Numbers are no words: a date may be a link as well. */
const hasLink = (element: Element, most: number) =>
  [...element.querySelectorAll('a[href]')].some(
    (link) => wordsIn(link.textContent ?? '').filter((word) => !/^\d/.test(word)).length > most,
  );
