/** What stands inside a sentence of the page without being part of it: words for screen readers, pull quotes, advertisements. */
import { isBlock } from './block-kinds.ts';
import { furnitureName } from './clutter-words.ts';

const UNSEEN =
  /^(?:[a-z0-9]{1,6}-)?(?:sr-only|sr-text|visually-?hidden|screen-?readers?(?:-text|-only)?|assistive-text|element-invisible|off-?screen)$/;
const SET_IN =
  /(?:^|[-_])(?:pull-?quote|ads?|adslot|advert|advertisement|adsbygoogle|tooltip-?(?:text|content)|side-?note|margin-?note)(?=$|[-_])/;
const DECORATION = /icon|glyph|symbol|arrow|emoji/i;
const LONGEST = { letter: 3, set: 200 };
const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s*$/;

type SetIn = 'unseen' | 'set in' | null;

const known = new Map<string, SetIn>();

/** What the class of an inline element says: words for screen readers alone, or something set into the text around. */
function setInBy(element: Element): SetIn {
  const names = element.getAttribute('class');
  if (!names) return null;
  const seen = known.get(names);
  if (seen !== undefined) return seen;
  const each = names.toLowerCase().split(/\s+/);
  const kind = each.some((name) => UNSEEN.test(name)) ? 'unseen' : each.some((name) => SET_IN.test(name)) ? 'set in' : null;
  known.set(names, kind);
  return kind;
}

/** Whether an inline element is set into the text around it and does not belong to it. */
export const isSetIn = (element: Element): boolean => setInBy(element) !== null;

const isUnseen = (element: Element) => setInBy(element) === 'unseen';

/** Whether what screen readers pass over is nevertheless the text that everybody else reads: a drop cap, letters drawn one by one. */
export function isShownText(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  if (!hasLetters(text) || element.localName === 'i' || isBlock(element)) return false;
  if (DECORATION.test(element.getAttribute('class') ?? '')) return false;
  const { previousElementSibling: before, nextElementSibling: after, parentElement } = element;
  if ((before && isUnseen(before)) || (after && isUnseen(after)) || parentElement?.hasAttribute('aria-label')) return true;
  return text.length <= LONGEST.letter && text === text.toUpperCase() && isFirst(element) && textAt(element.nextSibling, 'next') !== '';
}

const hasLetters = (text: string) => /\d/.test(text) || text.toLowerCase() !== text.toUpperCase();

const isFirst = (element: Element) => textAt(element.previousSibling, 'previous') === '';

/** Whether a block stands in the middle of a sentence: the words before it do not end one, and words follow. */
export function interruptsSentence(element: Element): boolean {
  const before = textAt(element.previousSibling, 'previous');
  return before !== '' && !SENTENCE_END.test(before) && textAt(element.nextSibling, 'next') !== '';
}

/** The same for a block that is read but for its name, which is short. */
export const isSetIntoSentence = (element: Element): boolean =>
  element.hasAttributes() &&
  interruptsSentence(element) &&
  furnitureName(element) !== null &&
  (element.textContent ?? '').length <= LONGEST.set;

/** The inline text next to an element; empty where the page or a block ends. */
function textAt(start: Node | null, side: 'previous' | 'next'): string {
  for (let node = start; node; node = side === 'next' ? node.nextSibling : node.previousSibling) {
    if (node.nodeType === 1 && isBlock(node as Element)) return '';
    const text = node.nodeType === 1 || node.nodeType === 3 ? (node.textContent ?? '') : '';
    if (text.trim() !== '') return text;
  }
  return '';
}
