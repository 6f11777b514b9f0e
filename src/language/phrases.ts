/**
 * Wordings of statements: for each fact that is a proposition, the sets of phrases that a sentence must hold to say it.
 * All phrases of all wordings sit in one tree, so one pass over the tokens finds every group that is present.
 */
import { spellings } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import { lower } from './fold.ts';

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

interface Pattern {
  readonly fact: string;
  readonly all: readonly number[];
  readonly none: readonly number[];
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
    known.set(key, known.size);
    const group = known.size - 1;
    for (const phrase of phrases) for (const spelled of spellingsOf(phrase, wordings)) plant(root, spelled, group);
    return group;
  };
  const patterns = Object.entries(wordings).flatMap(([fact, ways]) =>
    ways.filter((way) => typeof way !== 'string').map(({ all, none = [] }) => ({ fact, all: all.map(groupOf), none: none.map(groupOf) })),
  );
  return { root, patterns };
}

/** The spellings of a phrase, or of every phrase of the named list it stands for. */
function spellingsOf(phrase: string, wordings: Wordings): string[] {
  if (!phrase.startsWith('@')) return spellings(phrase);
  const named = wordings[phrase]?.filter((listed) => typeof listed === 'string');
  if (!named) throw new Error(`lexicon: no list of phrases is called "${phrase}"`);
  return named.flatMap((listed) => spellingsOf(listed, wordings));
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
    if (stated.has(fact) || !all.every((g) => found.has(g)) || none.some((g) => found.has(g))) continue;
    const places = all.map((g) => found.get(g) ?? { from: 0, to: 0 });
    stated.set(fact, { fact, from: Math.min(...places.map((p) => p.from)), to: Math.max(...places.map((p) => p.to)) });
  }
  return [...stated.values()];
}

function groupsIn(tokens: readonly Token[], root: Leaf): Map<number, { from: number; to: number }> {
  const found = new Map<number, { from: number; to: number }>();
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
