/**
 * A page with posts of several days is as many articles as days: no sentence is ever read with the date of another's post. Pure.
 */
import type { Article, DatedPost } from '../../article/article.ts';
import { civil, rangeOf } from '../../language/calendar.ts';
import type { Published } from '../../language/dates.ts';
import { grouped } from '../../language/grouped.ts';

/** When the sentences that begin at a place were published; asked in the order of the text. */
export interface OwnDates {
  readonly title: Published;
  /** The date of what stands in no post. */
  readonly page: Published;
  at(start: number): Published;
}

export function ownDates({ published, posts = [] }: Article): OwnDates {
  const own = daysOf(published);
  const days = posts.map((post) => daysOf(post.published));
  const page = posts.length === 0 ? own : together([own, ...days]);
  const titled = posts.findIndex((post) => post.titled);
  return { page, title: titled < 0 ? page : (days[titled] ?? null), at: (start) => postAt(posts, days, start, page) };
}

const daysOf = (iso: string | null | undefined): Published => (iso ? rangeOf(iso) : null);

/** The post that begins last before a place; they are in order, and a live page has thousands. */
function postAt(posts: readonly DatedPost[], days: readonly Published[], start: number, page: Published): Published {
  let [low, high] = [0, posts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const post = posts[low - 1];
  return post && start < post.end ? (days[low - 1] ?? null) : page;
}

/** What stands beside posts of several days may be of any of them: known to the month at best, as where a page says no more. */
function together(days: readonly Published[]): Published {
  let all: Published = null;
  for (const each of days) {
    if (!each) return null;
    all = all ? { first: Math.min(all.first, each.first), last: Math.max(all.last, each.last) } : each;
  }
  return all && monthOf(all.first) === monthOf(all.last) ? all : null;
}

const keyOf = (published: Published): string => (published ? `${published.first} ${published.last}` : '');

function monthOf(day: number): number {
  const { y, m } = civil(day);
  return y * 12 + m;
}

/** The items that have one date, each group in their order and the groups in the order of their first. */
export function byDate<T>(items: readonly T[], dateOf: (item: T) => Published): { published: Published; items: T[] }[] {
  const dated = items.map((item) => ({ item, published: dateOf(item) }));
  const groups = grouped(dated, ({ published }) => keyOf(published));
  return [...groups.values()].map((group) => ({ published: group[0]?.published ?? null, items: group.map(({ item }) => item) }));
}
