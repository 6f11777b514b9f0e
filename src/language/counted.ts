/** What a number counts: disclosures that a court is said to have found unlawful (each is a violation), the parts of a whole, what stands before it. */
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

/** "The number of violations at 42,695", "puts the tally of breaches at 42,695": what is counted stands before. */
export const isNumberOf = (s: Sentence, from: number, counted: string): boolean =>
  s
    .at('number-noun')
    .some((i) => i < from && from - i < 9 && isA(s.terms[i + 1], 'of-word') && s.terms.slice(i + 2, i + 5).some((t) => isA(t, counted)));

/** "Of the 47,289 disclosures, 42,695 ...": a part, whose own count is another. */
export function isPart(s: Sentence, { from, value }: Amount): boolean {
  return s.amounts.some(
    (whole) => whole.from < from && whole.from <= 3 && whole.value > value && s.terms.slice(0, whole.from).some((t) => isA(t, 'of-word')),
  );
}
