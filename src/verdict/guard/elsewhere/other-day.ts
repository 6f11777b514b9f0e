/**
 * Days of other things: of a later step of what the record knows the day of ("was posted on", "a second declaration"), or of something
 * else by the same people, in words that nothing here explains ("signed a trade memorandum on"). Pure.
 */
import type { Claim } from '../../../claims/claim.ts';
import { civil } from '../../../language/calendar.ts';
import { type DayPart, partOfDay } from '../../../language/day-parts.ts';
import { hasValue, type Sentence } from '../../../language/sentence.ts';
import { isA } from '../../../language/terms.ts';
import { isAmount, type RecordIndex } from '../../../record/index.ts';
import type { Fact, Subject } from '../../../record/schema.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';
import { isAnother, isOddWord, isOfOtherAct, isOfTheMatter, REACH } from './other-thing.ts';

/** A day told, the fact that it is held against, and the places of the words that tell what was done that day. */
interface DayTold {
  readonly claim: Claim;
  readonly fact: Fact;
  readonly sentence: Sentence;
  readonly here: readonly number[];
  readonly index: RecordIndex;
}

/** Something that says of a day that it is of another thing. */
type Sign = (day: DayTold) => boolean;

/** The signs that count whatever the record has of that day. */
const OF_ANYTHING: readonly Sign[] = [isOfLaterStep, isOfTelling, isOfMotionOfLosers, isOfSomebody, isOfUnknown];

/** Those that count where the fact is of a thing of one type. */
const OF_TYPE: Partial<Record<Subject['type'], readonly Sign[]>> = {
  ruling: [isDeadline, isOfActOnOther],
  request: [isOfRequestUncounted],
  declaration: [isOfNoDeclaration],
  hearing: [isOfOtherHearing],
  disclosure: [isOfOtherSource],
  agreement: [isOfSomeAgreement],
};

/** Whether a day that conflicts may be that of another step or another thing. */
export function isOfOtherDay({ claim, fact }: Judgement, sentence: Sentence, { index }: Context): boolean {
  // What came first is told of two things, wherever they stand.
  const here = claim.value.type === 'date' ? placesIn(partOfDay(sentence, claim.value.date), sentence, claim) : [...sentence.terms.keys()];
  const type = index.subject(fact.subject)?.type;
  const signs = [...OF_ANYTHING, ...((type && OF_TYPE[type]) ?? [])];
  return signs.some((speaks) => speaks({ claim, fact, sentence, here, index }));
}

/** The places of the part that are in the clause of the day. */
const placesIn = ({ from, to }: DayPart, { clauses, terms }: Sentence, claim: Claim): number[] =>
  terms.flatMap((_, i) => (i >= from && i < to && clauses[i] === clauses[claim.from] ? [i] : []));

/** "Was posted on", "a second declaration". */
function isOfLaterStep({ sentence, here }: DayTold): boolean {
  return here.some((i) => isA(sentence.terms[i], 'later-step') || isAnother(sentence, i));
}

/** "Disclosed that the addresses had been released", "the paper wrote that": the day on which somebody told of it. */
function isOfTelling({ sentence: { terms }, here }: DayTold): boolean {
  return here.some((i) => isA(terms[i], 'share-verb', 'hearsay-verb') && isA(terms[i + 1], 'that-word'));
}

/** "Denied the government's motion": a later step of those who lost. */
function isOfMotionOfLosers({ sentence: { terms }, here }: DayTold): boolean {
  return here.some(
    (i) => isA(terms[i], 'motion-noun') && terms[i - 1]?.text === "'s" && isA(terms[i - 2], 'government-side', 'immigration-agency'),
  );
}

/** "The employee read and signed the order on": what somebody besides the court did. */
function isOfSomebody({ sentence: { terms }, here }: DayTold): boolean {
  const first = here.find((i) => !isA(terms[i], 'determiner')) ?? -1;
  return isA(terms[first], 'other-human') && here.some((i) => isA(terms[i], 'ruling-noun', 'relief-noun'));
}

/** "A trade memorandum": something that nothing here explains, with no mark of this matter beside it. Offices have days in any matter. */
function isOfUnknown({ fact, sentence, here, index }: DayTold): boolean {
  return index.subject(fact.subject)?.type !== 'office' && !hasOwnMark(sentence, here, index.figures) && tellsOfUnknown(sentence, here);
}

/** "The Feb. 5 deadline": not when it was ruled. */
function isDeadline({ claim, sentence }: DayTold): boolean {
  return isA(sentence.terms[claim.to], 'deadline-noun');
}

/** "Blocked a cut to research grants on": an act of a court on something else, beside none on the matter itself. */
function isOfActOnOther({ sentence, here }: DayTold): boolean {
  return here.some((i) => isOfOtherAct(sentence, i)) && !isOfTheMatter(sentence, here);
}

/** Requests come and go: only one of which the number is told is one that the record knows. */
function isOfRequestUncounted({ fact, sentence: { amounts }, index }: DayTold): boolean {
  const counts = index.about(fact.subject, 'count');
  return !counts.some(({ value }) => isAmount(value) && amounts.some((a) => a.least <= value.most && a.most >= value.least));
}

/** A day in a sentence with no word of a declaration, an oath or an admission, and nobody's name. */
function isOfNoDeclaration({ claim, sentence }: DayTold): boolean {
  return claim.value.type === 'date' && !sentence.has('declaration-noun', 'admit-verb', 'sworn-word', 'person');
}

/** A hearing in Congress, or on a motion to dismiss. */
function isOfOtherHearing({ sentence }: DayTold): boolean {
  return hasValue(sentence, 'agency', 'congress') || sentence.has('dismiss-verb');
}

/** "Got addresses from a landlord": from somebody besides the tax agency. */
function isOfOtherSource({ sentence: { terms }, here }: DayTold): boolean {
  return here.some(
    (i) => isA(terms[i], 'from-word') && isA(terms[i + 1], 'indefinite') && !terms.slice(i + 1, i + 5).some((t) => isA(t, 'tax-agency')),
  );
}

/** "A memo of that day", "a bulk exchange agreement that someone signed": an agreement of which nothing says whose it is. */
function isOfSomeAgreement({ sentence, here }: DayTold): boolean {
  const { terms, has } = sentence;
  if (has('immigration-agency', 'immigration-topic', 'data', 'person')) return false;
  return here.some((i) => isA(terms[i], 'agreement-noun') && [i - 1, i - 2, i - 3].some((at) => isA(terms[at], 'indefinite')));
}

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

/** "In 2019 an appeals court lifted her injunction": a ruling from before the litigation. The year of "the 1974 Privacy Act" is the law's. */
export function isOfEarlierYear({ claim, fact }: Judgement, claims: readonly Claim[], { index }: Context): boolean {
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
