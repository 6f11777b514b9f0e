/**
 * The other of the two trial courts, or a place of neither, told as that of a judge of the record: "Talwani, a federal judge in Washington",
 * "Judge Talwani ruled in New York". Where a judge sits is so in every case there is, so no other case makes it right. Pure.
 */
import { type Claim, ids } from '../../../claims/claim.ts';
import { isPlaceOfCourt } from '../../../language/court-role.ts';
import { isAppealsCourt, trialCourtIn } from '../../../language/courts.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import { type RecordIndex, valuesOf } from '../../../record/index.ts';
import { mayConflict } from '../../../record/permission.ts';
import { recordedIn } from '../../../record/recorded.ts';
import type { Fact } from '../../../record/schema.ts';
import { judgeThere } from '../../about/court-of-judge.ts';
import { OF_TAXES } from '../../about/foreign-bench.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Words with which a sentence sets one judge beside another, or says nothing of its own. */
const UNSAID = ['if-word', 'falsity-word', 'hearsay', 'comparison-word', 'nobody-word', 'beside-lead', 'negation'] as const;

/** Conflicts of the trial courts that are told as those of judges who sit in the other. */
export function judgeOwnSeats(sentence: Sentence, { index }: Context): Judgement[] {
  if (sentence.heading || sentence.has(...UNSAID)) return [];
  const sits = trialCourtsIn(sentence).map((claim) => ({ claim, judge: judgeThere(sentence, claim) }));
  const acts = citiesIn(sentence).map((claim) => ({ claim, judge: judgeActingIn(sentence, claim) }));
  const rules = placesIn(sentence, index).map((claim) => ({ claim, judge: judgeRulingIn(sentence, claim) }));
  return [...sits, ...acts, ...rules].flatMap(({ claim, judge }): Judgement[] => {
    if (judge === undefined || !isWhole(sentence, claim)) return [];
    const fact = seatOf(judge, index);
    const [court] = claim.value.type === 'ids' ? claim.value.ids : [];
    const isRight = !fact || valuesOf(fact).includes(court?.replace('place:', '') ?? '');
    return isRight ? [] : [{ claim: withJudge(claim, judge, sentence), fact, verdict: 'conflicts' }];
  });
}

/** Either may be what is wrong, the court or the judge: the words of both are. */
function withJudge(claim: Claim, judge: string, { at, terms }: Sentence): Claim {
  const name = at('judge-name').find((i) => valueIn(terms[i], 'judge-name') === judge) ?? claim.from;
  return { ...claim, from: Math.min(claim.from, name), to: Math.max(claim.to, name + 1) };
}

const told = (court: string, at: number): Claim => ({ kind: 'court', topic: 'ruling', value: ids(court), from: at, to: at + 1 });

/** "The federal court in Boston", "a Washington judge": the trial courts of the record that a sentence names. */
const trialCourtsIn = (sentence: Sentence): readonly Claim[] =>
  sentence.at('court', 'place').flatMap((at): Claim[] => {
    const named = valueIn(sentence.terms[at], 'court');
    const placed = isPlaceOfCourt(sentence, at) ? trialCourtIn(valueIn(sentence.terms[at], 'place')) : undefined;
    const court = named ?? (placed && `place:${placed}`);
    if (court === undefined || !TRIAL.has(court)) return [];
    return [told(court, at)];
  });

/** "Judge X in Boston", "in Washington, Judge X": the places by themselves. */
const citiesIn = (sentence: Sentence): readonly Claim[] =>
  sentence.at('place').flatMap((at): Claim[] => {
    const court = isPlaceOfCourt(sentence, at) ? undefined : trialCourtIn(valueIn(sentence.terms[at], 'place'));
    if (court === undefined || !isA(sentence.terms[at - 1], 'in-word', 'of-word')) return [];
    return [told(`place:${court}`, at)];
  });

/** "In New York", "in Boston": any place behind "in". */
const placesIn = (sentence: Sentence, index: RecordIndex): readonly Claim[] =>
  sentence.at('place').flatMap((at): Claim[] => {
    const place = valueIn(sentence.terms[at], 'place');
    // A judge may be lent to a court elsewhere, not for these rulings.
    const isOfThese = trialCourtIn(place) !== undefined || sentence.has(...OF_TAXES) || tellsRecordedDay(sentence, index);
    if (!isA(sentence.terms[at - 1], 'in-word') || !isOfThese) return [];
    return [told(`place:${trialCourtIn(place) ?? ELSEWHERE}`, at)];
  });

const ELSEWHERE = 'elsewhere';

const tellsRecordedDay = ({ dates }: Sentence, index: RecordIndex): boolean =>
  dates.some(
    (date) => date.d !== undefined && recordedIn(index).days.some(({ y, m, d }) => d === date.d && m === date.m && (date.y ?? y) === y),
  );

/** "Judge X ruled in Boston on Friday", "Judge X ruled in New York that": no other place, court, party or caption stands behind. */
function judgeRulingIn({ terms }: Sentence, { from, to }: Claim): string | undefined {
  const verb = from - 2;
  const name = isA(terms[verb - 1], 'auxiliary') ? verb - 2 : verb - 1;
  const isWholePlace =
    terms[to] === undefined || /^[.;:!?]$/.test(terms[to]?.text ?? '') || isA(terms[to], 'on-word', 'that-word', 'weekday', 'month');
  const rules = /^rul(?:ed|es)$/.test(terms[verb]?.text ?? '') && isA(terms[name], 'judge-name') && isA(terms[name - 1], 'judge-noun');
  return rules && isWholePlace ? valueIn(terms[name], 'judge-name') : undefined;
}

/** "Judge X in Boston blocked it", "in Boston, Judge X blocked it", "by Judge X in Boston": the judge who is told to act there. */
function judgeActingIn({ terms }: Sentence, { from, to }: Claim): string | undefined {
  const name = from - 2;
  const title = isA(terms[name - 1], 'judge-noun') ? name - 1 : name;
  if (isA(terms[name], 'judge-name') && title < name) {
    const isActing = isA(skipping(terms, to, 'auxiliary'), ...ACTS) || isA(terms[title - 1], 'by-word', 'from-word', 'agent-word');
    return isActing ? valueIn(terms[name], 'judge-name') : undefined;
  }
  const opens = from <= 1 && terms[to]?.text === ',' && isA(terms[to + 1], 'judge-noun') && isA(terms[to + 2], 'judge-name');
  return opens && isA(skipping(terms, to + 3, 'auxiliary'), ...ACTS) ? valueIn(terms[to + 2], 'judge-name') : undefined;
}

const skipping = (terms: Sentence['terms'], at: number, name: string): Sentence['terms'][number] | undefined =>
  terms[isA(terms[at], name) ? at + 1 : at];

/** What a judge does in court, and says nowhere else. */
const ACTS = ['block-verb', 'deny-verb', 'grant-verb', 'issue-verb', 'rule-verb', 'preside-verb'] as const;

const TRIAL: ReadonlySet<string> = new Set(['dcd', 'mad', 'place:dcd', 'place:mad']);

/** Behind the court the apposition ends: "X, a judge in Boston, said", not "after X, a judge in Boston said". */
const isWhole = ({ terms }: Sentence, { from, to }: Claim): boolean =>
  !terms.slice(Math.max(0, from - APPOSED), from).some((t, i, near) => t.text === ',' && isA(near[i - 1], 'judge-name')) ||
  terms[to]?.kind === 'mark';

/** How far before its place the comma of an apposition may stand: "X, a federal judge in". */
const APPOSED = 6;

/** Where the judge sits, for one who rules alone; one of a court of appeals may sit elsewhere too. */
function seatOf(judge: string, { rulings, about }: RecordIndex): Fact | undefined {
  const own = rulings.filter((r) => r.judges.includes(judge));
  if (own.some((r) => isAppealsCourt(r.court))) return undefined;
  return own.flatMap((r) => about(r.case, 'court')).find(mayConflict);
}
