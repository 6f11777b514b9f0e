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
const GAP = 8;

/** The middle of words that stand at `x`, moved as far as they need to end within a drawing of this width. */
export function keptWithin(x: number, text: string, width: number): number {
  const half = Math.min(width, text.length * LETTER) / 2;
  return Math.max(half, Math.min(x, width - half));
}

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

/** Width of a letter of a lane's bold name. */
const BOLD_LETTER = 7.3;
const SECOND_PARTY = / v\. .*$/;

/** A case's name for a drawing of this width: of a name that is too long, the first party loses its last words. */
export function nameToFit(name: string, width: number): string {
  const letters = Math.floor(width / BOLD_LETTER);
  if (name.length <= letters) return name;
  const [second = ''] = SECOND_PARTY.exec(name) ?? [];
  const first = name.slice(0, letters - second.length - 1);
  return `${first.slice(0, first.lastIndexOf(' '))}…${second}`;
}
