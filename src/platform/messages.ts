/** The browser's own store of words, without the polyfill: the scripts in web pages need it and must stay small. */
interface WordStore {
  readonly i18n: { getMessage(key: string, filled?: string[]): string };
}
/** Words by key, with `$1`, `$2` ... where something is to be filled in. */
export type Words = Readonly<Record<string, string>>;

const namespaces = globalThis as typeof globalThis & { readonly browser?: WordStore; readonly chrome?: WordStore };
const PLACES = ['$1', '$2', '$3'];

let given: Words = {};

/**
 * Takes words that were looked up elsewhere. The first word that a script asks the browser for makes the page wait until
 * all of them have come over from another process.
 */
export function takeWords(words: Words): void {
  given = words;
}

/** The words for a key with `$1`, `$2` ... filled in; empty for an unknown key. */
export function messageFor(key: string, filled: string[] = []): string {
  return given[key]?.replace(/\$(\d)/g, (_, place: string) => filled[Number(place) - 1] ?? '') ?? lookUp(key, filled);
}

/** The words for these keys, to be taken elsewhere. */
export function wordsOf(keys: readonly string[]): Words {
  return Object.fromEntries(keys.map((key) => [key, given[key] ?? lookUp(key, PLACES)]));
}

function lookUp(key: string, filled: string[]): string {
  return (namespaces.browser ?? namespaces.chrome)?.i18n.getMessage(key, filled) ?? '';
}
