/**
 * What is read in a language that is not read for everything: its lexicon lists the kinds of claims that may be held against a
 * sentence and those that may only confirm it, each alone ("pages") or of one topic ("date:agreement"). What is held against a
 * sentence must come with more of what it is about than English asks for, whose guards many more articles have tried.
 */
import { isOfMatter as isActOnMatter } from '../language/acts/object.ts';
import { isOnAnyAgreement, namesTheAgreement, pointsToAgreement } from '../language/agreement-named.ts';
import { isVerb } from '../language/clauses.ts';
import { isCalledPlaintiff, isOfNamedAgencies } from '../language/parties-framed.ts';
import type { Sentence } from '../language/sentence.ts';
import type { KindsRead } from '../language/shipped.ts';
import { isA, isUnexplained, isUnrealised } from '../language/terms.ts';
import { type Claim, idOf } from './claim.ts';

/** The claims that stand in the language: those of other kinds are left out, those without their frame can only confirm. */
export function asReadIn({ judged, framed, confirmed, unremarkable }: KindsRead, sentence: Sentence, claims: readonly Claim[]): Claim[] {
  const isListed = (list: readonly string[], { kind, topic }: Claim): boolean => list.includes(kind) || list.includes(`${kind}:${topic}`);
  const tellsOfRuling = claims.some(isOfAct);
  const reported = isReported(sentence);
  return claims.flatMap((claim) => {
    if ((claim.kind === 'judge' || claim.kind === 'signers') && isA(sentence.terms[claim.from - 1], 'negation')) return [];
    if (claim.topic === 'reviewed' && isOfBench(claim, sentence)) return [];
    if ((claim.kind === 'court' || claim.kind === 'judge') && isDatingBy(claim, sentence)) return [];
    const mayAccuse =
      !reported &&
      (isListed(judged, claim) || (isListed(framed, claim) && isOfMatter(sentence))) &&
      hasFrame(claim, sentence, tellsOfRuling);
    if (mayAccuse && isListed(unremarkable, claim)) return { ...claim, unremarkable: true };
    if (mayAccuse) return isOfSigning(claim) && isOfOneBefore(sentence) ? { ...claim, pointing: true } : claim;
    if (![judged, framed, confirmed].some((list) => isListed(list, claim))) return [];
    return tells(claim) ? { ...claim, telling: true } : { ...claim, soft: true };
  });
}

/** "It bears the signatures of", "the pact between both agencies": which, only the sentence before tells. */
const isOfOneBefore = (sentence: Sentence): boolean =>
  pointsToAgreement(sentence) || (sentence.has('between-both') && !sentence.has('tax-agency', 'immigration-agency'));

/** What a sentence may say of an agreement that only the sentence before names: "It bears the signatures of X and Y". */
const isOfSigning = ({ kind }: Claim): boolean => kind === 'signers' || kind === 'administration';

/** "According to CNN": what others had found out by then may be confirmed, and is no error of this article's. */
const isReported = ({ at, terms }: Sentence): boolean =>
  at('according-to').some((i) => [i + 1, i + 2].some((next) => isA(terms[next], 'news-outlet')));

/** A judge, a court or a day that may not be held against the sentence still says which ruling is not meant. */
const tells = ({ kind, topic }: Claim): boolean => topic === 'ruling' && (kind === 'judge' || kind === 'court' || kind === 'date');

/** What a court did, how long it wrote, what it counted. */
const isOfAct = ({ kind, topic, soft }: Claim): boolean =>
  !soft && (kind === 'outcome' || kind === 'relief' || (kind === 'pages' && topic === 'ruling') || topic === 'violations');

function hasFrame(claim: Claim, sentence: Sentence, tellsOfRuling: boolean): boolean {
  const { kind, topic, value } = claim;
  if (kind === 'outcome') return isOfTheMatter(claim, sentence);
  if (kind === 'plaintiffs') return isOfTheSuit(sentence) || isCalledPlaintiff(sentence, claim.from, claim.to);
  if (topic === 'undone') return !isA(sentence.terms[claim.to], 'indefinite');
  if (kind === 'bound') return isOnlyBound(sentence);
  if (kind === 'office') return !isA(sentence.terms[claim.to], 'era-word');
  if (kind === 'counsel') return isLinked(claim, sentence);
  if (kind === 'departure') return !sentence.has('resign-verb') && isOfNamed(claim, sentence);
  if (kind === 'administration')
    return namesTheAgreement(sentence) || pointsToAgreement(sentence) || (isOfMatter(sentence) && !isOnAnyAgreement(sentence));
  if (kind === 'author' && sentence.has('dissent-noun', 'another-word')) return false;
  if (kind === 'signers' && isA(sentence.terms[claim.from - 1], 'say-verb')) return false;
  if (kind === 'signers' && sentence.terms.slice(Math.max(0, claim.from - REACH), claim.from).some(isUnrealised)) return false;
  if (value.type === 'amount' && kind === 'pages') return value.amount.value >= LEAST_PAGES;
  if (kind === 'date' && !isBeside(claim, sentence)) return false;
  if (kind === 'parties') return value.type === 'ids' && isOfNamedAgencies(sentence, claim.from, value.ids);
  if (topic === 'agreement')
    return (
      (namesTheAgreement(sentence) || (kind === 'signers' && pointsToAgreement(sentence))) &&
      (kind !== 'date' || isA(sentence.terms[claim.anchor ?? -1], 'sign-verb') || isDatedSo(claim, sentence))
    );
  if (topic === 'request' && !sentence.has('request-verb', 'request-noun')) return false;
  if (topic === 'disclosure' || topic === 'request')
    return (
      (sentence.has(...GIVERS) && isOfData(claim, sentence) && !isOfPaper(claim, sentence)) ||
      isOfThose(claim, sentence) ||
      isOfPeopleCounted(claim, sentence)
    );
  if (topic === 'filing') return isVerb(sentence.terms[claim.anchor ?? -1]) && !sentence.has('amended-word') && !isSuedOverOther(sentence);
  if (topic === 'declaration') return !sentence.has('another-word');
  if (kind === 'relief')
    return (
      !sentence.has('ago-word') &&
      !sentence.at('another-word').some((i) => isA(sentence.terms[i - 1], 'against-word')) &&
      (isBySame(claim, sentence) || sentence.has('judge-name', 'tax-agency', 'tax-noun', 'sharing-noun', 'data-noun'))
    );
  if (kind === 'count') return topic === 'violations' || sentence.has(...GIVERS);
  if (topic !== 'ruling' || (kind !== 'judge' && kind !== 'court' && kind !== 'date')) return true;
  if (kind === 'date' && (isIssued(claim, sentence) || isDatedSo(claim, sentence))) return true;
  return (
    (tellsOfRuling || (kind === 'judge' && isMaker(claim, sentence))) &&
    (!STRANGER.test(idOf(value)) || isOfMatter(sentence) || sentence.has('party-to-suit'))
  );
}

/** "What Edwards and Millett affirmed" with the verb first: a judge right behind it, with no "to" between, is who affirms. */
const isOfBench = ({ from }: Claim, { terms, dates }: Sentence): boolean => {
  const before = (dates.find((d) => d.to === from)?.from ?? from) - 1;
  return isA(terms[isA(terms[before], 'on-word') ? before - 1 : before], 'affirm-verb');
};

/** "Two days after the appeals court", "three weeks after the ruling of Judge X": the day of another ruling, told by who made it. */
function isDatingBy({ from }: Claim, { terms }: Sentence): boolean {
  let at = from - 1;
  while (isA(terms[at], 'light-word', 'judge-noun', 'ruling-noun', 'relief-noun')) at--;
  return isA(terms[at], 'time-relation');
}

/** Acts on the case's calendar, its papers or its parties are many, and the record knows none of them; nor is what a court said an act, or "an order" one told of. */
function isOfTheMatter({ value, from, to }: Claim, s: Sentence): boolean {
  const isOfAny = (...names: readonly string[]): boolean => s.terms.slice(from, to + 1).some((t) => isA(t, ...names));
  if (idOf(value).startsWith('affirmed-judge:') && !isOfAny('to-word')) return false;
  if (/^(?:affirmed|upheld|reversed)/.test(idOf(value))) return !isOfAny('that-word', 'indefinite', 'another-word');
  return isActOnMatter(s, from, to) && !(idOf(value) === 'allowed' && s.has('only-word', 'other-order', 'if-word'));
}

/** "Filed the suit", "sued over the data": suits over other things are many. */
const isOfTheSuit = (s: Sentence): boolean =>
  s.events.some((e) => e.kind === 'filing' && e.isVerb) &&
  !s.has('another-word') &&
  (s.has('data-noun', 'sharing-noun', 'agreement-noun', 'immigration-agency', 'party-to-suit') ||
    s.at('suit-noun', 'filing-noun').some((i) => isA(s.terms[i - 1], 'definite')));

/** "Sued over the sending of troops": of what nothing here explains, and of no taxes, data or suit told of. */
const isSuedOverOther = ({ terms, at, has }: Sentence): boolean =>
  !has('tax-agency', 'tax-noun', 'data-noun', 'sharing-noun', 'agreement-noun', 'party-to-suit') &&
  at('sue-verb').some((verb) => terms.slice(verb + 1).some((t, i, rest) => isA(t, 'by-word') && isUnexplained(rest[i + 3] ?? rest[i + 1])));

/** Fewer pages are a part of a ruling, or a short order of another day. */
const LEAST_PAGES = 10;

/** "Represented by X", "X represents", "X, who represents": nobody else stands between. */
const isLinked = ({ from, to }: Claim, { terms }: Sentence): boolean =>
  [from - 1, from - 2].some((i) => isA(terms[i], 'counsel-by')) ||
  [to, to + 1].some((i) => isA(terms[i], 'counsel-word') && !isA(terms[i], 'counsel-by'));

/** "X was fired", "fired X": nobody else stands between. */
const isOfNamed = ({ from, to }: Claim, { terms }: Sentence): boolean =>
  isA(terms[from - 1], 'person') || (!isA(terms[from], 'be-word') && [to, to + 1].some((i) => isA(terms[i], 'person')));

/** "The veto dates from the 21st", "the agreement dates from 2023": said of the day itself, of what the sentence opens with. */
function isDatedSo({ anchor = -1, from }: Claim, { terms }: Sentence): boolean {
  let verb = from - 1;
  while (isA(terms[verb], 'of-word', 'definite', 'weekday')) verb--;
  return anchor === 1 && isA(terms[0], 'definite') && isA(terms[verb], 'dating-verb');
}

/** Who gave the data, what is in them, and who told of it under oath. */
const GIVERS = ['tax-agency', 'tax-noun', 'declaration-noun', 'witness-noun'] as const;

/** How late an opening date may stand. */
const OPENING = 4;

/** "The decision was issued on", "it was on the 14th that the ruling came out": the ruling itself, where "an order" may be one of many. */
const isIssued = ({ anchor = -1, from }: Claim, { terms }: Sentence): boolean =>
  isA(terms[anchor], 'issue-verb') &&
  [1, ...(from <= OPENING ? [anchor - 1] : [])].some(
    (noun) => isA(terms[noun - 1], 'definite') && isA(terms[noun], 'ruling-noun') && !isA(terms[noun], 'order-word'),
  );

/** A date behind what it dates, or one that opens the sentence and is no name's ("in X, of May 2025, she ruled"), with no "before", "after" or other date between, nor a comma behind a noun. */
function isBeside({ anchor, from, to }: Claim, { terms, dates }: Sentence): boolean {
  if (anchor === undefined) return false;
  const between = anchor < from ? terms.slice(anchor + 1, from) : terms.slice(to, anchor);
  if (dates.some((d) => d.from > anchor && d.to <= from)) return false;
  if (anchor > from && isA(terms[from - 1], 'date-of')) return false;
  const isSetOff = !isVerb(terms[anchor]) && between.some((t) => t.text === ',');
  return (anchor < from || from <= OPENING) && !isSetOff && !between.some((t) => isA(t, 'time-relation'));
}

/** "The decision, signed by Judge X", "the order was issued by Judge X": the ruling, whoever made it and nothing else that it did. */
function isMaker({ from }: Claim, { terms }: Sentence): boolean {
  let by = from - 1;
  while (isA(terms[by], 'judge-noun', 'senior-noun') || isUnexplained(terms[by])) by--;
  const noun = terms.slice(0, by).findIndex((t, i) => isA(t, 'ruling-noun', 'relief-noun') && isA(terms[i - 1], 'definite'));
  return isA(terms[by], 'agent-word') && isA(terms[by - 1], 'issue-verb', 'sign-verb') && noun >= 0 && by - noun < REACH + 2;
}

/** "The judge issued a restraining order": the one just told of, and no other is. */
const isBySame = ({ to }: Claim, { at, terms, has }: Sentence): boolean =>
  isA(terms[0], 'definite') &&
  at('judge-noun').includes(1) &&
  terms[to]?.kind === 'mark' &&
  !has('another-word', 'other-case', 'place', 'suit-noun');

/** "The order binds the IRS; the one of Boston, ICE": of two orders, or in part, and nobody is said to be bound who is not. */
const isOnlyBound = ({ at, has, terms }: Sentence): boolean =>
  at('bound-verb').length < 2 && !has('only-word') && !terms.some(({ text }) => text === ';');

/** Data stand in the clause of what was given, and on a day or of another sort also who got them: not refunds, not a report to Congress. */
function isOfData({ kind, from, anchor = from }: Claim, s: Sentence): boolean {
  const isHere = (...names: readonly string[]): boolean => s.at(...names).some((i) => s.clauses[i] === s.clauses[anchor]);
  if (kind === 'data' && !s.at('agency').every((i) => isA(s.terms[i], 'tax-agency', 'immigration-agency'))) return false;
  return isHere('data', 'data-noun') && ((kind !== 'date' && kind !== 'data') || isHere('immigration-agency'));
}

/** "In August there had been given complete tax returns of some 47,000 people": nobody is named who could be another giver or receiver. */
const isOfPeopleCounted = ({ kind, to }: Claim, { terms, amounts, has }: Sentence): boolean =>
  kind === 'data' &&
  has('clitic') &&
  has('tax-noun') &&
  !has('agency', 'organisation', 'negation', 'modal') &&
  amounts.some(({ from, to: end, value }) => from > to && from - to < REACH && value >= 1000 && isA(terms[end], 'people-noun'));

/** "ICE had asked for those of 128,000": of the data just told of, which nobody else asks for. */
const isOfThose = ({ kind, topic, from }: Claim, { terms, has }: Sentence): boolean =>
  kind === 'count' && topic === 'request' && isA(terms[from - 1], 'those-of') && has('immigration-agency') && !has('negation', 'modal');

/** "A report, disclosed this month, found": what came out is the paper, with no other verb between. */
function isOfPaper({ anchor = -1 }: Claim, { terms }: Sentence): boolean {
  for (let i = anchor - 1; i >= 0 && !isA(terms[i], 'finite', 'find-verb', 'say-verb'); i--)
    if (isA(terms[i], 'report-noun', 'ruling-noun', 'document-noun')) return true;
  return false;
}

/** A judge or a court that the record does not hold. */
const STRANGER = /^(?:unknown:|place:elsewhere|scotus|ca\d|other)/;

const isOfMatter = (s: Sentence): boolean => s.has('tax-agency', 'tax-noun') && s.has('immigration-agency', 'immigration-topic');

/** How close before a name a verb is its own: "were to sign". */
const REACH = 4;
