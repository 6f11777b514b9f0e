/** Telling prose from labels: how much of a page's text is sentences, and where it lies. */
import type { Area, Block, PageWalk } from './page-walk.ts';

const SENTENCE_END = /[.!?…:;]["'”’»)\]]*(?:\s|$)|[。！？]/;
const SHORTEST = 40;

/** A named area may hold this share of the page's prose before its name is disbelieved. */
export const MOST_NAMED = 0.6;

/** Asked of every block by each stage of the reading. */
const known = new WeakMap<Block, number>();

/** How many characters of the block are sentences outside links; 0 for headings, labels, lists of links. */
export function proseLength(block: Block): number {
  const before = known.get(block);
  if (before !== undefined) return before;
  const length = measured(block);
  known.set(block, length);
  return length;
}

function measured(block: Block): number {
  const plain = block.text.length - block.linked;
  if (plain < SHORTEST || block.linked > plain || /^h[1-6]$/.test(block.area.name)) return 0;
  return SENTENCE_END.test(block.text) ? plain : 0;
}

/** Sums of prose by block, so that the prose of any area costs one subtraction. */
export class ProseMap {
  private readonly sums: number[];
  readonly total: number;

  /** `left` says which blocks no longer count. */
  constructor(walk: PageWalk, left: ReadonlySet<number> = new Set()) {
    this.sums = [0];
    let sum = 0;
    walk.blocks.forEach((block, index) => {
      if (!left.has(index)) sum += proseLength(block);
      this.sums.push(sum);
    });
    this.total = sum;
  }

  /** Prose inside an area, in characters. */
  of(area: Area): number {
    return this.between(area.from, area.to);
  }

  between(from: number, to: number): number {
    return (this.sums[to] ?? 0) - (this.sums[from] ?? 0);
  }
}

/** Whether `inner` lies in `outer` or is it. */
export function isWithin(inner: Area | null, outer: Area): boolean {
  for (let area = inner; area; area = area.parent) if (area === outer) return true;
  return false;
}
