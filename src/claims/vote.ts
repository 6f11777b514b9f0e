/** Votes of a panel: unanimous or split. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Votes stated of an appeals court's ruling. */
export function votesIn(sentence: Sentence): Claim[] {
  if (!sentence.has('appeals-noun', 'court', 'panel-word', 'ruling-noun', 'court-noun', 'senior-noun', 'judge-name', 'vote-noun'))
    return [];
  return sentence.at('vote').flatMap((at): Claim[] => {
    if (isA(sentence.terms[at - 1], 'negation') || isA(sentence.terms[at - 2], 'negation')) return [];
    return [{ kind: 'vote', topic: 'ruling', value: ids(valueIn(sentence.terms[at], 'vote') ?? ''), from: at, to: at + 1 }];
  });
}
