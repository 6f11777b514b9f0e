/** Which words of a drawing find room beside one another. Pure. */

export interface Placed {
  /** The middle of the words. */
  readonly x: number;
  readonly text: string;
  /** Gets its place before the others. */
  readonly first: boolean;
}

/** Width of a letter of the drawing's small type, in its units; a little generous. */
const LETTER = 6.4;
const GAP = 4;

/** For each of the words whether it can be drawn without touching another: first those that go first, then in order. */
export function roomFor(words: readonly Placed[]): boolean[] {
  const taken: (readonly [number, number])[] = [];
  const drawn = words.map(() => false);
  const byRank = words.map((word, index) => ({ ...word, index })).toSorted((a, b) => Number(b.first) - Number(a.first));
  for (const { x, text, index } of byRank) {
    const half = (text.length * LETTER + GAP) / 2;
    if (text === '' || taken.some(([from, to]) => x - half < to && x + half > from)) continue;
    taken.push([x - half, x + half]);
    drawn[index] = true;
  }
  return drawn;
}
