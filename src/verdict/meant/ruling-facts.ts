/** A claim about a ruling beside everything the record holds of that ruling: its own facts, its suit's, its judges'. Pure. */

import { type Claim, idOf, isOfJudge } from '../../claims/claim.ts';
import { isSparing, SPARED } from '../../claims/spared.ts';
import { strangerIn } from '../../language/strangers.ts';
import { outcomesOf, type RecordIndex, type Ruling, valuesOf } from '../../record/index.ts';
import { mayConflict, mayMatch } from '../../record/permission.ts';
import type { Fact } from '../../record/schema.ts';
import { agreesWithOne, compare } from '../compare/compare.ts';
import type { Comparison } from '../compare/compare-outcome.ts';
import { isSpellingOfOne } from '../compare/names.ts';
import type { Judgement } from '../report/judgement.ts';
import { isTie } from './mention.ts';

export interface Compared {
  readonly claim: Claim;
  readonly result: Comparison;
  /** The fact that decided; absent when the record holds none of that kind. */
  readonly fact?: Fact;
}

const remembered = new WeakMap<Claim, Map<Ruling, Compared>>();

/** Compares a claim with a ruling; the same pair is asked for again and again, so each is compared once. */
export function compareWithRuling(claim: Claim, ruling: Ruling, index: RecordIndex): Compared {
  let known = remembered.get(claim);
  if (!known) remembered.set(claim, (known = new Map()));
  let result = known.get(ruling);
  if (!result) known.set(ruling, (result = weigh(claim, ruling, index)));
  return result;
}

/** An unverified fact that would agree leaves it open; so does a missing one. */
function weigh(claim: Claim, ruling: Ruling, index: RecordIndex): Compared {
  if (isTie(claim)) return { claim, result: isTied(claim, ruling, index) ? 'agrees' : 'open' };
  if (isOutOfReach(claim, ruling, index) || isGivenByNone(claim, ruling, index)) return { claim, result: 'disagrees' };
  const compared = factsFor(claim, ruling, index).map((fact) => ({ claim, fact, result: judged(claim, fact, ruling, index) }));
  const best = (result: Comparison): Compared | undefined => compared.find((c) => c.result === result);
  const agreed = best('agrees');
  if (agreed?.fact) return mayMatch(agreed.fact) ? agreed : { ...agreed, result: 'near' };
  return (
    best('near') ??
    best('open') ??
    compared.find((c) => c.result === 'disagrees' && mayConflict(c.fact)) ??
    compared[0] ?? { claim, result: 'open' }
  );
}

/** Whether what only says which ruling is meant says that this one is. */
function isTied(claim: Claim, ruling: Ruling, index: RecordIndex): boolean {
  if (claim.kind === 'statement') return index.fact(claim.subject ?? '')?.subject === ruling.id;
  const reviewed = rulingReviewed(ruling.id, index);
  if (claim.kind === 'date') return agreesWithOne(claim, index.about(reviewed?.id ?? '', 'date'));
  if (claim.topic === 'reviewed') return reviewed?.judges.includes(idOf(claim.value)) === true;
  return agreesWithOne(claim, index.about(ruling.case, 'plaintiffs'));
}

/** A bare weekday means the past week, and a single judge takes no vote: such a ruling is not the one meant. */
function isOutOfReach({ kind, value }: Claim, ruling: Ruling, index: RecordIndex): boolean {
  if (kind === 'vote') return ruling.judges.length === 1;
  if (kind === 'count') return ruling.id !== violationsRuling(index);
  if (value.type !== 'date' || !value.date.weekdayOnly || !value.date.days) return false;
  return ruling.days.last < value.date.days.first || ruling.days.first > value.date.days.last;
}

/** Of a ruling whose relief the record does not hold, it would know relief that no other gave. */
const isGivenByNone = (claim: Claim, { id }: Ruling, index: RecordIndex): boolean =>
  index.about(id, 'relief').length === 0 && isNeverGiven(claim, index);

/** Relief that none of the rulings gave: a restraining order, say, where one was sought and refused. */
export const isNeverGiven = (claim: Claim, index: RecordIndex): boolean =>
  claim.kind === 'relief' &&
  !idOf(claim.value).startsWith(DENIED) &&
  index.rulings.every((ruling) =>
    index.about(ruling.id, 'relief').every((fact) => judgeRelief(claim, fact, ruling, index) === 'disagrees'),
  );

/** Facts of the ruling that speak of what the claim speaks of. */
function factsFor(claim: Claim, ruling: Ruling, index: RecordIndex): readonly Fact[] {
  switch (claim.kind) {
    case 'judge':
      return [...(['judge', 'panel', 'author'] as const).flatMap((kind) => index.about(ruling.id, kind)), ...ofItsSuit(ruling, index)];
    case 'author':
      return index.about(ruling.id, 'author').length > 0
        ? index.about(ruling.id, 'author')
        : factsFor({ ...claim, kind: 'judge' }, ruling, index);
    case 'docket':
      return [ruling.case, `${ruling.case}.appeal`].flatMap((suit) => index.about(suit, 'docket'));
    case 'plaintiffs':
    case 'counsel':
      return [...index.about(ruling.case, claim.kind), ...index.about(ruling.id, claim.kind)];
    case 'count':
      return outcomesOf(ruling, index).includes('found-violations') ? index.about(`${ruling.case}.violations`, 'count') : [];
    case 'ground':
      return index.about(ruling.id, 'ground').filter((fact) => excludes(fact, claim));
    case 'bound':
      return boundBy(claim, ruling, index).filter((fact) => !isSparing(claim) || isSpared(claim, fact));
    case 'relief':
      return ofOrder('relief', ruling, index);
    case 'appointer':
      return ruling.judges.length === 1 ? index.about(ruling.judges[0] ?? '', 'appointer') : [];
    default:
      return index.about(ruling.id, claim.kind);
  }
}

/** Whether none of the orders binds whom a claim names: "ICE" may be told of another order, the FBI of none. */
export const isBoundByNone = ({ value }: Claim, index: RecordIndex): boolean =>
  value.type === 'ids' &&
  value.ids.some((id) => !index.rulings.some((ruling) => index.about(ruling.id, 'bound').some((fact) => valuesOf(fact).includes(id))));

/** Whom a ruling binds; whom an order binds that it left standing, where no other order is meant. */
const boundBy = (claim: Claim, ruling: Ruling, index: RecordIndex): readonly Fact[] =>
  isBoundByNone(claim, index) ? ofOrder('bound', ruling, index) : index.about(ruling.id, 'bound');

/** Whom a ruling binds, and by what; of one that left an order standing, what that order does. */
const ofOrder = (kind: 'bound' | 'relief', { id }: Ruling, index: RecordIndex): readonly Fact[] => {
  const reviewed = index.about(id, 'outcome').some(({ value }) => value === 'upheld-block') ? rulingReviewed(id, index) : undefined;
  return [...index.about(id, kind), ...(reviewed ? index.about(reviewed.id, kind) : [])];
};

/** The one judge before whom the suit is: who made any of its rulings that was not a panel's. */
const ofItsSuit = (ruling: Ruling, index: RecordIndex): readonly Fact[] =>
  ruling.judges.length === 1 ? index.about(ruling.case, 'judge') : [];

/** Whether a fact says outright that the ground claimed was none. */
const excludes = (fact: Fact, { value }: Claim): boolean =>
  value.type === 'ids' && fact.contrast?.some((id) => value.ids.includes(id)) === true;

function judged(claim: Claim, fact: Fact, ruling: Ruling, index: RecordIndex): Comparison {
  if (claim.kind === 'outcome' && claim.value.type === 'ids' && claim.value.ids[0]?.startsWith('affirmed-judge:'))
    return judgeReview(claim.value.ids[0].slice(15), ruling, index);
  if (claim.kind === 'bound' && isSparing(claim)) return isSpared(claim, fact) ? 'disagrees' : 'open';
  if (claim.kind === 'relief') return judgeRelief(claim, fact, ruling, index);
  if (isOfJudge(claim)) return judgeName(claim, fact, ruling, index);
  return compare(claim, fact);
}

/** "Affirmed Judge X": right when the ruling reviewed one of X's and left it standing. */
function judgeReview(judge: string, ruling: Ruling, index: RecordIndex): Comparison {
  return rulingReviewed(ruling.id, index)?.judges.includes(judge) ? 'agrees' : 'disagrees';
}

/** "Refused to enjoin the IRS": whether the fact is that it was enjoined. Of a ruling that binds others that is left open. */
const isSpared = ({ value }: Claim, fact: Fact): boolean =>
  value.type === 'ids' && valuesOf(fact).some((id) => value.ids.includes(`${SPARED}${id}`));

/** The ruling that a higher court's reviewed; undefined for any other. */
export const rulingReviewed = (id: string, index: RecordIndex): Ruling | undefined => index.ruling(index.subject(id)?.reviews ?? '');

/** The ruling that counted violations. */
const violationsRuling = (index: RecordIndex): string | undefined =>
  index.rulings.find((r) => outcomesOf(r, index).includes('found-violations'))?.id;

/** Before the relief that a ruling is said to have denied. */
const DENIED = 'denied:';
/** Relief that ends a case; none of it was at stake where preliminary relief was denied. */
const FINAL = new Set(['permanent-injunction', 'final-judgment', 'damages']);

/** Relief is granted by one ruling and denied by another; each is only compared with its like. */
function judgeRelief(claim: Claim, fact: Fact, ruling: Ruling, index: RecordIndex): Comparison {
  const said = idOf(claim.value);
  const denied = said.startsWith(DENIED);
  const [outcome] = outcomesOf(ruling, index);
  const wasDenied = outcome === 'declined' || outcome === 'affirmed-denial';
  const relief = denied ? said.slice(DENIED.length) : said;
  if (denied !== wasDenied)
    return denied && (relief === 'temporary-restraining-order' || !valuesOf(fact).includes(relief)) ? 'open' : 'disagrees';
  if (denied) return valuesOf(fact).includes(relief) ? 'agrees' : FINAL.has(relief) ? 'disagrees' : 'near';
  return compare(claim, fact);
}

/** A judge of the ruling, or a misspelling of one, agrees; a colleague on the panel named as its author does not. */
function judgeName(claim: Claim, fact: Fact, ruling: Ruling, index: RecordIndex): Comparison {
  const said = idOf(claim.value);
  if (valuesOf(fact).includes(said)) return 'agrees';
  const stranger = strangerIn(said);
  if (stranger !== null) return isSpellingOfOne(stranger, ruling.judges, index) ? 'near' : 'disagrees';
  return claim.kind === 'judge' && ruling.judges.includes(said) ? 'near' : 'disagrees';
}

/** The judgement on one claim read as said of a ruling; none where the record holds no fact of its kind. */
export function ofReading({ claim, fact }: Compared, verdict: 'matches' | 'conflicts', ruling: Ruling): Judgement[] {
  return fact ? [{ claim, fact, verdict, ruling: ruling.id }] : [];
}
