/** Ids for views of a page. `crypto.randomUUID` is missing on pages without a secure address. */
export function newPageId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
