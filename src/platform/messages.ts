/** The browser's own store of words, without the polyfill: the scripts in web pages need it and must stay small. */
interface WordStore {
  readonly i18n: { getMessage(key: string, filled?: string[]): string };
}
/** Words by key, with `$1`, `$2` ... where something is to be filled in. */
export type Words = Readonly<Record<string, string>>;

const namespaces = globalThis as typeof globalThis & { readonly browser?: WordStore; readonly chrome?: WordStore };
const PLACES = Array.from({ length: 9 }, (_, place) => `$${place + 1}`);

let given: Words = {};
/** Words that the browser was asked for before: asking costs more than filling in. */
const known = new Map<string, string>();

/**
 * Takes words that were looked up elsewhere. The first word that a script asks the browser for makes the page wait until
 * all of them have come over from another process.
 */
export function takeWords(words: Words): void {
  given = words;
}

/** The words for a key with `$1`, `$2` ... filled in; empty for an unknown key. */
export function messageFor(key: string, filled: string[] = []): string {
  const words = given[key] ?? lookUp(key);
  return words.includes('$') ? words.replace(/\$(\d)/g, (_, place: string) => filled[Number(place) - 1] ?? '') : words;
}

/** The words for these keys, to be taken elsewhere. */
export function wordsOf(keys: readonly string[]): Words {
  return Object.fromEntries(keys.map((key) => [key, given[key] ?? lookUp(key)]));
}

/** The words as they are written, with `$1`, `$2` ... in them. */
function lookUp(key: string): string {
  const words = known.get(key) ?? (namespaces.browser ?? namespaces.chrome)?.i18n.getMessage(key, PLACES) ?? '';
  known.set(key, words);
  return words;
}
