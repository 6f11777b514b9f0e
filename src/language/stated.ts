/** Statements worded in a sentence: a phrase of every set of one of their wordings stands in it, and none that takes it back. */
import { firstPlaceOf, type Met } from './met-phrases.ts';
import type { Pattern, PhraseIndex, Place } from './phrases.ts';

/** A wording found: the fact it states, whether only of what is told of, and the tokens from the first phrase to the last. */
export interface Stated extends Place {
  readonly fact: string;
  readonly told: boolean;
}

/** The statements worded in a sentence, each fact once: in a wording that needs nothing before it where there is one. */
export function statedIn(met: Met, index: PhraseIndex): Stated[] {
  const stated = new Map<string, Stated>();
  for (const number of met.tried) {
    const pattern = index.patterns[number];
    const known = pattern && stated.get(pattern.fact);
    if (!pattern || (known && (pattern.told || !known.told))) continue;
    const place = placeOf(pattern, met);
    if (place) stated.set(pattern.fact, { fact: pattern.fact, told: pattern.told, ...place });
  }
  return [...stated.values()];
}

/** From the first phrase that a pattern asks for to the last; nothing when one is missing or one of `none` is there. */
function placeOf({ all, none }: Pattern, met: Met): Place | null {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const choice of all) {
    const place = firstPlaceOf(choice, met);
    if (!place) return null;
    from = Math.min(from, place.from);
    to = Math.max(to, place.to);
  }
  return firstPlaceOf(none, met) ? null : { from, to };
}
