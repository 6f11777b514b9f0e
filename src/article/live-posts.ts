/** The posts of a live page, or the articles of a front page that shows them whole: each with its own date. */
import { isoDate } from './date-text.ts';
import type { Area, PageWalk } from './page-walk.ts';

/** Offsets into the article's text, and when the post was published (ISO), if it says. */
export interface Post {
  readonly start: number;
  readonly end: number;
  readonly published: string | null;
}

/** Where a block of the article begins and ends in its text. */
export interface PlacedBlock {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Posts must hold this share of the article's text, or they are something else. */
const LEAST_SHARE = 0.5;

/** The posts in order; empty for an ordinary article. */
export function findPosts(walk: PageWalk, placed: readonly PlacedBlock[]): Post[] {
  const total = placed.reduce((sum, { start, end }) => sum + end - start, 0);
  const middle = placed[placed.length >> 1]?.index ?? -1;
  for (const area of walk.areas) {
    if (area.from > middle || area.to <= middle) continue;
    const posts = postsAmong(area.children, placed);
    const share = posts.reduce((sum, { start, end }) => sum + end - start, 0);
    if (posts.length > 1 && share >= LEAST_SHARE * total) return posts;
  }
  return [];
}

/** Siblings of one kind that each have their own date and text of the article. */
function postsAmong(areas: readonly Area[], placed: readonly PlacedBlock[]): Post[] {
  const dated = areas.map((area) => ({ area, time: timeOf(area) })).filter(({ time }) => time !== null);
  const first = dated[0];
  if (!first || dated.length < 2) return [];
  return dated
    .filter(({ area }) => kindOf(area) === kindOf(first.area))
    .map(({ area, time }) => {
      const own = placed.slice(placeOf(placed, area.from), placeOf(placed, area.to));
      return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, published: time === null ? null : isoDate(time) };
    })
    .filter(({ start, end }) => end > start);
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
function timeOf(area: Area): string | null {
  if (area.time !== null) return area.time;
  for (const child of area.children) {
    const time = timeOf(child);
    if (time !== null) return time;
  }
  return null;
}
