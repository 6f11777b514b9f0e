/** "After Judge X, a judge in Boston blocked it": the judge named is only set beside the one who acted, so neither can be blamed with the other's court. */
import type { Sentence } from '../../../language/sentence.ts';
import { isA } from '../../../language/terms.ts';

/** How far behind the lead-in the judge's name may stand: "after the ruling of Judge X". */
const REACH = 7;

/** Whether a judge is named behind such a lead-in, and a judge or a court without a name is told of besides. */
export function isSetBesideAnother({ terms, at }: Sentence): boolean {
  const isLed = at('judge-name').some((name) => terms.slice(Math.max(0, name - REACH), name).some((t) => isA(t, 'beside-lead')));
  return (
    isLed &&
    at('judge-noun', 'court-noun', 'court').some((noun) => isA(terms[noun - 1], 'indefinite') || isA(terms[noun - 2], 'indefinite'))
  );
}
