/** Disclosures that a court is said to have found unlawful, by their number: each is a violation. */
import type { Amount } from './numbers.ts';
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** What makes of it a party's count, or another. */
const OPEN = [
  'negation',
  'refusal-word',
  'modal',
  'if-word',
  'argue-verb',
  'claim-noun',
  'plaintiff-side',
  'another-word',
  'likely-word',
  'incomplete-word',
  'error-noun',
] as const;
/** What may stand between the disclosures and what is said of them: "of addresses to ICE were". */
const BETWEEN = ['of-word', 'data', 'data-noun', 'to-word', 'tax-agency', 'immigration-agency', 'determiner', 'auxiliary'] as const;
/** Fewer are no number of the record's. */
const LEAST = 1000;

/** "The judge found 2,350 disclosures of addresses unlawful", "according to the judge, 2,350 disclosures were unlawful". */
export function isFoundUnlawful(s: Sentence, { from, to, least }: Amount): boolean {
  if (least < LEAST || !isA(s.terms[to], 'counted-disclosure') || s.has(...OPEN)) return false;
  if ([from - 1, from - 2].some((i) => isA(s.terms[i], 'of-word')) || s.amounts.some((a) => a.percent)) return false;
  if (!s.has('judge-noun', 'judge-name', 'court-noun')) return false;
  let behind = to + 1;
  while (isA(s.terms[behind], ...BETWEEN)) behind++;
  const before = isA(s.terms[from - 1], 'determiner') ? from - 2 : from - 1;
  return isA(s.terms[behind], 'unlawful-word') || isA(s.terms[before], 'unlawful-word');
}
