/** Which blocks are furniture of the page: what class names call so, boxes with forms, teasers of other stories. */
import { type Headline, headingLevel } from './headline.ts';
import { type Area, leadsOut, type PageWalk } from './page-walk.ts';
import { isWithin, MOST_NAMED, ProseMap, proseLength } from './prose.ts';

const BOX = { prose: 350, share: 0.2 };
const TEASER = { prose: 600, blocks: 2 };
const LINKED = 0.8;
/** Words that a kicker has at most: "Politics", "Courts and law". */
const KICKER = 3;

/** Indexes of the blocks that belong to the page's furniture. */
export function furnitureBlocks(walk: PageWalk, headline: Headline | null): Set<number> {
  const prose = new ProseMap(walk);
  const left = new Set<number>();
  for (const area of walk.areas) {
    if (area === walk.root || (headline && isWithin(headline.block.area, area))) continue;
    if (isNamed(area, prose) || isFormBox(area, prose) || isTeaser(area, walk) || isOnlyHeadings(area, walk)) {
      for (let index = area.from; index < area.to; index++) left.add(index);
    }
  }
  return left;
}

function isNamed(area: Area, prose: ProseMap): boolean {
  if (area.furniture === 'comments') return area.name !== 'main';
  if (area.furniture === null || area.name === 'main' || area.name === 'article') return false;
  return prose.of(area) < MOST_NAMED * prose.total && area.element.querySelector('main,[itemprop~="articleBody"]') === null;
}

/** A small box around a form asks for something; a form around everything is how some sites are built. */
function isFormBox(area: Area, prose: ProseMap): boolean {
  if (area.controls === 0) return false;
  if (area.name === 'form') return prose.of(area) < prose.total / 2;
  return prose.of(area) <= Math.min(BOX.prose, BOX.share * prose.total);
}

/** A heading that is a link to another page, with a sentence or two below. */
function isTeaser(area: Area, walk: PageWalk): boolean {
  const first = walk.blocks[area.from];
  if (!first || headingLevel(first) === 0 || headingLevel(first) === 1 || first.area === area) return false;
  if (first.linked < LINKED * first.text.length || !leadsOut(first)) return false;
  const bodies = walk.blocks
    .slice(area.from, area.to)
    .map(proseLength)
    .filter((length) => length > 0);
  return bodies.length <= TEASER.blocks && bodies.reduce((sum, length) => sum + length, 0) < TEASER.prose;
}

/** A kicker and a headline with nothing below: a story set into another. */
function isOnlyHeadings({ from, to }: Area, { blocks }: PageWalk): boolean {
  const [kicker, headline, more] = blocks.slice(from, to);
  if (!kicker || !headline || more) return false;
  return [kicker, headline].every((block) => headingLevel(block) > 1) && kicker.text.split(' ').length <= KICKER;
}
