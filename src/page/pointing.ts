/** What the reader does with pointer and keys on the page: rest on a marked sentence, tap it, press elsewhere, Escape. */
import { markAt } from './hit.ts';
import type { Mark } from './marks.ts';
import type { Overlay } from './overlay.ts';

const LOOK_EVERY_MS = 60;
const INTERACTIVE = 'a, button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/** Follows pointer and keys; `marks` are those that open a card. Returns how to stop. */
export function followPointer(document: Document, overlay: Overlay, marks: () => readonly Mark[]): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  let looked = 0;
  const onMove = ({ target, clientX, clientY, timeStamp, pointerType }: PointerEvent) => {
    if (pointerType === 'touch' || target === overlay.element || timeStamp - looked < LOOK_EVERY_MS) return;
    looked = timeStamp;
    const mark = markAt(document, marks(), clientX, clientY);
    if (mark) overlay.hover.over(mark);
    else overlay.hover.out();
  };
  const onDown = ({ target }: PointerEvent) => {
    if (target === overlay.element) return;
    overlay.hover.dismiss();
    overlay.close();
  };
  const onClick = (event: MouseEvent) => {
    const { target, clientX, clientY } = event;
    if ((event as PointerEvent).pointerType !== 'touch' || (target instanceof Element && target.closest(INTERACTIVE))) return;
    const mark = target === overlay.element ? undefined : markAt(document, marks(), clientX, clientY);
    if (mark) overlay.openCard(mark, 'press');
  };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', () => overlay.hover.out(), { signal: stop.signal });
  document.addEventListener('keydown', (event) => onKey(event, overlay), { capture: true, signal: stop.signal });
  return () => stop.abort();
}

/** Escape closes the card and does nothing else while there is one. */
function onKey(event: KeyboardEvent, overlay: Overlay): void {
  if (event.key !== 'Escape' || !overlay.opened) return;
  event.preventDefault();
  event.stopPropagation();
  overlay.close();
}
