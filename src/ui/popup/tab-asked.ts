/** Which tab the popup's address asks for. */

/** `?tab=<id>`; undefined: the active tab. */
export function tabAsked({ search }: Location): number | undefined {
  const asked = new URLSearchParams(search).get('tab');
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;
}
