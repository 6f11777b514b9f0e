/** Where a badge stands: in px of the document, so that it moves with the page by itself, and over no letter of the page. */
import { type Mark, rectsOf, wordsOf } from './marks.ts';
import type { Place } from './place.ts';

const BADGE = 24;
/** Of the badge, what is drawn. */
const ICON = 18;
/** Between the end of a line and the icon. */
const GAP = 2;
/** Font boxes reach that far beyond their letters, at least. */
const SLACK = 2;

/** The block that holds a mark's words. */
interface Block {
  readonly element: Element;
  readonly isRtl: boolean;
  /** From the edge of the window at which lines begin to their beginning. */
  readonly margin: number;
  readonly host: Element | undefined;
}

/**
 * The middle of a mark's badge: in the margin beside the line where the words begin, else where there is room between
 * the letters. Undefined where the words are not shown or something of the page (a sticky header, a dialog) lies over them.
 */
export function badgePlace(mark: Mark, host: Element | undefined): Place | undefined {
  const [words] = wordsOf(mark);
  const parent = mark.sentence[0]?.startContainer.parentElement;
  if (!words || !parent || isCovered(words, parent, host)) return undefined;
  const block = readBlock(blockOf(parent), host);
  const beside = besideLine(words, block);
  const isBeside = block.margin >= ICON && !isOther(beside, block);
  const { x, y } = (isBeside ? undefined : betweenLetters(mark, words, block)) ?? beside;
  return { x: x + window.scrollX, y: y + window.scrollY };
}

function readBlock(element: Element, host: Element | undefined): Block {
  const { direction, display, paddingLeft, paddingRight } = getComputedStyle(element);
  const isRtl = direction === 'rtl';
  // What a list has before its items holds their bullets and numbers.
  const isListed = display === 'list-item' && element.parentElement !== null;
  const { left, right } = (isListed ? element.parentElement : element).getBoundingClientRect();
  const padding = isListed ? 0 : Number.parseFloat(isRtl ? paddingRight : paddingLeft);
  return { element, isRtl, margin: (isRtl ? windowWidth() - right : left) + padding, host };
}

/** In a narrow margin the icon alone keeps clear of the first letter: what is pressed may reach over it. */
function besideLine(line: DOMRect, { isRtl, margin }: Block): Place {
  const beside = margin - (margin < BADGE ? ICON : BADGE) / 2;
  const outside = Math.max(ICON / 2, Math.min(beside, windowWidth() - ICON / 2));
  return { x: isRtl ? windowWidth() - outside : outside, y: middleOf(line) };
}

/** After one of the sentence's lines, that of the words before the others, but after no other sentence while there is a choice; over its first line; under its last. */
function betweenLetters(mark: Mark, words: DOMRect, block: Block): Place | undefined {
  const lines = rectsOf(mark.sentence);
  const content = contentOf(block.element);
  const after = lines.map((line) => ({ ...afterLine(line, content, block.isRtl), isBefore: line.top < words.top }));
  const ordered = after.toSorted((a, b) => Number(a.isShared) - Number(b.isShared) || Number(a.isBefore) - Number(b.isBefore));
  const others = [aboveLine(lines[0] ?? words, block.isRtl), belowLine(lines.at(-1) ?? words, block.isRtl)];
  return [...ordered.map(({ spot }) => spot), ...others].find((spot) => hasRoom(spot, content, block));
}

/** What a block has in its lines: letters, pictures. */
function contentOf(element: Element): DOMRect[] {
  const range = new Range();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** The spot after a line; `isShared` where the line goes on with something else. */
function afterLine(line: DOMRect, content: readonly DOMRect[], isRtl: boolean): { readonly spot: Place; readonly isShared: boolean } {
  const y = middleOf(line);
  const beside = content.filter(({ top, bottom }) => top < y && y < bottom);
  const end = isRtl ? Math.min(line.left, ...beside.map(({ left }) => left)) : Math.max(line.right, ...beside.map(({ right }) => right));
  const x = isRtl ? end - GAP - ICON / 2 : end + GAP + ICON / 2;
  return { spot: { x, y }, isShared: Math.abs(end - (isRtl ? line.left : line.right)) > ICON / 2 };
}

function aboveLine({ left, right, top }: DOMRect, isRtl: boolean): Place {
  return { x: isRtl ? right - ICON / 2 : left + ICON / 2, y: top + SLACK - ICON / 2 };
}

function belowLine({ left, right, bottom }: DOMRect, isRtl: boolean): Place {
  return { x: isRtl ? left + ICON / 2 : right - ICON / 2, y: bottom - SLACK + ICON / 2 };
}

/** Whether an icon here lies within the window, over nothing of the block's lines and over no other block. */
function hasRoom(spot: Place, content: readonly DOMRect[], block: Block): boolean {
  const left = spot.x - ICON / 2;
  const top = spot.y - ICON / 2;
  if (left < 0 || left + ICON > windowWidth()) return false;
  const isOver = (rect: DOMRect) =>
    rect.left < left + ICON && rect.right > left && rect.top + SLACK < top + ICON && rect.bottom - SLACK > top;
  if (content.some(isOver)) return false;
  const edges = [spot, { ...spot, x: left + 1 }, { ...spot, x: left + ICON - 1 }, { ...spot, y: top + 1 }, { ...spot, y: top + ICON - 1 }];
  return !edges.some((edge) => isOther(edge, block));
}

/** Whether this point of the window belongs to something beside the block: the next column, a picture. Nobody can tell outside the window. */
function isOther({ x, y }: Place, { element, host }: Block): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementsFromPoint(x, y).find((one) => one !== host);
  return hit !== undefined && !hit.contains(element) && !element.contains(hit) && hit.getRootNode() === root;
}

/** The nearest ancestor that is no part of a line. */
function blockOf(element: Element): Element {
  const outside = element.parentElement;
  return outside && /^(inline|contents)/.test(getComputedStyle(element).display) ? blockOf(outside) : element;
}

function isCovered(words: DOMRect, parent: Element, host: Element | undefined): boolean {
  const x = words.left + Math.min(words.width, 8) / 2;
  const y = middleOf(words);
  if (x < 0 || y < 0 || x >= windowWidth() || y >= document.documentElement.clientHeight) return false;
  const root = parent.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  return hit !== null && hit !== host && !hit.contains(parent) && !parent.contains(hit);
}

function middleOf({ top, height }: DOMRect): number {
  return top + height / 2;
}

function windowWidth(): number {
  return document.documentElement.clientWidth;
}
