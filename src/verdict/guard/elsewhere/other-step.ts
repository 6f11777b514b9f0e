/**
 * Days of other things: of a later step of what the record knows the day of ("was posted on", "a second declaration"), or of something
 * else by the same people, in words that nothing here explains ("signed a trade memorandum on"). Pure.
 */
import type { Claim } from '../../../claims/claim.ts';
import { civil } from '../../../language/calendar.ts';
import { isVerb } from '../../../language/clauses.ts';
import { type DayPart, partOfDay } from '../../../language/day-parts.ts';
import { hasValue, type Sentence } from '../../../language/sentence.ts';
import { isA, isCounted, isOdd, type Term } from '../../../language/terms.ts';
import { isAmount } from '../../../record/index.ts';
import type { Fact, FactKind } from '../../../record/schema.ts';
import { OF_SHARING, OF_TAXES } from '../../about/foreign-bench.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Whether a conflict may be over another step or another thing. */
export function isOfOtherStep(j: Judgement, sentence: Sentence, context: Context): boolean {
  const { claim, fact } = j;
  if (claim.kind === 'date') return isDayOfOther(j, sentence, context);
  const { clauses, terms } = sentence;
  const here = [...terms.keys()].filter((i) => clauses[i] === clauses[claim.from]);
  if (claim.kind === 'count') return isCountOfOther(j, here, sentence, context);
  if (claim.kind === 'court' && (here.some((i) => isOfOthers(sentence, i)) || isCited(sentence, claim))) return true;
  return (
    OF_ACTS.has(claim.kind) &&
    context.index.ruling(j.ruling ?? fact.subject) !== undefined &&
    here.some((i) => isOfOtherAct(sentence, i) || isAnother(sentence, i))
  );
}

/** What is told of an act of a court. */
const OF_ACTS: ReadonlySet<FactKind> = new Set(['court', 'judge', 'relief', 'outcome']);

/** A number of disclosures of a year, or of names on another list. */
const isCountOfOther = ({ fact }: Judgement, here: readonly number[], sentence: Sentence, { index }: Context): boolean =>
  (index.subject(fact.subject)?.type === 'disclosure' && isOfYear(sentence)) ||
  here.some((i) => isA(sentence.terms[i], 'list-noun') && isAnother(sentence, i));

/** "39 billion disclosures in fiscal 2024", "34,000 disclosures last year": of a year, and neither of addresses nor to the other agency. */
const isOfYear = (s: Sentence): boolean =>
  s.dates.some(({ m, weekdayOnly }) => m === undefined && !weekdayOnly) &&
  !s.has('immigration-agency', 'violation-noun', 'unlawful-word') &&
  !hasValue(s, 'data', 'address');

/** "His appeal", "the hotel's case", "the order on the raids", "the practice of stopping drivers": of somebody or something from elsewhere. */
const isOfOthers = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'appeal-noun', 'suit-noun', 'ruling-noun', 'relief-noun', 'practice-noun') &&
  ((isA(terms[at - 1], 'he-word', 'she-word') && !isA(terms[at], 'ruling-noun', 'relief-noun')) ||
    (terms[at - 1]?.text === "'s" && isOddWord(terms[at - 2])) ||
    (isA(terms[at + 1], 'on-word', 'of-word', 'over-word') && terms.slice(at + 2, at + 2 + REACH).some(isOddWord)));

/** "Leans on a decision of the Fifth Circuit": a court that is only cited. */
const isCited = ({ terms }: Sentence, { from }: Claim): boolean => {
  const of = isA(terms[from - 1], 'determiner') ? from - 2 : from - 1;
  return isA(terms[of], 'of-word') && isA(terms[of - 1], 'ruling-noun') && isA(terms[of - 2], 'indefinite');
};

/** Whether a day that conflicts may be that of another step or another thing. */
function isDayOfOther({ claim, fact }: Judgement, sentence: Sentence, { index }: Context): boolean {
  if (claim.kind !== 'date') return false;
  // What came first is told of two things, wherever they stand.
  const here = claim.value.type === 'date' ? placesIn(partOfDay(sentence, claim.value.date), sentence, claim) : [...sentence.terms.keys()];
  const type = index.subject(fact.subject)?.type;
  if (here.some((i) => isA(sentence.terms[i], 'later-step') || isAnother(sentence, i))) return true;
  if (index.ruling(fact.subject) && isA(sentence.terms[claim.to], 'deadline-noun')) return true;
  if (type === 'request' && !givesCount(sentence, index.about(fact.subject, 'count'))) return true;
  if (type === 'declaration' && claim.value.type === 'date' && !sentence.has('declaration-noun', 'admit-verb', 'sworn-word', 'person'))
    return true;
  if (type === 'hearing' && (hasValue(sentence, 'agency', 'congress') || sentence.has('dismiss-verb'))) return true;
  if (type === 'disclosure' && here.some((i) => isOfOtherSource(sentence, i))) return true;
  if (type === 'agreement' && here.some((i) => isSomeAgreement(sentence, i))) return true;
  if (here.some((i) => isTelling(sentence, i) || isOfGovernment(sentence, i)) || isOfSomebody(sentence, here)) return true;
  if (index.ruling(fact.subject) && here.some((i) => isOfOtherAct(sentence, i)) && !isOfTheMatter(sentence, here)) return true;
  return type !== 'office' && !hasOwnMark(sentence, here, index.figures) && tellsOfUnknown(sentence, here);
}

/** "The employee read and signed the order on": what somebody besides the court did. */
const isOfSomebody = ({ terms }: Sentence, here: readonly number[]): boolean =>
  isA(terms[here.find((i) => !isA(terms[i], 'determiner')) ?? -1], 'other-human') &&
  here.some((i) => isA(terms[i], 'ruling-noun', 'relief-noun'));

/** Requests come and go: only one of which the number is told is one that the record knows. */
const givesCount = ({ amounts }: Sentence, counts: readonly Fact[]): boolean =>
  counts.some(({ value }) => isAmount(value) && amounts.some((a) => a.least <= value.most && a.most >= value.least));

/** "Got addresses from a landlord": from somebody besides the tax agency. */
const isOfOtherSource = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'from-word') && isA(terms[at + 1], 'indefinite') && !terms.slice(at + 1, at + 5).some((t) => isA(t, 'tax-agency'));

/** "A memo of that day": an agreement of which nothing says whose it is. */
const isSomeAgreement = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], 'agreement-noun') &&
  [at - 1, at - 2].some((i) => isA(s.terms[i], 'indefinite')) &&
  !s.has('immigration-agency', 'sharing-noun', 'data', 'person', 'sign-verb', 'sign-now');

/** "Disclosed that the addresses had been released", "the paper wrote that": the day on which somebody told of it. */
const isTelling = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'share-verb', 'hearsay-verb') && isA(terms[at + 1], 'that-word');

/** "Denied the government's motion": a later step of those who lost. */
const isOfGovernment = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'motion-noun') && terms[at - 1]?.text === "'s" && isA(terms[at - 2], 'government-side', 'immigration-agency');

/** "Barred ICE from courthouses", "blocked a cut to research grants": a court's act on something that nothing here explains. */
function isOfOtherAct({ terms, events, dates }: Sentence, at: number): boolean {
  if (!isA(terms[at], ...ACTS) || !events.some((e) => e.at === at && e.isVerb && e.kind === 'ruling')) return false;
  const isDay = (i: number): boolean => dates.some(({ from }) => from === i);
  const isNext = (i: number): boolean => isA(terms[i], 'conjunction') && isVerb(terms[i + 1]);
  const end = terms.findIndex((t, i) => i > at && (t.kind === 'mark' || isA(t, 'that-word', 'agent-word') || isDay(i) || isNext(i)));
  const object = terms.slice(at + 1, end < 0 ? undefined : end);
  return object.some(isOddWord) && !object.some((t) => isA(t, ...OF_TAXES, ...OF_SHARING, ...COURTS_OWN));
}

/** Whether one of its acts is on the matter itself, and nothing is refused or asked for. */
const isOfTheMatter = (s: Sentence, here: readonly number[]): boolean =>
  here.some((i) => isOfTheAct(s, i)) && !s.has('deny-verb', 'reverse-verb', 'motion-noun', 'negation');

/** "Stayed the address-sharing policy and enjoined the service": an act on the matter itself, beside which another is of the same ruling. */
function isOfTheAct({ terms, events }: Sentence, at: number): boolean {
  if (!isA(terms[at], 'block-verb') || !events.some((e) => e.at === at && e.isVerb && e.kind === 'ruling')) return false;
  return terms.slice(at + 1, at + 1 + REACH + 2).some((t) => isA(t, 'practice-noun', 'agreement-noun', 'tell-tale', 'tax-noun'));
}

const ACTS = ['block-verb', 'grant-verb', 'deny-verb', 'affirm-verb', 'reverse-verb'] as const;

/** What a court's act is on besides the matter itself. */
const COURTS_OWN = [
  'share-verb',
  'data-noun',
  'use-verb',
  'relief-noun',
  'ruling-noun',
  'motion-noun',
  'lower-ruling',
  'judge-name',
  'plaintiff-side',
] as const;

/** The places of the part that are in the clause of the day. */
const placesIn = ({ from, to }: DayPart, { clauses, terms }: Sentence, claim: Claim): number[] =>
  terms.flatMap((_, i) => (i >= from && i < to && clauses[i] === clauses[claim.from] ? [i] : []));

/** "A second declaration", "another file", "the amended complaint", "a draft report". */
const isAnother = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], ...THINGS) &&
  !isBesideIt(s, at) &&
  [at - 1, at - 2].some((i) => isA(s.terms[i], 'amended-word', 'later-one') || (isA(s.terms[i], 'another-word') && !isCounted(s.terms, i)));

/** "Stayed the memorandum and related agreements": what goes with the thing itself, which stands before as what is blocked. */
const isBesideIt = (s: Sentence, at: number): boolean =>
  isA(s.terms[at - 1], 'another-word') &&
  s.terms.some((t, i) => i < at && isA(t, ...THINGS) && isA(s.terms[i - 1], 'definite')) &&
  isOfTheMatter(s, [...s.terms.keys()]);

const THINGS = [
  'practice-noun',
  'agreement-noun',
  'declaration-noun',
  'report-noun',
  'motion-noun',
  'data-noun',
  'request-noun',
  'list-noun',
] as const;

/** What no other matter has: both agencies, the law, a number that the record counts. */
const hasOwnMark = ({ terms, amounts }: Sentence, here: readonly number[], figures: ReadonlySet<number>): boolean => {
  const has = (...names: readonly string[]): boolean => here.some((i) => isA(terms[i], ...names));
  return (
    (has('tax-agency') && has('immigration-agency')) ||
    has('law-word', 'practice-noun', 'tell-tale', 'page-noun', 'suit-name') ||
    amounts.some(({ from, value }) => here.includes(from) && figures.has(value))
  );
};

/** "A trade memorandum", "a suit over license plates", "blocked a cut": an event whose thing is called by a word that nothing here explains. */
const tellsOfUnknown = ({ terms, events }: Sentence, here: readonly number[]): boolean =>
  events.some(({ at, isVerb: acts }) => {
    if (!here.includes(at)) return false;
    const object = isA(terms[at + 1], 'determiner') ? at + 2 : at + 1;
    if (acts ? isA(terms[object - 1], 'indefinite') && isOddWord(terms[object]) : isOddWord(terms[at - 1])) return true;
    return isA(terms[at + 1], 'over-word', 'about-word') && terms.slice(at + 2, at + 2 + REACH).some(isOddWord);
  });

/** How far behind "over" the word may stand that says over what. */
const REACH = 3;

/** An odd word that is more than a letter or two. */
const isOddWord = (term: Term | undefined): boolean => isOdd(term) && (term?.text.length ?? 0) > SHORT;

const SHORT = 2;

/** "In 2019 an appeals court lifted her injunction": a ruling from before the litigation. The year of "the 1974 Privacy Act" is the law's. */
export function isOfOtherDays({ claim, fact }: Judgement, claims: readonly Claim[], { index }: Context): boolean {
  const [first] = index.rulings;
  if (!first || !index.ruling(fact.subject)) return false;
  const begun = civil(first.days.first).y;
  const isEarlier = ({ topic, value }: Claim): boolean =>
    topic === 'ruling' && value.type === 'date' && value.date.y !== undefined && value.date.y < begun;
  const isPart = ({ from, to }: Claim): boolean => from >= claim.from - 1 && to <= claim.to;
  return claims.some((c) => c !== claim && !isPart(c) && isEarlier(c));
}

/** "The order was lifted this week": the day of what undid the order. */
export const isDayOfUndoing = ({ claim }: Judgement, claims: readonly Claim[]): boolean =>
  claim.kind === 'date' && claims.some((c) => c.topic === 'undone');
