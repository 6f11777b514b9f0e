/** Verbs of signing and concluding: of a court's order, of the agreement, or of something else. */
import { isObjectOfInfinitive, isUnder, near } from './governed.ts';
import { isA, type Term } from './terms.ts';

/** "The order that Judge X signed", "an order she had signed". */
function isSignedRelative(terms: readonly Term[], subject: number): boolean {
  if (!isA(terms[subject], 'she-word', 'he-word', 'judge-name')) return false;
  let noun = subject - 1;
  while (isA(terms[noun], 'judge-noun', 'that-word', 'relative-pronoun')) noun--;
  return isA(terms[noun], 'ruling-noun', 'relief-noun');
}

/** "She signed it", "the judge signed the order": what a court signs is its own. */
export function isSignedByCourt(terms: readonly Term[], at: number): boolean {
  const subject = isA(terms[at - 1], 'auxiliary') ? at - 2 : at - 1;
  if (isSignedRelative(terms, subject)) return true;
  return (
    isA(terms[subject], 'she-word', 'he-word', 'judge-name', 'judge-noun') &&
    isA(terms[at + 1], 'it-word', 'ruling-noun', 'relief-noun', 'determiner', 'possessive') &&
    !isA(terms[at + 2], 'agreement-noun')
  );
}

/** Things of courts and parties that can be about the agreement. */
const OTHER_THINGS = ['suit-noun', 'ruling-noun', 'relief-noun', 'brief-noun', 'motion-noun', 'report-noun', 'declaration-noun'] as const;

/** "Reached the opposite result in a case about the memorandum", "requests made under the deal": another thing stands between the verb and the agreement. */
function isAboutAgreement(terms: readonly Term[], at: number): boolean {
  if (terms.slice(Math.max(0, at - 9), at).some((t) => isA(t, 'agreement-noun'))) return false;
  const noun = terms.findIndex((t, i) => i > at && isA(t, 'agreement-noun'));
  if (isUnder(terms, noun)) return true;
  return terms.slice(at + 1, noun).some((t) => isA(t, ...OTHER_THINGS, 'about') || t.text === 'about' || t.text === 'over');
}

/** "Signed the memorandum", "signed it", "it was struck"; not "it began" and not "concluded from it that". */
export function isOfAgreement(terms: readonly Term[], at: number): boolean {
  // A president signs laws.
  if (isA(terms[at - 1], 'president', 'earlier-president') && !near(terms, at, 9, 'agreement-noun')) return false;
  if (isOfAnotherThing(terms, at) || isA(terms[at - 1], ...OTHER_THINGS, 'request-noun') || near(terms, at, 4, 'other-order')) return false;
  if (near(terms, at, 9, 'agreement-noun')) return !isAboutAgreement(terms, at);
  if (isA(terms[at], 'issue-verb', 'launch-verb', 'find-verb')) return false;
  const isSubject = [at - 1, at - 2].some((i) => terms[i]?.text === 'it') && !isA(terms[at + 1], 'determiner', 'agency');
  return (isSubject || terms[at + 1]?.text === 'it') && !isA(terms[at + 1], 'other-thing');
}

/** "Findings that date from 2023, before the memorandum": what dates from then stands before. */
const isOfAnotherThing = (terms: readonly Term[], at: number): boolean =>
  /^dat(?:es|ed|ing)\b/.test(terms[at]?.text ?? '') &&
  !terms.slice(Math.max(0, at - 6), at).some((t, i) => isA(t, 'agreement-noun') && !isObjectOfInfinitive(terms, Math.max(0, at - 6) + i));

/** "Has been linked with the signing of the memorandum": who signed stands behind "by", if anywhere. */
export const isSigningNoun = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text.endsWith('ing') === true && isA(terms[at + 1], 'of-word');

/** "Treasury and Homeland Security sign a memorandum on addresses": an entry of a chronicle, with both sides before and the matter behind. */
export function isSignedNow(terms: readonly Term[], at: number): boolean {
  const noun = terms.findIndex((t, i) => i > at && i <= at + REACH && isA(t, 'agreement-noun'));
  const before = terms.slice(Math.max(0, at - 2 * REACH), at);
  return (
    isA(terms[at], 'sign-now') &&
    noun > 0 &&
    ['tax-agency', 'immigration-agency'].every((side) => before.some((t) => isA(t, side))) &&
    (terms.slice(at + 1, noun).some((t) => isA(t, 'definite')) ||
      terms.slice(noun + 1, noun + REACH).some((t) => isA(t, 'data', 'tax-noun')))
  );
}

/** How far behind the verb the noun may stand, and what it is about behind that. */
const REACH = 5;
