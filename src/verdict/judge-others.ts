/** Judging claims that are not about rulings: the agreement, the disclosure, requests, suits, people. Pure. */
import type { Claim, Topic } from '../claims/claim.ts';
import { compareDay } from '../language/dates.ts';
import { rangeOf } from '../language/calendar.ts';
import type { Sentence } from '../language/sentence.ts';
import { valueIn } from '../language/terms.ts';
import { tenureOf } from '../record/index.ts';
import { mayConflict, mayMatch } from '../record/permission.ts';
import type { Fact, Subject } from '../record/schema.ts';
import { compare } from './compare.ts';
import type { Context } from './judge-rulings.ts';
import type { Judgement } from './judgement.ts';

const SUBJECT_TYPES: Partial<Record<Topic, readonly Subject['type'][]>> = {
  agreement: ['agreement'], practice: ['agreement', 'request', 'disclosure', 'filing'], disclosure: ['disclosure', 'declaration'], request: ['request', 'declaration'], violations: ['violations'], filing: ['filing'], suit: ['suit', 'appeal'], hearing: ['hearing'],
  declaration: ['declaration', 'filing'], report: ['report'], motion: ['motion'], appeal: ['filing', 'appeal'],
};

/** Kinds whose claims are compared with every subject that could be meant. */
const DIRECT = new Set(['date', 'count', 'share', 'plaintiffs', 'counsel', 'signers', 'parties', 'administration', 'data', 'pages', 'docket']);

/** Judgements on the claims of a sentence that are not about rulings. */
export function judgeOthers(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  return claims.flatMap((claim): Judgement[] => {
    if (claim.kind === 'statement') return stated(claim, context);
    if (claim.kind === 'office') return judgeOffice(claim, context);
    if (claim.kind === 'gender' || (claim.kind === 'appointer' && claim.subject)) return decide(claim, context.index.about(claim.subject ?? '', claim.kind), sentence);
    if (claim.topic === 'departure') return judgeDeparture(sentence, claim, context);
    if (claim.topic === 'ruling' || !DIRECT.has(claim.kind)) return [];
    return decide(claim, factsFor(claim, sentence, context), sentence);
  });
}

function stated(claim: Claim, { index }: Context): Judgement[] {
  const fact = index.fact(claim.subject ?? '');
  return fact && mayMatch(fact) ? [{ claim, fact, verdict: 'matches' }] : [];
}

/** Facts of the kind about every subject the claim could mean; within one suit when the sentence names it. */
function factsFor(claim: Claim, sentence: Sentence, { index }: Context): Fact[] {
  const kinds = claim.kind === 'counsel' ? (['counsel', 'plaintiffs'] as const) : ([claim.kind] as const);
  if (claim.topic === 'any') return index.record.facts.filter((f) => f.kind === claim.kind);
  const types = SUBJECT_TYPES[claim.topic] ?? [];
  const suits = suitsNamed(sentence, index);
  const subjects = types.flatMap((type) => index.ofType(type)).filter((id) => claim.topic !== 'filing' || id.endsWith('.filing')).filter((id) => suits.length === 0 || claim.kind === 'docket' || !['filing', 'suit'].includes(claim.topic) || suits.includes(index.subject(id)?.case ?? id));
  return subjects.flatMap((id) => kinds.flatMap((kind) => index.about(id, kind)));
}

/** Suits that a sentence names by a judge, a plaintiff or counsel. */
function suitsNamed(sentence: Sentence, index: Context['index']): string[] {
  const named = new Set<string>();
  for (const at of sentence.at('judge-name', 'organisation')) {
    const id = valueIn(sentence.terms[at], 'judge-name') ?? valueIn(sentence.terms[at], 'organisation');
    for (const suit of index.ofType('suit')) {
      const facts = (['judge', 'plaintiffs', 'counsel'] as const).flatMap((kind) => index.about(suit, kind));
      if (facts.some((f) => (Array.isArray(f.value) ? (f.value as readonly unknown[]).includes(id) : f.value === id))) named.add(index.subject(suit)?.case ?? suit);
    }
  }
  return [...named];
}

/** One fact that agrees confirms; only when every one disagrees, and one may conflict, is the claim wrong. */
function decide(claim: Claim, facts: readonly Fact[], _sentence: Sentence): Judgement[] {
  const results = facts.map((fact) => ({ fact, result: compare(claim, fact) }));
  const agreed = results.filter((r) => r.result === 'agrees');
  const confirmed = agreed.find((r) => mayMatch(r.fact));
  if (confirmed) return [{ claim, fact: confirmed.fact, verdict: 'matches' }];
  if (agreed.length > 0 || results.some((r) => r.result !== 'disagrees') || claim.soft) return [];
  const accuser = results.find((r) => mayConflict(r.fact));
  return accuser ? [{ claim, fact: accuser.fact, verdict: 'conflicts' }] : [];
}

/** A holder is right while in office; a name from before the litigation began is wrong at any time in it. */
function judgeOffice(claim: Claim, { index, published }: Context): Judgement[] {
  const said = claim.value.type === 'ids' ? claim.value.ids[0] : undefined;
  const facts = index.about(claim.subject ?? '', 'office');
  const begun = Math.min(...index.ofType('filing').flatMap((id) => index.daysOf(id)?.first ?? []));
  for (const fact of facts) {
    const tenure = tenureOf(fact);
    if (!tenure || !said || !sameOffice(said, tenure.office)) continue;
    const until = tenure.until ? (rangeOf(tenure.until)?.last ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    if (until < begun) return mayConflict(fact) ? [{ claim, fact, verdict: 'conflicts' }] : [];
    const from = tenure.from ? (rangeOf(tenure.from)?.first ?? 0) : 0;
    if (!mayMatch(fact) || (published && published.last < from)) continue;
    return [{ claim, fact, verdict: 'matches' }];
  }
  return [];
}

const sameOffice = (said: string, held: string): boolean => said === held || (said === 'irs-commissioner' && held === 'irs-acting-commissioner');

/** When somebody left: the end of the tenures of the persons named. */
function judgeDeparture(sentence: Sentence, claim: Claim, { index }: Context): Judgement[] {
  if (claim.value.type !== 'date') return [];
  const { date } = claim.value;
  const people = [...new Set(sentence.at('person').map((at) => valueIn(sentence.terms[at], 'person') ?? ''))];
  const ends = people.flatMap((id) => index.about(id, 'office')).flatMap((fact) => {
    const until = tenureOf(fact)?.until;
    const days = until ? rangeOf(until) : null;
    return days ? [{ fact, result: compareDay(days, date) }] : [];
  });
  if (ends.length === 0 || people.length !== 1) return [];
  const agreed = ends.find((e) => e.result === 'agrees');
  if (agreed) return mayMatch(agreed.fact) ? [{ claim, fact: agreed.fact, verdict: 'matches' }] : [];
  const [first] = ends;
  const settled = ends.every((e) => e.result === 'misses') && !claim.soft && first !== undefined && (mayConflict(first.fact) || isYearsOff(first.fact, claim));
  return settled && first ? [{ claim, fact: first.fact, verdict: 'conflicts' }] : [];
}

/** An exact day that sources differ on still settles the year. */
function isYearsOff(_fact: Fact, _claim: Claim): boolean {
  return false;
}
