/** Which groups of phrases a sentence holds and where: one pass over its tokens. */
import type { Choice, Group, Planted } from './groups.ts';
import type { PhraseTree } from './phrase-tree.ts';
import { type PhraseIndex, type Place, plant } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Where a phrase stands, and the groups that it is of. */
export interface GroupPlace extends Place {
  readonly groups: readonly Group[];
}

/** What a sentence holds of the phrases that wordings need; good until the next sentence is read. */
export interface Met {
  readonly places: readonly GroupPlace[];
  readonly firstPlaces: Uint16Array;
  /** For each token the first one that goes on from it in no phrase. */
  readonly reach: readonly number[];
  /** The wordings of which a phrase of every choice is there, in order. */
  readonly whole: readonly Planted[];
}

/** What is met, with all groups planted of every wording tried; of one that is there whole, also what takes it back. */
export function metIn(tokens: readonly Token[], index: PhraseIndex): Met {
  for (;;) {
    const found = meet(tokens, index);
    const { places, firstPlaces, reach } = found;
    const grown = plantAll(found.tried, index);
    const whole = wholeAmong(found);
    if (!plantBounds(whole, index) && !grown) return { places, firstPlaces, reach, whole };
  }
}

/** What is met of the groups planted by now, and the wordings whose rarest choice is. */
interface Found extends Omit<Met, 'whole'> {
  readonly tried: readonly Planted[];
}

function meet(tokens: readonly Token[], { tree, firstPlaces }: PhraseIndex): Found {
  const places: GroupPlace[] = [];
  const reach: number[] = [];
  const tried: Planted[] = [];
  firstPlaces.fill(0);
  for (let from = 0; from < tokens.length; from++) {
    let node: PhraseTree<Group> | undefined = tree;
    let at = from;
    for (; at < tokens.length; at++) {
      node = node.after(tokens[at]?.text ?? '');
      if (!node) break;
      if (node.values.length === 0) continue;
      places.push({ from, to: at + 1, groups: node.values });
      for (const group of node.values) {
        if (firstPlaces[group.number] !== 0) continue;
        firstPlaces[group.number] = places.length;
        for (const wording of group.tries) tried.push(wording);
      }
    }
    reach.push(at);
  }
  return { places, firstPlaces, reach, tried };
}

/** The groups of which a phrase touches the tokens of a place that were put into a sentence read before. */
export function groupsTouching(tokens: readonly Token[], place: Place, { reach }: Met, { tree }: PhraseIndex): Set<Group> {
  const groups = new Set<Group>();
  for (let from = 0; from < place.to; from++) {
    if (from < place.from && (reach[from] ?? 0) < place.from) continue;
    let node = tree.after(tokens[from]?.text ?? '');
    for (let at = from + 1; node; node = node.after(tokens[at++]?.text ?? ''))
      if (at > place.from) for (const group of node.values) groups.add(group);
  }
  return groups;
}

/** Plants what is missing of the choices of the wordings tried; whether anything was. */
function plantAll(tried: readonly Planted[], { tree }: PhraseIndex): boolean {
  let grown = false;
  for (const wording of tried) {
    if (wording.planted) continue;
    wording.planted = true;
    for (const choice of wording.all) if (plant(choice, tree)) grown = true;
  }
  return grown;
}

/** Plants what takes back the wordings that are there whole, and what must stand beside them; whether anything was missing. */
function plantBounds(whole: readonly Planted[], { tree }: PhraseIndex): boolean {
  let grown = false;
  for (const wording of whole) {
    if (wording.bounded) continue;
    wording.bounded = true;
    if (plant(wording.none, tree)) grown = true;
    if (plant(wording.beside, tree)) grown = true;
  }
  return grown;
}

function wholeAmong({ tried, firstPlaces }: Found): Planted[] {
  const whole = new Set(tried.filter(({ all }) => all.every((choice) => isThere(choice, firstPlaces))));
  return [...whole].sort((a, b) => a.number - b.number);
}

/** Whether the sentence holds a phrase of a choice; of a slot that no list fills the readers of the sentence tell. */
function isThere(choice: Choice, firstPlaces: Uint16Array): boolean {
  for (const { number } of choice) if (firstPlaces[number] !== 0) return true;
  return choice.length === 0;
}

/** The first place of the first group of a choice that the sentence holds. */
export function firstPlaceOf(choice: Choice, { places, firstPlaces }: Pick<Met, 'places' | 'firstPlaces'>): Place | undefined {
  for (const { number } of choice) {
    const place = firstPlaces[number] ?? 0;
    if (place > 0) return places[place - 1];
  }
  return undefined;
}
