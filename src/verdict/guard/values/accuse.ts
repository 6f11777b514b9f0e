/** Saying which words of a mention are wrong, when none of its readings agrees. Pure. */

import { type Claim, idOf, isOfUnknown } from '../../../claims/claim.ts';
import { civil } from '../../../language/calendar.ts';
import { isElsewhere } from '../../../language/courts.ts';
import type { FactKind } from '../../../record/schema.ts';
import type { Context } from '../../meant/context.ts';
import { isTie, type Mention } from '../../meant/mention.ts';
import type { Reading } from '../../meant/readings.ts';
import { type Compared, ofReading } from '../../meant/ruling-facts.ts';
import { rankOf } from '../../meant/rulings-meant.ts';
import type { Judgement } from '../../report/judgement.ts';
import { isBlameable } from './blame.ts';

/** Readings this close to the best may each be the one that was meant. */
const MARGIN = 0.8;

/** The best readings say which words are wrong; a tie blames the words of each. */
export function accuse(mention: Mention, readings: readonly Reading[], context: Context): Judgement[] {
  const { meant } = context;
  const bonus = (r: Reading): number =>
    meant.discussed.includes(r.ruling) && !mention.another ? 1 + Math.max(0, 1.5 - 0.5 * rankOf(meant, r.ruling)) : 0;
  const total = (r: Reading): number => r.strength + bonus(r);
  const inReach = withinReach(readings);
  const speaking = inReach.some((r) => r.strength > 0) ? inReach.filter((r) => r.strength > 0) : inReach;
  const top = Math.max(...speaking.map(total));
  const likely = speaking.filter((r) => total(r) > top - MARGIN);
  const best = likely.filter((r) => !isOfAnotherTime(r)).sort((a, b) => total(b) - total(a));
  const judgements = best.flatMap((reading) =>
    reading.disagreed.flatMap((c) => (isBlameable(c, mention, reading, context) ? ofReading(c, 'conflicts', reading.ruling) : [])),
  );
  if (isToldApart(readings, best)) return [];
  const everyReadingSettled = readings.every((r) => r.disagreed.length > 0);
  return everyReadingSettled && !isList(mention, best) && !isOfStrangers(mention) && !isOfCourtElsewhere(mention, best)
    ? unique(judgements)
    : [];
}

/** "A Washington judge stopped it last spring": a ruling that all but a loose date fits better is what was meant, so nothing is wrong of another. */
const isToldApart = (readings: readonly Reading[], best: readonly Reading[]): boolean =>
  readings.some(
    (r) =>
      !best.includes(r) &&
      r.disagreed.length > 0 &&
      r.disagreed.every((c) => c.claim.kind === 'date' && c.claim.telling === true) &&
      best.every((other) => other.strength < r.strength),
  );

/** "On Friday she sided with the groups": where a ruling of that day did just so, no other day's is meant. */
function withinReach(readings: readonly Reading[]): readonly Reading[] {
  const fits = readings.some((r) => r.agreed.some((c) => c.claim.kind === 'date') && r.agreed.some((c) => c.claim.kind === 'outcome'));
  return fits ? readings.filter((r) => r.disagreed.every((c) => c.fact || c.claim.kind !== 'date')) : readings;
}

/** Another month and another outcome than the ruling's: more likely another order of the same judge than two errors. */
function isOfAnotherTime({ ruling, disagreed }: Reading): boolean {
  const isOtherMonth = ({ claim: { value } }: Compared): boolean =>
    value.type === 'date' && value.date.m !== undefined && value.date.m !== civil(ruling.days.first).m;
  return disagreed.some((c) => c.claim.kind === 'outcome') && disagreed.some(isOtherMonth);
}

/** "Judge Roe of the Central District": a judge and a court that the record knows neither of are another case's. */
function isOfStrangers({ claims }: Mention): boolean {
  const isUnknown = (claim: Claim): boolean =>
    (claim.kind === 'judge' && isOfUnknown(claim)) || (claim.kind === 'court' && STRANGE.test(idOf(claim.value)));
  return new Set(claims.filter(isUnknown).map((c) => c.kind)).size > 1;
}

/** "In March a judge in New York kept DOGE out": a court of no suit, where neither the matter nor a judge of the record is named. */
const isOfCourtElsewhere = ({ claims, ofMatter, definite }: Mention, best: readonly Reading[]): boolean =>
  !(ofMatter || definite) &&
  claims.some((claim) => claim.kind === 'court' && isElsewhere(idOf(claim.value))) &&
  !best.some((r) => r.agreed.some(({ claim }) => SURE.has(claim.kind)));

/** What tells a ruling whatever court is named. */
const SURE: ReadonlySet<FactKind> = new Set(['judge', 'author', 'docket', 'pages', 'count', 'plaintiffs']);

/** Courts in which none of the suits was. */
const STRANGE = /^(?:place:elsewhere|ca(?:[2-9]|1[01])|other)/;

/** What no other ruling's day or court could make right. */
const OF_ITS_OWN: ReadonlySet<FactKind> = new Set(['pages', 'author', 'judge', 'vote']);

/** Two judges, days or courts in one clause: a list of rulings, whose parts cannot be told apart. A court named twice and judges of one panel are none. */
function isList({ claims }: Mention, readings: readonly Reading[]): boolean {
  const told = readings.every((r) => r.disagreed.every((c) => OF_ITS_OWN.has(c.claim.kind)));
  const several = (...kinds: string[]): boolean =>
    new Set(claims.filter((c) => kinds.includes(c.kind) && !isTie(c) && !(told && c.telling)).map((c) => c.from)).size > 1;
  return several('date') || (several('court') && !told) || (several('judge', 'author') && !readings.every(isOfItsPanel));
}

const isOfItsPanel = ({ ruling, compared }: Reading): boolean =>
  compared.every(
    ({ claim: { kind, value } }) =>
      (kind !== 'judge' && kind !== 'author') || (value.type === 'ids' && ruling.judges.includes(value.ids[0] ?? '')),
  );

function unique(judgements: readonly Judgement[]): Judgement[] {
  const seen = new Set<string>();
  return judgements.filter((j) => {
    const key = `${j.claim.from} ${j.claim.to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
