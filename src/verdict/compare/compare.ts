/** A claim beside one fact: whether they agree. Values of each kind are compared in their own way. Pure. */

import type { Claim } from '../../claims/claim.ts';
import { plainDocket } from '../../claims/docket.ts';
import { dayNumber, rangeOf } from '../../language/calendar.ts';
import { compareDay } from '../../language/compare-day.ts';
import { isAppealsCourt } from '../../language/courts.ts';
import type { Amount as WrittenAmount } from '../../language/numbers.ts';
import { isAmount, valuesOf } from '../../record/index.ts';
import type { Amount, Fact } from '../../record/schema.ts';
import { type Comparison, compareOutcome } from './compare-outcome.ts';

/** Compares a claim with a fact of the same kind. */
export function compare(claim: Claim, fact: Fact): Comparison {
  const { value } = claim;
  if (value.type === 'date') return compareDate(claim, fact);
  if (value.type === 'amount') return compareAmount(value.amount, value.unit, fact);
  switch (claim.kind) {
    case 'outcome':
      return compareOutcome(value.ids[0] ?? '', valuesOf(fact)[0] ?? '');
    case 'court':
      return compareCourt(value.ids[0] ?? '', valuesOf(fact)[0] ?? '');
    case 'vote':
      return compareVote(value.ids[0] ?? '', valuesOf(fact)[0] ?? '');
    case 'docket':
      return [...valuesOf(fact), ...(fact.equivalent ?? [])].map(plainDocket).includes(value.ids[0] ?? '') ? 'agrees' : 'disagrees';
    default:
      return compareIds(value.ids, fact);
  }
}

/** Whether any of the facts is as the claim says. */
export const agreesWithOne = (claim: Claim, facts: readonly Fact[]): boolean => facts.some((fact) => compare(claim, fact) === 'agrees');

function compareDate(claim: Claim, fact: Fact): Comparison {
  if (claim.value.type !== 'date' || typeof fact.value !== 'string') return 'open';
  const { date } = claim.value;
  const against = (dates: readonly string[]): string[] => dates.flatMap((iso) => rangeOf(iso) ?? []).map((days) => compareDay(days, date));
  const results = against([fact.value, ...(fact.equivalent ?? [])]);
  if (results.includes('agrees')) return 'agrees';
  if (against(fact.near ?? []).some((r) => r !== 'misses')) return 'near';
  return results.includes('open') || results.length === 0 ? 'open' : 'disagrees';
}

/** Whether a day or a year ends before the first day of each fact. */
export function isBeforeAll({ value }: Claim, facts: readonly Fact[]): boolean {
  if (value.type !== 'date') return false;
  const { y, m, swapped, days } = value.date;
  const last = days?.last ?? (y === undefined ? undefined : dayNumber(y, Math.max(m ?? 12, swapped?.m ?? 1), 28));
  return last !== undefined && facts.every((f) => typeof f.value === 'string' && (rangeOf(f.value)?.first ?? last) > last);
}

function compareAmount(written: WrittenAmount, unit: string, fact: Fact): Comparison {
  if (!isAmount(fact.value) || fact.value.unit !== unit) return 'open';
  const overlaps = written.least <= fact.value.most && written.most >= fact.value.least;
  if (!overlaps) return written.vague ? 'open' : 'disagrees';
  return written.vague || isFarBelow(written, fact.value) ? 'near' : 'agrees';
}

/** "Up to 7 million" is true of a hundred people and yet does not confirm it. */
const isFarBelow = (written: WrittenAmount, { most }: Amount): boolean => written.least === 0 && most < 0.9 * written.value;

function compareIds(said: readonly string[], fact: Fact): Comparison {
  const right = new Set([...valuesOf(fact), ...(fact.equivalent ?? [])]);
  const near = new Set(fact.near ?? []);
  const others = said.filter((id) => !right.has(id) && !near.has(id));
  if (others.length > 0) {
    if (!fact.contrast) return 'disagrees';
    return others.some((id) => fact.contrast?.includes(id)) ? 'disagrees' : 'open';
  }
  return said.every((id) => right.has(id)) ? 'agrees' : 'near';
}

/** A court's id, the bare level "appeals", or "place:<court>" for a city or state. */
function compareCourt(said: string, court: string): Comparison {
  if (said === 'appeals') return isAppealsCourt(court) ? 'agrees' : 'disagrees';
  if (said.startsWith('place:')) return comparePlace(said.slice(6), court);
  return said === court ? 'agrees' : 'disagrees';
}

function comparePlace(place: string, court: string): Comparison {
  if (place === 'dcd') return court === 'dcd' ? 'agrees' : isAppealsCourt(court) ? 'near' : 'disagrees';
  return place === court ? 'agrees' : 'disagrees';
}

function compareVote(said: string, vote: string): Comparison {
  const unanimous = vote.endsWith('-0');
  return (said === 'unanimous') === unanimous ? 'agrees' : 'disagrees';
}

/** Amounts nearest to the one said come first: a wrong number is held against what it was most likely meant to be. */
export function byLikeness({ value }: Claim, facts: readonly Fact[]): readonly Fact[] {
  if (value.type !== 'amount') return facts;
  const distance = (fact: Fact): number =>
    typeof fact.value === 'object' && 'least' in fact.value ? Math.abs(Math.log(value.amount.value / fact.value.least)) : 0;
  return [...facts].sort((a, b) => distance(a) - distance(b));
}
