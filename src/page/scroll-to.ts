/** Bringing a marked sentence into view. */
import { type Mark, rectsOf } from './marks.ts';

/** Scrolls the words of a mark to the middle of the window, whatever scrolls them. */
export function scrollToMark({ words, sentence }: Mark): void {
  const ranges = words.length > 0 ? words : sentence;
  const parent = ranges[0]?.startContainer.parentElement;
  const [before] = rectsOf(ranges);
  if (!parent || (before && isInView(before))) return;
  parent.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [after] = rectsOf(ranges);
  if (after && !isInView(after)) window.scrollBy({ top: after.top - window.innerHeight / 2, behavior: 'instant' });
}

/** Well in view: a sticky header may take the edge. */
function isInView({ top, bottom }: DOMRect): boolean {
  const edge = Math.min(100, window.innerHeight / 5);
  return top >= edge && bottom <= window.innerHeight - edge;
}
