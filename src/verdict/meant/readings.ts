/**
 * Readings: the rulings that a mention can mean, and how it stands to each. A mention conflicts only when no reading
 * agrees; the reading that agrees best says which of its words are wrong. Pure.
 */

import { type Claim, isOfUnknown } from '../../claims/claim.ts';
import type { RecordIndex, Ruling } from '../../record/index.ts';
import { mayConflict } from '../../record/permission.ts';
import type { FactKind } from '../../record/schema.ts';
import { isTie, type Mention } from './mention.ts';
import { type Compared, compareWithRuling } from './ruling-facts.ts';

export interface Reading {
  readonly ruling: Ruling;
  readonly compared: readonly Compared[];
  readonly agreed: readonly Compared[];
  readonly disagreed: readonly Compared[];
  /** How strongly the claims that agree point to this ruling. */
  readonly strength: number;
}

const WEIGHTS: Partial<Record<FactKind, number>> = {
  judge: 3,
  author: 3,
  date: 3,
  pages: 2.5,
  docket: 4,
  court: 1.2,
  outcome: 1.5,
  vote: 1,
  bound: 1,
  relief: 0.5,
  appointer: 1,
  count: 2.5,
  statement: 2,
  plaintiffs: 1.5,
};

/** Kinds of which a ruling can have several at once, so that every one that is named must be right. */
const ALL_TRUE: ReadonlySet<FactKind> = new Set(['relief', 'bound', 'vote']);

/** A judge whom the record does not know, named among the members of a panel. */
const isStranger = ({ claim }: Compared, ruling: Ruling): boolean =>
  claim.kind === 'judge' && ruling.judges.length > 1 && isOfUnknown(claim);

/** How a mention stands to a ruling. Of several values of one kind, one that agrees is mostly enough. */
export function readAs(mention: Mention, ruling: Ruling, index: RecordIndex): Reading {
  const compared = mention.claims.map((claim) => compareWithRuling(claim, ruling, index));
  const agreed = compared.filter((c) => c.result === 'agrees');
  const settled = new Set(agreed.filter((c) => !isTie(c.claim)).map((c) => c.claim.kind));
  const disagreed = compared.filter(
    (c) => c.result === 'disagrees' && !c.claim.soft && (!settled.has(c.claim.kind) || ALL_TRUE.has(c.claim.kind) || isStranger(c, ruling)),
  );
  return { ruling, compared, agreed, disagreed, strength: agreed.reduce((sum, { claim }) => sum + weightOf(claim), 0) };
}

/** A weekday or a month tells less than a day. */
function weightOf(claim: Claim): number {
  const weight = WEIGHTS[claim.kind] ?? 0.5;
  if (claim.value.type !== 'date') return weight;
  const { d, m, weekdayOnly, relative } = claim.value.date;
  if (d !== undefined && m !== undefined) return 3;
  return weekdayOnly ? 2 : relative ? 0.7 : m !== undefined ? 1.5 : 0.5;
}

/**
 * Rulings that the claims themselves point to, whatever the article is about. A judge's name points to a ruling the
 * article does not discuss only when it discusses none of that judge's.
 */
export function isPointedTo(reading: Reading, definite: boolean, discussed: readonly Reading[] = []): boolean {
  return reading.agreed.some(({ claim }) => {
    if (['judge', 'author', 'appointer'].includes(claim.kind) && discussed.some((d) => d.agreed.some((c) => c.claim === claim)))
      return false;
    if (claim.kind === 'outcome') return !definite || isReviewOf(claim);
    if (claim.kind === 'court')
      return claim.value.type === 'ids' && (!claim.value.ids[0]?.startsWith('place:') || reading.agreed.length > 1);
    return ['judge', 'author', 'docket', 'date', 'appointer', 'count', 'pages'].includes(claim.kind);
  });
}

/** "Affirmed Judge X": of all rulings, the one that reviewed X's. */
const isReviewOf = ({ value }: Claim): boolean => value.type === 'ids' && value.ids[0]?.startsWith('affirmed-judge:') === true;

/** Whether the record holds what the ruling did from more than one source. */
export const isSettled = (ruling: Ruling, index: RecordIndex): boolean => index.about(ruling.id, 'outcome').some(mayConflict);

/** A procedural order that the record holds from one source only is meant when its date says so, not by its judge. */
export function isMinor({ ruling, agreed }: Reading, index: RecordIndex): boolean {
  return !isSettled(ruling, index) && !agreed.some((c) => c.claim.kind === 'date');
}
