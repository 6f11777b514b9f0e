/** Relief told in a noun phrase of its own: "her November injunction", "the order, a stay, binds", "what she signed is a stay". */
import type { Sentence } from './sentence.ts';
import { isA, isUnexplained, type Term } from './terms.ts';

const JUDGES = ['judge-name', 'judge-noun', 'court-noun', 'court', 'she-word', 'he-word'] as const;
const RULINGS = ['ruling-noun', 'relief-noun', 'measure-noun'] as const;

/** What makes of relief a wish, an argument, another's or a comparison. */
export const SOUGHT_OR_ANOTHERS = ['seek-verb', 'motion-noun', 'plaintiff-side', 'another-word', 'comparison-word', 'argue-verb'] as const;

/** What makes it sought, denied, another's or only compared. */
const NOT_ITS_OWN = [
  ...SOUGHT_OR_ANOTHERS,
  'negation',
  'refusal-word',
  'modal',
  'if-word',
  'hearsay',
  'other-case',
  'former-word',
] as const;

/** Whether a noun phrase says what relief a court gave. */
export function isToldAs(s: Sentence, at: number): boolean {
  if (isA(s.terms[at + 1], 'ruling-noun')) return false;
  const head = headOf(s.terms, at);
  if (head < 0 || s.terms.slice(firstOf(s, at), at).some((t) => isA(t, ...NOT_ITS_OWN))) return false;
  if (isOfJudge(s.terms, head, at)) return true;
  return isA(s.terms[head], 'indefinite') && (isSaidOf(s, head) || isApposed(s, head, at) || isSigned(s, head) || isPut(s, head, at));
}

const firstOf = ({ clauses }: Sentence, at: number): number => clauses.indexOf(clauses[at] ?? 0);

/** How many words may stand between the article and the relief. */
const ADJECTIVES = 3;

/** The article or the owner that opens the noun phrase. */
function headOf(terms: readonly Term[], at: number): number {
  let head = at - 1;
  while (at - head <= ADJECTIVES && isAdjective(terms[head])) head--;
  return isA(terms[head], 'determiner', 'possessive') || terms[head]?.text === "'s" ? head : -1;
}

const isAdjective = (term: Term | undefined): boolean =>
  (isUnexplained(term) && term?.capital === false && !term.past) || isA(term, 'month', 'written-word', 'unit') || term?.kind === 'number';

/** "Her November injunction", "the judge's sweeping stay", where a word stands between. */
const isOfJudge = (terms: readonly Term[], head: number, at: number): boolean =>
  at - head > 1 && (isA(terms[head], 'she-word', 'he-word') || (terms[head]?.text === "'s" && isA(terms[head - 1], ...JUDGES)));

/** Where a subject ends that is a ruling or points to one: "the relief", "it", "the order that she signed". */
function endsRuling(s: Sentence, at: number): boolean {
  const { terms } = s;
  if (isA(terms[at], 'it-word', 'this-word')) return at - firstOf(s, at) < 2;
  if (isA(terms[at], ...RULINGS)) return isA(terms[at - 1], 'definite', 'possessive') || terms[at - 1]?.text === "'s";
  const noun = s.at(...RULINGS).findLast((i) => i < at && at - i < 5);
  const isMade =
    isA(terms[at], 'issue-verb', 'grant-verb', 'sign-verb') &&
    noun !== undefined &&
    terms.slice(noun + 1, at).some((t) => isA(t, ...JUDGES));
  return isMade && isA(terms[noun - 1], 'definite', 'possessive');
}

/** "The relief is an emergency stay", "the order is technically a stay", "the block took the form of a stay". */
function isSaidOf(s: Sentence, head: number): boolean {
  let verb = head - 1;
  if (isUnexplained(s.terms[verb]) && s.terms[verb]?.capital === false) verb--;
  return isA(s.terms[verb], 'be-word', 'form-verb') && !isA(s.terms[verb], 'past-deny') && endsRuling(s, verb - 1);
}

/** "Her order, a restraining order, binds": between commas, right behind the ruling. */
const isApposed = (s: Sentence, head: number, at: number): boolean =>
  isA(s.terms[head - 1], 'comma') && isA(s.terms[at + 1], 'comma') && endsRuling(s, head - 2);

/** How far behind the verb the relief may stand: "is the kind of stopgap, a restraining order, that". */
const REACH = 9;

/** "What the judge signed is a restraining order". */
function isSigned(s: Sentence, head: number): boolean {
  const { terms } = s;
  const first = firstOf(s, head);
  if (!isA(terms[first], 'what-word')) return false;
  const verb = terms.findIndex((t, i) => i > first && i < first + 5 && isA(t, 'issue-verb', 'grant-verb', 'sign-verb'));
  const be = isA(terms[verb + 1], 'be-word') ? verb + 1 : -1;
  const isByCourt = verb > 0 && terms.slice(first + 1, verb).some((t) => isA(t, ...JUDGES));
  const between = be < 0 ? [] : terms.slice(be + 1, head);
  return isByCourt && be > 0 && head - be < REACH && !between.some((t) => isA(t, 'subordinator', 'that-word', 'relief', 'conjunction'));
}

/** "The judge put a restraining order on the policy". */
const isPut = ({ terms }: Sentence, head: number, at: number): boolean =>
  isA(terms[head - 1], 'put-verb') && isA(terms[at + 1], 'on-word') && isA(terms[head - 2], ...JUDGES);
