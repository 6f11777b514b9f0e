/** Which mark lies under a point: by caret, since asking the highlights grows slow with their number. */
import { type Mark, rectsOf } from './marks.ts';

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The mark whose sentence is shown at this point of the viewport. */
export function markAt(document: Document, marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const caret = caretAt(document, marks, x, y);
  if (!caret) return undefined;
  return marks.find(({ sentence }) => sentence.some((range) => holds(range, caret) && covers(range, x, y)));
}

function caretAt(document: Document, marks: readonly Mark[], x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsOf(marks) });
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = (document as Document & { caretRangeFromPoint?(x: number, y: number): Range | null }).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function shadowRootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const roots = marks.map(({ sentence }) => sentence[0]?.startContainer.getRootNode());
  return [...new Set(roots)].filter((root) => root instanceof ShadowRoot);
}

/** A range of a mark lies within one text node. */
function holds({ startContainer, startOffset, endOffset }: StaticRange, { node, offset }: Caret): boolean {
  return node === startContainer && offset >= startOffset && offset <= endOffset;
}

/** A caret is found beside the text too, at the end of a line: only the text itself counts. */
function covers(range: StaticRange, x: number, y: number): boolean {
  return rectsOf([range]).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}
