/** Of a sentence that says whom an order binds: the rulings that gave an order. What bound nobody is silent of it, and silence is no agreement. Pure. */
import { isSparing } from '../../claims/spared.ts';
import { outcomesOf, type RecordIndex, type Ruling } from '../../record/index.ts';
import type { FactKind } from '../../record/schema.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './readings.ts';
import { isBoundByNone } from './ruling-facts.ts';

/** Outcomes by which somebody is bound. */
const BINDING: ReadonlySet<string> = new Set(['blocked', 'upheld-block']);

/** What tells an order from whatever else its judge decided: a refusal alone may have been another day's. */
const OF_ORDER: ReadonlySet<FactKind> = new Set(['outcome', 'relief', 'bound', 'date']);

const binds = (ruling: Ruling, index: RecordIndex): boolean => outcomesOf(ruling, index).some((outcome) => BINDING.has(outcome));

/** The readings without those that are right of a ruling only because it bound nobody, where an order of the same suit is held beside it. */
export function withoutUnbinding(readings: Reading[], { claims }: Mention, index: RecordIndex): Reading[] {
  const bound = claims.filter((c) => c.kind === 'bound' && isBoundByNone(c, index));
  if (bound.length === 0) return readings;
  const isTold = (r: Reading): boolean => !bound.every(isSparing) || r.agreed.some(({ claim }) => OF_ORDER.has(claim.kind));
  const isHeld = (r: Reading): boolean =>
    binds(r.ruling, index) && isTold(r) && r.compared.some((c) => c.claim.kind === 'bound' && c.fact !== undefined);
  const held = new Set(readings.filter(isHeld).map((r) => r.ruling.case));
  return readings.filter((r) => binds(r.ruling, index) || !held.has(r.ruling.case));
}
