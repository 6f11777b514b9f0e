/** What may be called wrong of a ruling that a mention is read as: not every value that differs from the record. Pure. */

import { idOf, isOfJudge } from '../../../claims/claim.ts';
import { UNKNOWN_REVIEW } from '../../../language/courts.ts';
import { mayConflict } from '../../../record/permission.ts';
import type { FactKind } from '../../../record/schema.ts';
import type { Context } from '../../meant/context.ts';
import type { Mention } from '../../meant/mention.ts';
import type { Reading } from '../../meant/readings.ts';
import { type Compared, isNeverGiven } from '../../meant/ruling-facts.ts';
import { isYetToRule } from '../../meant/rulings-meant.ts';

/**
 * What a court did is only called wrong of a ruling that something else in the sentence ties it to, by as much as the name of its
 * court weighs; "the order" alone can be another's.
 */
const LEAST_TIE = 1.2;

/** Whether a value that differs may be blamed, with the mention read as this ruling. */
export function isBlameable({ claim, fact }: Compared, mention: Mention, reading: Reading, { index, meant }: Context): boolean {
  if (fact === undefined || !mayConflict(fact) || claim.soft === true || claim.telling === true) return false;
  if (isOfJudge(claim)) return !isYetToRule(idOf(claim.value), index, meant) || isTold(reading);
  if (claim.kind === 'outcome') return reading.strength >= LEAST_TIE && !reading.disagreed.some((c) => c.claim.kind === 'court');
  if (claim.kind === 'date') return reading.strength > 0 || meant.discussed.includes(reading.ruling);
  if (claim.kind === 'relief')
    return (
      reading.strength > 0 ||
      (mention.definite && (isNeverGiven(claim, index) || !reading.disagreed.some((c) => c.claim.kind === 'outcome')))
    );
  return claim.kind !== 'court' || isCourtBlameable(mention, reading);
}

/** The day or the length, or both what was asked for and what became of it: enough to know the ruling by without its judge. */
const isTold = (reading: Reading): boolean =>
  agreesOn(reading, 'date', 'pages') || (agreesOn(reading, 'outcome') && agreesOn(reading, 'relief'));

const agreesOn = ({ agreed }: Reading, ...kinds: readonly FactKind[]): boolean => agreed.some(({ claim }) => kinds.includes(claim.kind));

/** A court is only called wrong beside something else that ties the sentence to the ruling. */
function isCourtBlameable(mention: Mention, reading: Reading): boolean {
  const said = mention.claims.filter((c) => c.kind === 'court').map((c) => idOf(c.value));
  const tied = agreesOn(reading, 'judge', 'date', 'pages', 'docket', 'author', 'count');
  const tellsOutcome = agreesOn(reading, 'outcome');
  if (!tied && said.includes(UNKNOWN_REVIEW)) return false;
  if (tellsOutcome && (mention.ofMatter || agreesOn(reading, 'bound', 'statement'))) return true;
  const isElsewhere = said.includes('place:elsewhere');
  return tied || (!isElsewhere && mention.claims.length > 1 && (mention.definite || tellsOutcome));
}
