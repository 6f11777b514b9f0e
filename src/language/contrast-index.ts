/** The contrasts among wordings: where to find their words, and which wordings of a fact they could bring about. */
import { grouped } from './grouped.ts';
import { once } from './once.ts';
import { openingsIn, PhraseTree } from './phrase-tree.ts';
import { type Choice, type ContrastWording, factsOf, isName, listNamed, type PhraseIndex } from './phrases.ts';
import { type Token, tokenize } from './tokens.ts';

/** One contrast of a fact. */
export interface Contrast {
  readonly fact: string;
  /** Tokens of each of its own words. */
  readonly rights: readonly (readonly Token[])[];
  readonly whose: boolean;
  readonly alone: boolean;
  /** The wordings of the fact, by number. */
  readonly provided: readonly number[];
  /** Whether a phrase of a choice may hold its own words. */
  mayHold(choice: Choice): boolean;
}

/** A contrast that is read when a text first has its words. */
type Unread = () => Contrast;

const indices = new WeakMap<PhraseIndex, PhraseTree<Unread>>();

/** The tree of the words that make a contrary, grown once. */
export function contrastTree(index: PhraseIndex): PhraseTree<Unread> {
  const known = indices.get(index);
  if (known) return known;
  const { wordings, spelling } = index;
  const tree = new PhraseTree<Unread>(openingsIn(spelling));
  const patternsOf = grouped([...index.patterns.keys()], (number) => index.patterns[number]?.fact);
  for (const [key, ways] of Object.entries(wordings)) {
    if (!key.startsWith(CONTRAST)) continue;
    for (const way of ways) {
      if (typeof way === 'string' || !('wrong' in way)) continue;
      const phrases = way.wrong.flatMap((phrase) => (isName(phrase) ? listNamed(phrase, wordings) : [phrase]));
      for (const fact of factsOf(key)) {
        const contrast = once(() => contrastOf(fact, way, patternsOf.get(fact) ?? [], index));
        for (const phrase of phrases) tree.plant(phrase, contrast);
      }
    }
  }
  indices.set(index, tree);
  return tree;
}

/** Opens the keys under which contrasts stand. */
const CONTRAST = 'but ';

function contrastOf(fact: string, way: ContrastWording, numbers: readonly number[], index: PhraseIndex): Contrast {
  const rights = way.right.map((words) => tokenize(words, 0, undefined, index.spelling));
  const words = rights.flat().map(({ text }) => text);
  const known = new Map<Choice, boolean>();
  const mayHold = (choice: Choice): boolean => {
    let holds = known.get(choice);
    if (holds === undefined) known.set(choice, (holds = choice.some(({ phrases }) => phrases.some((phrase) => mayHoldOne(phrase, words)))));
    return holds;
  };
  return { fact, rights, whose: way.whose === true, alone: way.whose === true || way.alone === true, provided: numbers, mayHold };
}

/** "Covers", and the phrases "it covers" and "cover(s|ed)": whether a phrase may hold one of some words, in one of its spellings. */
const mayHoldOne = (phrase: string, words: readonly string[]): boolean =>
  words.some((word) => phrase.includes(word)) || stemsIn(phrase).some((stem) => words.some((word) => word.startsWith(stem)));

const stemsIn = (phrase: string): readonly string[] => (phrase.includes('(') ? (phrase.match(BEFORE_SPELLINGS) ?? []) : []);

/** The beginning of a word of which several endings are given. */
const BEFORE_SPELLINGS = /[\p{L}\p{N}]+(?=\()/gu;
