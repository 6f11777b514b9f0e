/** Assignments: the judge who has a suit, as opposed to one who ruled. */
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import type { Claim } from './claim.ts';
import { judgesIn } from './judge.ts';

/** Judges who acted: all that are named, but for those a suit is only assigned to or who had no part in it. */
export function actingJudgesIn(sentence: Sentence): Claim[] {
  return judgesIn(sentence).filter((claim) => !isAssigned(sentence, claim) && !isUninvolved(sentence, claim));
}

/** "Judge X, who was not involved", "Judge X was not asked": named, but no part of the case. */
function isUninvolved({ terms }: Sentence, { to }: Claim): boolean {
  for (let i = to; i < Math.min(terms.length, to + 5); i++)
    if (isA(terms[i], 'negation'))
      return isA(terms[i - 1], 'auxiliary') && (isA(terms[i + 1], 'involve-word') || terms[i + 1]?.text.startsWith('asked') === true);
  return false;
}

/** Judges said to preside over a suit or to have been assigned it. */
export function assignmentsIn(sentence: Sentence): Claim[] {
  return judgesIn(sentence).flatMap((claim): Claim[] => (isAssigned(sentence, claim) ? [{ ...claim, kind: 'judge', topic: 'suit' }] : []));
}

/** "Judge X presides over", "was assigned to Judge X". */
function isAssigned({ terms }: Sentence, { from, to }: Claim): boolean {
  if (terms.slice(to, to + 3).some((t) => isA(t, 'preside-verb'))) return true;
  return terms.slice(Math.max(0, from - 3), from).some((t) => isA(t, 'preside-verb'));
}
