/** Judging what has become of a ruling: right when the record's history of that ruling holds it by then. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import { rangeOf } from '../../../language/calendar.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { valueIn } from '../../../language/terms.ts';
import { mayMatch } from '../../../record/permission.ts';
import type { Fact, StatusOn } from '../../../record/schema.ts';
import { agreesWithOne } from '../../compare/compare.ts';
import type { Context } from '../../meant/context.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** A match with the history of the ruling that the sentence dates, or of the only one of its judge and suit. */
export function judgeStatus(sentence: Sentence, claim: Claim, claims: readonly Claim[], context: Context): Judgement[] {
  const said = claim.value.type === 'ids' ? claim.value.ids : [];
  const facts = context.index.record.facts.filter(
    (fact) => fact.kind === 'status' && mayMatch(fact) && isMeant(fact, sentence, claims, context),
  );
  const held = facts.filter((fact) => statusesBy(fact, context).some((status) => said.includes(status)));
  return held.length === 1 && held[0] ? [{ claim, fact: held[0], verdict: 'matches' }] : [];
}

function statusesBy({ value }: Fact, { published }: Context): string[] {
  if (!Array.isArray(value)) return [];
  const history = value.filter((v): v is StatusOn => typeof v === 'object');
  return history.filter(({ from }) => !published || (rangeOf(from)?.first ?? 0) <= published.last).map(({ status }) => status);
}

function isMeant({ subject }: Fact, sentence: Sentence, claims: readonly Claim[], { index }: Context): boolean {
  const dates = claims.filter((c) => c.kind === 'date');
  if (dates.some((c) => agreesWithOne(c, index.about(subject, 'date')))) return true;
  const ruling = index.ruling(subject);
  const judges = sentence.at('judge-name').map((at) => valueIn(sentence.terms[at], 'judge-name') ?? '');
  return (
    dates.length === 0 &&
    ruling !== undefined &&
    (judges.some((id) => ruling.judges.includes(id)) || suitsNamed(sentence, index, { byJudge: false }).includes(ruling.case))
  );
}
