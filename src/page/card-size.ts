/** How large the card wants to be, and how it fits into less. */
import type { CardSize } from './card-place.ts';

const MARGIN = 6;

/** Measures the card with all the room it wants, and what it needs where there is little. */
export function sizeOf(box: HTMLElement): CardSize {
  box.style.removeProperty('--room');
  box.classList.add('tight');
  const needed = endOfRecord(box);
  box.classList.remove('tight');
  return { width: box.offsetWidth, height: box.offsetHeight, needed, text: Number.parseFloat(getComputedStyle(box).fontSize) };
}

/** Where the actions would lie over the record's words they come after all else. */
export function giveRoom(box: HTMLElement, room: number): void {
  const actions = box.querySelector('footer')?.offsetHeight ?? 0;
  box.classList.toggle('tight', room < endOfRecord(box) + actions);
  box.style.setProperty('--room', `${room}px`);
}

/** In px from the top of the card, with what keeps the words from its edge. */
function endOfRecord(box: HTMLElement): number {
  const [card, words] = [box.firstElementChild, box.querySelector('.words')];
  return card && words ? words.getBoundingClientRect().bottom - card.getBoundingClientRect().top + card.scrollTop + MARGIN : 0;
}
