/** Which of our scripts are in this page. They share the isolated world, so a symbol of theirs is enough. */

/** Key of the symbol that tells of the spotter. The background looks for it where no script answers. */
export const SPOTTER = 'of-record.spotter';

const READER = Symbol.for('of-record.reader');
type World = typeof globalThis & { [READER]?: () => void; [spotter: symbol]: unknown };

/** Marks the spotter as present. It answers nobody before the page is about the litigation. */
export function enterSpotter(): void {
  (globalThis as World)[Symbol.for(SPOTTER)] = true;
}

/** Marks the reader as present. `again` is called when it is put in once more. */
export function enter(again: () => void): void {
  (globalThis as World)[READER] = again;
}

export function leave(): void {
  delete (globalThis as World)[READER];
}

/** What to call to make the reader that is there start again; undefined when there is none. */
export function presentReader(): (() => void) | undefined {
  return (globalThis as World)[READER];
}
