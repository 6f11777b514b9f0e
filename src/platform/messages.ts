/** The browser's own store of words, without the polyfill: the scripts in web pages need it and must stay small. */
interface Words {
  readonly i18n: { getMessage(key: string, filled?: string[]): string };
}

const namespaces = globalThis as typeof globalThis & { readonly browser?: Words; readonly chrome?: Words };

/** The words for a key with `$1`, `$2` ... filled in; empty for an unknown key. */
export function messageFor(key: string, filled?: string[]): string {
  return (namespaces.browser ?? namespaces.chrome)?.i18n.getMessage(key, filled) ?? '';
}
