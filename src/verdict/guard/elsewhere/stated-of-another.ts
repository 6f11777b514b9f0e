/** Values that are right of another ruling, of which the sentence states so much that it is the one meant. Pure. */
import type { RecordIndex } from '../../../record/index.ts';
import { agreesWithOne } from '../../compare/compare.ts';
import type { Judgement } from '../../report/judgement.ts';

/** How many statements that are right of a ruling make it the one meant. */
const MEANT = 2;

/** "Two days after the decision for X, Judge A added an indicative ruling that counted violations": A's own, whatever else is named. */
export function isStatedOfAnother(j: Judgement, judgements: readonly Judgement[], index: RecordIndex): boolean {
  const { claim } = j;
  const held = j.ruling ?? j.fact.subject;
  if (claim.kind === 'statement' || !index.ruling(held)) return false;
  const stated = judgements
    .filter(({ verdict, claim: { kind } }) => verdict === 'matches' && kind === 'statement')
    .map(({ fact }) => fact.subject);
  const isMeant = (id: string): boolean => id !== held && stated.filter((other) => other === id).length >= MEANT;
  return index.rulings.some(({ id }) => isMeant(id) && agreesWithOne(claim, index.about(id, claim.kind)));
}
