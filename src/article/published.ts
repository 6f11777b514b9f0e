/**
 * When the article was published, as the page tells it: structured data first, then what stands below the headline, then what
 * stands elsewhere with the article. Never the date of an update, of another story or of today.
 */
import { dateline, lineDate, publishedIn } from './date-lines.ts';
import { type DatePlaces, placesOfDates } from './date-places.ts';
import { isoDate, mayBeNextDay, shownDay } from './date-text.ts';
import type { Headline } from './headline.ts';
import { type DescribedArticle, ownDescription } from './json-ld.ts';
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
  /** What the metadata calls the article. */
  readonly titles: readonly string[];
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

/** ISO date or date-time with its zone, or null when the page does not say. */
export function findPublished(page: PageFacts): string | null {
  const stated = findStated(page);
  if (stated && !mayBeNextDay(stated)) return stated;
  const places = placesOfDates(page);
  const below = places.below ?? textBelow(page, places);
  if (stated) return below ? shownDay(stated, below.slice(0, 10)) : stated;
  return (
    below ??
    places.after ??
    textAfter(page) ??
    places.above ??
    textAbove(page, places) ??
    fromDateline(page, 1) ??
    fromAddress(page) ??
    fromDateline(page, DATELINES)
  );
}

/** What the page's data for machines says, whatever its text does. */
export const findStated = (page: PageFacts): string | null => fromStructure(page) ?? fromMeta(page);

function fromStructure(page: PageFacts): string | null {
  const own = ownDescriptionOf(page);
  return own?.published ? isoDate(own.published) : null;
}

function ownDescriptionOf({ described, title, titles }: PageFacts): DescribedArticle | undefined {
  return ownDescription(described, (headline) => [title, ...titles].some((one) => likeness(headline, one) >= ALIKE));
}

/** Whether the page was written over several days: without dates of its posts nobody knows which sentence is of which. */
export function isOfSeveralDays(page: PageFacts): boolean {
  const own = ownDescriptionOf(page);
  const [first, last] = [own?.published, own?.liveUntil].map((date) => (date ? isoDate(date)?.slice(0, 10) : undefined));
  return first !== undefined && last !== undefined && first !== last;
}

function fromMeta({ meta }: PageFacts): string | null {
  for (const name of META) {
    const content = meta.content(name);
    const date = content === null ? null : isoDate(content);
    if (date) return date;
  }
  return null;
}

/** "Published Nov. 22, 2025", else a line with a date, between the headline and the text. */
function textBelow({ walk, headline, chosen }: PageFacts, { isOfTeaser }: DatePlaces): string | null {
  if (!headline) return null;
  const first = Math.max(chosen[0] ?? headline.index, headline.index + 1);
  const between = walk.blocks.slice(headline.index + 1, first).filter(({ area }) => !isOfTeaser(area.element));
  return firstOf(between, publishedIn) ?? firstOf(between.slice(0, NEAR.below), lineDate);
}

/** "Published Nov. 22, 2025" in the text's own line or soon after its end. */
function textAfter({ walk, headline, chosen }: PageFacts): string | null {
  const from = chosen[0] ?? headline?.index ?? 0;
  return firstOf(walk.blocks.slice(from, (chosen.at(-1) ?? from) + NEAR.after), publishedIn);
}

/** A line above the headline that is the article's and not the site's: there stands what day it is today. */
function textAbove({ walk, headline, chosen }: PageFacts, { isWith }: DatePlaces): string | null {
  const from = headline?.index ?? chosen[0] ?? 0;
  const above = walk.blocks
    .slice(Math.max(0, from - NEAR.before), from)
    .filter(({ area, runs }) => isWith(runs[0]?.node.parentElement ?? area.element));
  return firstOf(above, publishedIn) ?? firstOf(above, lineDate);
}

/** Before the paragraph with the dateline, a deck and a summary may stand. */
const DATELINES = 3;

/** The dateline of one of the first blocks, which quotes no older story. */
function fromDateline({ walk, chosen }: PageFacts, blocks: number): string | null {
  const first = chosen.slice(0, blocks).flatMap((index) => walk.blocks[index] ?? []);
  return firstOf(
    first.filter(({ area }) => area.element.closest('blockquote') === null),
    ({ text }) => dateline(text),
  );
}

const DAY_IN_PATH = /^[^?#]*?\/(\d{4})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?=\/|$)|^[^?#]*?\/(\d{4}-\d{2}-\d{2})(?=[/_-]|$)/i;

/** The day in the address that the page calls its own: "/2025/11/21/". */
function fromAddress({ document, meta }: PageFacts): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const address of [canonical, meta.content('og:url')]) {
    const [, year, month = '', day = '', iso] = DAY_IN_PATH.exec(address ?? '') ?? [];
    const date = isoDate(
      iso ?? (/\d/.test(month) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${month} ${day}, ${year}`),
    );
    if (date) return date;
  }
  return null;
}

function firstOf(blocks: readonly Block[], dateIn: (block: Block) => string | null): string | null {
  for (const block of blocks) {
    const date = dateIn(block);
    if (date) return date;
  }
  return null;
}
