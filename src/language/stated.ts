/** Statements worded in a sentence: a phrase of every set of one of their wordings stands in it, and none that takes it back. */
import { firstPlaceOf, type Met } from './met-phrases.ts';
import { Pattern } from './patterns.ts';
import type { Place } from './phrases.ts';

/** A wording found: the fact it states, whether only of what is told of, and the tokens from the first phrase to the last. */
export interface Stated extends Place {
  readonly fact: string;
  readonly told: boolean;
}

/** The statements worded in a sentence, each fact once: in a wording that needs nothing before it where there is one. */
export function statedIn(met: Met): Stated[] {
  const stated = new Map<string, Stated>();
  for (const pattern of met.whole) {
    if (!(pattern instanceof Pattern)) continue;
    const known = stated.get(pattern.fact);
    if (known && (pattern.told || !known.told)) continue;
    const place = placeOf(pattern, met);
    if (place) stated.set(pattern.fact, { fact: pattern.fact, told: pattern.told, ...place });
  }
  return [...stated.values()];
}

/** From the first phrase that a pattern asks for to the last; null where it is not met. */
function placeOf(pattern: Pattern, met: Met): Place | null {
  const places = placesOf(pattern, met);
  return places && { from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) };
}

/** Where the phrases of a pattern stand; null where one is missing or one of `none` is there. */
export function placesOf({ all, none }: Pattern, met: Met): Place[] | null {
  const places: Place[] = [];
  for (const choice of all) {
    const place = firstPlaceOf(choice, met);
    if (!place) return null;
    places.push(place);
  }
  return firstPlaceOf(none, met) ? null : places;
}
