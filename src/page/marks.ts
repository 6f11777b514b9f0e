/** The statements of a report, each with its place in the page. */
import { rangesOf, type Reading } from '../article/read-page.ts';
import type { Report, Statement } from '../verdict/report.ts';

export interface Mark {
  /** Index in `report.statements`. */
  readonly index: number;
  readonly statement: Statement;
  /** The whole sentence, one range for each unbroken stretch. */
  readonly sentence: readonly StaticRange[];
  /** The words that carry the verdict. */
  readonly words: readonly StaticRange[];
}

/** Finds the place of every statement. A statement that the page shows nowhere has no mark. */
export function placeStatements(reading: Reading, { statements }: Report): Mark[] {
  return statements.map((statement, index) => placeStatement(reading, statement, index)).filter(({ sentence }) => sentence.length > 0);
}

function placeStatement(reading: Reading, statement: Statement, index: number): Mark {
  const carrying = statement.findings.filter(({ verdict }) => verdict === statement.verdict);
  return {
    index,
    statement,
    sentence: rangesOf(reading, statement.start, statement.end, statement.in),
    words: carrying.flatMap(({ start, end }) => rangesOf(reading, start, end, statement.in)),
  };
}

/** Whether the text under every mark is still in the page, as long as it was. */
export function areInPlace(marks: readonly Mark[]): boolean {
  return marks.every(({ sentence }) => sentence.every(isInPlace));
}

function isInPlace({ startContainer, endContainer, endOffset }: StaticRange): boolean {
  const { length } = endContainer.nodeType === Node.TEXT_NODE ? (endContainer as Text) : endContainer.childNodes;
  return startContainer.isConnected && endContainer.isConnected && endOffset <= length;
}

/** The rectangles of static ranges, in the viewport, as they are now. Empty for text that is not shown. */
export function rectsOf(ranges: readonly StaticRange[]): DOMRect[] {
  return ranges.flatMap((range) => [...liveRange(range).getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
}

/** A live range is only made for the moment it is measured: many of them make every change of the page slow. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    range.collapse(true);
  }
  return range;
}
