/**
 * Wordings of statements: for each fact that is a proposition, the sets of phrases that a sentence must hold to say it.
 * The rarest set of each wording sits in one tree, so one pass over the tokens finds the wordings that may be met; the
 * other sets are looked for only then.
 */
import { PhraseTree } from './phrase-tree.ts';
import type { Sequence } from './sequences.ts';
import type { Token } from './tokens.ts';

/**
 * One way to word a statement: a phrase of every group in `all`, in any order, and of no group in `none`. Where a group
 * holds "@court", the phrases listed under the key "@court" stand in its place. `told`: says it only of what the sentences before
 * tell of: "It has two parts, a stay and an injunction".
 */
export interface Wording {
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly (readonly string[])[];
  readonly told?: boolean;
}

/**
 * One way to word the contrary of a statement: these phrases in this order, close together, one of `with` and none of `none` anywhere.
 * "!" before a phrase, or the name of a list, marks the words that are wrong. `gap`: how many tokens may stand between two phrases.
 */
export interface ContraryWording {
  readonly order: readonly string[];
  readonly gap?: number;
  readonly with?: readonly string[];
  readonly none?: readonly string[];
}

/** Wordings by fact id, wordings of its contrary under "not " and its id, and named lists of phrases under keys that start with "@". */
export type Wordings = Readonly<Record<string, readonly (Wording | ContraryWording | string)[]>>;

/** Tokens first and one past the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Phrases any of which will do, with a tree of their own that is planted when a text first needs it. */
interface Group {
  readonly phrases: readonly string[];
  tree: PhraseTree<true> | null;
  /** How many sets of how many wordings hold it. */
  uses: number;
  /** Numbers of the patterns that are tried where this group is found. */
  readonly tries: number[];
}

/** The phrases of a wording themselves and each list they name. */
export type Choice = readonly Group[];

interface Pattern {
  readonly fact: string;
  /** The rarest first. */
  readonly all: Choice[];
  readonly none: Choice;
  readonly told: boolean;
}

export interface PhraseIndex {
  readonly tree: PhraseTree<Group>;
  readonly patterns: readonly Pattern[];
  readonly sequences: readonly Sequence[];
  /** Numbers of the sequences that are tried where their rarest choice is found. */
  readonly sequenceTree: PhraseTree<number>;
}

/** A wording found: the fact it states, whether only of what is told of, and the tokens from the first phrase to the last. */
export interface Stated extends Place {
  readonly fact: string;
  readonly told: boolean;
}

/** Indexes wordings; equal groups are shared. Costs about a millisecond; the rest is done as texts need it. */
export function indexPhrases(wordings: Wordings): PhraseIndex {
  const known = new Map<string, Group>();
  const lists = new Map<string, Choice>();
  const groupOf = (phrases: readonly string[]): Group => {
    const key = phrases.join('\n');
    const group = known.get(key) ?? { phrases, tree: null, uses: 0, tries: [] };
    known.set(key, group);
    return group;
  };
  const listOf = (name: string): Choice => {
    const list = lists.get(name) ?? choiceOf(listNamed(name, wordings));
    lists.set(name, list);
    return list;
  };
  const choiceOf = (phrases: readonly string[]): Choice => {
    const named = phrases.filter(isName);
    if (named.length === 0) return phrases.length === 0 ? [] : [groupOf(phrases)];
    const own = phrases.filter((phrase) => !isName(phrase));
    return [...(own.length > 0 ? [groupOf(own)] : []), ...named.flatMap(listOf)];
  };
  const patterns = Object.entries(wordings).flatMap(([fact, ways]) =>
    ways
      .filter((way) => typeof way !== 'string' && 'all' in way)
      .map(({ all, none = [], told = false }) => ({ fact, all: all.map(choiceOf), none: none.flatMap(choiceOf), told })),
  );
  const sequences = Object.entries(wordings).flatMap(([key, ways]) =>
    ways
      .filter((way) => typeof way !== 'string' && 'order' in way)
      .map(({ order, gap = GAP, none = [], with: beside = [] }) => ({
        fact: key.slice(CONTRARY.length),
        order: order.map((phrase) => choiceOf([phrase.replace(WRONG, '')])),
        gap,
        beside: choiceOf(beside),
        none: choiceOf(none),
        wrong: [order.findIndex(isWrong), order.findLastIndex(isWrong)] as const,
      })),
  );
  return { tree: plantRarest(patterns), patterns, sequences, sequenceTree: plantSequences(sequences) };
}

const CONTRARY = 'not ';
const GAP = 4;
const WRONG = /^!/;
const isWrong = (phrase: string): boolean => WRONG.test(phrase);

/** The tree of each sequence's rarest choice. */
function plantSequences(sequences: readonly Sequence[]): PhraseTree<number> {
  const tree = new PhraseTree<number>();
  sequences.forEach(({ order }, number) => {
    const [rarest] = [...order].sort((a, b) => commonnessOf(a) - commonnessOf(b));
    for (const { phrases } of rarest ?? []) for (const phrase of phrases) tree.plant(phrase, number);
  });
  return tree;
}

const isName = (phrase: string): boolean => phrase.startsWith('@');

function listNamed(name: string, wordings: Wordings): string[] {
  const listed = wordings[name]?.filter((phrase) => typeof phrase === 'string');
  if (!listed) throw new Error(`lexicon: no list of phrases is called "${name}"`);
  return listed;
}

/** The tree of each pattern's rarest choice. */
function plantRarest(patterns: readonly Pattern[]): PhraseTree<Group> {
  for (const { all } of patterns) for (const choice of all) for (const group of choice) group.uses++;
  const tree = new PhraseTree<Group>();
  patterns.forEach(({ all }, number) => {
    const commonness = new Map(all.map((choice) => [choice, commonnessOf(choice)]));
    all.sort((a, b) => (commonness.get(a) ?? 0) - (commonness.get(b) ?? 0));
    for (const group of all[0] ?? []) {
      if (group.tries.length === 0) for (const phrase of group.phrases) tree.plant(phrase, group);
      group.tries.push(number);
    }
  });
  return tree;
}

/** Roughly how often a choice is met: single short words often, phrases of several words hardly, what many wordings hold often. */
function commonnessOf(choice: Choice): number {
  let sum = 0;
  for (const { phrases, uses } of choice) for (const phrase of phrases) sum += Math.sqrt(uses) * commonnessOfPhrase(phrase);
  return sum;
}

function commonnessOfPhrase(phrase: string): number {
  const space = phrase.indexOf(' ');
  if (space < 0) return phrase.length < 5 ? 4 : 1;
  return phrase.includes(' ', space + 1) ? 0.05 : 0.2;
}

/** The statements worded in a sentence, each fact once: in a wording that needs nothing before it where there is one. */
export function statedIn(tokens: readonly Token[], index: PhraseIndex): Stated[] {
  const places = new Map<Group, Place | null>();
  const stated = new Map<string, Stated>();
  for (const number of triedIn(tokens, index)) {
    const pattern = index.patterns[number];
    const known = pattern && stated.get(pattern.fact);
    if (!pattern || (known && (pattern.told || !known.told))) continue;
    const place = placeOf(pattern, tokens, places);
    if (place) stated.set(pattern.fact, { fact: pattern.fact, told: pattern.told, ...place });
  }
  return [...stated.values()];
}

/** Numbers of the patterns that may be met, in order. */
function triedIn(tokens: readonly Token[], { tree }: PhraseIndex): number[] {
  const tried = new Set<number>();
  for (let from = 0; from < tokens.length; from++) {
    let node: PhraseTree<Group> | undefined = tree;
    for (let at = from; at < tokens.length; at++) {
      node = node.after(tokens[at]?.text ?? '');
      if (!node) break;
      for (const group of node.values) for (const number of group.tries) tried.add(number);
    }
  }
  return [...tried].sort((a, b) => a - b);
}

/** From the first phrase that a pattern asks for to the last; nothing when one is missing or one of `none` is there. */
function placeOf({ all, none }: Pattern, tokens: readonly Token[], places: Map<Group, Place | null>): Place | null {
  const find = (group: Group): Place | null => {
    let place = places.get(group);
    if (place === undefined) places.set(group, (place = firstIn(tokens, treeOf(group))));
    return place;
  };
  let from = tokens.length;
  let to = 0;
  for (const choice of all) {
    const met = choice.find(find);
    const place = met && find(met);
    if (!place) return null;
    from = Math.min(from, place.from);
    to = Math.max(to, place.to);
  }
  return none.some(find) ? null : { from, to };
}

function treeOf(group: Group): PhraseTree<true> {
  if (group.tree) return group.tree;
  group.tree = new PhraseTree();
  for (const phrase of group.phrases) group.tree.plant(phrase, true);
  return group.tree;
}

/** One past the longest phrase of a group that begins at a token; the token itself where none does. */
export function endAt(tokens: readonly Token[], from: number, group: Group): number {
  let node: PhraseTree<true> | undefined = treeOf(group);
  let end = from;
  for (let at = from; at < tokens.length; at++) {
    node = node.after(tokens[at]?.text ?? '');
    if (!node) break;
    if (node.values.length > 0) end = at + 1;
  }
  return end;
}

/** The first place where a phrase stands, the shortest of several. */
function firstIn(tokens: readonly Token[], tree: PhraseTree<true>): Place | null {
  for (let from = 0; from < tokens.length; from++) {
    let node: PhraseTree<true> | undefined = tree;
    for (let at = from; at < tokens.length; at++) {
      node = node.after(tokens[at]?.text ?? '');
      if (!node) break;
      if (node.values.length > 0) return { from, to: at + 1 };
    }
  }
  return null;
}
