/** The statements of a report, each with its place in the page. */

import { rangesOf } from '../article/ranges.ts';
import type { PageReading } from '../article/read-page.ts';
import type { Report, Statement } from '../verdict/report/report.ts';

export interface Mark {
  /** Index in `report.statements`. */
  readonly index: number;
  readonly statement: Statement;
  /** The whole sentence: one range for each text node. */
  readonly sentence: readonly StaticRange[];
  /** What each of these ranges covered when it was made. */
  readonly covered: readonly string[];
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
  const sentence = place(statement.start, statement.end);
  return {
    index,
    statement,
    sentence,
    covered: sentence.map(textUnder),
    words: carrying.flatMap(({ start, end }) => place(start, end)),
  };
}

/** Whether every mark still lies over the words it was made for. */
export function areInPlace(marks: readonly Mark[]): boolean {
  return marks.every(({ sentence, covered }) => sentence.every((range, index) => isInPage(range) && textUnder(range) === covered[index]));
}

function textUnder({ startContainer, startOffset, endOffset }: StaticRange): string {
  return (startContainer as Text).data.slice(startOffset, endOffset);
}

function isInPage({ startContainer, endOffset }: StaticRange): boolean {
  return startContainer.isConnected && endOffset <= (startContainer as Text).data.length;
}

/** The rectangles of static ranges, in the viewport, as they are now. Empty for text that is not shown. */
export function rectsOf(ranges: readonly StaticRange[]): DOMRect[] {
  return ranges
    .filter(isInPage)
    .flatMap((range) => [...liveRange(range).getClientRects()].filter(({ width, height }) => width > 0 && height > 0));
}

/** Of the words that carry the verdict. */
export function wordsOf({ words, sentence }: Mark): DOMRect[] {
  return rectsOf(words.length > 0 ? words : sentence);
}

/** Something that is the same as long as nothing on the page has moved: the first and the last mark, and the page's size. */
export function layoutOf(marks: readonly Mark[]): string {
  const { clientWidth, clientHeight, scrollHeight } = document.documentElement;
  const ends = [marks[0], marks.at(-1)].map((mark) => mark && wordsOf(mark)[0]);
  return [clientWidth, clientHeight, scrollHeight, ...ends.flatMap((rect) => [rect?.left, rect?.top])].join();
}

/** A live range is only made for the moment it is measured: many of them make every change of the page slow. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
