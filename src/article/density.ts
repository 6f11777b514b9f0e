/** Finding the body of an article by where the prose is, for pages whose markup says nothing. */
import type { Area } from './page-walk.ts';
import type { ProseMap } from './prose.ts';

/** A child must hold this share of the prose for the search to go down into it. */
const DOMINANT = 0.6;
/** More than this share in paragraphs beside the child: they belong together. */
const BESIDE = 0.15;
const PARTS = new Set(['section', 'tbody', 'tr']);

/** The areas that hold the article's body: the smallest one with most of the prose, and its like beside it. */
export function findDensest(start: Area, prose: ProseMap): Area[] {
  let current = start;
  for (let child = dominantChild(current, prose); child; child = dominantChild(current, prose)) current = child;
  return partsLike(current, start, prose);
}

function dominantChild(area: Area, prose: ProseMap): Area | null {
  const all = prose.of(area);
  const beside = area.children.reduce((sum, child) => sum + (isParagraph(child) ? prose.of(child) : 0), 0);
  if (all === 0 || beside > BESIDE * all) return null;
  const child = area.children.find((candidate) => prose.of(candidate) >= DOMINANT * all);
  return child && !isParagraph(child) ? child : null;
}

/** A block element with one run of text and no further structure. */
const isParagraph = (area: Area) => area.children.length === 0 && area.to - area.from === 1;

/** A body cut into parts, by advertisements say: siblings of the same name and class, at the lowest level that has any. */
function partsLike(area: Area, top: Area, prose: ProseMap): Area[] {
  for (let at = area; at !== top && at.parent; at = at.parent) {
    const kind = kindOf(at);
    const like = at.parent.children.filter((sibling) => kindOf(sibling) === kind && prose.of(sibling) > 0);
    if (like.length > 1 && (kind !== NAMELESS || areOneBody(like, at.parent))) return like;
  }
  return [area];
}

function kindOf({ name, element }: Area): string {
  const names = element.getAttribute('class')?.trim();
  if (names || PARTS.has(name)) return `${name}.${names ?? ''}`;
  return element.id ? `#${element.id}` : NAMELESS;
}

const NAMELESS = '';

/** Parts without a name are of one body when they are nothing but paragraphs inside something that has a name. */
function areOneBody(parts: readonly Area[], { parent, element }: Area): boolean {
  if (parent === null || !(element.hasAttribute('class') || element.id || element.localName === 'article')) return false;
  return parts.every(({ name, element: part }) => name === 'div' && part.querySelector('h1,h2,h3,h4,nav,ul a,form') === null);
}
