/**
 * Contrasts: words that make of a statement its contrary where they stand in place of its own. With "permanent" for "temporary"
 * every wording of "the stay is temporary" says the contrary, so those wordings need not be written a second time.
 */
import { firstPlaceOf, type Met, metIn } from './met-phrases.ts';
import type { PhraseTree } from './phrase-tree.ts';
import type { Contrast, Pattern, PhraseIndex, Place } from './phrases.ts';
import type { Worded } from './sequences.ts';
import type { Token } from './tokens.ts';

/** The contraries that a sentence words by a contrast; `stated` are the facts that it states as it stands. */
export function contrastedIn(tokens: readonly Token[], stated: ReadonlySet<string>, index: PhraseIndex): Worded[] {
  return contrastsAt(tokens, index.contrasts).flatMap(({ contrast, wrong }) => {
    const { fact, whose } = contrast;
    if (!whose && (stated.has(fact) || holds(tokens, contrast.rights[0] ?? []))) return [];
    const phrases = firstOf(contrast.rights, (right) => phrasesOf(contrast, right, wrong, tokens, index));
    return phrases ? [{ fact, phrases, wrong, slot: null, afterLaw: false, alone: whose }] : [];
  });
}

/** "Unanimous, where a 2-1 split had been expected": the first of the statement's own words stands beside the others. */
const holds = (tokens: readonly Token[], phrase: readonly Token[]): boolean =>
  phrase.length > 0 && tokens.some((_, from) => phrase.every((word, i) => tokens[from + i]?.text === word.text));

function firstOf<T, R>(all: readonly T[], of: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = of(one);
    if (found) return found;
  }
  return null;
}

/** Where words of a contrast stand. */
function contrastsAt(tokens: readonly Token[], tree: PhraseTree<Contrast>): { contrast: Contrast; wrong: Place }[] {
  const found: { contrast: Contrast; wrong: Place }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let node: PhraseTree<Contrast> | undefined = tree;
    for (let at = from; at < tokens.length; at++) {
      node = node.after(tokens[at]?.text ?? '');
      if (!node) break;
      for (const contrast of node.values) found.push({ contrast, wrong: { from, to: at + 1 } });
    }
  }
  return found;
}

/** The phrases of the wording that the sentence would be in with the statement's own words; null where it would be in none. */
function phrasesOf(
  { fact, whose }: Contrast,
  right: readonly Token[],
  wrong: Place,
  tokens: readonly Token[],
  index: PhraseIndex,
): Place[] | null {
  const [start, end] = [tokens[wrong.from]?.start ?? 0, tokens[wrong.to - 1]?.end ?? 0];
  const put = right.map((token) => ({ ...token, start, end }));
  const met = metIn([...tokens.slice(0, wrong.from), ...put, ...tokens.slice(wrong.to)], index);
  const own = { from: wrong.from, to: wrong.from + put.length };
  const grown = put.length - (wrong.to - wrong.from);
  for (const number of met.tried) {
    const pattern = index.patterns[number];
    const places = pattern?.fact === fact && !(whose && pattern.told) ? placesOf(pattern, met) : null;
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

/** Where the phrases of a wording stand; null where one is missing or one that takes it back is there. */
function placesOf({ all, none }: Pattern, met: Met): Place[] | null {
  if (firstPlaceOf(none, met)) return null;
  const places = all.flatMap((choice) => firstPlaceOf(choice, met) ?? []);
  return places.length === all.length ? places : null;
}
