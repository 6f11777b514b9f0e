/** Seeded chance, so that every run generates the same swaps. */

export interface Random {
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different entries of the list. */
  sample<T>(list: readonly T[], count: number): T[];
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function numbers(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function seeded(seed: string): Random {
  const next = numbers(seed);
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(Math.floor(next() * rest.length), 1));
    return taken;
  };
  return {
    sample,
    pick: <T>(list: readonly T[]): T => {
      const [one] = sample(list, 1);
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}
