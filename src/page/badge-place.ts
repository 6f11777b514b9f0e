/** Where badges and card stand: in px of the document, so that they move with the page by themselves. */
import { type Mark, rectsOf } from './marks.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Of the text, in px. */
  readonly text: number;
}

const BADGE = 24;
/** Of the badge, what is drawn. */
const ICON = 18;
const EDGE = 8;
const GAP = 6;
/** In sizes of the reader's text, enough for both wordings and the actions. Where the window has less beside the words, the card covers them: it repeats them. */
const LEAST_ROOM = 24;

/**
 * The middle of a mark's badge: in the margin beside the line where the words begin. Undefined where the words are not
 * shown or something of the page (a sticky header, a dialog) lies over them.
 */
export function badgePlace(mark: Mark, host: Element | undefined): Place | undefined {
  const [words] = wordsOf(mark);
  const parent = mark.sentence[0]?.startContainer.parentElement;
  if (!words || !parent || isCovered(words, parent, host)) return undefined;
  return { x: marginBeside(blockOf(parent)) + window.scrollX, y: words.top + words.height / 2 + window.scrollY };
}

export interface CardSpot {
  /** From the corner of the words to the corner of the card. */
  readonly offset: Place;
  /** How high the card may be, in px: it covers the words only where it could not be read otherwise. */
  readonly room: number;
}

/** Where the card opens: under the sentence, or over it where there is more room; beside its words, and within the window. */
export function cardSpot(mark: Mark, { width, height, text }: Size): CardSpot | undefined {
  const [first] = wordsOf(mark);
  const lines = rectsOf(mark.sentence);
  const [head] = lines;
  const last = lines.at(-1);
  if (!first || !head || !last) return undefined;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - last.bottom - GAP - EDGE;
  const above = head.top - GAP - EDGE;
  const over = below < height && above > below;
  const room = Math.min(Math.max(LEAST_ROOM * text, over ? above : below), clientHeight - 2 * EDGE);
  const shown = Math.min(height, room);
  const top = Math.max(EDGE, Math.min(over ? head.top - GAP - shown : last.bottom + GAP, clientHeight - shown - EDGE));
  const left = Math.max(EDGE, Math.min(first.left, clientWidth - width - EDGE));
  return { offset: { x: left - first.left, y: top - first.top }, room };
}

/** Where a card with this offset stands now, in px of the document. */
export function cardPlace(mark: Mark, offset: Place): Place | undefined {
  const [first] = wordsOf(mark);
  return first && { x: first.left + offset.x + window.scrollX, y: first.top + offset.y + window.scrollY };
}

/** Something that is the same as long as nothing on the page has moved: the first and the last mark, and the page's size. */
export function layoutOf(marks: readonly Mark[]): string {
  const { clientWidth, clientHeight, scrollHeight } = document.documentElement;
  const ends = [marks[0], marks.at(-1)].map((mark) => mark && wordsOf(mark)[0]);
  return [clientWidth, clientHeight, scrollHeight, ...ends.flatMap((rect) => [rect?.left, rect?.top])].join();
}

function wordsOf({ words, sentence }: Mark): DOMRect[] {
  return rectsOf(words.length > 0 ? words : sentence);
}

function marginBeside(block: Element): number {
  const { left, right } = block.getBoundingClientRect();
  const { direction, paddingLeft, paddingRight } = getComputedStyle(block);
  const { clientWidth } = document.documentElement;
  // In a narrow margin the icon alone keeps clear of the first letter: what is pressed may reach over it.
  const isRtl = direction === 'rtl';
  const margin = isRtl ? clientWidth - right + Number.parseFloat(paddingRight) : left + Number.parseFloat(paddingLeft);
  const beside = margin - (margin < BADGE ? ICON : BADGE) / 2;
  const outside = Math.max(ICON / 2, Math.min(beside, clientWidth - ICON / 2));
  return isRtl ? clientWidth - outside : outside;
}

/** The nearest ancestor that is no part of a line; of a list the list itself, whose margin holds the bullets. */
function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  const outside = element.parentElement;
  if (!outside || !/^(inline|contents|list-item)/.test(display)) return element;
  return display === 'list-item' ? outside : blockOf(outside);
}

function isCovered({ left, top, width, height }: DOMRect, parent: Element, host: Element | undefined): boolean {
  const x = left + Math.min(width, 8) / 2;
  const y = top + height / 2;
  if (x < 0 || y < 0 || x >= document.documentElement.clientWidth || y >= document.documentElement.clientHeight) return false;
  const root = parent.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  return hit !== null && hit !== host && !hit.contains(parent) && !parent.contains(hit);
}
