/** Counting right and wrong verdicts, and the shares that follow from the counts. */

/** Counts for one verdict: found where due, missed where due, given where not due. */
export interface Tally {
  found: number;
  missed: number;
  /** For conflicts: the right sentence, the wrong words. Also counted as missed. */
  misplaced: number;
  false: number;
}

export interface Shares extends Tally {
  readonly precision: number | null;
  readonly recall: number | null;
}

export const newTally = (): Tally => ({ found: 0, missed: 0, misplaced: 0, false: 0 });

export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** A misplaced mark is on a sentence that is wrong, so it counts for precision but not for recall. */
export function shares(tally: Tally): Shares {
  const right = tally.found + tally.misplaced;
  return { ...tally, precision: ratio(right, right + tally.false), recall: ratio(tally.found, tally.found + tally.missed) };
}

/** Tallies by name, made when first asked for. */
export class Tallies {
  readonly #byName = new Map<string, Tally>();

  of(name: string): Tally {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const fresh = newTally();
    this.#byName.set(name, fresh);
    return fresh;
  }

  /** Adds one to a count under each of the names. */
  count(names: readonly string[], what: keyof Tally): void {
    for (const name of names) this.of(name)[what]++;
  }

  toShares(): Record<string, Shares> {
    return Object.fromEntries([...this.#byName].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => [name, shares(tally)]));
  }
}
