/** Wordings of statements as the lexicons hold them: what their keys and phrases stand for. */

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

/** The ids behind the first word of a key ("not <id>", "value <id> <id>"). */
export const factsOf = (key: string): string[] => key.split(' ').slice(1);

/** Whether what stands in the place of a phrase is the name of a list. */
export const isName = (phrase: string): boolean => phrase.startsWith('@');

/** The phrases of a list. */
export function listNamed(name: string, wordings: Wordings): string[] {
  const listed = wordings[name]?.filter((phrase) => typeof phrase === 'string');
  if (!listed) throw new Error(`lexicon: no list of phrases is called "${name}"`);
  return listed;
}
