/** Whose suit a ruling decided: the organisation that won or lost before a judge (the claim's subject) or a court. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const REACH = 14;
/** What lets a name stand in the clause without having won or lost. */
const OPEN = ['negation', 'refusal-word', 'modal', 'if-word', 'other-case', 'comparison-word', 'brief-noun', 'support-word'] as const;
/** What shows that the clause is about the sharing of tax data, or about plaintiffs as such. */
const TIED = ['tax-agency', 'tax-noun', 'agreement-noun', 'plaintiff-side', 'plaintiff-word'] as const;

/** What makes a name no subject: "the brief of X". */
const LINKS = ['by-word', 'of-word', 'with-word', 'to-word', 'for-word'] as const;

/** "X and three other groups lost before Judge J", "Judge J's ruling is a win for X": the winners and losers of a ruling. */
export function partiesOfRulingIn(sentence: Sentence): Claim[] {
  if (!sentence.has('organisation') || !sentence.has(...TIED) || sentence.has(...OPEN)) return [];
  return sentence.at('organisation').flatMap((at): Claim[] => {
    const party = valueIn(sentence.terms[at], 'organisation');
    const bench = wonOrLost(sentence, at) ?? gainFor(sentence, at);
    if (party === undefined || bench === null) return [];
    const subject = valueIn(sentence.terms[bench], 'judge-name');
    return [{ kind: 'plaintiffs', topic: 'any', value: ids(party), from: at, to: at + 1, ...(subject !== undefined && { subject }) }];
  });
}

/** "X lost before Judge J", "X and three allied groups lost their appeal at the D.C. Circuit". */
function wonOrLost({ terms, clauses, at }: Sentence, name: number): number | null {
  const verb = at('lose-verb', 'win-verb').find((i) => i > name && i - name < REACH && clauses[i] === clauses[name]);
  if (verb === undefined || isA(terms[name - 1], ...LINKS)) return null;
  if (isA(terms[name - 2], ...LINKS) && isA(terms[name - 1], 'determiner')) return null;
  const between = terms.slice(name + 1, verb);
  if (between.some((t) => isA(t, 'say-verb', 'argue-verb', 'that-word', 'government-side', 'person'))) return null;
  return at('judge-name', 'court').find((i) => i > verb && i - verb < 8 && clauses[i] === clauses[verb]) ?? null;
}

/** "The ruling by Judge J is a victory for X and three other groups". */
function gainFor({ terms, clauses, at }: Sentence, name: number): number | null {
  const gain = at('gain-noun', 'loss-noun').find((i) => i < name && name - i < REACH && isA(terms[i + 1], 'for-word'));
  if (gain === undefined || !terms.slice(gain + 2, name).every(isOfList)) return null;
  const ruling = at('ruling-noun', 'relief-noun').find((i) => i < gain && clauses[i] === clauses[gain]);
  return ruling === undefined ? null : (at('judge-name').find((i) => i < gain && clauses[i] === clauses[ruling]) ?? null);
}

/** What a list of names consists of. */
const isOfList = (term: Sentence['terms'][number]): boolean => isA(term, 'organisation', 'comma', 'conjunction', 'determiner');
