/** Judging which side is said to have appealed a judge's ruling: the record knows one appeal of each suit, and whose it is. Pure. */
import { type Claim, idOf } from '../../../claims/claim.ts';
import type { RecordIndex } from '../../../record/index.ts';
import { mayConflict } from '../../../record/permission.ts';
import { suitsOfName } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** "The plaintiffs appealed Judge J's order": wrong (never confirmed, for which there are wordings) where the one suit of that judge was appealed by the other side. */
export function judgeAppellant(claim: Claim, index: RecordIndex): Judgement[] {
  const suits = suitsOfName(claim.subject ?? '', index);
  const [suit] = suits;
  if (suit === undefined || suits.length > 1) return [];
  const fact = index.about(`${suit}.appeal`, 'statement').find(({ value }) => typeof value === 'string' && /-appellants?$/.test(value));
  if (fact === undefined || !mayConflict(fact)) return [];
  const isSame = String(fact.value).startsWith(idOf(claim.value));
  return isSame ? [] : [{ claim, fact, verdict: 'conflicts' }];
}
