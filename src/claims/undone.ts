/** Orders undone: whether the sentence says that an order was lifted, reversed or set aside. */
import type { Sentence } from '../language/sentence.ts';
import { undoingVerbs } from '../language/undone.ts';
import { type Claim, ids } from './claim.ts';

/** What makes of it a rumour, an error told as one or a comparison, wherever it stands. */
const DOUBTFUL = ['hearsay', 'falsity-word', 'supposition', 'error-noun', 'deny-verb', 'comparison-word', 'rather-word'] as const;

/** Statuses of the orders that the sentence says were undone. */
export function undoneIn(sentence: Sentence): Claim[] {
  if (sentence.has(...DOUBTFUL)) return [];
  return undoingVerbs(sentence).map((verb) => ({ kind: 'status', topic: 'undone', value: ids('undone'), from: verb, to: verb + 1 }));
}
