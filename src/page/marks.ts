/** The statements of a report, each with its place in the page. */

import { rangesOf } from '../article/ranges.ts';
import type { PageReading } from '../article/read-page.ts';
import type { Report, Statement } from '../verdict/report.ts';

export interface Mark {
  /** Index in `report.statements`. */
  readonly index: number;
  readonly statement: Statement;
  /** The whole sentence: one range for each text node. */
  readonly sentence: readonly StaticRange[];
  /** The words that carry the verdict. */
  readonly words: readonly StaticRange[];
}

/** Finds the place of every statement. A statement that the page shows nowhere has no mark. */
export function placeStatements(reading: PageReading, { statements }: Report): Mark[] {
  return statements.map((statement, index) => placeStatement(reading, statement, index)).filter(({ sentence }) => sentence.length > 0);
}

function placeStatement({ map }: PageReading, statement: Statement, index: number): Mark {
  const place = (start: number, end: number) => rangesOf(map, start, end, statement.in ?? 'text').map((range) => new StaticRange(range));
  const carrying = statement.findings.filter(({ verdict }) => verdict === statement.verdict);
  return {
    index,
    statement,
    sentence: place(statement.start, statement.end),
    words: carrying.flatMap(({ start, end }) => place(start, end)),
  };
}

/** Whether the text under every mark is still in the page, as long as it was. */
export function areInPlace(marks: readonly Mark[]): boolean {
  return marks.every(({ sentence }) => sentence.every(isInPlace));
}

function isInPlace({ startContainer, endOffset }: StaticRange): boolean {
  return startContainer.isConnected && endOffset <= (startContainer as Text).data.length;
}

/** The rectangles of static ranges, in the viewport, as they are now. Empty for text that is not shown. */
export function rectsOf(ranges: readonly StaticRange[]): DOMRect[] {
  return ranges
    .filter(isInPlace)
    .flatMap((range) => [...liveRange(range).getClientRects()].filter(({ width, height }) => width > 0 && height > 0));
}

/** A live range is only made for the moment it is measured: many of them make every change of the page slow. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
