/** How common the phrases of wordings are in texts, so that the rarest of each is looked for first. Pure. */

/** Phrases any of which will do, how common they are, and how many wordings hold them. */
interface Phrases {
  readonly commonness: number;
  readonly uses: number;
}

/** The choice that texts meet least, of those that hold any phrase; the first of several. */
export function rarestOf<Choice extends readonly Phrases[]>(choices: readonly Choice[]): Choice | undefined {
  let rarest: Choice | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const commonness = choice.length > 0 ? inUse(choice) : least;
    if (commonness >= least) continue;
    rarest = choice;
    least = commonness;
  }
  return rarest;
}

/** How common a choice is: more so what many wordings hold. */
function inUse(choice: readonly Phrases[]): number {
  let sum = 0;
  for (const { commonness, uses } of choice) sum += Math.sqrt(uses) * commonness;
  return sum;
}

/** Roughly how often one of some phrases is met: single short words often, phrases of several words hardly. */
export function commonnessOf(phrases: readonly string[]): number {
  let sum = 0;
  for (const phrase of phrases) sum += commonnessOfPhrase(phrase);
  return sum;
}

function commonnessOfPhrase(phrase: string): number {
  const space = phrase.indexOf(' ');
  if (space < 0) return phrase.length < 5 ? 4 : 1;
  return phrase.includes(' ', space + 1) ? 0.05 : 0.2;
}
