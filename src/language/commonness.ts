/** How common the phrases of wordings are in texts, so that the rarest of each is looked for first. Pure. */

/** Phrases any of which will do, and how many wordings hold them. */
interface Phrases {
  readonly phrases: readonly string[];
  readonly uses: number;
}

/** The choice that texts meet least, of those that hold any phrase; the first of several. */
export function rarestOf<Choice extends readonly Phrases[]>(choices: readonly Choice[]): Choice | undefined {
  let rarest: Choice | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const commonness = choice.length > 0 ? commonnessOf(choice) : least;
    if (commonness >= least) continue;
    rarest = choice;
    least = commonness;
  }
  return rarest;
}

/** Roughly how often a choice is met: single short words often, phrases of several words hardly, what many wordings hold often. */
function commonnessOf(choice: readonly Phrases[]): number {
  let sum = 0;
  for (const { phrases, uses } of choice) for (const phrase of phrases) sum += Math.sqrt(uses) * commonnessOfPhrase(phrase);
  return sum;
}

function commonnessOfPhrase(phrase: string): number {
  const space = phrase.indexOf(' ');
  if (space < 0) return phrase.length < 5 ? 4 : 1;
  return phrase.includes(' ', space + 1) ? 0.05 : 0.2;
}
