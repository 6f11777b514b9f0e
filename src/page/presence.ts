/** Whether the reader is in this page. Spotter and reader share the isolated world, so a symbol of theirs is enough. */

const READER = Symbol.for('of-record.reader');
type World = typeof globalThis & { [READER]?: () => void };

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
