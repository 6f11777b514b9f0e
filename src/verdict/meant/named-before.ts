/** What the sentences before a place name: the nearest that names anything, all of them, the one thing that any does. Pure. */

/** How many sentences something stays in mind. */
export const REACH = 2;

/** The one thing that the nearest sentence before which names any names. */
export function nearest<T>(named: readonly (readonly T[])[], at: number): T | null {
  const before = named.slice(Math.max(0, at - REACH), at).findLast((things) => things.length > 0);
  return before ? only(before) : null;
}

/** For each place the one thing that all places before it name, in one pass. */
export function onlyBefore<T>(named: readonly (readonly T[])[]): (T | null)[] {
  const seen = new Set<T>();
  return named.map((things) => {
    const [first] = seen;
    const alone = seen.size === 1 ? (first ?? null) : null;
    for (const thing of things) seen.add(thing);
    return alone;
  });
}

/** For each place what the places before it tell of; a set is made anew only where one tells something new. */
export function toldBefore(told: readonly (readonly string[])[]): ReadonlySet<string>[] {
  let seen: ReadonlySet<string> = new Set();
  return told.map((here) => {
    const before = seen;
    if (here.some((each) => !seen.has(each))) seen = new Set([...seen, ...here]);
    return before;
  });
}

/** Whether the sentences just before a place name nothing. */
export const isSilentBefore = (named: readonly (readonly unknown[])[], at: number): boolean =>
  named.slice(Math.max(0, at - REACH), at).every((things) => things.length === 0);

/** The one of several things, where they are all the same. */
export function only<T>(things: readonly T[]): T | null {
  const different = new Set(things);
  return different.size === 1 ? (things[0] ?? null) : null;
}
