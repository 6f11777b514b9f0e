/** Judging one sentence: every claim in its own way, minus what the record could not know or nobody asserted. Pure. */

import { type Claim, idOf, isOfJudge, isOfUnknown } from '../../claims/claim.ts';
import { isAppealsCourt } from '../../language/courts.ts';
import { rulesAt } from '../../language/events.ts';
import type { Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isA, opensCaption } from '../../language/terms.ts';
import type { Ruling } from '../../record/index.ts';
import { isStatedOfAnother } from '../guard/elsewhere/stated-of-another.ts';
import { mayBlame } from '../guard/may-blame.ts';
import { isListed } from '../guard/unsaid/listed.ts';
import { isRightElsewhere } from '../guard/values/right-elsewhere.ts';
import type { Context } from '../meant/context.ts';
import { wholeMention } from '../meant/mention.ts';
import { namedRulings } from '../meant/named-rulings.ts';
import { isYetToRule } from '../meant/rulings-meant.ts';
import { suitsNamed } from '../meant/suits-named.ts';
import type { Judgement } from '../report/judgement.ts';
import { judgeFilings } from './others/judge-filings.ts';
import { isWriterOfIt, judgeOthers } from './others/judge-others.ts';
import { judgeBelow } from './rulings/judge-below.ts';
import { judgeBench } from './rulings/judge-bench.ts';
import { judgeCourts, judgeSeats } from './rulings/judge-courts.ts';
import { judgeMonths } from './rulings/judge-months.ts';
import { judgeNamed, judgeRulings } from './rulings/judge-rulings.ts';
import { judgeOwnSeats } from './rulings/judge-seats.ts';
import { judgeStrangers } from './rulings/judge-strangers.ts';
import { judgeThat } from './rulings/judge-that.ts';
import { judgeOvertaken } from './timeline/judge-overtaken.ts';
import { judgePending } from './timeline/judge-pending.ts';
import { judgePrecedence } from './timeline/judge-precedence.ts';
import { judgeContraries } from './worded/judge-contraries.ts';
import { judgeQuotations } from './worded/judge-quotations.ts';

/** All judgements on a sentence, in no particular order. */
export function judgeSentence(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  if (claims.length === 0 && !sentence.has('precedence')) return [];
  if (isAboutAnotherCase(sentence)) return judgeOfAnother(sentence, claims, context);
  const asserted = claims.filter(
    (c) =>
      (isAsserted(sentence, c) || isOfWhatWasSaid(c, context, sentence)) &&
      !isOfAnotherCase(sentence, c) &&
      (isWriterOfIt(sentence) || rulesAt(sentence.events, c.to) || !isJudgeToCome(c, claims, context)) &&
      !isCourtToCome(c, claims, context),
  );
  const mention = wholeMention(sentence, asserted);
  const whole = mention ? judgeRulings(sentence, mention, context) : [];
  const isSure = (j: Judgement): boolean => j.verdict !== 'conflicts' || !isRightElsewhere(j.claim, j.fact, sentence, context);
  const quoted = judgeQuotations(sentence, claims, context);
  const others = judgeOthers(sentence, asserted, context).filter(isSure);
  const worded = judgeContraries(sentence, asserted, context).filter(isSure);
  const strange = judgeStrangers(sentence, asserted, [...whole, ...others, ...worded], context);
  const typed = [judgeMonths, judgeFilings, judgeThat, judgeBelow].flatMap((judge) => judge(sentence, asserted, context)).filter(isSure);
  const judgements = [
    ...strange,
    ...(whole.some((j) => j.verdict === 'conflicts') ? [] : typed),
    ...whole.filter((j) => isSure(j) && (j.verdict === 'conflicts' || !typed.some((t) => t.claim === j.claim))),
    ...beside(whole, judgeNamed(namedRulings(sentence, asserted), context)),
    ...others,
    ...worded.filter((j) => ![...whole, ...others].some((o) => o.verdict === j.verdict && o.fact === j.fact)),
    ...judgePending(sentence, asserted, context),
    ...judgeOvertaken(sentence, asserted, context),
    ...judgePrecedence(sentence, context),
    ...quoted,
    ...judgeBench(sentence, asserted, quoted, context),
  ];
  const stands = (j: Judgement): boolean =>
    (j.verdict === 'superseded' || wasKnown(j, context)) &&
    (j.verdict !== 'conflicts' ||
      (context.onMatter &&
        !isListed(j, sentence) &&
        !isStatedOfAnother(j, judgements, context.index) &&
        mayBlame(j, sentence, claims, context)));
  const standing = judgements.filter(stands);
  const seats = [...judgeCourts(sentence, asserted, standing, context), ...judgeOwnSeats(sentence, context)];
  return ofSuitsDiscussed([...standing, ...seats.filter(stands)], context);
}

/** In a sentence of another case: what was open in one of these suits, and where a judge of them sits, which is so in any case. */
const judgeOfAnother = (sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] => [
  ...(isOfAnotherHere(sentence, claims, context) ? judgePending(sentence, claims, context) : []),
  ...judgeSeats(
    sentence,
    claims.filter((c) => isAsserted(sentence, c)),
    context,
  ).filter((j) => context.onMatter && wasKnown(j, context) && mayBlame(j, sentence, claims, context)),
];

/** A judge and a day alone cannot be weighed like the whole sentence: where that says what is wrong, they add no blame. */
const beside = (whole: readonly Judgement[], named: readonly Judgement[]): readonly Judgement[] =>
  whole.some((j) => j.verdict === 'conflicts') ? named.filter((j) => j.verdict !== 'conflicts') : named;

/** A proposition that is true of several suits is cited from one that the article is about. */
function ofSuitsDiscussed(judgements: readonly Judgement[], { index, meant }: Context): Judgement[] {
  const discussed = new Set(meant.discussed.map((r) => r.case));
  const suitOf = ({ fact }: Judgement): string | undefined => index.subject(fact.subject)?.case;
  const isHere = (j: Judgement): boolean => discussed.has(suitOf(j) ?? '');
  const stated = judgements.filter((j) => j.claim.kind === 'statement' && j.verdict === 'matches');
  if (!stated.some(isHere)) return [...judgements];
  return judgements.filter((j) => j.claim.kind !== 'statement' || j.verdict !== 'matches' || suitOf(j) === undefined || isHere(j));
}

/** What a party says is never judged; what the article or the court says is, what a speaker is introduced as, and that a party told another something. */
function isAsserted(sentence: Sentence, claim: Claim): boolean {
  const { voices, terms } = sentence;
  const { topic, to } = claim;
  if (topic === 'holder' && terms[to]?.text === ',' && isA(terms[to + 1], 'say-verb')) return true;
  if (claim.kind === 'side' && isIntroduction(sentence, claim)) return true;
  if (claim.kind === 'office' && isWrittenTo(sentence, claim)) return true;
  if ((claim.kind === 'counsel' || claim.kind === 'plaintiffs') && isIntroducedAs(sentence, claim)) return true;
  return voices.of[claim.from] !== 'party' || topic === 'notice' || topic === 'statute' || topic === 'leads';
}

/** "X, a lawyer for the government, defended the IRS": the article's words, though speech goes with a verb so near the end. */
const isIntroduction = ({ terms, voices }: Sentence, { from, to }: Claim): boolean =>
  from === 0 && voices.quoted[from] !== true && terms[to]?.text === ',' && isA(terms[to + 1], 'say-verb', 'argue-verb');

/** "The senators wrote to Secretary X": the article's words for whom they wrote to, not theirs. */
const isWrittenTo = ({ terms, voices }: Sentence, { from, to }: Claim): boolean => {
  const verb = terms.findLastIndex((t, i) => i < from && isA(t, 'say-verb', 'argue-verb'));
  const isNames = terms.slice(verb + 2, to).every((t) => isA(t, 'leader-office', 'person', 'conjunction', 'comma', 'determiner', 'agency'));
  return verb >= 0 && isA(terms[verb + 1], 'to-word') && isNames && voices.quoted[from] !== true;
};

/** "Lawyers with X, who represent the groups, said": who speaks, and "X, which brought the case, said", in the article's words; not "X represents them, a lawyer said". */
const isIntroducedAs = ({ terms, voices }: Sentence, { from, kind, topic }: Claim): boolean => {
  const isTold = terms.slice(0, from).some((t) => isA(t, 'that-word', 'say-verb', 'argue-verb'));
  const say = terms.findIndex((t, i) => i > from && isA(t, 'say-verb', 'argue-verb'));
  const isIt = topic !== 'suit' || kind !== 'plaintiffs' || (isA(terms[say - 2], 'suit-noun') && isA(terms[say - 3], 'definite'));
  return !isTold && isIt && say > from && terms[say - 1]?.text === ',' && from < 4 && voices.quoted[from] !== true;
};

/** Subjects of which the record holds what somebody said, or that it did happen: told as a party's words, it is still so. */
const SAID: ReadonlySet<string> = new Set([
  'testimony',
  'declaration',
  'filing',
  'request',
  'report',
  'suit',
  'statute',
  'disclosure',
  'person',
]);

/** "Bisignano told lawmakers that the disclosures preceded him": that he said so is what the record holds. */
const isOfWhatWasSaid = ({ kind, topic, subject }: Claim, { index }: Context, { has }: Sentence): boolean =>
  ((topic === 'ahead' && !has('modal')) || (kind === 'statement' && topic !== 'contrary')) &&
  SAID.has(index.subject(index.fact(subject ?? '')?.subject ?? '')?.type ?? '');

/** "When Judge X ruled in another dispute": a judge whom the record does not know, in a sentence that tells of two cases. */
function isOfAnotherCase(sentence: Sentence, claim: Claim): boolean {
  return sentence.has('other-case') && isOfUnknown(claim);
}

/** A judge of the record who had not ruled yet, in a sentence that says of no ruling: on the panel that heard an appeal, say. */
function isJudgeToCome(claim: Claim, claims: readonly Claim[], { index, meant }: Context): boolean {
  if (!isOfJudge(claim) || claim.value.type !== 'ids' || tellsOfAct(claims)) return false;
  return isYetToRule(idOf(claim.value), index, meant);
}

const tellsOfAct = (claims: readonly Claim[]): boolean => claims.some((c) => (c.kind === 'outcome' || c.kind === 'relief') && !c.soft);

/** A court of the record that had not ruled yet, in a sentence that says of no ruling: it heard the case, say. */
function isCourtToCome(claim: Claim, claims: readonly Claim[], { index, meant }: Context): boolean {
  if (claim.kind !== 'court' || claim.topic !== 'ruling' || claim.value.type !== 'ids') return false;
  const said = claim.value.ids[0] ?? '';
  const sits = (rulings: readonly Ruling[]): boolean =>
    rulings.some((r) => (said === 'appeals' ? isAppealsCourt(r.court) : r.court === said));
  return sits(index.rulings) && !sits(meant.known) && !tellsOfAct(claims);
}

/** Other litigation of the same judges or agencies. */
export function isAboutAnotherCase(s: Sentence): boolean {
  if (s.has('tax-agency') && s.has('sharing-noun', 'agreement-noun', 'share-verb')) return false;
  const others = s.at('another-word').some((at) => s.terms.slice(at + 1, at + 4).some((t) => isA(t, 'matters-noun')));
  const isApart = s.at('other-case').some((at) => !isA(s.terms[at], 'case-apart')) || (s.has('other-case') && !isOfThisLitigation(s));
  return others || isApart || isCaptionOfStrangers(s);
}

/** "In another case Judge X stopped ICE from using tax data", "the D.C. Circuit let the agreement stand": another of these suits. */
const isOfThisLitigation = (s: Sentence): boolean =>
  !s.has('other-agency', 'rival-matter') &&
  !namesStranger(s) &&
  (s.has('judge-name')
    ? s.has('violation-noun') || (s.has('tax-agency', 'tax-noun') && s.has('data', 'data-noun', 'practice-noun'))
    : s.has('court') && s.at('agreement-noun').some((i) => isA(s.terms[i - 1], 'definite')));

/** "In another case the same court has yet to decide the appeal argued on Oct. 3": another of these suits, by its name or its hearing. */
const isOfAnotherHere = (sentence: Sentence, claims: readonly Claim[], { index }: Context): boolean =>
  suitsNamed(sentence, index).length > 0 || claims.some((c) => c.kind === 'date' && c.topic === 'hearing');

/** "Trump v. CASA": a caption with no party that the record or the lexicon knows on either side of it. */
function isCaptionOfStrangers({ terms }: Sentence): boolean {
  const isKnown = (at: number): boolean =>
    isA(terms[at], 'organisation', 'suit-name', 'agency', 'person', 'leader-office', 'party-to-suit');
  return terms.some((_, party) => opensCaption(terms, party) && ![party, party + 2, party + 3].some(isKnown));
}

/**
 * A fact from after the publication date cannot be what the article meant; that somebody took office later is another matter. An appeal
 * of which only the month is known may have been to come.
 */
export function wasKnown({ claim, fact }: Judgement, { index, published }: Context): boolean {
  if (!published || fact.kind === 'office') return true;
  const days = index.daysOf(fact.subject);
  const isStep = index.subject(fact.subject)?.type === 'appeal';
  return !days || (isStep && claim.topic === 'contrary' ? days.last : days.first) <= published.last;
}
