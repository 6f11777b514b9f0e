/** Judging which side is said to have appealed a judge's ruling: the record knows one appeal of each suit, and whose it is. Pure. */
import { type Claim, idOf } from '../../../claims/claim.ts';
import type { RecordIndex } from '../../../record/index.ts';
import { mayConflict } from '../../../record/permission.ts';
import { appellantOf } from '../../meant/appellants.ts';
import { suitsOfName } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** "The plaintiffs appealed Judge J's order": wrong (never confirmed, for which there are wordings) where the one suit of that judge was appealed by the other side. */
export function judgeAppellant(claim: Claim, index: RecordIndex): Judgement[] {
  const suits = suitsOfName(claim.subject ?? '', index);
  const [suit] = suits;
  if (suit === undefined || suits.length > 1) return [];
  const appellant = appellantOf(suit, index);
  if (appellant === null || appellant.side === idOf(claim.value) || !mayConflict(appellant.fact)) return [];
  return [{ claim, fact: appellant.fact, verdict: 'conflicts' }];
}
