/** When the article was published, as the page tells it: structured data first, words in the text last. Never the date of an update. */
import { hasUpdate, isoDate, publishedDate, textDate } from './date-text.ts';
import type { Headline } from './headline.ts';
import type { DescribedArticle } from './json-ld.ts';
import type { MetaReader } from './metadata.ts';
import { likeness } from './page-titles.ts';
import type { Block, PageWalk } from './page-walk.ts';

export interface PageFacts {
  readonly document: Document;
  readonly walk: PageWalk;
  readonly meta: MetaReader;
  readonly described: readonly DescribedArticle[];
  readonly headline: Headline | null;
  readonly title: string;
  /** Indexes of the blocks that are the article's text. */
  readonly chosen: readonly number[];
}

const META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'citation_publication_date',
  'publish-date',
  'publish_date',
  'publication_date',
  'publishdate',
  'pubdate',
  'date.published',
  'date',
];
const ALIKE = 0.5;
/** How far from the headline a line with nothing but a date may stand, in blocks. */
const NEAR = { before: 3, below: 6, after: 8 };
const SHORT = 160;

/** ISO date or date-time with its zone, or null when the page does not say. */
export function findPublished(page: PageFacts): string | null {
  return fromStructure(page) ?? fromMeta(page) ?? fromTime(page) ?? fromText(page);
}

function fromStructure({ described, title }: PageFacts): string | null {
  const dated = described.filter(({ published }) => published !== null);
  const articles = dated.filter(({ isArticle }) => isArticle);
  const own = articles.find(({ headline }) => headline !== null && likeness(headline, title) >= ALIKE);
  const best = own ?? articles[0] ?? dated[0];
  return best?.published ? isoDate(best.published) : null;
}

function fromMeta({ meta }: PageFacts): string | null {
  for (const name of META) {
    const content = meta.content(name);
    const date = content === null ? null : isoDate(content);
    if (date) return date;
  }
  return null;
}

const MARKED =
  'time[pubdate],[itemprop~="datePublished"],time.published,time.entry-date,time.dt-published,abbr.published[title],time.pubdate';
const ELSEWHERE = 'aside,nav,footer,[class*="comment" i],[id*="comment" i],[class*="related" i]';

/** A date marked as that of publishing, else the first one between the headline and the text. */
function fromTime({ document, headline, walk, chosen }: PageFacts): string | null {
  for (const element of document.querySelectorAll(MARKED)) {
    const date = element.closest(ELSEWHERE) ? null : dateOf(element);
    if (date) return date;
  }
  const start = headline?.block.area.element;
  const end = chosen[0] === undefined ? undefined : walk.blocks[chosen[0]]?.runs[0]?.node;
  if (!start || !end) return null;
  for (const element of document.querySelectorAll('time[datetime]')) {
    const between = follows(start, element) && follows(element, end);
    if (between && !hasUpdate(wordsAround(element)) && dateOf(element)) return dateOf(element);
  }
  return null;
}

function dateOf(element: Element): string | null {
  const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? element.textContent;
  return value ? isoDate(value) : null;
}

const follows = (a: Node, b: Node) => (a.compareDocumentPosition(b) & 4) !== 0;

/** The element's own words and those right before it. */
const wordsAround = (element: Element) => `${element.previousSibling?.textContent ?? ''} ${element.textContent ?? ''}`;

/** "Published Nov. 22, 2025" in a short block near the article, else a short line with a date below the headline. */
function fromText({ walk, headline, chosen }: PageFacts): string | null {
  const from = headline?.index ?? chosen[0] ?? 0;
  const last = chosen.at(-1) ?? from;
  const around = walk.blocks.slice(Math.max(0, from - NEAR.before), last + NEAR.after).filter(({ text }) => text.length <= SHORT);
  for (const { text } of around) {
    const date = publishedDate(text);
    if (date) return date;
  }
  const first = Math.min(Math.max(chosen[0] ?? from, from), from + NEAR.below);
  const below = walk.blocks.slice(Math.max(0, from - NEAR.before), first).filter(isDateLine);
  return below[0] ? textDate(below[0].text) : null;
}

/** A line with a date and little else: a weekday, a time, a name. Cells of a table of facts are not asked. */
function isDateLine({ text, area }: Block): boolean {
  return text.length < 50 && area.name !== 'td' && !hasUpdate(text) && textDate(text) !== null;
}
