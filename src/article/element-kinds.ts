/** What the names and attributes of elements say about their place on a page, whatever the page's style sheets do. */

import { isShownText } from './inline-kinds.ts';

const set = (names: string) => new Set(names.split(' '));

/** Never part of an article's text, with all they hold. */
const NEVER = set(
  'script style noscript template svg math canvas iframe object embed video audio picture img map area select datalist textarea input ' +
    'progress meter nav aside menu figcaption address del s strike rt rp head title meta link base param source track frameset frame portal fencedframe',
);
const NEVER_ROLES = set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tooltip tablist status alert banner doc-endnotes doc-toc doc-pullquote',
);
const HIDING = set('hidden popover amp-access-hide');
/** The parts of AMP that hold text of the article; all other amp elements are ads, players and menus. */
const AMP_TEXT = set('amp-accordion amp-layout amp-fit-text amp-live-list amp-script amp-story amp-story-page amp-story-grid-layer');
const CONTENT = 'h1,main,article,[itemprop~="articleBody"]';

/** Whether nothing inside the element belongs to an article: by its name, its role or because it is not shown. */
export function isNeverRead(element: Element): boolean {
  const name = element.localName;
  if (NEVER.has(name)) return true;
  if (name.startsWith('amp-') && !AMP_TEXT.has(name)) return true;
  if (name === 'dialog' && !element.hasAttribute('open')) return true;
  return element.hasAttributes() && hasNeverAttribute(element);
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** One look at the names of the attributes, because most elements carry none that matters here. */
function hasNeverAttribute(element: Element): boolean {
  for (const name of element.getAttributeNames()) {
    if (HIDING.has(name)) return true;
    if (name === 'style' && HIDDEN_STYLE.test(element.getAttribute(name) ?? '')) return true;
    if (name !== 'role' && name !== 'aria-hidden') continue;
    if (!setsAside(name, element.getAttribute(name) ?? '') || holdsContent(element)) continue;
    if (name === 'role' || !isShownText(element)) return true;
  }
  return false;
}

/** A page behind an open dialogue is often aria-hidden as a whole, so these count only where no content is inside. */
function setsAside(name: 'role' | 'aria-hidden', value: string): boolean {
  return name === 'role' ? NEVER_ROLES.has(value.trim().toLowerCase()) : value === 'true';
}

/** Whether the element holds a headline or what a page marks as its content. */
export function holdsContent(element: Element): boolean {
  return element.matches(CONTENT) || element.querySelector(CONTENT) !== null;
}

const MARK = /^[\s[(]*(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶]+)[\s\])]*$/i;

/** A footnote mark: raised, or a link down the page, holding no more than a number, a letter or a sign. */
export function isFootnoteMark(element: Element): boolean {
  const name = element.localName;
  if (name !== 'sup' && (name !== 'a' || !element.getAttribute('href')?.startsWith('#'))) return false;
  const text = element.textContent ?? '';
  return text.length < 12 && MARK.test(text);
}

/** What the markup calls an article. */
export function isArticleElement(element: Element): boolean {
  return (
    element.localName === 'article' ||
    element.getAttribute('role') === 'article' ||
    /Article|Posting/.test(element.getAttribute('itemtype') ?? '')
  );
}
