/**
 * Whether a sentence that names the agencies of an agreement or the plaintiffs of a suit, in a language that is not read for
 * everything, is surely about those of the record: agencies share data under many agreements, and groups sue over much.
 */
import { isVerb } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { isA, valueIn } from './terms.ts';

/** What makes of the agreement another one, or one that is not so. */
const OPEN = [
  'negation',
  'refusal-word',
  'modal',
  'if-word',
  'another-word',
  'other-case',
  'comparison-word',
  'contrast-word',
  'hearsay',
] as const;

/** The agency that had the same data before the agreement and shares none with the other under one of its own. */
export const OUTSIDER = 'doge';

/** How far before "between" the agreement may stand: "the exchange of data of taxpayers between". */
const REACH = 6;

/** "The agreement between DOGE and ICE lets it ask for addresses": the agreement, two agencies of which one is of immigration, and what it is about. */
export function isOfNamedAgencies(s: Sentence, from: number, ids: readonly string[]): boolean {
  if (s.has(...OPEN) || !namesTheNoun(s, from)) return false;
  const agencies = s.at('agency');
  const isOfImmigration = agencies.some((i) => isA(s.terms[i], 'immigration-agency') && ids.includes(valueIn(s.terms[i], 'agency') ?? ''));
  if (!isOfImmigration || agencies.some((i) => isA(s.terms[i], 'tax-agency'))) return false;
  return s.has('tax-noun', 'person') || (ids.includes(OUTSIDER) && (s.has('data') || isToldByTheJudge(s) || isSigned(s)));
}

/** "The agreement", "the exchange of data": not "an agreement", "the agreements". */
const namesTheNoun = ({ terms, at }: Sentence, from: number): boolean =>
  at('agreement-noun', 'practice-noun', 'sharing-noun').some(
    (noun) =>
      noun < from && from - noun <= REACH && isA(terms[noun - 1], 'definite-one') && !terms.slice(noun, from).some((t) => t.text === ','),
  );

/** "The judge suspended the exchange": the one told of, not "a judge". */
const isToldByTheJudge = ({ terms, at, has }: Sentence): boolean =>
  has('block-verb') && (has('judge-name') || at('judge-noun').some((i) => isA(terms[i - 1], 'definite')));

const isSigned = ({ terms, at }: Sentence): boolean => at('signer-word').some((verb) => isA(terms[verb], 'verb-first'));

/** "X, a plaintiff in this case,", "in the case of Judge Y": the suit told of, or one that is known by its judge. */
export const isCalledPlaintiff = (s: Sentence, from: number, to: number): boolean =>
  isA(s.terms[to - 1], 'plaintiff-word') &&
  !s.has('another-word', 'other-case', 'records-word', 'if-word') &&
  !s.at('negation').some((i) => i >= from - REACH && i < to) &&
  s.at('suit-noun').some((noun) => isA(s.terms[noun - 1], 'definite') && isThisSuit(s, noun + 1));

function isThisSuit({ terms }: Sentence, behind: number): boolean {
  const next = terms[behind];
  if (next === undefined || next.kind === 'mark' || isVerb(next)) return true;
  return isA(next, 'of-word', 'against-word') && terms.slice(behind + 1, behind + 4).some((t) => isA(t, 'judge-name', 'tax-agency'));
}
