/** What is told of the making of the agreement, whoever is said to have made it. */
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** What makes of an agreement that is told of none, or another one. */
export const NOT_THE_ONE = ['negation', 'refusal-word', 'modal', 'if-word', 'another-word', 'former-word', 'comparison-word'] as const;

/** The same of "the agreement signed under President X", which may also be set against how it was. */
export const NOT_SO = [...NOT_THE_ONE, 'contrast-word'] as const;

/** "It dates from the days of X, although it was used only this year": what stands in another clause behind takes nothing back. */
export const isNotSo = (s: Sentence, at: number): boolean => s.at(...NOT_SO).some((i) => i < at || s.clauses[i] === s.clauses[at]);

/** What may stand between the agreement and the words that say whose it is: "between the IRS and ICE", a comma. */
export const OF_AGREEMENT = [
  'between-word',
  'between-both',
  'with-word',
  'of-word',
  'tax-agency',
  'immigration-agency',
  'determiner',
  'conjunction',
  'comma',
  'auxiliary',
] as const;

/** "The agreement between the IRS and ICE, left by": where its noun stands before such words; undefined where it is none, or not "the" one. */
export function agreementBefore({ terms }: Sentence, place: number): number | undefined {
  let noun = place - 1;
  while (isA(terms[noun], ...OF_AGREEMENT) && !isA(terms[noun], 'agreement-noun')) noun--;
  return isA(terms[noun], 'agreement-noun') && isA(terms[noun - 1], 'definite') ? noun : undefined;
}

/** What stands before an agreement that is the one of this matter: "the memorandum", "the data-sharing pact", "the IRS agreement". */
export const OF_THE_ONE = ['definite', 'sharing-noun', 'tax-agency'] as const;

/** "The agreement was forged": whether its making is told in the clause of a place, before it. */
export const isMadeBefore = ({ events, clauses }: Sentence, place: number): boolean =>
  events.some((e) => e.kind === 'agreement' && e.isVerb && e.at < place && clauses[e.at] === clauses[place]);
