/** Where the card stands: in px of the document, so that it moves with the page by itself, and beside the sentence while there is room. */
import { type Mark, rectsOf, wordsOf } from './marks.ts';
import type { Place } from './place.ts';

/** What a card measures where it has all the room it wants, in px. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
  /** From its top to the end of the record's words: what has to be in sight. */
  readonly needed: number;
  /** Of the text. */
  readonly text: number;
}

export interface CardSpot {
  /** From the corner of the words to the corner of the card. */
  readonly offset: Place;
  /** How high the card may be, in px. */
  readonly room: number;
}

const EDGE = 8;
const GAP = 6;
/** In sizes of the reader's text: enough to begin reading, and enough for both wordings and the actions. */
const LEAST = 10;
const COMFORT = 24;

/**
 * Under the sentence, or over it where there is more room; beside its words, and within the window. The card covers the
 * sentence, which it repeats, only where the record's words could hardly be seen otherwise.
 */
export function cardSpot(mark: Mark, { width, height, needed, text }: CardSize): CardSpot | undefined {
  const [first] = wordsOf(mark);
  const lines = rectsOf(mark.sentence);
  const [head] = lines;
  const last = lines.at(-1);
  if (!first || !head || !last) return undefined;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - last.bottom - GAP - EDGE;
  const above = head.top - GAP - EDGE;
  const over = below < height && above > below;
  const beside = over ? above : below;
  const hasRoom = beside >= Math.min(needed, LEAST * text);
  const room = Math.min(hasRoom ? beside : Math.max(COMFORT * text, beside), clientHeight - 2 * EDGE);
  const shown = Math.min(height, room);
  const top = Math.max(EDGE, Math.min(over ? head.top - GAP - shown : last.bottom + GAP, clientHeight - shown - EDGE));
  const left = Math.max(EDGE, Math.min(first.left, clientWidth - width - EDGE));
  return { offset: { x: left - first.left, y: top - first.top }, room };
}

/** Where a card with this offset stands now, in px of the document. */
export function cardPlace(mark: Mark, offset: Place): Place | undefined {
  const [first] = wordsOf(mark);
  return first && { x: first.left + offset.x + window.scrollX, y: first.top + offset.y + window.scrollY };
}
