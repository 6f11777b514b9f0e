/**
 * Class names and ids that name the furniture of a page. One signal among others: an area that holds the headline or
 * most of the page's prose is never taken for furniture, whatever it is called.
 */

const words = (list: string) => new Set(list.split(' '));

/** Readers' words below an article: never the article, however long. */
const COMMENTS = words('comment comments commentlist disqus respond replies livefyre coral hyvor isso utterances giscus spotim');
const FURNITURE = words(
  'ad ads adslot adbar adbox adunit adwrap adspace adzone advert adverts advertisement advertising adsense dfp sponsor sponsored promo promos promoted promotion outbrain taboola ' +
    'share sharing sharebar sharedaddy social socials newsletter newsletters subscribe subscription signup optin paywall regwall ' +
    'sidebar rail widget widgets related relateds recirc recirculation recommended recommendations trending mostread popular readmore ' +
    'byline author authors authorbox bio bios avatar breadcrumb breadcrumbs tags taglist keywords caption captions credit credits ' +
    'cookie cookies consent gdpr ccpa privacy popup modal overlay lightbox toast banner masthead navbar navigation nav navi menu menus ' +
    'footer colophon copyright disclaimer toolbar tools pagination pager donate donation crowdfunding jetpack yarpp zergnet ' +
    'embed embeds embedded tweet tweets pullquote carousel slideshow gallery player toc skip skiplink ticker footnotes noprint',
);
const UNSEEN = words('hidden invisible');
/** Builders of pages that call every part of one a widget, its text too. */
const BUILDER = /(?:^|\s)(?:elementor|so|siteorigin)-/;
const PARTS = words('widget widgets');
const PAIRS =
  /(?:^|\s)(?:(?:sr-only|visually-?hidden|screen-reader-text|screenreader|d-none|is-hidden|instagram-media|text-post-media|fb-post)(?=\s|$)|(?:read-more|read-next|more-stories|more-from|most-read|you-may|up-next|next-up|pull-quote|related|social)(?:-\S*)?(?=\s|$))/;
/** Templates whose class names are made by machines name their parts for tests and components. */
const NAMING = ['data-testid', 'data-component', 'data-component-name', 'data-module', 'data-block-type'];
/** Names that say what a page has, or how it is laid out, not what the element is. */
const ABOUT = words('has with no not without is show enable open status category tag format type single template layout l');

export type Furniture = 'comments' | 'furniture';

const known = new Map<string, Furniture | null>();

/** What the element's names call it. Only names are read here; whether to believe them is decided where its size is known. */
export function furnitureName(element: Element): Furniture | null {
  const names = namesOf(element);
  if (names === '') return null;
  const seen = known.get(names);
  if (seen !== undefined) return seen;
  const kind = nameKind(names);
  known.set(names, kind);
  return kind;
}

/** Everything that names the element, as words with hyphens. */
function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const name of element.getAttributeNames()) {
    if (name === 'class' || name === 'id' || NAMING.includes(name)) names += ` ${element.getAttribute(name) ?? ''}`;
    else if (name === 'itemprop' && element.getAttribute(name) === 'comment') names += ' comment';
  }
  return names.trim();
}

function nameKind(names: string): Furniture | null {
  const spelled = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  let kind: Furniture | null = PAIRS.test(spelled) ? 'furniture' : null;
  const isBuilt = BUILDER.test(spelled);
  for (const name of spelled.split(/\s+/)) {
    const parts = name.split(/[^a-z]+/).filter((part) => part !== '' && !(isBuilt && PARTS.has(part)));
    if (parts.some((part) => ABOUT.has(part))) continue;
    if (parts.some((part) => COMMENTS.has(part))) return 'comments';
    if (parts.some((part) => FURNITURE.has(part)) || (parts.length === 1 && UNSEEN.has(parts[0] ?? ''))) kind = 'furniture';
  }
  return kind;
}
