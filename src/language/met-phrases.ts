/** Which groups of phrases a sentence holds and where: one pass over its tokens. */
import type { PhraseTree } from './phrase-tree.ts';
import { type Choice, type PhraseIndex, type Place, plant } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Where a phrase stands, and the numbers of the groups that it is of. */
export interface GroupPlace extends Place {
  readonly groups: readonly number[];
}

/** The groups of phrases that a sentence holds, of those that its wordings need. */
export interface Met {
  readonly places: readonly GroupPlace[];
  readonly firstPlaces: Uint16Array;
  /** Numbers of the wordings whose rarest choice is met, in order. */
  readonly tried: Uint16Array;
}

/** The groups met, with all groups of every wording tried; good until the next sentence is read. */
export function metIn(tokens: readonly Token[], index: PhraseIndex): Met {
  const met = meet(tokens, index);
  return plantAll(met.tried, index) ? meet(tokens, index) : met;
}

function meet(tokens: readonly Token[], { tree, tries, firstPlaces }: PhraseIndex): Met {
  const places: GroupPlace[] = [];
  const tried = new Set<number>();
  firstPlaces.fill(0);
  for (let from = 0; from < tokens.length; from++) {
    let node: PhraseTree<number> | undefined = tree;
    for (let at = from; at < tokens.length; at++) {
      node = node.after(tokens[at]?.text ?? '');
      if (!node) break;
      if (node.values.length === 0) continue;
      places.push({ from, to: at + 1, groups: node.values });
      for (const group of node.values) {
        if (firstPlaces[group] !== 0) continue;
        firstPlaces[group] = places.length;
        for (const wording of tries[group] ?? []) tried.add(wording);
      }
    }
  }
  return { places, firstPlaces, tried: Uint16Array.from(tried).sort() };
}

/** Numbers of the groups of which a phrase touches the tokens of a place. */
export function groupsTouching(tokens: readonly Token[], place: Place, { tree }: PhraseIndex): Set<number> {
  const groups = new Set<number>();
  for (let from = 0; from < place.to; from++) {
    let node = tree.after(tokens[from]?.text ?? '');
    for (let at = from + 1; node; node = node.after(tokens[at++]?.text ?? ''))
      if (at > place.from) for (const group of node.values) groups.add(group);
  }
  return groups;
}

/** Plants what is missing of the wordings tried; whether anything was. */
function plantAll(tried: Uint16Array, { tree, patterns, sequences }: PhraseIndex): boolean {
  let grown = false;
  for (const number of tried) {
    const wording = patterns[number] ?? sequences[number - patterns.length];
    if (!wording || wording.planted) continue;
    wording.planted = grown = true;
    for (const choice of [...wording.all, wording.none, 'beside' in wording ? wording.beside : []])
      for (const group of choice) plant(group, tree);
  }
  return grown;
}

/** The first place of the first group of a choice that the sentence holds. */
export function firstPlaceOf(choice: Choice, { places, firstPlaces }: Met): Place | undefined {
  for (const { number } of choice) {
    const place = firstPlaces[number] ?? 0;
    if (place > 0) return places[place - 1];
  }
  return undefined;
}
