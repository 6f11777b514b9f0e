/** Judging who won or lost a ruling: the plaintiffs of the suit in which the judge named, or the court on that day, ruled. Pure. */
import { type Claim, idOf } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { type RecordIndex, valuesOf } from '../../../record/index.ts';
import { agreesWithOne } from '../../compare/compare.ts';
import { decide } from '../../compare/decide.ts';
import type { Context } from '../../meant/context.ts';
import { suitsOfName, withoutBeside } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** "Centro won before Judge J": conflicts where J sat in one suit only, and another one is the party's. */
export function judgePartyOfRuling(sentence: Sentence, claim: Claim, claims: readonly Claim[], { index, focus }: Context): Judgement[] {
  if (!index.parties.has(idOf(claim.value))) return [];
  const { subject } = claim;
  if (claim.anchor !== undefined && subject === undefined && focus.ruling === null) return [];
  const byFocus = claim.anchor !== undefined && focus.ruling !== null ? [focus.ruling.case] : null;
  const byCourt = byFocus ?? (sentence.has('judge-name') ? [] : suitsDecided(claims, index));
  const suits = new Set(subject === undefined ? byCourt : suitsTold(subject, sentence, index));
  const [suit] = suits;
  return suit === undefined || suits.size > 1
    ? []
    : decide(claim, index.about(suit, 'plaintiffs')).filter(({ verdict }) => verdict === 'conflicts');
}

/** The suit of a judge, or the only one in a court; one for records where records are spoken of. */
const suitsTold = (name: string, sentence: Sentence, index: RecordIndex): readonly string[] => {
  const atCourt = index.ofType('suit').filter((suit) => index.about(suit, 'court').flatMap(valuesOf).includes(name));
  return withoutBeside([...suitsOfName(name, index), ...atCourt], sentence);
};

/** Suits in which the court told ruled on the day told. */
function suitsDecided(claims: readonly Claim[], index: RecordIndex): string[] {
  const days = claims.filter(
    ({ kind, topic, value }) =>
      kind === 'date' && topic === 'ruling' && value.type === 'date' && (value.date.d ?? value.date.weekday) !== undefined,
  );
  const courts = claims.filter(({ kind }) => kind === 'court');
  if (days.length !== 1 || courts.length !== 1) return [];
  const isTold = (id: string): boolean =>
    days.every((day) => agreesWithOne(day, index.about(id, 'date'))) &&
    courts.every((court) => agreesWithOne(court, index.about(id, 'court')));
  return index.rulings.filter(({ id }) => isTold(id)).map((ruling) => ruling.case);
}
