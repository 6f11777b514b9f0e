/** Elements that tell a date: the time element, and what is marked as the date of publication. */
import { hasUpdate, isoDate, shownDay } from './date-text.ts';

/** RDFa and microdata name the property; templates of blogs name the class. */
export const MARKED_DATES =
  'time[pubdate],[itemprop~="datePublished"],time.published,time.entry-date,time.dt-published,abbr.published[title],time.pubdate,' +
  '[property~="datePublished"],[property~="schema:datePublished"],[property~="schema:dateCreated"],' +
  '[property~="dc:date"][content],[property~="dcterms:created"][content]';
const UPDATED = /(?:^|[\s_-])(?:updated|modified|date-?modified|last-?updated)(?=$|[\s_-])/i;
const PUBLISHED = /publish|entry-date|pubdate/i;

/** The date an element tells, as ISO; the day as readers see it where the machine's clock was already in the next. */
export function dateOf(element: Element): string | null {
  const words = element.textContent;
  const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? words;
  const date = value ? isoDate(value) : null;
  return date && words ? shownDay(date, words) : date;
}

/** Whether the element's names or the words beside it say that it dates an update. */
export function isOfUpdate(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (UPDATED.test(names) && !PUBLISHED.test(names)) return true;
  return hasUpdate(`${element.previousSibling?.textContent ?? ''} ${element.textContent ?? ''}`);
}
