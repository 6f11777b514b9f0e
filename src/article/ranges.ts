/** From offsets in the text that was read back to the page: boundary points for ranges over its Text nodes. */
import type { Run } from './text-runs.ts';

/** Where the characters of the text and of the title stand; runs in ascending order. */
export interface TextMap {
  readonly text: readonly Run[];
  readonly title: readonly Run[];
}

export type Part = 'text' | 'title';

/** What a StaticRange is made from; both ends in the same Text node. */
export interface RangeInit {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** A place in the page. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The ranges that cover the characters `start` to `end`: one for each Text node, so that what lies between nodes and was
 * not read (footnote marks, hidden copies) is never covered. Empty when the page does not hold the words.
 */
export function rangesOf(map: TextMap, start: number, end: number, part: Part = 'text'): RangeInit[] {
  const ranges: { startContainer: Text; startOffset: number; endContainer: Text; endOffset: number }[] = [];
  const runs = map[part];
  for (let i = firstRunEndingAfter(runs, start); i < runs.length; i++) {
    const { node, from, at, length } = runs[i] as Run;
    if (at >= end) break;
    const startOffset = from + Math.max(0, start - at);
    const endOffset = from + Math.min(length, end - at);
    const last = ranges.at(-1);
    if (last?.endContainer === node && last.endOffset <= startOffset) last.endOffset = endOffset;
    else ranges.push({ startContainer: node, startOffset, endContainer: node, endOffset });
  }
  return ranges;
}

/** The place of the character at an offset; null at offsets that no Text node holds (between paragraphs). */
export function pointAt(map: TextMap, offset: number, part: Part = 'text'): Point | null {
  const run = map[part][firstRunEndingAfter(map[part], offset)];
  return run && run.at <= offset ? { node: run.node, offset: run.from + offset - run.at } : null;
}

/** Offset in the text of a character of the page; null when it was not read. The runs of one node are few. */
export function offsetOf(map: TextMap, point: Point, part: Part = 'text'): number | null {
  for (const { node, from, at, length } of map[part]) {
    if (node === point.node && point.offset >= from && point.offset < from + length) return at + point.offset - from;
  }
  return null;
}

/** Index of the first run that ends after the offset (binary search). */
function firstRunEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.at + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
