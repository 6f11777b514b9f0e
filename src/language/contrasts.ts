/**
 * Contrasts: words that make of a statement its contrary where they stand in place of its own. With "permanent" for "temporary"
 * every wording of "the stay is temporary" says the contrary, so those wordings need not be written a second time.
 */

import { grouped } from './grouped.ts';
import type { Choice, Contrast, Group, Planted } from './groups.ts';
import { firstPlaceOf, groupsTouching, type Met, metIn } from './met-phrases.ts';
import { Pattern } from './patterns.ts';
import type { PhraseIndex, Place } from './phrases.ts';
import type { Worded } from './sequences.ts';
import { placesOf } from './stated.ts';
import { type Token, withWords } from './tokens.ts';

/** The contraries that a sentence words by a contrast; `stated` are the facts that it states as it stands. */
export function contrastedIn(tokens: readonly Token[], met: Met, stated: ReadonlySet<string>, index: PhraseIndex): Worded[] {
  const possible = contrastsAt(met).filter((each) => {
    const { fact, rights, whose } = each.contrast;
    return (whose || !stated.has(fact)) && mayBeWorded(each, met) && (whose || !holds(tokens, rights[0] ?? []));
  });
  const found = new Map<Found, Place[]>();
  // All are weighed first: what is met of the sentence itself is forgotten with the next reading.
  const readings = Array.from(replaced(possible), (those) => readingOf(those, tokens, met, index));
  for (const { words, puts } of readings) {
    const open = puts.filter(({ each }) => !found.has(each));
    if (open.length === 0) continue;
    const instead = metIn(words, index);
    for (const { each, put } of open) {
      const phrases = phrasesOf(each, put.length, instead);
      if (phrases) found.set(each, phrases);
    }
  }
  return possible.flatMap((each) => {
    const phrases = found.get(each);
    const { fact, alone } = each.contrast;
    return phrases ? [{ fact, phrases, wrong: each.wrong, slot: null, afterLaw: false, alone }] : [];
  });
}

/**
 * Whether the sentence may be in a wording of the fact with the words put in: every other phrase that it asks for is there, and none that
 * takes it back. Of a wording that no text has met yet only the rarest phrase is looked at.
 */
const mayBeWorded = ({ contrast, wrong }: Found, met: Met): boolean =>
  contrast.provided.some((pattern) => {
    if (!pattern.planted) return pattern.all.some((choice) => isTrying(choice, pattern) && contrast.mayHold(choice));
    const taking = pattern.bounded ? firstPlaceOf(pattern.none, met) : undefined;
    const isTaken = taking !== undefined && (taking.to <= wrong.from || taking.from >= wrong.to);
    return !isTaken && pattern.all.every((choice) => firstPlaceOf(choice, met) !== undefined || contrast.mayHold(choice));
  });

/** Whether a choice is the one by which a pattern is tried. */
const isTrying = (choice: Choice, pattern: Planted): boolean => choice.some(({ tries }) => tries.includes(pattern));

/** A contrast and where its words stand. */
interface Found {
  readonly contrast: Contrast;
  readonly wrong: Place;
}

/** Each contrast with each of its own words that may be put in, those together for which the sentence reads the same. */
function replaced(possible: readonly Found[]): Iterable<readonly Put[]> {
  const puts = possible.flatMap((each) => each.contrast.rights.map((put) => ({ each, put })));
  return grouped(puts, ({ each, put }) => `${each.wrong.from} ${each.wrong.to} ${put.map(({ text }) => text).join(' ')}`).values();
}

/** A contrast with words put in the place of its wrong ones. */
interface Put {
  readonly each: Found;
  readonly put: readonly Token[];
}

/** The sentence with words put in, and the contrasts that may make a wording of it. */
interface Reading {
  readonly words: readonly Token[];
  readonly puts: readonly Put[];
}

function readingOf(those: readonly Put[], tokens: readonly Token[], met: Met, index: PhraseIndex): Reading {
  const [first] = those;
  if (!first) return { words: tokens, puts: [] };
  const { each, put } = first;
  const words = withWords(tokens, each.wrong, put);
  const touching = groupsTouching(words, { from: each.wrong.from, to: each.wrong.from + put.length }, met, index);
  return { words, puts: those.filter(({ each: { contrast } }) => completes(contrast, touching, met)) };
}

/** Whether phrases that touch the words put in are what a wording of the fact lacks. */
const completes = ({ provided, whose }: Contrast, touching: ReadonlySet<Group>, met: Met): boolean => {
  const isTouching = (choice: Choice): boolean => choice.some((group) => touching.has(group));
  return provided.some((pattern) => {
    if (!pattern.planted) return pattern.all.some((choice) => isTouching(choice) && isTrying(choice, pattern));
    return (
      (whose || pattern.all.some(isTouching)) &&
      pattern.all.every((choice) => isTouching(choice) || firstPlaceOf(choice, met) !== undefined)
    );
  });
};

/** "Unanimous, where a 2-1 split had been expected": the first of the statement's own words stands beside the others. */
const holds = (tokens: readonly Token[], phrase: readonly Token[]): boolean =>
  phrase.length > 0 && tokens.some((_, from) => phrase.every((word, i) => tokens[from + i]?.text === word.text));

/** Where words of a contrast stand. */
function contrastsAt({ places }: Met): Found[] {
  const found: Found[] = [];
  for (const wrong of places)
    for (const group of wrong.groups) for (const contrast of group.contrasts) found.push({ contrast: contrast(), wrong });
  return found;
}

/** The phrases of the wording that the sentence would be in with as many words of the statement's own; null where it would be in none. */
function phrasesOf({ contrast: { fact, whose }, wrong }: Found, length: number, met: Met): Place[] | null {
  const own = { from: wrong.from, to: wrong.from + length };
  const grown = length - (wrong.to - wrong.from);
  for (const pattern of met.whole) {
    const isOfFact = pattern instanceof Pattern && pattern.fact === fact && !(whose && pattern.told);
    const places = isOfFact ? placesOf(pattern, met) : null;
    if (places && (whose || places.some((place) => place.from < own.to && place.to > own.from)))
      return (whose ? [own, ...places] : places).map((place) => asBefore(place, own, grown));
  }
  return null;
}

/** A place among the tokens with the statement's own words as one among those of the sentence. */
const asBefore = ({ from, to }: Place, own: Place, grown: number): Place => ({
  from: from < own.to ? Math.min(from, own.from) : from - grown,
  to: to <= own.from ? to : Math.max(to, own.to) - grown,
});
