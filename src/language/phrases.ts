/**
 * Wordings of statements: for each fact that is a proposition, the sets of phrases that a sentence must hold to say it.
 * All phrases sit in one tree, so one pass over the tokens finds every set that is met. The rarest set of each wording is
 * planted first; the others when a text first meets that one.
 */
import { rarestOf } from './commonness.ts';
import { openingsIn, PhraseTree } from './phrase-tree.ts';
import type { Spelling } from './spelling.ts';

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
 *
 * Or, with one slot among the phrases ("<date>", "<duration>", "<law>"), one way to give the value of a fact: what stands in the slot
 * is compared with the record. `told`: says so only of a law that the sentence before tells of ("The maximum fine is <dollars>").
 * `alone`: nothing else is worded so, hence the ruling or suit need not be named ("give the employee the order by <date>").
 */
export interface ContraryWording {
  readonly order: readonly string[];
  readonly gap?: number;
  readonly with?: readonly string[];
  readonly none?: readonly string[];
  readonly told?: boolean;
  readonly alone?: boolean;
}

/**
 * Words in place of which others make of a statement its contrary: "temporary", and "permanent" or "for good". `whose`: they say who
 * found what is stated, and it is wrong of anybody else, whether the wording tells who it was or not: "Y wrote" for "X wrote". `alone`: nothing else
 * is worded so, hence the ruling or suit need not be named.
 */
export interface ContrastWording {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly whose?: boolean;
  readonly alone?: boolean;
}

/**
 * Wordings by fact id, wordings of its contrary under "not " and its id, of its value under "value " and its id (or several), of what is
 * told before it came about under "before " and its id, contrasts under "but " and its id (or several), and named lists of phrases under keys that start with "@". What a slot such as "<law>" may hold stands under "@law=" and the value.
 */
export type Wordings = Readonly<Record<string, readonly (Wording | ContraryWording | ContrastWording | string)[]>>;

/** Tokens first and one past the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Phrases any of which will do. */
export interface Group {
  readonly number: number;
  readonly phrases: readonly string[];
  /** How many sets of how many wordings hold it. */
  uses: number;
  /** Numbers of the wordings that are tried where this group is found. */
  readonly tries: number[];
  planted: boolean;
}

/** The phrases of a wording themselves and each list they name. */
export type Choice = readonly Group[];

/** A way to word a statement, or an ordered one to word its contrary, with the groups that it needs. */
interface Planted {
  readonly fact: string;
  /** Every choice of which a phrase must stand in the sentence. */
  readonly all: readonly Choice[];
  readonly none: Choice;
  /** Whether all its groups are planted, not the rarest alone. */
  planted: boolean;
}

export interface Pattern extends Planted {
  readonly told: boolean;
}

/** Which of the choices of a sequence is a slot and what it holds; the values of a slot of phrases by the number of their group. */
export interface SlotChoice {
  readonly at: number;
  readonly type: string;
  readonly values: ReadonlyMap<number, string>;
}

/** A wording of a fact's contrary or value: one phrase of each choice in order, and which choices are wrong. */
export interface Sequence extends Planted {
  readonly slot: SlotChoice | undefined;
  /** Says so only of a law that the sentence before tells of. */
  readonly afterLaw: boolean;
  readonly alone: boolean;
  /** Tokens that may stand between two phrases. */
  readonly gap: number;
  /** One of these, where there are any, must stand anywhere. */
  readonly beside: Choice;
  /** The first and the last choice whose words are wrong. */
  readonly wrong: readonly [number, number];
}

export interface PhraseIndex {
  /** For each group the wordings that are tried where it is found. */
  readonly tries: readonly (readonly number[])[];
  /** For each group the number, counted from 1, of the first place that holds it in the sentence read last; 0 where none does. */
  readonly firstPlaces: Uint16Array;
  /** Numbers of the groups planted. */
  readonly tree: PhraseTree<number>;
  readonly patterns: readonly Pattern[];
  /** Numbered on from the patterns. */
  readonly sequences: readonly Sequence[];
  /** What was indexed, and how its language is spelled. */
  readonly wordings: Wordings;
  readonly spelling?: Spelling;
}

/** Reads the choices of wordings; equal groups are shared. */
interface ChoiceReader {
  readonly known: ReadonlyMap<string, Group>;
  readonly choiceOf: (phrases: readonly string[]) => Choice;
  /** The phrases or the slot at one place of a sequence. */
  readonly choiceAt: (phrase: string) => Choice;
  readonly slotIn: (order: readonly string[]) => SlotChoice | undefined;
}

function choiceReader(wordings: Wordings): ChoiceReader {
  const known = new Map<string, Group>();
  const lists = new Map<string, Choice>();
  const groupOf = (phrases: readonly string[]): Group => {
    const key = phrases.join('\n');
    let group = known.get(key);
    if (!group) known.set(key, (group = { number: known.size, phrases, uses: 0, tries: [], planted: false }));
    return group;
  };
  const listOf = (name: string): Choice => {
    let list = lists.get(name);
    if (!list) lists.set(name, (list = choiceOf(listNamed(name, wordings))));
    return list;
  };
  const choiceOf = (phrases: readonly string[]): Choice => {
    if (phrases.length === 0) return [];
    const own = phrases.filter((phrase) => !isName(phrase));
    if (own.length === phrases.length) return [groupOf(phrases)];
    return [...(own.length > 0 ? [groupOf(own)] : []), ...phrases.filter(isName).flatMap(listOf)];
  };
  const slotNames = Object.keys(wordings).filter((name) => name.includes('='));
  const listsFor = (type: string): { value: string; choice: Choice }[] =>
    slotNames.filter((name) => name.startsWith(`@${type}=`)).map((name) => ({ value: name.slice(type.length + 2), choice: listOf(name) }));
  const inOrder = new Map<string, Choice>();
  const choiceAt = (phrase: string): Choice => {
    const choice =
      inOrder.get(phrase) ?? (isSlot(phrase) ? listsFor(typeOf(phrase)).flatMap((list) => list.choice) : choiceOf([asMeant(phrase)]));
    inOrder.set(phrase, choice);
    return choice;
  };
  const slotIn = (order: readonly string[]): SlotChoice | undefined => {
    const at = order.findIndex(isSlot);
    if (at < 0) return undefined;
    const type = typeOf(order[at] ?? '');
    const values = listsFor(type).flatMap(({ value, choice }) => choice.map((group) => [group.number, value] as const));
    return { at, type, values: new Map(values) };
  };
  return { known, choiceOf, choiceAt, slotIn };
}

/** Indexes wordings. What no text has met yet is left for later. */
export function indexPhrases(wordings: Wordings, spelling?: Spelling): PhraseIndex {
  const { known, choiceOf, choiceAt, slotIn } = choiceReader(wordings);
  const patterns = Object.entries(wordings).flatMap(([fact, ways]) =>
    ways
      .filter((way) => typeof way !== 'string' && 'all' in way)
      .map(({ all, none = [], told = false }) => ({ fact, all: all.map(choiceOf), none: choiceOf(none.flat()), told, planted: false })),
  );
  const sequences = Object.entries(wordings).flatMap(([key, ways]) =>
    ways
      .filter((way) => typeof way !== 'string' && 'order' in way)
      .flatMap(({ order, gap = GAP, none = [], with: beside = [], told = false, alone = false }) =>
        factsOf(key).map((fact) => ({
          fact,
          all: order.map(choiceAt),
          slot: slotIn(order),
          afterLaw: told,
          alone,
          gap,
          beside: choiceOf(beside),
          none: choiceOf(none),
          wrong: [order.findIndex(isWrong), order.findLastIndex(isWrong)] as const,
          planted: false,
        })),
      ),
  );
  const tree = plantRarest([...patterns, ...sequences], spelling);
  const tries = Array.from(known.values(), (group) => group.tries);
  return { tries, firstPlaces: new Uint16Array(known.size), tree, patterns, sequences, wordings, ...(spelling && { spelling }) };
}

/** The ids behind the first word of a key ("not <id>", "value <id> <id>"). */
export const factsOf = (key: string): string[] => key.split(' ').slice(1);
const GAP = 4;
const WRONG = '!';
const isWrong = (phrase: string): boolean => phrase.startsWith(WRONG) || isSlot(phrase);
const asMeant = (phrase: string): string => (phrase.startsWith(WRONG) ? phrase.slice(WRONG.length) : phrase);
const isSlot = (phrase: string): boolean => phrase.startsWith('<');
const typeOf = (slot: string): string => slot.slice(1, -1);

export const isName = (phrase: string): boolean => phrase.startsWith('@');

/** The phrases of a list. */
export function listNamed(name: string, wordings: Wordings): string[] {
  const listed = wordings[name]?.filter((phrase) => typeof phrase === 'string');
  if (!listed) throw new Error(`lexicon: no list of phrases is called "${name}"`);
  return listed;
}

/** The tree of each wording's rarest choice. */
function plantRarest(wordings: readonly Planted[], spelling?: Spelling): PhraseTree<number> {
  for (const { all } of wordings) for (const choice of all) for (const group of choice) group.uses++;
  const tree = new PhraseTree<number>(openingsIn(spelling));
  wordings.forEach(({ all }, number) => {
    for (const group of rarestOf(all) ?? []) {
      plant(group, tree);
      group.tries.push(number);
    }
  });
  return tree;
}

/** Puts a group's phrases into the tree, once. */
export function plant(group: Group, tree: PhraseTree<number>): void {
  if (group.planted) return;
  group.planted = true;
  for (const phrase of group.phrases) tree.plant(phrase, group.number);
}
