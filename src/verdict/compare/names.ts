/** Misspelt names are the same people: never a reason to accuse. Pure. */

import { lower } from '../../language/fold.ts';
import type { RecordIndex } from '../../record/index.ts';

/** Whether `said` is a spelling of `name`: each word of the shorter one is within two letters of a word of the longer. */
export function isSpellingOf(said: string, name: string): boolean {
  const [fewer, more] = [wordsOf(said), wordsOf(name)].sort((a, b) => a.length - b.length);
  if (!fewer || !more || fewer.length === 0) return false;
  return fewer.every((word) => more.some((other) => word === other || (word.length > 3 && isWithin(word, other, word.length > 6 ? 2 : 1))));
}

/** Whether `said` is a spelling of a name of one of these people. */
export const isSpellingOfOne = (said: string, people: readonly string[], index: RecordIndex): boolean =>
  people.some((id) => index.subject(id)?.aliases?.some((name) => isSpellingOf(said, name)) === true);

const wordsOf = (name: string): string[] =>
  lower(name)
    .split(/[^a-z]+/)
    .filter((w) => w.length > 1);

const isWithin = (a: string, b: string, letters: number): boolean => Math.abs(a.length - b.length) <= letters && distance(a, b) <= letters;

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
