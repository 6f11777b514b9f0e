/**
 * Wordings of statements: for each fact that is a proposition, the sets of phrases that a sentence must hold to say it.
 * All phrases of all wordings sit in one tree, so one pass over the tokens finds every group that is present.
 */

import { lower } from './fold.ts';
import { spellings } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/**
 * One way to word a statement: a phrase of every group in `all`, in any order, and of no group in `none`. Where a group
 * holds "@court", the phrases listed under the key "@court" stand in its place.
 */
export interface Wording {
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly (readonly string[])[];
}

/** Wordings by fact id, and named lists of phrases under keys that start with "@". */
export type Wordings = Readonly<Record<string, readonly (Wording | string)[]>>;

interface Leaf {
  groups: number[];
  next: Map<string, Leaf> | null;
}

/** Groups of phrases, any of which will do: the phrases of a wording themselves and each list they name. */
type Choice = readonly number[];

interface Pattern {
  readonly fact: string;
  readonly all: readonly Choice[];
  readonly none: Choice;
}

export interface PhraseIndex {
  readonly root: Leaf;
  readonly patterns: readonly Pattern[];
}

/** A wording found: the fact it states and the tokens from the first phrase to the last. */
export interface Stated {
  readonly fact: string;
  readonly from: number;
  readonly to: number;
}

/** Builds the tree of phrases; equal groups are shared. Costs some milliseconds, once. */
export function indexPhrases(wordings: Wordings): PhraseIndex {
  const root: Leaf = { groups: [], next: null };
  const known = new Map<string, number>();
  const groupOf = (phrases: readonly string[]): number => {
    const key = phrases.join('\n');
    const found = known.get(key);
    if (found !== undefined) return found;
    const group = known.size;
    known.set(key, group);
    for (const phrase of phrases) for (const spelled of spellings(phrase)) plant(root, spelled, group);
    return group;
  };
  const choiceOf = (phrases: readonly string[]): Choice => {
    const own = phrases.filter((phrase) => !phrase.startsWith('@'));
    const named = phrases.filter((phrase) => phrase.startsWith('@')).flatMap((name) => choiceOf(listNamed(name, wordings)));
    return own.length > 0 ? [groupOf(own), ...named] : named;
  };
  const patterns = Object.entries(wordings).flatMap(([fact, ways]) =>
    ways
      .filter((way) => typeof way !== 'string')
      .map(({ all, none = [] }) => ({ fact, all: all.map(choiceOf), none: none.flatMap(choiceOf) })),
  );
  return { root, patterns };
}

function listNamed(name: string, wordings: Wordings): string[] {
  const listed = wordings[name]?.filter((phrase) => typeof phrase === 'string');
  if (!listed) throw new Error(`lexicon: no list of phrases is called "${name}"`);
  return listed;
}

function plant(root: Leaf, phrase: string, group: number): void {
  let at = root;
  for (const token of tokenize(lower(phrase))) {
    at.next ??= new Map();
    let child = at.next.get(token.text);
    if (!child) at.next.set(token.text, (child = { groups: [], next: null }));
    at = child;
  }
  if (at !== root && !at.groups.includes(group)) at.groups.push(group);
}

/** The statements worded in a sentence, each fact once. */
export function statedIn(tokens: readonly Token[], index: PhraseIndex): Stated[] {
  const found = groupsIn(tokens, index.root);
  if (found.size === 0) return [];
  const stated = new Map<string, Stated>();
  for (const { fact, all, none } of index.patterns) {
    if (stated.has(fact) || none.some((group) => found.has(group))) continue;
    const places = placesOf(all, found);
    if (places) stated.set(fact, { fact, from: Math.min(...places.map((p) => p.from)), to: Math.max(...places.map((p) => p.to)) });
  }
  return [...stated.values()];
}

type Place = { readonly from: number; readonly to: number };

/** Where each choice is met, or nothing when one of them is not. */
function placesOf(all: readonly Choice[], found: ReadonlyMap<number, Place>): Place[] | null {
  const places: Place[] = [];
  for (const choice of all) {
    const met = choice.find((group) => found.has(group));
    const place = met === undefined ? undefined : found.get(met);
    if (!place) return null;
    places.push(place);
  }
  return places;
}

function groupsIn(tokens: readonly Token[], root: Leaf): Map<number, Place> {
  const found = new Map<number, Place>();
  for (let at = 0; at < tokens.length; at++) {
    let node = root;
    for (let i = at; i < tokens.length; i++) {
      const child = node.next?.get(tokens[i]?.text ?? '');
      if (!child) break;
      node = child;
      for (const group of child.groups) if (!found.has(group)) found.set(group, { from: at, to: i + 1 });
    }
  }
  return found;
}
