/** What the reader does with pointer and keys on the page: rest on a marked sentence, click or tap it, press elsewhere, Escape. */
import { markAt } from './hit.ts';
import type { Mark } from './marks.ts';
import type { Overlay } from './overlay.ts';

const LOOK_EVERY_MS = 60;
const INTERACTIVE = 'a, button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/** Follows pointer and keys; `marks` are those that open a card. Returns how to stop. */
export function followPointer(document: Document, overlay: Overlay, marks: () => readonly Mark[]): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  let last: PointerEvent | undefined;
  /** Where the pointer has come to: the move that brings it to rest must not be lost. */
  const look = () => {
    const move = last;
    last = undefined;
    if (!move || stop.signal.aborted || move.target === overlay.element) return;
    const mark = markAt(document, marks(), move.clientX, move.clientY);
    if (mark) overlay.hover.over(mark);
    else overlay.hover.out();
  };
  const onMove = (move: PointerEvent) => {
    if (move.pointerType === 'touch') return;
    if (!last) setTimeout(look, LOOK_EVERY_MS);
    last = move;
  };
  const onDown = ({ target }: PointerEvent) => {
    if (target === overlay.element) return;
    overlay.hover.dismiss();
    overlay.close();
  };
  const onClick = ({ target, clientX, clientY }: MouseEvent) => {
    if (target === overlay.element || (target instanceof Element && target.closest(INTERACTIVE)) || isSelecting(document)) return;
    const mark = markAt(document, marks(), clientX, clientY);
    if (mark) overlay.openCard(mark, 'press');
  };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', () => overlay.hover.out(), { signal: stop.signal });
  document.addEventListener('keydown', (event) => onKey(event, overlay), { capture: true, signal: stop.signal });
  return () => stop.abort();
}

/** A click that ends a selection of text is none on the sentence. */
function isSelecting(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** Escape closes the card and does nothing else while there is one. */
function onKey(event: KeyboardEvent, overlay: Overlay): void {
  if (event.key !== 'Escape' || !overlay.opened) return;
  event.preventDefault();
  event.stopPropagation();
  overlay.close();
}
