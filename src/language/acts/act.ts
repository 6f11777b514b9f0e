/** What a court did in a sentence: one act, and what the readers of acts share. */
import { isAppealsCourt } from '../courts.ts';
import { isInfinitive } from '../events.ts';
import type { Sentence } from '../sentence.ts';
import { isA, valueIn } from '../terms.ts';

export type Outcome =
  | 'blocked'
  | 'declined'
  | 'allowed'
  | 'resumed'
  | 'affirmed'
  | 'affirmed-denial'
  | 'upheld-block'
  | 'reversed'
  | 'found-unlawful'
  | 'found-likely-unlawful'
  | 'found-lawful'
  | `affirmed-judge:${string}`;

export interface Act {
  readonly outcome: Outcome;
  /** Terms that say it, first and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Can as well be said of something else: it may confirm, never accuse. */
  readonly soft?: true;
}

/** Relief whose refusal says nothing of the relief at stake. */
export const OTHER_RELIEF: ReadonlySet<string> = new Set(['temporary-restraining-order', 'permanent-injunction', 'final-judgment']);

/** Classes of what the litigation is about: the agency, the agreement, the sharing of data. */
export const PRACTICE = [
  'tax-agency',
  'agency',
  'agreement-noun',
  'practice-noun',
  'sharing-noun',
  'immigration-agency',
  'data-noun',
  'tax-noun',
  'government-noun',
  'share-verb',
  'disclosure-noun',
] as const;

/** The first term of these classes among the next `reach` terms, or -1. */
export function find(s: Sentence, from: number, reach: number, ...names: readonly string[]): number {
  for (let i = Math.max(0, from); i < Math.min(s.terms.length, from + reach); i++) if (isA(s.terms[i], ...names)) return i;
  return -1;
}

/** Whether an appeals court is spoken of. */
export const isAppeal = (s: Sentence): boolean =>
  s.has('appeals-noun') || s.at('court').some((i) => isAppealsCourt(valueIn(s.terms[i], 'court')));

/** "No order bars", "in none of them has a court": nobody did it. */
export function isNobody(s: Sentence, at: number): boolean {
  return s.at('nobody-word').some((i) => i < at && s.clauses[i] === s.clauses[at] && at - i < 14);
}

/** The month of May. */
const isInDate = ({ dates }: Sentence, at: number): boolean => dates.some((d) => at >= d.from && at < d.to);

/** How far behind a verb of asking what is asked for may stand: "wanted an agreement between the IRS and ICE blocked". */
const ASKED_FOR = 10;

/** "Asked a court to", "to have a court": what somebody wanted another to do. */
const isAsking = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'seek-verb') || (isA(terms[at], 'have-word') && isA(terms[at - 1], 'to-word'));

/** "To block", "would have barred", or after "if", "whether" and verbs of asking: nothing was done. */
export function isSupposed(s: Sentence, at: number): boolean {
  if (isInfinitive(s.terms, at) || (isA(s.terms[at - 1], 'auxiliary') && isA(s.terms[at - 2], 'modal'))) return true;
  for (let i = at - 1; i >= 0 && at - i < ASKED_FOR; i--) {
    if (s.clauses[i] !== s.clauses[at] && !isA(s.terms[i], 'if-word')) break;
    if ((isA(s.terms[i], 'if-word', 'modal') || isAsking(s, i)) && !isInDate(s, i)) return true;
    if (isA(s.terms[i], 'ruling-noun', 'relief-noun', 'judge-noun', 'judge-name')) return isAsking(s, i - 1) || isAsking(s, i - 2);
  }
  return false;
}
