/** Judging contraries and values: a proposition is denied only of the ruling or suit that it is about, where the sentence surely means that one. Pure. */

import { type Claim, isWorded } from '../../../claims/claim.ts';
import { compareDay } from '../../../language/compare-day.ts';
import { isAppealsCourt } from '../../../language/courts.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import type { RecordIndex, Ruling } from '../../../record/index.ts';
import { mayConflict } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import type { Context } from '../../meant/context.ts';
import { type Mention, wholeMention } from '../../meant/mention.ts';
import { tellsOfOwnSuit } from '../../meant/parties-meant.ts';
import { pointsBackAt } from '../../meant/points-back.ts';
import { readingInFocus, readingsOf, withoutSilent } from '../../meant/readings-meant.ts';
import { suitsOfName, suitsSeated, withoutBeside } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';
import { judgeValue } from './judge-value.ts';

/** Judgements on what a sentence says against the record's propositions; the same words told of a ruling and of its hearing are the ruling's. */
export function judgeContraries(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  const worded = claims.flatMap((claim) => (isWorded(claim) ? weighed(claim, sentence, context) : []));
  const denied = worded.filter((j) => j.verdict === 'conflicts');
  const judgements = worded.filter((j) => {
    if (j.claim.afterLaw && context.lawTold !== j.fact.subject) return false;
    const subjects = denied.filter((other) => isSaidBy(j, other)).map(({ fact }) => fact.subject);
    return isMeant(j.fact, sentence, { ...besideOthers(j.claim, claims), subjects }, context);
  });
  const isOfRuling = ({ fact }: Judgement): boolean => context.index.ruling(fact.subject) !== undefined;
  const ofRulings = judgements.filter(isOfRuling);
  return judgements.filter((j) => (isOfRuling(j) ? isLikeliest(j, ofRulings, context) : !ofRulings.some((other) => isSaidBy(j, other))));
}

/** What a wording comes to against the fact that it is of, if that is meant. */
function weighed(claim: Claim, sentence: Sentence, { index }: Context): Judgement[] {
  const fact = index.fact(claim.subject ?? '');
  if (!fact) return [];
  if (claim.topic !== 'contrary') return judgeValue(claim, fact, sentence);
  return mayConflict(fact) ? [{ claim, fact, verdict: 'conflicts' }] : [];
}

const isSaidBy = (j: Judgement, other: Judgement): boolean => j.claim.from === other.claim.from && j.claim.to === other.claim.to;

/** The same words denied of several rulings are cited once: of the one just spoken of, or else of the first. */
function isLikeliest(j: Judgement, all: readonly Judgement[], { focus, index }: Context): boolean {
  const same = all.filter((other) => isSaidBy(j, other) && j.verdict === 'conflicts' && other.verdict === 'conflicts');
  const inFocus = same.filter(({ fact }) => index.ruling(fact.subject) === focus.ruling);
  const likely = inFocus.length > 0 ? inFocus : same.slice(0, 1);
  return same.length === 0 || likely.includes(j);
}

/** A contrary, and the claims beside it that say which ruling is meant: none read in the very words that are wrong. */
interface Contrary {
  readonly claim: Claim;
  readonly others: readonly Claim[];
  /** Ids of all the subjects of which the record denies these words. */
  readonly subjects: readonly string[];
}

const besideOthers = (claim: Claim, claims: readonly Claim[]): Omit<Contrary, 'subjects'> => ({
  claim,
  others: claims.filter((c) => c.kind !== 'statement' && (c.to <= claim.from || c.from >= claim.to)),
});

/** Subjects of which every suit has its own. */
const OF_SUITS: ReadonlySet<string> = new Set(['suit', 'filing', 'appeal', 'hearing']);

/** A law, the agreement, a report go by their own names; a ruling and a suit must be told from the others. */
function isMeant({ subject, kind }: Fact, sentence: Sentence, contrary: Contrary, context: Context): boolean {
  const { index } = context;
  const ruling = index.ruling(subject);
  if (ruling && isOfEveryReview(ruling, contrary, sentence, context)) return true;
  if (ruling && namesOtherJudge(ruling, sentence, contrary.claim)) return false;
  if (contrary.claim.alone) return !sentence.has('another-word', 'other-case');
  if (ruling) return isRulingMeant(ruling, sentence, contrary, context);
  if (kind === 'counsel' && (tellsOfOwnSuit(sentence) || (context.focus.turned && sentence.has('pronoun')))) return false;
  const about = index.subject(subject);
  return about?.case === undefined || !OF_SUITS.has(about.type) || isSuitMeant(about.case, sentence, contrary, context);
}

/**
 * "Judge X stays the policy, and Y the memorandum": a judge with no part in the ruling, whose own order is not what it acts on. Where who
 * found something is what is wrong, any other judge, court or place may tell of the one who did.
 */
function namesOtherJudge({ judges }: Ruling, { at, terms }: Sentence, { from, to, alone }: Claim): boolean {
  const isBeside = (i: number): boolean => i < from || i >= to;
  const beside = at('judge-name').filter(isBeside);
  if (alone && beside.length < at('judge-name').length) return at('judge-name', 'judge-noun', 'court', 'place').some(isBeside);
  return (
    judges.length > 0 &&
    beside.some(
      (i) =>
        !judges.includes(valueIn(terms[i], 'judge-name') ?? '') &&
        !terms.slice(Math.max(0, i - 8), i).some((t) => isA(t, 'reverse-verb', 'affirm-verb', 'review-word')),
    )
  );
}

/** "The Massachusetts case", "a Boston court", "groups in Boston": a suit told by its place, or told of where only another is. */
const isElsewhere = ({ terms, at }: Sentence, suit: string, index: RecordIndex): boolean =>
  at('place').some((i) => {
    const there = suitsSeated(valueIn(terms[i], 'place'), index);
    return isA(terms[i + 1], 'suit-noun', 'court-noun', 'judge-noun') || (there.length > 0 && !there.includes(suit));
  });

/** "The injunction does not bind": the order just spoken of, with no other court, judge or day named. */
const opensWithIt = ({ terms, has, dates }: Sentence): boolean =>
  isA(terms[0], 'definite') &&
  isA(terms[1], 'ruling-noun', 'relief-noun') &&
  dates.length === 0 &&
  !has('judge-name', 'court', 'place', 'another-word', 'former-word', 'suit-name', 'organisation');

/** "The provision, he found, requires": the judge just spoken of, and nobody else named. */
const isSaidBySame = ({ terms, has }: Sentence): boolean =>
  !has('judge-name', 'court', 'another-word', 'person', 'organisation') &&
  terms.some((t, i) => isA(t, 'she-word', 'he-word') && isA(terms[i + 1], 'find-verb'));

/** The only ruling that the article is about, in a sentence that names no court, judge or suit, and no day but one that is wrong. */
const isOnlyOne = (ruling: Ruling, { has, dates }: Sentence, { from, to }: Claim, { meant }: Context): boolean =>
  meant.discussed.length > 0 &&
  meant.discussed.every((r) => r === ruling) &&
  dates.every((date) => date.from >= from && date.to <= to) &&
  !has('judge-name', 'court', 'place', 'another-word', 'former-word', 'suit-name');

/** The article's own words that the record denies of every ruling that it is about: whichever of them is meant, and none is named. */
const isOfEvery = ({ claim, subjects }: Contrary, { has, dates, voices }: Sentence, { meant, focus }: Context): boolean =>
  meant.discussed.length > 1 &&
  voices.quoted[claim.from] !== true &&
  [...meant.discussed, ...(focus.ruling ? [focus.ruling] : [])].every((r) => subjects.includes(r.id)) &&
  !focus.turned &&
  dates.every((date) => date.from >= claim.from && date.to <= claim.to) &&
  !has('judge-name', 'court', 'place', 'another-word', 'former-word', 'suit-name', 'organisation', 'other-case');

/** "The relief of Nov. 21 rested on": the day of this ruling and of no other, and nobody from another suit. */
function isOnItsDay(ruling: Ruling, { dates, has, terms, at }: Sentence, { from, to }: Claim, { index, meant }: Context): boolean {
  const days = dates.filter((date) => date.from < from || date.from >= to);
  const isOf = ({ days: own }: Ruling): boolean => days.every((day) => compareDay(own, day) === 'agrees');
  const names = at('suit-name', 'organisation').map((i) => valueIn(terms[i], 'suit-name') ?? valueIn(terms[i], 'organisation') ?? '');
  return (
    days.length > 0 &&
    days.every(({ m, d }) => m !== undefined && d !== undefined) &&
    meant.known.every((r) => isOf(r) === (r === ruling)) &&
    names.every((name) => suitsOfName(name, index).includes(ruling.case)) &&
    !has(...ANOTHER_RULING, 'place')
  );
}

/** What may bring another ruling than the one named into a sentence. */
const ANOTHER_RULING = ['another-word', 'former-word', 'comparison-word', 'other-case', 'appeal-noun', 'brief-noun'] as const;

/** "Judge X's injunction leaves ICE untouched": the one ruling by the judge named that the article is about, or the only one there is. */
function isOfJudgeNamed(ruling: Ruling, sentence: Sentence, mention: Mention | null, { from, to }: Claim, context: Context): boolean {
  const { terms, has } = sentence;
  const { known, discussed } = context.meant;
  const names = sentence.at('judge-name').filter((at) => at < from || at >= to);
  const [judge] = names.map((at) => valueIn(terms[at], 'judge-name') ?? '');
  if (judge === undefined || names.some((at) => valueIn(terms[at], 'judge-name') !== judge)) return false;
  const isOwn = ({ judges }: Ruling): boolean => judges.length === 1 && judges[0] === judge;
  const own = discussed.some(isOwn) ? discussed.filter(isOwn) : known.filter(isOwn);
  if (own.length !== 1 || own[0] !== ruling || has(...ANOTHER_RULING)) return false;
  return !mention || readingsOf(mention, context).some((r) => r.ruling === ruling && r.disagreed.length === 0);
}

/** "The ruling lifts the stay in the other case": no court above has done so, whichever of its rulings is meant. */
function isOfEveryReview(ruling: Ruling, { claim, subjects }: Contrary, sentence: Sentence, { meant, focus }: Context): boolean {
  const reviews = meant.known.filter((r) => isAppealsCourt(r.court));
  return (
    reviews.includes(ruling) &&
    meant.discussed.includes(ruling) &&
    (focus.ruling === null || reviews.includes(focus.ruling)) &&
    reviews.every((r) => subjects.includes(r.id)) &&
    sentence.voices.quoted[claim.from] !== true &&
    sentence.dates.every((date) => date.relative || date.d === undefined) &&
    pointsToReview(sentence) &&
    !sentence.has('former-word', 'other-case', 'place')
  );
}

/** "The ruling", "the court", "it", and no judge or court that was not told of before. */
const pointsToReview = ({ at, terms }: Sentence): boolean =>
  at('ruling-noun', 'court-noun', 'appeals-noun', 'panel-word', 'it-word').some(
    (i) => isA(terms[i], 'it-word') || isA(terms[i - 1], 'definite'),
  ) && !at('judge-noun', 'court-noun').some((i) => isA(terms[i - 1], 'indefinite') || isA(terms[i - 2], 'indefinite'));

/** "The suit was filed on July 9 under": a day on which another suit was filed. */
function isFiledOtherwise(suit: string, claims: readonly Claim[], index: RecordIndex): boolean {
  const day = index.daysOf(suit);
  return (
    day !== null &&
    claims.some(({ topic, value }) => topic === 'filing' && value.type === 'date' && compareDay(day, value.date) === 'misses')
  );
}

/** The suit that the sentence names, beside others only where the record denies it of each; with none named the one just spoken of or the only one that the article is about. */
function isSuitMeant(suit: string, sentence: Sentence, { others, subjects }: Contrary, { index, focus, meant }: Context): boolean {
  const names = sentence
    .at('suit-name', 'organisation', 'judge-name')
    .flatMap((at) => [
      valueIn(sentence.terms[at], 'suit-name'),
      valueIn(sentence.terms[at], 'organisation'),
      valueIn(sentence.terms[at], 'judge-name'),
    ]);
  const named = withoutBeside(
    names.flatMap((name) => (name === undefined ? [] : suitsOfName(name, index))),
    sentence,
  );
  if (isFiledOtherwise(suit, others, index)) return false;
  const denied = subjects.map((subject) => index.subject(subject)?.case);
  if (named.length > 0) return named.includes(suit) && named.every((id) => id === suit || denied.includes(id));
  return (
    !sentence.has('another-word') &&
    !isElsewhere(sentence, suit, index) &&
    [...meant.discussed.map((r) => r.case), focus.suit ?? suit].every((id) => id === suit) &&
    (meant.discussed.length > 0 || focus.suit === suit)
  );
}

/** Everything else that the sentence tells is of this ruling alone, or it tells nothing and points back to it. */
function isRulingMeant(ruling: Ruling, sentence: Sentence, contrary: Contrary, context: Context): boolean {
  const { claim, others } = contrary;
  if (isOfEvery(contrary, sentence, context) || isOnItsDay(ruling, sentence, claim, context)) return true;
  const mention = wholeMention(sentence, others);
  if (isOfJudgeNamed(ruling, sentence, mention, claim, context)) return true;
  if (context.focus.ruling === ruling && (opensWithIt(sentence) || isOnlyOne(ruling, sentence, claim, context))) return true;
  if (!mention && isOnlyOne(ruling, sentence, claim, context) && !sentence.has('organisation', 'other-case')) return true;
  if (!mention) return context.focus.ruling === ruling && (pointsBackAt(sentence) !== null || isSaidBySame(sentence));
  const inFocus = readingInFocus(sentence, mention, context);
  if (inFocus) return inFocus.ruling === ruling && inFocus.disagreed.length === 0;
  if (mention.another) return false;
  const fitting = withoutSilent(readingsOf(mention, context)).filter((r) => r.disagreed.length === 0);
  const discussed = fitting.filter((r) => context.meant.discussed.includes(r.ruling));
  const likely = discussed.length > 0 ? discussed : fitting;
  return likely.some((r) => r.strength >= 1) && likely.every((r) => r.ruling === ruling);
}
