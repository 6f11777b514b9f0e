/** How common the phrases of wordings are in texts, so that the rarest of each is looked for first. Pure. */

/** Roughly how often a choice is met: single short words often, phrases of several words hardly, what many wordings hold often. */
export function commonnessOf(choice: readonly { readonly phrases: readonly string[]; readonly uses: number }[]): number {
  let sum = 0;
  for (const { phrases, uses } of choice) for (const phrase of phrases) sum += Math.sqrt(uses) * commonnessOfPhrase(phrase);
  return sum;
}

function commonnessOfPhrase(phrase: string): number {
  const space = phrase.indexOf(' ');
  if (space < 0) return phrase.length < 5 ? 4 : 1;
  return phrase.includes(' ', space + 1) ? 0.05 : 0.2;
}
