/** Misprints: a number that differs from a known one as a slip of the hand does. Pure. */
import type { Claim } from '../../claims/claim.ts';
import { isAmount } from '../../record/index.ts';
import type { Fact } from '../../record/schema.ts';

/** "26-5060" for "26-5006": two signs changed places, or one was doubled or dropped. */
export const isMisprint = (said: string, known: string): boolean =>
  isSwapped(said, known) || isShorterByOne(said, known) || isShorterByOne(known, said);

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((c, i) => c !== other[i]);
  return (
    at >= 0 &&
    one.length === other.length &&
    one.slice(at, at + 2) === `${other[at + 1]}${other[at]}` &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

const isShorterByOne = (shorter: string, longer: string): boolean =>
  longer.length === shorter.length + 1 && [...longer].some((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);

const isOneDigitOff = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((c, i) => c !== other[i]).length === 1;

/** So exact that it can hardly be a number of anything else. */
const LEAST_EXACT = 10_000;
const isExact = (value: number): boolean => value >= LEAST_EXACT && value % 100 !== 0;

/**
 * The count of which a claim's number is a misprint: "57,289" in an article on the litigation is 47,289 mistyped, whatever the
 * sentence says was counted. Null when a recorded number is as written, or when several could be meant.
 */
export function misprintedCount({ kind, value }: Claim, counts: readonly Fact[]): Fact | null {
  if (kind !== 'count' || value.type !== 'amount' || value.amount.vague || !isExact(value.amount.value)) return null;
  const said = value.amount.value;
  const exact = counts.filter((fact) => isAmount(fact.value) && isExact(fact.value.least));
  if (counts.some((fact) => isAmount(fact.value) && fact.value.least <= said && said <= fact.value.most && isExact(fact.value.least)))
    return null;
  const near = exact.filter((fact) => isAmount(fact.value) && isSlip(String(said), String(fact.value.least)));
  const numbers = new Set(near.map((fact) => (isAmount(fact.value) ? fact.value.least : 0)));
  return numbers.size === 1 ? (near[0] ?? null) : null;
}

const isSlip = (said: string, known: string): boolean => isMisprint(said, known) || isOneDigitOff(said, known);
