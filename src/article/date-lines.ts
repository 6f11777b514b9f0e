/** Lines of text that tell the day of publication: "Published Nov. 22, 2025", a line with a date and little else, a dateline. */
import { datesIn, hasUpdate, publishedDate, textDate } from './date-text.ts';
import { headingLevel } from './headline.ts';
import { pageWords } from './lexicon.ts';
import type { Block } from './page-walk.ts';
import { proseLength } from './prose.ts';
import { wordsIn } from './words.ts';

const LONGEST = { published: 160, line: 120, byline: 60, place: 40 };
/** Cells hold facts, and a caption is of its picture. */
const OTHER_TEXT = 'td,th,dt,dd,li,figure,[class*="caption" i],[class*="credit" i]';

const BYLINE = pageWords('byline');
/** Words that a date is written with. */
const WITH_DATES = new Set([...pageWords('weekdays'), ...pageWords('clock'), ...pageWords('published').flatMap(wordsIn)]);

/** The date in a short block that says it is that of publishing. */
export const publishedIn = ({ text }: Block): string | null => (text.length <= LONGEST.published ? publishedDate(text) : null);

/** The date of a line that has little else: a weekday, a clock, or a byline and other things set apart from it. */
export function lineDate(block: Block): string | null {
  const { text, area, runs } = block;
  if (text.length > LONGEST.line || hasUpdate(text) || headingLevel(block) > 0 || area.element.closest(OTHER_TEXT)) return null;
  if (text.length < LONGEST.byline && startsWithByline(text)) return textDate(text);
  if (proseLength(block) > 0 && !/\d$/.test(text)) return null;
  const parts = [...text.split(/\s*[|•·–—/]\s+/), ...runs.map(({ node }) => node.data)];
  const alone = parts.find(isDateAlone);
  return alone === undefined ? null : textDate(alone);
}

function startsWithByline(text: string): boolean {
  const lower = text.toLowerCase();
  return BYLINE.some((word) => lower.startsWith(`${word} `));
}

/** One date, and no word that dates are not written with. */
function isDateAlone(text: string): boolean {
  const dates = text.length <= LONGEST.byline ? datesIn(text) : [];
  const [date] = dates;
  if (!date || dates.length > 1) return false;
  const around = `${text.slice(0, date.at)} ${text.slice(date.end)}`;
  return wordsIn(around).every((word) => WITH_DATES.has(word) || /^\d{1,2}(?::\d{2})*h?$|^\d{1,2}(?::\d{2})?[ap]m$/.test(word));
}

/** "BOSTON, Feb. 5, 2026 — A judge": a place in capitals and a whole date before the first sentence. */
export function dateline(text: string): string | null {
  const head = text.slice(0, LONGEST.published);
  const [date] = datesIn(head);
  if (!date || date.at > LONGEST.place || !/^[\s,]*(?:\(|\/|[-–—]{1,2}\s)/.test(head.slice(date.end))) return null;
  const place = head.slice(0, date.at).trim();
  const first = wordsIn(place)[0];
  if (!first || !/[,(–—-]$/.test(place)) return null;
  const spelled = place.slice(0, first.length);
  return spelled === spelled.toUpperCase() && spelled !== spelled.toLowerCase() ? date.iso : null;
}
