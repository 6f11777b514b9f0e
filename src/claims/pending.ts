/** What was still open when the article appeared: a ruling awaited, a hearing ahead. Later events may have settled it. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Statements that something is still to come; the value is the level of court, "appeals" or "trial". */
export function pendingIn(sentence: Sentence): Claim[] {
  return sentence.at('pending-word').flatMap((at): Claim[] => {
    if (!sentence.has('judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court', 'appeal-noun', 'hearing-noun', 'motion-noun', 'suit-noun', 'relief-noun', 'ruling-noun', 'panel-word')) return [];
    const appeals = sentence.has('appeals-noun', 'appeal-noun') || sentence.at('court').some((i) => valueIn(sentence.terms[i], 'court') === 'cadc');
    return [{ kind: 'status', topic: 'ruling', value: ids(appeals ? 'pending-appeal' : 'pending'), from: at, to: at + 1 }];
  });
}

/** "The agreement remains in effect", "the IRS can continue sharing": a state of things that a later ruling may end. */
export function standingIn(sentence: Sentence): Claim[] {
  return sentence.at('standing-word').flatMap((at): Claim[] => {
    const subject = sentence.terms.slice(Math.max(0, at - 8), at).some((t) => isA(t, 'agreement-noun', 'practice-noun', 'tax-agency'));
    return subject ? [{ kind: 'status', topic: 'ruling', value: ids('sharing-stands'), from: at, to: at + 1 }] : [];
  });
}
