/** Days of a ruling that another one reviews or leaves standing, told by the judge who made it: "what Judge X had decided last May". */
import type { DateMention } from './dates.ts';
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** Where the judge stands who made, on that day, what a higher court reviews or what stands; -1 where a date is of no such ruling. */
export function makerBelow({ terms, at }: Sentence, { from }: DateMention): number {
  let verb = from - 1;
  while (isA(terms[verb], 'day-lead', 'last-word', 'of-word', 'definite')) verb--;
  let judge = verb - 1;
  while (isA(terms[judge], 'auxiliary')) judge--;
  if (!isA(terms[verb], ...MAKING) || isA(terms[verb], 'hear-word') || !isA(terms[judge], 'judge-name')) return -1;
  let lead = judge - 1;
  while (isA(terms[lead], 'judge-noun', 'senior-noun', 'definite') && !isA(terms[lead], 'that-word')) lead--;
  const isOfNoun = isA(terms[lead], 'that-word', 'relative-pronoun') && isA(terms[lead - 1], 'ruling-noun', 'relief-noun', 'lower-ruling');
  if (!isA(terms[lead], 'what-word') && !isOfNoun) return -1;
  return at(...OVER).some((i) => i < lead) ? judge : -1;
}

/** What a judge does who makes a ruling; not what one heard, believed or foreshadowed. */
const MAKING = ['issue-verb', 'grant-verb', 'deny-verb', 'block-verb', 'rule-verb'] as const;

/** What is done about a ruling after it, or what becomes of it. */
const OVER = ['affirm-verb', 'reverse-verb', 'review-word', 'stand-verb'] as const;
