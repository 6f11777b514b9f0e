/** The contrasts among wordings: where to find their words, and which wordings of a fact they could bring about. */
import { grouped } from './grouped.ts';
import type { Choice, Contrast, Planted, UnreadContrast } from './groups.ts';
import { once } from './once.ts';
import type { Spelling } from './spelling.ts';
import { tokenize } from './tokens.ts';
import { type ContrastWording, factsOf, isName, listNamed, type Wordings } from './wordings.ts';

/** The wrong words of each contrast among wordings, with the contrasts of each of its facts. */
export function contrastsAmong(
  wordings: Wordings,
  patterns: readonly Planted[],
  spelling?: Spelling,
): { readonly phrases: readonly string[]; readonly contrasts: readonly UnreadContrast[] }[] {
  const patternsOf = grouped(patterns, ({ fact }) => fact);
  const contrastsOf = (key: string, way: ContrastWording): UnreadContrast[] =>
    factsOf(key).map((fact) => once(() => contrastOf(fact, way, patternsOf.get(fact) ?? [], spelling)));
  const phrasesOf = ({ wrong }: ContrastWording): string[] =>
    wrong.flatMap((phrase) => (isName(phrase) ? listNamed(phrase, wordings) : [phrase]));
  const keyed = Object.entries(wordings).filter(([key]) => key.startsWith(CONTRAST));
  return keyed.flatMap(([key, ways]) =>
    ways
      .filter((way) => typeof way !== 'string' && 'wrong' in way)
      .map((way) => ({ phrases: phrasesOf(way), contrasts: contrastsOf(key, way) })),
  );
}

/** Opens the keys under which contrasts stand. */
const CONTRAST = 'but ';

function contrastOf(fact: string, way: ContrastWording, provided: readonly Planted[], spelling?: Spelling): Contrast {
  const rights = way.right.map((words) => tokenize(words, 0, undefined, spelling));
  const words = rights.flat().map(({ text }) => text);
  const known = new Map<Choice, boolean>();
  const mayHold = (choice: Choice): boolean => {
    let holds = known.get(choice);
    if (holds === undefined) known.set(choice, (holds = choice.some(({ phrases }) => phrases.some((phrase) => mayHoldOne(phrase, words)))));
    return holds;
  };
  return { fact, rights, whose: way.whose === true, alone: way.whose === true || way.alone === true, provided, mayHold };
}

/** "Covers", and the phrases "it covers" and "cover(s|ed)": whether a phrase may hold one of some words, in one of its spellings. */
const mayHoldOne = (phrase: string, words: readonly string[]): boolean =>
  words.some((word) => phrase.includes(word)) || stemsIn(phrase).some((stem) => words.some((word) => word.startsWith(stem)));

const stemsIn = (phrase: string): readonly string[] => (phrase.includes('(') ? (phrase.match(BEFORE_SPELLINGS) ?? []) : []);

/** The beginning of a word of which several endings are given. */
const BEFORE_SPELLINGS = /[\p{L}\p{N}]+(?=\()/gu;
