/** What a motion asked for. Whether a court gave it is another claim. */
import type { Sentence } from '../language/sentence.ts';
import { valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Reliefs asked for by a motion that the sentence speaks of. */
export function soughtIn(sentence: Sentence): Claim[] {
  return sentence.at('relief').flatMap((at): Claim[] => {
    const asked = sentence.events.some(
      (e) => e.kind === 'motion' && e.at <= at && at - e.at < 14 && sentence.clauses[e.at] === sentence.clauses[at],
    );
    const answered = sentence.events.some((e) => e.kind === 'ruling' && e.isVerb);
    const relief = valueIn(sentence.terms[at], 'relief');
    return asked && !answered && relief ? [{ kind: 'relief', topic: 'motion', value: ids(relief), from: at, to: at + 1 }] : [];
  });
}
