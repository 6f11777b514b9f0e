/** The report of a check: the contract shared by the command line, the popup and the page. */
import type { Language } from '../../article/article.ts';

export type Verdict = 'conflicts' | 'matches' | 'superseded';

export interface CitedSource {
  readonly title: string;
  readonly date: string;
  readonly url: string;
  /** Where the words were read when the document itself was not: "as reported by ...". */
  readonly as?: string;
}

export interface Finding {
  /** Id of the fact in the record. */
  readonly fact: string;
  readonly verdict: Verdict;
  /** Offsets of the words judged, in the article's text (or title). */
  readonly start: number;
  readonly end: number;
  /** The words judged, as the article has them. */
  readonly said: string;
  /** What the record says, in one neutral sentence. */
  readonly record: string;
  readonly sources: readonly CitedSource[];
}

export interface Statement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly in?: 'title';
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

export interface Counts {
  readonly conflicts: number;
  readonly matches: number;
  readonly superseded: number;
  /** All sentences read, with or without a verdict. */
  readonly sentences: number;
}

export interface Report {
  readonly id?: string;
  /** The date up to which the record speaks. */
  readonly asOf: string;
  /** The record's version. */
  readonly record: string;
  /** Whether the article is about the litigation at all. */
  readonly topic: boolean;
  readonly published: string | null;
  readonly lang: Language;
  /** Ids of the rulings the article is about, best first. */
  readonly rulings: readonly string[];
  readonly statements: readonly Statement[];
  readonly counts: Counts;
}
