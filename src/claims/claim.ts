/** A claim: one value of one kind that a sentence states about one sort of thing, with the words that state it. */
import { isForeign } from '../language/courts.ts';
import type { DateMention } from '../language/dates.ts';
import type { EventKind } from '../language/event-kinds.ts';
import type { Amount } from '../language/numbers.ts';
import type { Sentence } from '../language/sentence.ts';
import { strangerIn } from '../language/strangers.ts';
import type { FactKind } from '../record/schema.ts';

/** What a claim is about: the subjects of the record that it is compared with. */
export type Topic =
  | Dated
  | 'violations'
  | 'suit'
  | 'measure'
  | 'status'
  | 'reviewed'
  | 'undone'
  | 'ahead'
  | 'told'
  | 'elsewhere'
  | Worded
  | Holding
  | 'any';

/** Of a proposition or a value: worded as its contrary, given in words that are said of it alone, or of what the sentence before tells of. */
export type Worded = 'contrary' | 'value' | 'value-told';

/** Of an office: held at some time, held when the article appeared, by its title or as who leads the agency, come into on the day said. */
export type Holding = 'holder' | 'incumbent' | 'leads' | 'accession';

/** What a date can be the day of, the things that a sentence speaks of: all but what the record knows no day of. */
export type Dated = Exclude<EventKind, 'appointment' | 'other'>;

export type ClaimValue =
  | { readonly type: 'ids'; readonly ids: readonly string[] }
  | { readonly type: 'date'; readonly date: DateMention }
  /** `unit` as the record names it ("people", "days"); an amount is only compared with one of its own unit. */
  | { readonly type: 'amount'; readonly amount: Amount; readonly unit: string };

export interface Claim {
  readonly kind: FactKind;
  readonly topic: Topic;
  readonly value: ClaimValue;
  /** A subject named outright (a person's id, a fact's id), when the claim is about that alone. */
  readonly subject?: string;
  /** Terms judged, first and one past the last. */
  readonly from: number;
  readonly to: number;
  /** The term whose clause the claim belongs to, where that is not its own: the verb a date dates. */
  readonly anchor?: number;
  /** Of a day: the thing has been since then, so only one before it began is wrong. */
  readonly onset?: boolean;
  /** Of a number: the sentence says outright who was given what, so it is no number of anything else. */
  readonly outright?: boolean;
  /** May agree, never conflict: the wording leaves too much open. */
  readonly soft?: boolean;
  /** Worded as nothing else is: what it is about needs no telling. */
  readonly alone?: boolean;
  /** A contrary that says so only of a law that the sentence before tells of: "It is only a misdemeanor". */
  readonly afterLaw?: boolean;
  /** Tells one thing from another and is never called wrong itself: "the November order" says which order is meant. */
  readonly telling?: boolean;
  /** Of what the sentence before names: it may conflict only where that is the agreement, or the suit. */
  readonly pointing?: boolean;
  /** May conflict, never agree: nearly every sentence says as much ("la jueza"). */
  readonly unremarkable?: boolean;
}

/** Reads the claims of one kind in a sentence. */
export type ClaimReader = (sentence: Sentence) => readonly Claim[];

/** The offsets of the words a claim judges. */
export function spanOf(claim: Claim, { terms, start }: Sentence): { start: number; end: number } {
  return { start: terms[claim.from]?.start ?? start, end: terms[claim.to - 1]?.end ?? start };
}

/** The one id that a claim says; '' where its value is no id. */
export const idOf = (value: ClaimValue): string => (value.type === 'ids' ? (value.ids[0] ?? '') : '');

/** Whether a claim names somebody whom the record does not know. */
export const isOfUnknown = ({ value }: Claim): boolean => strangerIn(idOf(value)) !== null;

/** Whether a claim names a judge or a court that no suit of the record has had. */
export const isOfStranger = (claim: Claim): boolean =>
  claim.kind === 'court' ? isForeign(idOf(claim.value)) : isOfJudge(claim) && isOfUnknown(claim);

/** Whether a claim names who ruled or who wrote. */
export const isOfJudge = ({ kind }: Claim): boolean => kind === 'judge' || kind === 'author';

export const ids = (...values: readonly string[]): ClaimValue => ({ type: 'ids', ids: values });

/** Whether a claim is the contrary of a proposition, or a value in words of its own. */
export const isWorded = ({ topic }: Claim): boolean => topic === 'contrary' || topic === 'value' || topic === 'value-told';
