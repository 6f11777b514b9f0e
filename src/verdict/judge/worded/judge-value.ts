/** Judging values given in ordered wordings against the fact that they are of: a limit, a deadline, the law that a court read. Pure. */
import type { Claim, ClaimValue } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import type { Fact } from '../../../record/schema.ts';
import { compare } from '../../compare/compare.ts';
import { decide } from '../../compare/decide.ts';
import type { Judgement } from '../../report/judgement.ts';

/** A judgement on a value, compared with that of the fact or, for a proposition, with what it states. */
export function judgeValue(claim: Claim, fact: Fact, sentence: Sentence): Judgement[] {
  const held = typed(fact);
  const typedClaim = {
    ...claim,
    kind: KINDS[claim.value.type],
    value: inUnitOf(held, claim.value),
    soft: isRightBeside(claim, held, sentence),
  };
  return decide(typedClaim, [held]).map((j) => ({ ...j, fact }));
}

/** "Told DHS in January of the problem, found in December": the right value stands in the sentence as well. */
function isRightBeside({ value }: Claim, held: Fact, { dates, amounts }: Sentence): boolean {
  if (value.type === 'date')
    return dates.some((date) => compare({ kind: 'date', topic: 'any', value: { type: 'date', date }, from: 0, to: 0 }, held) === 'agrees');
  const { value: range } = held;
  if (value.type !== 'amount' || typeof range !== 'object' || !('least' in range)) return false;
  return amounts.some((amount) => amount.value >= range.least && amount.value <= range.most);
}

const KINDS = { date: 'date', amount: 'count', ids: 'law' } as const;

/** A proposition as the fact of its value: any other value is wrong, unless nothing may be. */
function typed(fact: Fact): Fact {
  if (fact.states === undefined) return fact;
  const { contrast, ...rest } = fact;
  return { ...rest, value: fact.states, ...(contrast?.length === 0 && { contrast }) };
}

/** The unit of a number in a slot that asks for no unit. */
const BARE = 'number';

/** The fewest and the most hours in a unit of time: a month has 28 to 31 days. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  hours: [1, 1],
  days: [24, 24],
  weeks: [168, 168],
  months: [28 * 24, 31 * 24],
  years: [365 * 24, 366 * 24],
};

/** A duration in the unit in which the record gives it: "three months" is 84 to 93 days; a bare number counts what the record counts. */
function inUnitOf({ value: held }: Fact, value: ClaimValue): ClaimValue {
  if (value.type !== 'amount' || typeof held !== 'object' || !('unit' in held)) return value;
  if (value.unit === BARE) return { ...value, unit: held.unit };
  const [from, to] = [HOURS[value.unit], HOURS[held.unit]];
  if (!from || !to || value.unit === held.unit) return value;
  const { amount } = value;
  return {
    ...value,
    unit: held.unit,
    amount: { ...amount, least: (amount.least * from[0]) / to[1], most: (amount.most * from[1]) / to[0] },
  };
}
