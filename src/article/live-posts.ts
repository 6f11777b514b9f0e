/** The posts of a live page, or the articles of a front page that shows them whole: each with its own date. */
import type { DatedPost } from './article.ts';
import { dateOf } from './date-elements.ts';
import { isArticleElement } from './element-kinds.ts';
import type { Headline } from './headline.ts';
import type { Area, PageWalk } from './page-walk.ts';
import { isWithin } from './prose.ts';

/** Where a block of the article begins and ends in its text. */
export interface PlacedBlock {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Posts must hold this share of the article's text, or they are something else. */
const LEAST_SHARE = 0.5;

/**
 * The posts in order; empty for an ordinary article. `stated` is the day the page itself was published: what is dated before
 * it may be an entry of a timeline, so that date is not trusted, unless the headline is the post's own.
 */
export function findPosts(walk: PageWalk, placed: readonly PlacedBlock[], headline: Headline | null, stated: string | null): DatedPost[] {
  const total = placed.reduce((sum, { start, end }) => sum + end - start, 0);
  const middle = placed[placed.length >> 1]?.index ?? -1;
  for (const area of walk.areas) {
    if (area.from > middle || area.to <= middle) continue;
    const posts = postsAmong(area.children, placed, headline);
    const share = posts.reduce((sum, { start, end }) => sum + end - start, 0);
    if (posts.length > 1 && share >= LEAST_SHARE * total)
      return posts.some(({ titled }) => titled) ? posts : posts.map((post) => trusted(post, stated));
  }
  return [];
}

function trusted(post: DatedPost, stated: string | null): DatedPost {
  const isBefore = stated !== null && post.published !== null && post.published.slice(0, 10) < stated.slice(0, 10);
  return isBefore ? { ...post, published: null } : post;
}

/** The date of a page that tells none but those of its posts: of the one whose headline it shows, or the day of all. */
export function dayOfPosts(posts: readonly DatedPost[]): string | null {
  const titled = posts.find((post) => post.titled);
  if (titled) return titled.published;
  const days = new Set(posts.map(({ published }) => published?.slice(0, 10)));
  return days.size === 1 ? (posts[0]?.published?.slice(0, 10) ?? null) : null;
}

/** Siblings of one kind with text of the article, of which some have a date of their own; the date of one is not another's. */
function postsAmong(areas: readonly Area[], placed: readonly PlacedBlock[], headline: Headline | null): DatedPost[] {
  const all = areas.map((area) => ({ area, published: dateOfPost(area) }));
  const dated = all.filter(({ published }) => published !== null);
  const kind = dated[0]?.area;
  if (!kind || (dated.length < 2 && !isArticleElement(kind.element))) return [];
  return all
    .filter(({ area }) => kindOf(area) === kindOf(kind))
    .map(({ area, published }) => {
      const own = placed.slice(placeOf(placed, area.from), placeOf(placed, area.to));
      const titled = headline !== null && isWithin(headline.block.area, area);
      return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, published, ...(titled && { titled }) };
    })
    .filter(({ start, end }) => end > start);
}

const CLOCK = /T(?!00:00)/;

/** The date of what is marked as an article or dated to the minute; entries of a timeline have the days of what they tell of. */
function dateOfPost(area: Area): string | null {
  const published = dateWithin(area);
  if (published === null || CLOCK.test(published) || isArticleElement(area.element)) return published;
  return area.time?.getAttribute('itemprop') === 'datePublished' ? published : null;
}

/** How many of the blocks come before one: they are in the page's order, and a live page has thousands. */
function placeOf(placed: readonly PlacedBlock[], block: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.index ?? block) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

const kindOf = ({ name, element }: Area) => `${name}.${element.getAttribute('class') ?? ''}`;

/** The first date in an area or in those inside. */
function dateWithin(area: Area): string | null {
  const own = area.time && dateOf(area.time);
  if (own) return own;
  for (const child of area.children) {
    const date = dateWithin(child);
    if (date !== null) return date;
  }
  return null;
}
