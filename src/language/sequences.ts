/**
 * Ordered wordings: phrases that say something only in their order and close together. Where a statement can be worded in
 * any order, its contrary cannot: "a disclosure is a misdemeanor, an inspection a felony" holds the words of both. A slot
 * among the phrases holds a value that the sentence's readers find ("<date>") or one of the lists of its type ("<law>").
 */

import type { Choice } from './groups.ts';
import { firstPlaceOf, type Met } from './met-phrases.ts';
import { Sequence } from './patterns.ts';
import type { Place } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A wording found: the fact whose contrary or value it words, every phrase's place, and the words that would be wrong. */
export interface Worded {
  readonly fact: string;
  readonly phrases: readonly Place[];
  readonly wrong: Place;
  /** What stands in its slot: null for the contrary of a proposition. */
  readonly slot: Filled | null;
  readonly afterLaw: boolean;
  readonly alone: boolean;
}

/** The words in a slot, with the values of the lists that hold them. */
export interface Filled extends Place {
  readonly type: string;
  readonly values: readonly string[];
}

/** Places of the values of a type that the readers of the sentence find. */
export type ReadPlaces = (type: string) => readonly Place[];

/** The contraries and values worded in a sentence; one fact may be worded in several ways, of which a longer one may take in a "not". */
export function wordedIn(tokens: readonly Token[], met: Met, read: ReadPlaces): Worded[] {
  const worded: Worded[] = [];
  for (const sequence of met.whole) {
    const found = sequence instanceof Sequence && mayStand(sequence, met) && placed(sequence, tokens, met, read);
    if (found) worded.push(found);
  }
  return worded;
}

/** Whether no phrase is there that takes it back, and what must stand beside it. */
function mayStand({ none, beside }: Sequence, met: Met): boolean {
  return !firstPlaceOf(none, met) && (beside.length === 0 || firstPlaceOf(beside, met) !== undefined);
}

/** Where a sequence stands whose phrases are there; null where one is out of place. */
function placed(sequence: Sequence, tokens: readonly Token[], met: Met, read: ReadPlaces): Worded | null {
  const { fact, all, wrong, slot, afterLaw, alone } = sequence;
  const ends = all.map((choice) => (isRead(choice) ? endsAt(read(slot?.type ?? '')) : endsOf(choice, met)));
  for (let start = 0; start < tokens.length; start++) {
    const phrases = phrasesFrom(sequence, ends, 0, start, start, tokens);
    const first = phrases?.[wrong[0]];
    const last = phrases?.[wrong[1]];
    if (phrases && first && last)
      return isOneOfTwo(sequence, phrases, met)
        ? null
        : { fact, phrases, wrong: { from: first.from, to: last.to }, slot: filledIn(sequence, phrases, met), afterLaw, alone };
  }
  return null;
}

/** A slot that no list fills. */
const isRead = (choice: Choice): boolean => choice.length === 0;

/** What stands in the slot of a sequence. */
function filledIn({ slot }: Sequence, phrases: readonly Place[], { places }: Met): Filled | null {
  const place = slot && phrases[slot.at];
  if (!place) return null;
  const groups = places.filter(({ from, to }) => from === place.from && to === place.to).flatMap((p) => p.groups);
  return { ...place, type: slot.type, values: groups.flatMap((group) => slot.values.get(group) ?? []) };
}

/** "Cites the Privacy Act and section 6103(i)(2)": whether another value of the slot's lists stands beside the one in it. */
const isOneOfTwo = ({ slot }: Sequence, phrases: readonly Place[], { places }: Met): boolean =>
  slot !== null &&
  places.some(
    ({ from, to, groups }) =>
      groups.some((group) => slot.values.has(group)) && phrases.every((place) => to <= place.from || from >= place.to),
  );

const endsAt = (places: readonly Place[]): Map<number, number> => new Map(places.map(({ from, to }) => [from, to]));

/** For each token at which a phrase of a choice begins, one past the longest. */
function endsOf(choice: Choice, { places }: Met): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { from, to, groups } of places)
    if (groups.some((group) => choice.includes(group))) ends.set(from, Math.max(to, ends.get(from) ?? 0));
  return ends;
}

/** Places of the choices from the `next` one on, the first of them between two tokens. */
function phrasesFrom(
  sequence: Sequence,
  ends: readonly ReadonlyMap<number, number>[],
  next: number,
  from: number,
  until: number,
  tokens: readonly Token[],
): Place[] | null {
  const ending = ends[next];
  if (!ending) return [];
  for (let at = from; at <= until && at < tokens.length; at++) {
    const to = ending.get(at);
    const rest = to === undefined ? null : phrasesFrom(sequence, ends, next + 1, to, to + sequence.gap, tokens);
    if (rest && to !== undefined) return [{ from: at, to }, ...rest];
    if (tokens[at]?.text === ';') return null;
  }
  return null;
}
