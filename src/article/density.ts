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
    const parts = kind === null ? [] : at.parent.children.filter((sibling) => kindOf(sibling) === kind && prose.of(sibling) > 0);
    if (parts.length > 1) return parts;
  }
  return [area];
}

function kindOf({ name, element }: Area): string | null {
  const names = element.getAttribute('class')?.trim();
  return names || PARTS.has(name) ? `${name}.${names ?? ''}` : null;
}
