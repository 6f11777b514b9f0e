/** Which tab the popup's address asks for, and how the background is asked for it. */

/** `?tab=<id>`; undefined: the active tab. */
export function tabAsked({ search }: Location): number | undefined {
  const asked = new URLSearchParams(search).get('tab');
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;
}

/** The question for the view of that tab, the same wherever it is asked: an early answer is found by it. */
export const viewQuestion = (tab: number | undefined): { readonly tab?: number } => (tab === undefined ? {} : { tab });
