/** A president in whose days the agreement is said to have been made: "forged during the Biden years", "a holdover from the Biden administration". */
import { agreementBefore, isMadeBefore, isNotSo, NOT_SO, OF_AGREEMENT, OF_THE_ONE } from './agreement-made.ts';
import type { Sentence } from './sentence.ts';
import { isA, type Term } from './terms.ts';

/** Whether the agreement is said to come from the days of the president named at a place. */
export const isMadeUnder = (s: Sentence, at: number): boolean =>
  isMadeInYears(s, at) ||
  isMadeUnderGovernment(s, at) ||
  isOfEra(s, at) ||
  isHoldover(s, at) ||
  isLeftFrom(s, at) ||
  isSignedUnder(s, at) ||
  isMadeInDays(s, at);

/** "The agreement was forged during the Biden years". */
function isMadeInYears(s: Sentence, at: number): boolean {
  const start = isA(s.terms[at - 1], 'determiner') ? at - 2 : at - 1;
  if (!isA(s.terms[start], 'period-word') || !isA(s.terms[at + 1], 'period-noun')) return false;
  return isMadeBefore(s, at) && !s.has('negation', 'former-word', 'another-word');
}

/** "It was signed during the government of Biden": in languages that put the president behind. */
function isMadeUnderGovernment(s: Sentence, at: number): boolean {
  const government = governmentOf(s, at);
  return government !== undefined && isPeriod(s, government) && isMadeBefore(s, at);
}

/** Where the government stands of which a name is told behind: "the government of Biden", of which nothing is denied or supposed. */
export function governmentOf({ terms, has }: Sentence, name: number): number | undefined {
  const government = isA(terms[name - 1], 'of-word') ? name - 2 : name - 1;
  return isA(terms[government], 'government-of') && !has('negation', 'refusal-word', 'if-word', 'modal') ? government : undefined;
}

/** "During the government of Biden": a time, and nobody who does anything. */
export const isPeriod = ({ terms }: Sentence, government: number): boolean =>
  isA(terms[isA(terms[government - 1], 'determiner') ? government - 2 : government - 1], 'period-word');

/** "The Obama-era agreement": the agreement itself is placed in another presidency. */
const isOfEra = ({ terms }: Sentence, at: number): boolean => terms[at + 1]?.text === 'era' && isA(terms[at + 2], 'agreement-noun');

/** "A holdover from the Biden administration": where the agreement is said to come from. */
function isHoldover(s: Sentence, at: number): boolean {
  if (!s.has('agreement-noun') || s.has('negation', 'refusal-word', 'data-noun', 'contrast-word', 'no-part')) return false;
  const before = s.terms.slice(Math.max(0, at - 5), at);
  return before.some((t) => isA(t, 'origin-word')) && s.terms.slice(0, at).some((t) => isA(t, 'agreement-noun'));
}

/** "The agreement dates from the days of X", "the memorandum, left by the government of X,": where those words are terms of their own. */
const isLeftFrom = (s: Sentence, at: number): boolean =>
  isA(s.terms[at - 1], 'made-of', 'left-by') && !isNotSo(s, at) && agreementBefore(s, at - 1) !== undefined;

/** "Made under": one term, of an agreement as of a power. */
const isMadeIn = (t: Term): boolean => isA(t, 'basis-verb') && t.text.endsWith('under');

/** "The memorandum, signed under President X, lets", "the deal was signed by secretaries serving under President X": of this agreement. */
function isSignedUnder(s: Sentence, at: number): boolean {
  if (s.has(...NOT_SO)) return false;
  const under = s.terms.slice(Math.max(0, at - 3), at).findLastIndex((t) => isA(t, 'under') || isMadeIn(t));
  const start = Math.max(0, at - 3) + under;
  if (under < 0 || !s.terms.slice(start + 1, at).every((t) => isA(t, 'determiner'))) return false;
  const from = s.terms.findLastIndex((t, i) => i <= start && start - i < 9 && (isA(t, 'sign-verb') || isMadeIn(t)));
  const noun = s.terms.findLastIndex((t, i) => i < from && from - i < 5 && isA(t, 'agreement-noun'));
  const between = s.terms.slice(noun + 1, from);
  return noun >= 0 && between.every((t) => isA(t, 'comma', 'auxiliary')) && isA(s.terms[noun - 1], ...OF_THE_ONE);
}

/** What leads to the president in whose days it was, past "the presidency of". */
const OF_DAYS = ['determiner', 'of-word', 'administration-noun', 'government-of'] as const;
/** What a clause may hold that tells of nothing but the making of the agreement: when it was made, what it is about. */
const OF_MAKING = [
  ...OF_AGREEMENT,
  ...OF_DAYS,
  'agreement-noun',
  'sign-verb',
  'under',
  'president',
  'period-noun',
  'be-word',
  'it-word',
  'that-word',
  'clitic',
  'sharing-noun',
  'data-noun',
  'tax-noun',
  'request-noun',
  'on-word',
  'for-word',
  'month',
] as const;

/** "The memorandum between X and Y was reached under President P", "under P, X and Y signed the memorandum": nothing else in the clause. */
function isMadeInDays(s: Sentence, at: number): boolean {
  if (s.has(...NOT_SO)) return false;
  let link = at - 1;
  while (isA(s.terms[link], ...OF_DAYS)) link--;
  if (!isA(s.terms[link], 'under')) return false;
  const clause = s.terms.filter((_, i) => s.clauses[i] === s.clauses[at]);
  const isTheirs = clause.some((t) => isA(t, 'tax-agency')) && clause.some((t) => isA(t, 'immigration-agency'));
  const isIt = clause.some((t, i) => isA(t, 'agreement-noun') && isA(clause[i - 1], ...OF_THE_ONE));
  const isOther = clause.some((t) => isA(t, 'agency') && !isA(t, 'tax-agency', 'immigration-agency'));
  const isOnly = clause.every((t) => isA(t, ...OF_MAKING) || t.kind !== 'word');
  return isIt && isTheirs && !isOther && isOnly && clause.some((t) => isA(t, 'sign-verb'));
}
