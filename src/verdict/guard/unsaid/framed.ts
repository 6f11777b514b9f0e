/**
 * Whether a sentence holds the whole of what a number or a day is about: who gave or asked, and what. Those of other things come
 * with words of their own; one with half of the frame may be confirmed, never blamed. Pure.
 */
import type { Claim } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA } from '../../../language/terms.ts';

const PARTIES = ['tax-agency', 'immigration-agency', 'it-word', 'judge-noun', 'judge-name', 'ruling-noun', 'declaration-noun'] as const;
const DATA = ['people-noun', 'data-noun', 'data', 'request-noun', 'those-of'] as const;
const GIVING = ['share-verb', 'obtain-verb', 'disclosure-noun'] as const;
/** What only the litigation counts. */
const COUNTED = ['data', 'data-noun', 'tax-noun', 'disclosure-noun'] as const;
const REACH = 4;

/** What a day of giving or getting stands with: "students get a binder this month" has none of it. */
const EXCHANGE = ['tax-agency', 'immigration-agency', 'it-word', 'disclosure-noun', 'data-noun'] as const;

/** Whether the number of a disclosure or of a request, or the day of a disclosure, stands with what it is about. */
export function isFramed(claim: Claim, sentence: Sentence): boolean {
  const { kind, topic } = claim;
  if (kind === 'date' && topic === 'disclosure') return !sentence.has('survey-noun') && !isOfTheLaw(claim) && sentence.has(...EXCHANGE);
  if (kind !== 'count' || (topic !== 'disclosure' && topic !== 'request' && topic !== 'any')) return true;
  return isCountFramed(claim, sentence);
}

/** The number stands right before data, or with data or people and one of the sides or the court. */
function isCountFramed({ to }: Claim, sentence: Sentence): boolean {
  const counted = sentence.terms.slice(to, to + REACH).some((t) => isA(t, ...COUNTED));
  const given = sentence.has('data', 'disclosure-noun') && sentence.has(...GIVING);
  return counted || given || (sentence.has(...PARTIES) && sentence.has(...DATA));
}

/** "Congress forbade the sharing in 1976": a year of the last century is the law's. */
const isOfTheLaw = ({ value }: Claim): boolean => value.type === 'date' && value.date.y !== undefined && value.date.y < 2000;
