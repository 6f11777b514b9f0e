/** Elements that tell a date: the time element, and what is marked as the date of publication. */
import { hasUpdate, isoDate, shownDay } from './date-text.ts';
import { pageWords } from './lexicon.ts';

/** RDFa and microdata name the property; templates of blogs name the class. */
const MARKED_DATES =
  'time[pubdate],[itemprop~="datePublished"],time.published,time.entry-date,time.dt-published,abbr.published[title],time.pubdate,' +
  '[property~="datePublished"],[property~="schema:datePublished"],[property~="schema:dateCreated"],' +
  '[property~="dc:date"][content],[property~="dcterms:created"][content]';
const PUBLISHED_WORDS = pageWords('published');
const LONGEST_LABEL = 40;
/** `Node.TEXT_NODE`, which is no global where there is no window. */
const TEXT = 3;
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
  return hasUpdate(`${element.previousSibling?.textContent ?? labelOf(element)} ${element.textContent ?? ''}`);
}

/** Whether the element is named, or labelled in its row, as the date of publication. */
export const isOfPublishing = (element: Element): boolean =>
  element.matches(MARKED_DATES) || PUBLISHED_WORDS.includes(labelOf(element).toLowerCase());

/** "Published | March 3, 2026": what the cell before says, where nothing stands before the date in its own. */
function labelOf(element: Element): string {
  const cell = element.previousSibling ? null : element.parentElement?.previousElementSibling;
  const label = cell ? beginningOf(cell).replace(/:\s*$/, '').trim() : '';
  return label.length <= LONGEST_LABEL ? label : '';
}

/** The text of a node, or as much of it as is longer than any label: what stands before a date may be the whole article. */
function beginningOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    text += child.nodeType === TEXT ? (child.textContent ?? '') : beginningOf(child);
    if (text.trim().length > LONGEST_LABEL + 1) break;
  }
  return text;
}
