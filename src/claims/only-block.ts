/** "Hers is so far the only order against the sharing": true until the next. */
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** The order, alone when the article appeared; the value is "only-block". */
export function onlyBlocksIn(sentence: Sentence): Claim[] {
  if (sentence.has('appeals-noun', 'negation', 'if-word', 'former-word')) return [];
  const { terms } = sentence;
  return sentence
    .at('only-order')
    .filter((at) => terms.slice(0, at).some((t) => isA(t, 'present-word', 'be-word')) || terms.slice(at).some((t) => isA(t, 'so-far')))
    .map((at) => ({ kind: 'status', topic: 'ruling', value: ids('only-block'), from: at, to: at + 1 }));
}
