/** Which blocks of the article's stretch are its text: links, labels, boxes, bylines and what follows the end are left out. */
import { lineDate } from './date-lines.ts';
import { headingLevel } from './headline.ts';
import { type Area, type Block, leadsOut, type PageWalk } from './page-walk.ts';
import { isBiography, isBoilerplate, isClock, isLabel, sectionKind } from './page-words.ts';
import { proseLength } from './prose.ts';
import type { Stretch } from './scope.ts';
import type { Steps } from './steps.ts';

const LINKED = { block: 0.8, list: 0.6, longest: 250 };
const TIMED = 0.6;
/** Prose that may follow an ending: when more does, the heading was not the end. */
const MOST_AFTER_END = 0.6;
/** What these show when they are unfolded is the article's next part. */
const UNFOLDING = new Set(['summary', 'button']);
/** A box set into an article is small. */
const BOX = { prose: 600, share: 0.35 };
const DECK = { length: 40, words: 7 };
const DOUBLED = 60;
const TITLE_TAIL = 60;

/** Indexes of the article's blocks in order. `left` is furniture already known; `title` the headline's words. */
export function* selectBlocks(walk: PageWalk, stretches: readonly Stretch[], left: ReadonlySet<number>, title: string): Steps<number[]> {
  const lists = linkLists(walk, stretches);
  yield;
  const inside = stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  const known = inside.filter((index) => !left.has(index) && !lists.has(index));
  const ended = withoutBoxes(walk, withoutEndings(walk, known));
  yield;
  const kept = ended.filter((index) => isText(walk.blocks[index] as Block, title));
  yield;
  const trimmed = trim(walk, kept);
  yield;
  return withoutDoubles(walk, withoutEmptySections(walk, inside, trimmed));
}

/** Lists inside the stretches in which most of the text is links, with every block they hold. */
function linkLists(walk: PageWalk, stretches: readonly Stretch[]): Set<number> {
  const found = new Set<number>();
  for (const area of walk.areas) {
    if (area.to - area.from < 2) continue;
    const inside = stretches.some(({ from, to }) => area.from >= from && area.to <= to && area.to - area.from < to - from);
    if (!inside || !isLinkList(walk, area)) continue;
    for (let index = area.from; index < area.to; index++) found.add(index);
  }
  return found;
}

function isLinkList(walk: PageWalk, area: Area): boolean {
  const blocks = walk.blocks.slice(area.from, area.to);
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  return linked >= LINKED.list * length;
}

function isText(block: Block, title: string): boolean {
  const { text, timed } = block;
  if (repeatsTitle(text, title) || isLinkOut(block)) return false;
  if (timed >= TIMED * text.length) return false;
  return !isBoilerplate(text) && !isClock(text) && sectionKind(text) === null && text.toLowerCase() !== text.toUpperCase();
}

/** The headline again, alone or with a byline in the same block. */
function repeatsTitle(text: string, title: string): boolean {
  return title !== '' && text.startsWith(title) && text.length < title.length + TITLE_TAIL && !/^\s*[.,;:]/.test(text.slice(title.length));
}

/** A short block that is a link to another page; a link down this page may be the heading of a post. */
function isLinkOut(block: Block): boolean {
  const { text, linked } = block;
  return linked >= LINKED.block * text.length && text.length < LINKED.longest && leadsOut(block);
}

/** Cuts off what a heading like "Comments" begins, as far as the section it stands in goes. */
function withoutEndings(walk: PageWalk, indexes: readonly number[]): number[] {
  const total = proseOf(walk, indexes);
  const cut = new Set<number>();
  for (const index of indexes) {
    const block = walk.blocks[index] as Block;
    if (cut.has(index) || sectionKind(block.text) !== 'ending') continue;
    const section = sectionBegunBy(index, block.area);
    const after = indexes.filter((other) => other >= index && other < section.to);
    const prose = proseOf(walk, after);
    if (prose < MOST_AFTER_END * total) for (const other of after) cut.add(other);
  }
  return indexes.filter((index) => !cut.has(index));
}

/** Leaves out the small boxes that begin with a heading like "Related". */
function withoutBoxes(walk: PageWalk, indexes: readonly number[]): number[] {
  const total = proseOf(walk, indexes);
  const cut = new Set<number>();
  for (const index of indexes) {
    const block = walk.blocks[index] as Block;
    if (sectionKind(block.text) !== 'stories' || UNFOLDING.has(block.area.name)) continue;
    const box = sectionBegunBy(index, block.area);
    const inside = box.from === index ? indexes.filter((other) => other >= index && other < box.to) : [];
    const prose = proseOf(walk, inside);
    if (prose < BOX.prose && prose < BOX.share * total) for (const other of inside) cut.add(other);
  }
  return indexes.filter((index) => !cut.has(index));
}

const proseOf = (walk: PageWalk, indexes: readonly number[]) =>
  indexes.reduce((sum, index) => sum + proseLength(walk.blocks[index] as Block), 0);

/** The smallest area with something after the heading. */
function sectionBegunBy(index: number, area: Area): Area {
  let section = area;
  while (section.parent && section.to <= index + 1) section = section.parent;
  return section;
}

/** Takes bylines off the beginning, labels and biographies off the end. */
function trim(walk: PageWalk, indexes: readonly number[]): number[] {
  const block = (index: number) => walk.blocks[index] as Block;
  const prose = indexes.filter((index) => proseLength(block(index)) > 0 && !isLabel(block(index).text));
  const first = prose[0];
  if (first === undefined) return [];
  let last = prose.length - 1;
  while (last > 0 && last >= prose.length - 3 && isBiography(block(prose[last] as number).text)) last--;
  const end = prose[last] as number;
  return indexes.filter((index) => {
    if (index < first) return isLead(block(index));
    if (index > end) return index < (prose[last + 1] ?? Number.POSITIVE_INFINITY) && isTail(block(index));
    return true;
  });
}

/** A deck, a key point or a first subheading above the first paragraph. */
function isLead(block: Block): boolean {
  if (isLabel(block.text) || lineDate(block) !== null) return false;
  if (headingLevel(block) > 1) return true;
  if (block.area.name === 'li') return block.text.length > DECK.length / 2 && block.linked === 0;
  return block.text.length >= DECK.length && block.text.split(' ').length >= DECK.words && block.linked * 3 < block.text.length;
}

/** A closing list item, cell or short sentence. */
function isTail(block: Block): boolean {
  if (headingLevel(block) > 0 || block.linked > 0) return false;
  return ['li', 'td', 'th', 'dd', 'dt'].includes(block.area.name) || /[.!?]["'”’»)]*$/.test(block.text);
}

/** A heading whose section was left out altogether goes with it. */
function withoutEmptySections(walk: PageWalk, inside: readonly number[], indexes: readonly number[]): number[] {
  const kept = new Set(indexes);
  return indexes.filter((index, place) => {
    if (headingLevel(walk.blocks[index] as Block) === 0) return true;
    const next = indexes[place + 1];
    if (next === undefined) return false;
    if (headingLevel(walk.blocks[next] as Block) === 0) return true;
    return !inside.some((other) => other > index && other < next && !kept.has(other));
  });
}

/** A paragraph that stands on the page twice, for wide and for narrow screens, is read once. */
function withoutDoubles(walk: PageWalk, indexes: readonly number[]): number[] {
  const seen = new Set<string>();
  return indexes.filter((index) => {
    const { text } = walk.blocks[index] as Block;
    if (text.length < DOUBLED || !seen.has(text)) return Boolean(seen.add(text));
    return false;
  });
}
