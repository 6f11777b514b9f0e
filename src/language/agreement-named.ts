/** Whether a sentence of a language that is not read for everything names the one agreement of the record, or points to it. */
import { isVerb } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { isA, type Term } from './terms.ts';

/** "The agreement was signed in 2023", "the agreement with ICE": not "an agreement with Mexico", "the agreement of 2013", "the agreements", "signed his letter, not the agreement". */
export const namesTheAgreement = ({ at, terms }: Sentence): boolean =>
  at('agreement-noun').some(
    (noun) =>
      isA(terms[noun - 1], 'definite-one') &&
      !isA(terms[noun - 2], 'negation') &&
      (goesOn(terms[noun + 1]) || isOfAgencies(terms, noun + 1)),
  );

/** "An agreement on security": one of many, with neither agency behind it. */
export const isOnAnyAgreement = ({ at, terms }: Sentence): boolean =>
  at('agreement-noun').some((noun) => isA(terms[noun - 1], 'indefinite') && !isOfAgencies(terms, noun + 1));

/** A verb, a mark or a day behind the noun: nothing says whose or which agreement it is. */
const goesOn = (next: Term | undefined): boolean =>
  next === undefined ||
  next.kind === 'mark' ||
  isVerb(next) ||
  isA(next, 'clitic', 'relative-pronoun', 'on-word', 'weekday', 'relative', 'made-of') ||
  (isA(next, 'in-word') && !isA(next, 'of-word'));

/** "Between the IRS and ICE", "between both agencies", "with ICE", "of the IRS". */
const isOfAgencies = (terms: readonly Term[], at: number): boolean =>
  (isA(terms[at], 'between-both') && goesOn(terms[at + 1])) ||
  (isA(terms[at], 'between-word', 'with-word', 'of-word') &&
    terms.slice(at + 1, at + 3).some((t) => isA(t, 'tax-agency', 'immigration-agency')));

/** "X signed it", "it bears the signatures of X": of whatever the sentence before names. */
export const pointsToAgreement = ({ has }: Sentence): boolean =>
  has('clitic-signed') && !has('agreement-noun', 'ruling-noun', ...OTHER_PAPERS);

/** Papers that are signed too, besides rulings. */
export const OTHER_PAPERS = [
  'brief-noun',
  'motion-noun',
  'report-noun',
  'declaration-noun',
  'appeal-noun',
  'other-order',
  'other-thing',
] as const;
