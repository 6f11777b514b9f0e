/**
 * Wordings of statements: for each fact that is a proposition, the sets of phrases that a sentence must hold to say it.
 * All phrases sit in one tree, so one pass over the tokens finds every set that is met. The rarest set of each wording is
 * planted first; the others when a text first meets that one.
 */
import { ChoiceReader } from './choices.ts';
import { rarestOf } from './commonness.ts';
import { contrastsAmong } from './contrast-index.ts';
import type { Choice, Group, Planted } from './groups.ts';
import { Pattern, Sequence } from './patterns.ts';
import { openingsIn, PhraseTree } from './phrase-tree.ts';
import type { Spelling } from './spelling.ts';
import { factsOf, type Wordings } from './wordings.ts';

/** Tokens first and one past the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface PhraseIndex {
  /** The groups planted. */
  readonly tree: PhraseTree<Group>;
  /** For each group the number, counted from 1, of the first place that holds it in the sentence read last; 0 where none does. */
  readonly firstPlaces: Uint16Array;
}

/** Indexes wordings. What no text has met yet is left for later. */
export function indexPhrases(wordings: Wordings, spelling?: Spelling): PhraseIndex {
  const reader = new ChoiceReader(wordings);
  const read = readWordings(wordings, reader);
  const tree = new PhraseTree<Group>(openingsIn(spelling));
  plantRarest(read, tree);
  const patterns = read.filter((wording) => wording instanceof Pattern);
  for (const { phrases, contrasts } of contrastsAmong(wordings, patterns, spelling)) plant([reader.contrasting(phrases, contrasts)], tree);
  // With room for the groups that are read later: two of each wording at most, and one of each list.
  const groups = reader.size + 2 * read.length + Object.keys(wordings).length;
  return { tree, firstPlaces: new Uint16Array(groups) };
}

function readWordings(wordings: Wordings, reader: ChoiceReader): (Pattern | Sequence)[] {
  const read: (Pattern | Sequence)[] = [];
  for (const [key, ways] of Object.entries(wordings)) {
    for (const way of ways) {
      if (typeof way === 'string') continue;
      if ('all' in way) read.push(new Pattern(read.length, key, way, reader));
      else if ('order' in way) for (const fact of factsOf(key)) read.push(new Sequence(read.length, fact, way, reader));
    }
  }
  return read;
}

/** Plants each wording's rarest choice. */
function plantRarest(wordings: readonly Planted[], tree: PhraseTree<Group>): void {
  for (const { all } of wordings) for (const choice of all) for (const group of choice) group.uses++;
  for (const wording of wordings) {
    const rarest = rarestOf(wording.all) ?? [];
    plant(rarest, tree);
    for (const group of rarest) group.tries.push(wording);
  }
}

/** Puts the phrases of a choice into the tree, those of each group once; whether any were missing. */
export function plant(choice: Choice, tree: PhraseTree<Group>): boolean {
  let grown = false;
  for (const group of choice) {
    if (group.planted) continue;
    group.planted = grown = true;
    for (const phrase of group.phrases) tree.plant(phrase, group);
  }
  return grown;
}
