/** Days of a ruling that another one reviews: wrong where the judge who made it made none that day. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { namesStranger } from '../../../language/strangers.ts';
import { valueIn } from '../../../language/terms.ts';
import { mayConflict } from '../../../record/permission.ts';
import { ASIDE } from '../../about/aside-words.ts';
import { OF_SHARING, OF_TAXES } from '../../about/foreign-bench.ts';
import type { Context } from '../../meant/context.ts';
import { compareWithRuling, rulingReviewed } from '../../meant/ruling-facts.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Words that bring in another case, or another step of this one. */
const BESIDE_DAY = [...ASIDE, 'other-agency', 'negation', 'set-apart', 'person'] as const;

/** Conflicts of days on which the judge below made no ruling. */
export function judgeBelow(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  const { index, meant, focus } = context;
  if (sentence.has(...BESIDE_DAY) || namesStranger(sentence)) return [];
  const isHere = sentence.has(...OF_TAXES, ...OF_SHARING) || (focus.onMatter && !focus.turned && focus.alone);
  return claims.flatMap((claim): Judgement[] => {
    if (claim.kind !== 'date' || claim.topic !== 'reviewed' || !isHere) return [];
    const judge = valueIn(sentence.terms[claim.anchor ?? -1], 'judge-name') ?? '';
    const made = index.rulings.filter((r) => r.judges.length === 1 && r.judges[0] === judge);
    const isMiss = made.every((r) => compareWithRuling({ ...claim, topic: 'ruling' }, r, index).result === 'disagrees');
    const reviewed = made.find((r) => meant.known.some(({ id }) => rulingReviewed(id, index)?.id === r.id)) ?? made[0];
    const fact = reviewed && index.about(reviewed.id, 'date').find(mayConflict);
    return reviewed && fact && isMiss ? [{ claim, fact, verdict: 'conflicts', ruling: reviewed.id }] : [];
  });
}
