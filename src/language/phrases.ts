/**
 * Wordings of statements: for each fact that is a proposition, the sets of phrases that a sentence must hold to say it.
 * All phrases of all wordings sit in one tree, so one pass over the tokens finds every group that is present.
 */
import { PhraseTree } from './phrase-tree.ts';
import type { Token } from './tokens.ts';

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

/** Groups of phrases, any of which will do: the phrases of a wording themselves and each list they name. */
type Choice = readonly number[];

interface Pattern {
  readonly fact: string;
  readonly all: readonly Choice[];
  readonly none: Choice;
}

export interface PhraseIndex {
  readonly tree: PhraseTree<number>;
  readonly patterns: readonly Pattern[];
  /** For each group the numbers of the patterns that cannot do without a group like it. */
  readonly needing: readonly (readonly number[])[];
}

/** A wording found: the fact it states and the tokens from the first phrase to the last. */
export interface Stated {
  readonly fact: string;
  readonly from: number;
  readonly to: number;
}

/** Builds the tree of phrases; equal groups are shared. Costs some milliseconds, once. */
export function indexPhrases(wordings: Wordings): PhraseIndex {
  const tree = new PhraseTree<number>();
  const known = new Map<string, number>();
  const lists = new Map<string, Choice>();
  const groupOf = (phrases: readonly string[]): number => {
    const key = phrases.join('\n');
    const found = known.get(key);
    if (found !== undefined) return found;
    const group = known.size;
    known.set(key, group);
    for (const phrase of phrases) tree.plant(phrase, group);
    return group;
  };
  const listOf = (name: string): Choice => {
    const list = lists.get(name) ?? choiceOf(listNamed(name, wordings));
    lists.set(name, list);
    return list;
  };
  const choiceOf = (phrases: readonly string[]): Choice => {
    const own = phrases.filter((phrase) => !phrase.startsWith('@'));
    const named = phrases.filter((phrase) => phrase.startsWith('@')).flatMap(listOf);
    return own.length > 0 ? [groupOf(own), ...named] : named;
  };
  const patterns = Object.entries(wordings).flatMap(([fact, ways]) =>
    ways
      .filter((way) => typeof way !== 'string')
      .map(({ all, none = [] }) => ({ fact, all: all.map(choiceOf), none: none.flatMap(choiceOf) })),
  );
  return { tree, patterns, needing: neededBy(patterns, known.size) };
}

function listNamed(name: string, wordings: Wordings): string[] {
  const listed = wordings[name]?.filter((phrase) => typeof phrase === 'string');
  if (!listed) throw new Error(`lexicon: no list of phrases is called "${name}"`);
  return listed;
}

/** Enters each pattern under the groups of the choice that fewest other patterns share: most sentences lack it. */
function neededBy(patterns: readonly Pattern[], groups: number): number[][] {
  const uses = new Uint16Array(groups);
  for (const { all } of patterns) for (const choice of all) for (const group of choice) uses[group] = (uses[group] ?? 0) + 1;
  const weight = (choice: Choice): number => choice.reduce((sum, group) => sum + (uses[group] ?? 0), 0);
  const needing: number[][] = Array.from({ length: groups }, () => []);
  patterns.forEach(({ all }, number) => {
    const rarest = all.reduce((a, b) => (weight(b) < weight(a) ? b : a), all[0] ?? []);
    for (const group of rarest) needing[group]?.push(number);
  });
  return needing;
}

/** The statements worded in a sentence, each fact once. */
export function statedIn(tokens: readonly Token[], index: PhraseIndex): Stated[] {
  const found = groupsIn(tokens, index.tree);
  const stated = new Map<string, Stated>();
  for (const number of candidates(found, index)) {
    const { fact, all, none } = index.patterns[number] ?? NO_PATTERN;
    if (stated.has(fact) || none.some((group) => found.has(group))) continue;
    const places = placesOf(all, found);
    if (places) stated.set(fact, { fact, from: Math.min(...places.map((p) => p.from)), to: Math.max(...places.map((p) => p.to)) });
  }
  return [...stated.values()];
}

const NO_PATTERN: Pattern = { fact: '', all: [], none: [] };

/** Patterns that may be met, in order. */
function candidates(found: ReadonlyMap<number, Place>, { needing }: PhraseIndex): number[] {
  const numbers = new Set<number>();
  for (const group of found.keys()) for (const number of needing[group] ?? []) numbers.add(number);
  return [...numbers].sort((a, b) => a - b);
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

function groupsIn(tokens: readonly Token[], tree: PhraseTree<number>): Map<number, Place> {
  const found = new Map<number, Place>();
  for (let at = 0; at < tokens.length; at++) {
    let node: PhraseTree<number> | undefined = tree;
    for (let i = at; i < tokens.length; i++) {
      node = node.after(tokens[i]?.text ?? '');
      if (!node) break;
      for (const group of node.values) if (!found.has(group)) found.set(group, { from: at, to: i + 1 });
    }
  }
  return found;
}
