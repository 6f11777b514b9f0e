/** Courts in which none of the suits was, wherever a sentence names one: by its name, or by its place ("a judge in Texas"). */
import { isOtherCourt } from '../language/courts.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, isUnexplained, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const BENCH = ['judge-noun', 'court-noun', 'appeals-noun'] as const;

/** Such courts, whatever the sentence says of them. */
export function courtsElsewhereIn(sentence: Sentence): Claim[] {
  if (sentence.heading) return [];
  const { terms } = sentence;
  const named = sentence.at('court').flatMap((at) => {
    const court = valueIn(terms[at], 'court') ?? '';
    return isOtherCourt(court) ? [claim(at, court)] : [];
  });
  const placed = sentence.at('place').filter((at) => valueIn(terms[at], 'place') === 'other' && isOfBench(sentence, at));
  return [...named, ...placed.map((at) => claim(at, 'place:elsewhere'))];
}

const claim = (at: number, court: string): Claim => ({ kind: 'court', topic: 'elsewhere', value: ids(court), from: at, to: at + 1 });

/** "A judge in Texas", "a Maryland federal judge". */
const isOfBench = ({ terms }: Sentence, at: number): boolean =>
  (isA(terms[at - 1], 'in-word') && isA(terms[at - 2], ...BENCH)) ||
  isA(terms[at + 1], ...BENCH) ||
  (isUnexplained(terms[at + 1]) && terms[at + 1]?.capital === false && isA(terms[at + 2], ...BENCH));

/** Whether a sentence's courts from elsewhere are read wherever they stand, as only some languages have it. */
export const readsElsewhere = (claims: readonly Claim[]): boolean => claims.some(({ topic }) => topic === 'elsewhere');
