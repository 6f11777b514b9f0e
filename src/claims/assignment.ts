/** Assignments: the judge who has a suit, as opposed to one who ruled. */
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import type { Claim } from './claim.ts';
import { judgesIn } from './judge.ts';

/** Judges who acted: all that are named, but for those a suit is only assigned to. */
export function actingJudgesIn(sentence: Sentence): Claim[] {
  return judgesIn(sentence).filter((claim) => !isAssigned(sentence, claim));
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
