/**
 * Suits and agreements of others: the agencies sign many, and every group sues somebody. A name that does not fit is blamed only where
 * nothing says that another suit or another agreement is told of. Pure.
 */
import { hasValue, type Sentence } from '../../../language/sentence.ts';
import { isA, isOdd, isUnexplained } from '../../../language/terms.ts';
import { namesTaxes } from '../../about/foreign-bench.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Whether a party, counsel or signer is held against what may be of another suit or agreement. */
export function isOfOtherParties({ claim: { kind } }: Judgement, sentence: Sentence): boolean {
  if (kind === 'counsel') return sentence.has('nobody-word');
  if (kind === 'parties' || kind === 'signers') return isOfOtherPact(sentence);
  return kind === 'plaintiffs' && isOfOtherSuit(sentence);
}

/** What the agreement of the record is about. */
const OF_EXCHANGE = ['sharing-noun', 'share-verb', 'data', 'data-noun'] as const;

/** "A memorandum between the State Department and ICE", "the agreement with El Salvador", "the trade agreement", "a deal on visas". */
function isOfOtherPact(sentence: Sentence): boolean {
  if (namesTaxes(sentence) || sentence.has('tell-tale')) return false;
  const { terms, at, has } = sentence;
  if (has('other-case', 'rival-matter')) return true;
  if (has(...OF_EXCHANGE)) return false;
  return at('agreement-noun').some((i) => isOdd(terms[i - 1]) || tellsWhatOf(sentence, i));
}

/** "On housing detainees", "about visas", "with El Salvador": behind the agreement, or behind those it is between. */
function tellsWhatOf({ terms }: Sentence, noun: number): boolean {
  let end = noun + 1;
  while (isA(terms[end], 'between-word', 'agency', 'determiner', 'conjunction')) end++;
  const isOfThing = isA(terms[end], 'on-word', 'about', 'with-word', 'for-word', 'over-word', 'to-word');
  const thing = isA(terms[end + 1], 'determiner') ? end + 2 : end + 1;
  return isOfThing && isUnexplained(terms[thing]);
}

/** "Against the border agency", "over voting rolls", "sued the Education Department", "the wetlands suit". */
function isOfOtherSuit(sentence: Sentence): boolean {
  const { terms, at, has } = sentence;
  if (namesTaxes(sentence) || has('tell-tale', 'immigration-agency', 'agreement-noun')) return false;
  if (has('other-agency') && !hasValue(sentence, 'agency', 'doge')) return true;
  if (has(...OF_EXCHANGE)) return false;
  if (at('suit-noun').some((i) => isOdd(terms[i - 1]))) return true;
  return at('over-word', 'against-word').some((i) => isUnexplained(terms[isA(terms[i + 1], 'determiner') ? i + 2 : i + 1]));
}
