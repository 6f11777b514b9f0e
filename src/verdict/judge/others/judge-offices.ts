/** Judging who held which office, and when somebody left one. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import { rangeOf } from '../../../language/calendar.ts';
import { isVerb } from '../../../language/clauses.ts';
import { compareDay } from '../../../language/compare-day.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import { tenuresOf } from '../../../record/index.ts';
import { mayConflict, mayMatch } from '../../../record/permission.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';
import { isOtherTime } from './judge-holders.ts';

/** A holder is right while in office; a name from before the litigation began is wrong at any time in it. */
export function judgeOffice(sentence: Sentence, claim: Claim, { index, published }: Context): Judgement[] {
  const said = claim.value.type === 'ids' ? claim.value.ids[0] : undefined;
  const begun = Math.min(...index.ofType('filing').flatMap((id) => index.daysOf(id)?.first ?? []));
  for (const { fact, tenure } of tenuresOf(claim.subject ?? '', index)) {
    if (!said || !isSameOffice(said, tenure.office)) continue;
    const until = tenure.until ? (rangeOf(tenure.until)?.last ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    if (until < begun)
      return mayConflict(fact) && !claim.soft && !isOtherTime(sentence, index) ? [{ claim, fact, verdict: 'conflicts' }] : [];
    const from = tenure.from ? (rangeOf(tenure.from)?.first ?? 0) : 0;
    if (!mayMatch(fact) || (published && published.last < from)) continue;
    return [{ claim, fact, verdict: 'matches' }];
  }
  return [];
}

const isSameOffice = (said: string, held: string): boolean =>
  said === held || (said === 'irs-commissioner' && held === 'irs-acting-commissioner');

/** When somebody left: the end of the tenures of the one person named, or the day recorded of the departure itself. */
export function judgeDeparture(sentence: Sentence, claim: Claim, { index }: Context): Judgement[] {
  if (claim.value.type !== 'date') return [];
  const { date } = claim.value;
  const people = [...new Set(sentence.at('person').map((at) => valueIn(sentence.terms[at], 'person') ?? ''))];
  if (people.length !== 1) return [];
  const days = people
    .flatMap((id) => index.about(id, 'date'))
    .map((fact) => ({ fact, on: typeof fact.value === 'string' ? rangeOf(fact.value) : null }));
  const tenures = people.flatMap((id) => tenuresOf(id, index));
  const ends = tenures.map(({ fact, tenure }) => ({ fact, on: rangeOf(tenure.until ?? '') }));
  const results = [...days, ...ends].flatMap(({ fact, on }) => (on ? [{ fact, result: compareDay(on, date) }] : []));
  const agreed = results.find((r) => r.result === 'agrees');
  if (agreed) return mayMatch(agreed.fact) ? [{ claim, fact: agreed.fact, verdict: 'matches' }] : [];
  const starts = tenures.flatMap(({ tenure }) => rangeOf(tenure.from ?? '') ?? []);
  if (starts.some((on) => compareDay(on, date) !== 'misses')) return [];
  const accuser = results.find((r) => mayConflict(r.fact));
  return accuser && results.every((r) => r.result === 'misses') && !claim.soft && !isOfOtherPost(sentence, claim)
    ? [{ claim, fact: accuser.fact, verdict: 'conflicts' }]
    : [];
}

/** "Resigned in March from the board of a charity", "retired and advised a nonprofit in March": another post, or another act. */
function isOfOtherPost({ terms, at }: Sentence, { anchor = 0, from }: Claim): boolean {
  const left = at('from-word').some((i) => {
    const post = isA(terms[i + 1], 'determiner', 'possessive') ? terms[i + 2] : terms[i + 1];
    return i > anchor && i !== from - 1 && !isA(post, 'tax-agency', 'leader-office');
  });
  return left || terms.slice(anchor + 1, from).some((t, i, rest) => isA(t, 'conjunction') && isVerb(rest[i + 1]));
}
