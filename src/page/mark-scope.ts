/**
 * Which elements the style of the marks has to reach. A rule that may hold for every element makes the browser work out
 * the style of the whole page anew; one that holds within the article does so for the article alone.
 */
import type { Mark } from './marks.ts';

/** Names that a page gives to one element or to few. */
const TELLING = /^(article|main|h[1-6])$|-/;
/** More classes than that say nothing new. */
const CLASSES = 4;

/** Selectors of the elements that hold these marks between them: one for the headline's, one for those of the text. */
export function scopesOf(marks: readonly Mark[]): string[] {
  const inTitle = marks.filter(({ statement }) => statement.in === 'title');
  const inText = marks.filter(({ statement }) => statement.in !== 'title');
  return [
    ...new Set([inTitle, inText].map(holdersOf).flatMap((holders) => (holders.length > 0 ? [selectorOf(holderOfAll(holders))] : []))),
  ];
}

/** Whether the elements that hold the marks are still within those that the selectors mean. */
export function areWithin(marks: readonly Mark[], scopes: readonly string[]): boolean {
  const selector = scopes.join();
  return holdersOf(marks).every((holder) => !holder.isConnected || (selector !== '' && holder.closest(selector) !== null));
}

/** The elements around the words; of words in a shadow root its host, from which they inherit. */
function holdersOf(marks: readonly Mark[]): Element[] {
  const parents = marks.flatMap(({ sentence }) => sentence.map(({ startContainer }) => startContainer.parentNode));
  return [...new Set(parents)].flatMap((parent) => outsideOf(parent) ?? []);
}

function outsideOf(node: Node | null): Element | null {
  const root = node?.getRootNode();
  if (root instanceof ShadowRoot) return outsideOf(root.host);
  return node instanceof Element ? node : null;
}

/** The nearest common ancestor that can be told from the rest of the page. */
function holderOfAll([first, ...others]: readonly Element[]): Element {
  let holder = first as Element;
  while (others.some((other) => !holder.contains(other)) && holder.parentElement) holder = holder.parentElement;
  while (!isTelling(holder) && holder.parentElement && holder !== holder.ownerDocument.body) holder = holder.parentElement;
  return holder;
}

function isTelling({ localName, id, classList }: Element): boolean {
  return id !== '' || classList.length > 0 || TELLING.test(localName);
}

function selectorOf({ localName, id, classList }: Element): string {
  const name = CSS.escape(localName);
  if (id !== '') return `${name}#${CSS.escape(id)}`;
  return (
    name +
    [...classList]
      .slice(0, CLASSES)
      .map((one) => `.${CSS.escape(one)}`)
      .join('')
  );
}
