/** The rule every claim outside the rulings is decided by. Pure. */
import type { Claim } from '../../claims/claim.ts';
import { isAmount } from '../../record/index.ts';
import { mayConflict, mayMatch } from '../../record/permission.ts';
import type { Fact } from '../../record/schema.ts';
import type { Judgement } from '../report/judgement.ts';
import { compare, isBeforeAll } from './compare.ts';

/**
 * One fact that agrees confirms, the most exact one first; only when every one disagrees, and one may conflict, is the
 * claim wrong. Facts come in the order in which they are to blame.
 */
export function decide(claim: Claim, facts: readonly Fact[]): Judgement[] {
  const results = facts.map((fact) => ({ fact, result: compare(claim, fact) }));
  const agreed = results.filter((r) => r.result === 'agrees').map((r) => r.fact);
  const confirmed = agreed.filter(mayMatch).sort((a, b) => widthOf(a) - widthOf(b))[0];
  if (confirmed) return claim.unremarkable ? [] : [{ claim, fact: confirmed, verdict: 'matches' }];
  if (agreed.length > 0 || results.some((r) => r.result !== 'disagrees') || claim.soft || claim.telling) return [];
  if (claim.onset && !isBeforeAll(claim, facts)) return [];
  const accuser = results.find((r) => mayConflict(r.fact));
  return accuser ? [{ claim, fact: accuser.fact, verdict: 'conflicts' }] : [];
}

/** How much an amount leaves open; nothing for other values. */
function widthOf({ value }: Fact): number {
  return isAmount(value) ? value.most - value.least : 0;
}
