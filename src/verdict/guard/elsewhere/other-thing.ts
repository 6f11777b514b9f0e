/** Things and acts of a court besides those of the record: "a second declaration", "barred ICE from courthouses". Pure. */
import { isVerb } from '../../../language/clauses.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, isCounted, isOdd, type Term } from '../../../language/terms.ts';
import { OF_SHARING, OF_TAXES } from '../../about/foreign-bench.ts';

/** Whether a word stands for another thing of a sort: "a second declaration", "another file", "the amended complaint", "a draft report". */
export const isAnother = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], ...THINGS) &&
  !isBesideIt(s, at) &&
  [at - 1, at - 2].some((i) => isA(s.terms[i], 'amended-word', 'later-one') || (isA(s.terms[i], 'another-word') && !isCounted(s.terms, i)));

/** "Stayed the memorandum and related agreements": what goes with the thing itself, which stands before as what is blocked. */
const isBesideIt = (s: Sentence, at: number): boolean =>
  isA(s.terms[at - 1], 'another-word') &&
  s.terms.some((t, i) => i < at && isA(t, ...THINGS) && isA(s.terms[i - 1], 'definite')) &&
  isOfTheMatter(s, [...s.terms.keys()]);

const THINGS = [
  'practice-noun',
  'agreement-noun',
  'declaration-noun',
  'report-noun',
  'motion-noun',
  'data-noun',
  'request-noun',
  'list-noun',
] as const;

/** "Barred ICE from courthouses", "blocked a cut to research grants": a court's act on something that nothing here explains. */
export function isOfOtherAct({ terms, events, dates }: Sentence, at: number): boolean {
  if (!isA(terms[at], ...ACTS) || !events.some((e) => e.at === at && e.isVerb && e.kind === 'ruling')) return false;
  const isDay = (i: number): boolean => dates.some(({ from }) => from === i);
  const isNext = (i: number): boolean => isA(terms[i], 'conjunction') && isVerb(terms[i + 1]);
  const end = terms.findIndex((t, i) => i > at && (t.kind === 'mark' || isA(t, 'that-word', 'agent-word') || isDay(i) || isNext(i)));
  const object = terms.slice(at + 1, end < 0 ? undefined : end);
  return object.some(isOddWord) && !object.some((t) => isA(t, ...OF_TAXES, ...OF_SHARING, ...COURTS_OWN));
}

const ACTS = ['block-verb', 'grant-verb', 'deny-verb', 'affirm-verb', 'reverse-verb'] as const;

/** What a court's act is on besides the matter itself. */
const COURTS_OWN = [
  'share-verb',
  'data-noun',
  'use-verb',
  'relief-noun',
  'ruling-noun',
  'motion-noun',
  'lower-ruling',
  'judge-name',
  'plaintiff-side',
] as const;

/** Whether one of the acts at some places is on the matter itself, and nothing is refused or asked for. */
export const isOfTheMatter = (s: Sentence, here: readonly number[]): boolean =>
  here.some((i) => isOfTheAct(s, i)) && !s.has('deny-verb', 'reverse-verb', 'motion-noun', 'negation');

/** "Stayed the address-sharing policy and enjoined the service": an act on the matter itself, beside which another is of the same ruling. */
function isOfTheAct({ terms, events }: Sentence, at: number): boolean {
  if (!isA(terms[at], 'block-verb') || !events.some((e) => e.at === at && e.isVerb && e.kind === 'ruling')) return false;
  return terms.slice(at + 1, at + 1 + REACH + 2).some((t) => isA(t, 'practice-noun', 'agreement-noun', 'tell-tale', 'tax-noun'));
}

/** How far behind "over" or "on" the word may stand that says over what. */
export const REACH = 3;

/** An odd word that is more than a letter or two. */
export const isOddWord = (term: Term | undefined): boolean => isOdd(term) && (term?.text.length ?? 0) > SHORT;

const SHORT = 2;
