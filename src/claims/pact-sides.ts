/** Whose pact it is: the agencies that an agreement is said to join, in words other than "between X and Y". */
import { OUTSIDER } from '../language/parties-framed.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** What makes of the pact a fear, a rumour, a denial or another pact. */
const OPEN = [
  'negation',
  'refusal-word',
  'if-word',
  'concern-word',
  'argue-verb',
  'claim-noun',
  'other-case',
  'comparison-word',
  'hearsay',
  'another-word',
] as const;
/** What shows that the pact is the one that the rulings are about. */
const TIED = [
  'ruling-noun',
  'relief-noun',
  'block-verb',
  'hold-word',
  'allow-verb',
  'affirm-verb',
  'judge-name',
  'court',
  'tax-noun',
  'data-noun',
  'month',
  'appeals-noun',
  'standing-word',
] as const;

/** "DOGE's arrangement with ICE", "the pact that DOGE reached with ICE", "the memorandum that DOGE and DHS signed". */
export function pactSidesIn(sentence: Sentence): Claim[] {
  if (sentence.has(...OPEN) || !sentence.has(...TIED)) return [];
  return sentence.at('agreement-noun', 'deal-with').flatMap((noun): Claim[] => {
    const sides = ownersOf(sentence, noun) ?? makersOf(sentence, noun);
    if (!sides) return [];
    const [from, last] = sides;
    const names = sentence.at('agency').filter((i) => i >= from && i <= last);
    const agencies = names.flatMap((i) => valueIn(sentence.terms[i], 'agency') ?? []);
    const isOfMatter = sentence.at('immigration-agency', 'immigration-topic').some((i) => i >= from && i <= last);
    const isOdd = agencies.includes(OUTSIDER) && isOfMatter;
    return isOdd ? [{ kind: 'parties', topic: 'agreement', value: ids(...agencies), from, to: last + 1 }] : [];
  });
}

type Sides = readonly [first: number, last: number];

/** "X's data-sharing arrangement with Y". */
function ownersOf({ terms }: Sentence, noun: number): Sides | null {
  let owner = noun - 1;
  while (isA(terms[owner], 'sharing-noun', 'data-noun', 'tax-noun', 'month', 'practice-noun')) owner--;
  if (terms[owner]?.text !== "'s" || !isA(terms[owner - 1], 'agency')) return null;
  const other = otherBehind(terms, noun + 1);
  return other < 0 ? null : [owner - 1, other];
}

/** "With Y", "with the Y". */
function otherBehind(terms: Sentence['terms'], at: number): number {
  const isLinked = isA(terms[at], 'with-word') || isA(terms[at - 1], 'with-word', 'deal-with');
  const first = isA(terms[at], 'with-word') ? at + 1 : at;
  const other = isA(terms[first], 'determiner') ? first + 1 : first;
  return isLinked && isA(terms[other], 'agency', 'immigration-topic') ? other : -1;
}

/** "The pact that X reached with Y", "an agreement, which X and Y signed". */
function makersOf({ terms }: Sentence, noun: number): Sides | null {
  const comma = isA(terms[noun + 1], 'comma') ? noun + 1 : noun;
  if (!isA(terms[comma + 1], 'that-word', 'relative-pronoun')) return null;
  const first = terms.findIndex((t, i) => i > comma + 1 && i < comma + 6 && isA(t, 'agency'));
  if (first < 0 || !terms.slice(comma + 2, first).every((t) => isA(t, 'determiner', 'person', 'other-agency') || t.text === "'s"))
    return null;
  const verb = terms.findIndex((t, i) => i > first && i < first + 6 && isA(t, 'sign-verb'));
  if (verb < 0 || !terms.slice(first + 1, verb).every((t) => isA(t, 'agency', 'conjunction', 'determiner', 'auxiliary'))) return null;
  const last = terms.findLastIndex((t, i) => i > first && i < verb && isA(t, 'agency'));
  const other = otherBehind(terms, verb + 1);
  return other > 0 ? [first, other] : last > 0 ? [first, last] : null;
}
