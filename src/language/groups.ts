/** What wordings are made of as texts are compared with them: groups of phrases, the wordings tried where one is found, their contrasts. */
import type { Token } from './tokens.ts';

/** Phrases any of which will do. */
export interface Group {
  readonly number: number;
  readonly phrases: readonly string[];
  /** How often texts meet one of its phrases, roughly. */
  readonly commonness: number;
  /** How many sets of how many wordings hold it. */
  uses: number;
  /** The wordings that are tried where this group is found. */
  readonly tries: Planted[];
  /** The contrasts that its phrases are the wrong words of. */
  readonly contrasts: readonly UnreadContrast[];
  planted: boolean;
}

/** The phrases of a wording themselves and each list they name. */
export type Choice = readonly Group[];

/** Which of the choices of a sequence is a slot and what it holds; the values of a slot of phrases by their group. */
export interface SlotChoice {
  readonly at: number;
  readonly type: string;
  readonly values: ReadonlyMap<Group, string>;
}

/** A way to word a statement, or an ordered one to word its contrary, with the groups that it needs. */
export interface Planted {
  /** Its place among all. */
  readonly number: number;
  readonly fact: string;
  /** Every choice of which a phrase must stand in the sentence. */
  readonly all: readonly Choice[];
  readonly none: Choice;
  /** One of these, where there are any, must stand anywhere. */
  readonly beside: Choice;
  /** Whether all its choices are planted, not the rarest alone. */
  planted: boolean;
  /** Whether what takes it back is planted too, and what must stand beside it. */
  bounded: boolean;
}

/** One contrast of a fact. */
export interface Contrast {
  readonly fact: string;
  /** Tokens of each of its own words. */
  readonly rights: readonly (readonly Token[])[];
  readonly whose: boolean;
  readonly alone: boolean;
  /** The wordings of the fact. */
  readonly provided: readonly Planted[];
  /** Whether a phrase of a choice may hold its own words. */
  mayHold(choice: Choice): boolean;
}

/** A contrast that is read when a text first has its words. */
export type UnreadContrast = () => Contrast;
