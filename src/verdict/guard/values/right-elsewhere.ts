/**
 * Values that are right of something else the record knows: a day on which another thing happened, the number of another
 * suit. Such a value is likelier bound to the wrong thing by the reader than written by mistake, so it is not blamed. Pure.
 */

import { type Claim, idOf, isOfJudge } from '../../../claims/claim.ts';
import { compareDay } from '../../../language/compare-day.ts';
import { isAppealsCourt } from '../../../language/courts.ts';
import type { DateMention } from '../../../language/dates.ts';
import type { EventKind } from '../../../language/event-kinds.ts';
import { rulesAt } from '../../../language/events.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { COURT, isA, isOfAny, valueIn } from '../../../language/terms.ts';
import { type RecordIndex, type Ruling, tenureOf, valuesOf } from '../../../record/index.ts';
import type { Fact, Subject } from '../../../record/schema.ts';
import { givesDisclosed } from '../../about/on-matter.ts';
import { agreesWithOne, compare } from '../../compare/compare.ts';
import type { Context } from '../../meant/context.ts';
import { rulingReviewed } from '../../meant/ruling-facts.ts';
import { suitsNamed, suitsSeated } from '../../meant/suits-named.ts';

/** Whether the value of a claim is right of another subject than the one it would be held against. */
export function isRightElsewhere(claim: Claim, against: Fact, sentence: Sentence, context: Context): boolean {
  const { index, meant } = context;
  if (claim.kind === 'date') return isDayOfAnother(claim, against, sentence, context);
  if (isOfJudge(claim)) return isJudgeOfReviewed(claim, against, sentence, index);
  if (claim.kind === 'court') return isCourtOfAppeal(claim, against, sentence, context);
  if (claim.kind === 'bound') return isBoundElsewhere(claim, against, sentence, meant.known, index);
  if (claim.kind === 'pages') return isLengthOfSuit(claim, against, meant.known, index);
  if (claim.kind === 'count') return isNumberOfOther(claim, sentence, index);
  return claim.kind === 'docket' && isNumberOfAnotherSuit(claim, against, sentence, index);
}

/** "The order enjoins ICE": so does another ruling that was known by then, and the sentence does not say whose order, or which, it means. */
function isBoundElsewhere(claim: Claim, against: Fact, sentence: Sentence, known: readonly Ruling[], index: RecordIndex): boolean {
  if (sentence.dates.length > 0 || sentence.has('judge-name', 'court', 'she-word', 'he-word', 'former-word')) return false;
  const isThere = (suit: string): boolean =>
    sentence.at('place').every((i) => suitsSeated(valueIn(sentence.terms[i], 'place'), index).includes(suit));
  return known.some((r) => r.id !== against.subject && isThere(r.case) && agreesWithOne(claim, index.about(r.id, 'bound')));
}

/** The number of another suit, where the sentence does not name the one it would be held against, or names it only as what came before. */
function isNumberOfAnotherSuit(claim: Claim, against: Fact, sentence: Sentence, index: RecordIndex): boolean {
  const suit = index.subject(against.subject)?.case ?? against.subject;
  const { terms } = sentence;
  const isOnlyBefore = terms.some((t, i) => i >= claim.to && isA(t, 'after-word', 'subordinator') && !isA(t, 'contrast-word'));
  if (!isOnlyBefore && suitsNamed(sentence, index).includes(suit)) return false;
  return index.record.facts.some((fact) => fact.kind === 'docket' && fact !== against && compare(claim, fact) === 'agrees');
}

/** A day, not only a month or a weekday, on which the record knows something else to have happened. */
function isDayOfAnother(claim: Claim, against: Fact, sentence: Sentence, context: Context): boolean {
  const { index } = context;
  if (claim.value.type !== 'date') return false;
  const { d, within, counted } = claim.value.date;
  if (d === undefined && isMonthOfRuling(claim.value.date, against, sentence, context)) return true;
  if ((d ?? within) === undefined && counted !== true) return false;
  return index.record.facts.some(
    (fact) =>
      fact !== against &&
      !(isOfOnePerson(claim, sentence) && isOfAnotherPerson(fact, sentence, index)) &&
      isSpokenOf(index.subject(fact.subject), sentence) &&
      daysOf(fact).some((day) => compare(claim, { ...fact, kind: 'date', value: day }) === 'agrees'),
  );
}

/** Who else a day on which somebody came or went may belong to. */
const OTHERS = ['other-human', 'she-word', 'he-word', 'relative-pronoun', 'another-word', 'time-shift', 'former-word'] as const;

/** "X left the post on Aug. 8", "on Aug. 8 the post went to X": with nobody else in the sentence, the day is no other's. */
const isOfOnePerson = ({ topic }: Claim, { at, has, terms }: Sentence): boolean =>
  (topic === 'accession' || (topic === 'departure' && isA(terms[0], 'person'))) && at('person').length === 1 && !has(...OTHERS);

/** What is so of a person whom the sentence does not name. */
const isOfAnotherPerson = ({ subject }: Fact, { terms, at }: Sentence, index: RecordIndex): boolean =>
  index.subject(subject)?.type === 'person' && !at('person').some((i) => valueIn(terms[i], 'person') === subject);

/** "Upheld a May 2025 decision by Judge X": the month of another ruling that is named or told of, or was reviewed; "the block dates from last year": the year of any. */
function isMonthOfRuling(date: DateMention, against: Fact, { terms, at, has }: Sentence, { index, meant, recent }: Context): boolean {
  const named = at('judge-name').map((i) => valueIn(terms[i], 'judge-name') ?? '');
  const isOfRuling = index.ruling(against.subject) !== undefined;
  const reviewed = has(...BELOW) ? rulingReviewed(against.subject, index) : undefined;
  const isYear = date.m === undefined && !date.season && (!date.days || date.days.last - date.days.first >= A_YEAR);
  const isTold = (r: Ruling): boolean => r === reviewed || (isYear ? meant.known : meant.discussed).includes(r) || recent.has(r.id);
  const isOther = (r: Ruling): boolean => (named.length > 0 ? r.judges.some((judge) => named.includes(judge)) : isOfRuling && isTold(r));
  return index.rulings.some((r) => r.id !== against.subject && isOther(r) && compareDay(r.days, date) === 'agrees');
}

/** What tells of the ruling below. */
const BELOW = ['deny-verb', 'denial-noun', 'lower-ruling'] as const;
/** From the first day of a year to its last. */
const A_YEAR = 364;

/** Sorts of things that a sentence speaks of in words of their own; filings by the end of their ids. */
const WORDED: Partial<Record<Subject['type'], EventKind>> = {
  ruling: 'ruling',
  agreement: 'agreement',
  request: 'request',
  hearing: 'hearing',
  declaration: 'declaration',
  motion: 'motion',
  testimony: 'testimony',
};
const FILINGS: readonly (readonly [string, EventKind])[] = [
  ['.appeal.filing', 'appeal'],
  ['.filing', 'filing'],
  ['.brief', 'brief'],
  ['.notice', 'notice'],
];

/** Words that can stand for anything that was told of before, or that tell of a thing by what it does. */
const ANYTHING = ['it-word', 'other-thing', 'other-order', 'court-paper', 'file-verb', 'arrive-verb'] as const;

/** The day of a thing that the sentence has no word for is not what its date means: people, manuals, papers, rulings. */
function isSpokenOf(subject: Subject | undefined, sentence: Sentence): boolean {
  if (subject === undefined) return true;
  if (subject.type === 'person') return sentence.has('person', 'leader-office');
  if (subject.type === 'manual') return sentence.has('manual-noun');
  if (subject.type === 'ruling' && sentence.terms.some((t) => isOfAny(t, COURT))) return true;
  const kind = WORDED[subject.type] ?? FILINGS.find(([ending]) => subject.id.endsWith(ending))?.[1];
  return kind === undefined || sentence.has(...ANYTHING) || sentence.events.some((e) => e.kind === kind || e.kind === 'other');
}

/** The length of another ruling in the same suit: of the decision that affirmed this one, say, if there was one when the article appeared. */
function isLengthOfSuit(claim: Claim, against: Fact, known: readonly Ruling[], index: RecordIndex): boolean {
  const suit = index.subject(against.subject)?.case;
  return known.some((r) => r.case === suit && r.id !== against.subject && agreesWithOne(claim, index.about(r.id, 'pages')));
}

/** What a court of appeals may have done in a suit before it decided it. */
const INTERIM = ['block-verb', 'deny-verb', 'grant-verb', 'affirm-verb', 'motion-noun', 'relief-noun', 'negation'] as const;

/** "Her order and its survival in the D.C. Circuit": the court to which the suit went on appeal. */
function isCourtOfAppeal({ value, from, to }: Claim, against: Fact, sentence: Sentence, { index, meant }: Context): boolean {
  const { terms, events } = sentence;
  const said = idOf(value);
  const isYetToRule = !meant.known.some((r) => isAppealsCourt(r.court));
  const holds = isA(terms[to], 'find-verb', 'rule-verb') && sentence.has('agreement-noun') && !sentence.has(...INTERIM);
  if (holds && isYetToRule) return false;
  const isInterim = isYetToRule && isA(terms[from + 1], 'deny-verb');
  if (from <= 1 && rulesAt(events, from + 1) && !isA(terms[from + 1], 'affirm-verb') && !isInterim) return false;
  if (said === 'appeals' && isA(terms[from], 'panel-word')) return true;
  const suit = index.subject(against.subject)?.case ?? against.subject;
  const courts = index.about(`${suit}.appeal`, 'court').flatMap(valuesOf);
  return courts.includes(said) || (said === 'appeals' && courts.length > 0);
}

/** Words that tell of a disclosure, beside a number that is right of it though it stands nearer to a word of asking. */
const DISCLOSED = ['disclosure-noun', 'obtain-verb', 'share-verb', 'yield-verb'] as const;

/** "The list it had sent named 1.28 million": ICE's list of those asked about, if "it" is ICE. */
const isOfListSent = ({ terms, at }: Sentence): boolean =>
  at('list-noun').some((i) => isA(terms[i - 1], 'definite') && isA(terms[i + 1], 'it-word', 'immigration-agency'));

const asPeople = (value: Fact['value']): Fact['value'] =>
  typeof value === 'object' && !Array.isArray(value) && 'unit' in value ? { ...value, unit: 'people' } : value;

/** "Disclosures under ICE's request reached 47,289": asked for, or disclosed? "On the third, for 1.28 million, it gave 47,289": both are told. */
function isNumberOfOther(claim: Claim, sentence: Sentence, index: RecordIndex): boolean {
  const isCount = (id: string): boolean =>
    index.about(id, 'count').some((fact) => compare(claim, { ...fact, value: asPeople(fact.value) }) === 'agrees');
  if (claim.topic !== 'violations' && index.ofType('violations').some(isCount)) return true;
  if (claim.topic === 'disclosure' && index.ofType('request').some(isCount))
    return givesDisclosed(sentence, index) || isOfListSent(sentence);
  if (claim.topic !== 'request' || !sentence.has(...DISCLOSED)) return false;
  return index.ofType('disclosure').some((id) => agreesWithOne(claim, index.about(id, 'count')));
}

/** The judge whose ruling was reviewed, named beside the panel; where two judges are named, the ruling of either may have been. */
const isJudgeOfReviewed = ({ kind, value }: Claim, against: Fact, { at }: Sentence, index: RecordIndex): boolean => {
  const isReviewed = (id: string): boolean => rulingReviewed(id, index)?.judges.includes(idOf(value)) === true;
  if (isReviewed(against.subject)) return true;
  const isAppellate = rulingReviewed(against.subject, index) !== undefined;
  return kind === 'judge' && isAppellate && at('judge-name').length > 1 && index.rulings.some((r) => isReviewed(r.id));
};

/** The days a fact tells of: its date, or the ends of a tenure. */
function daysOf(fact: Fact): string[] {
  if (fact.kind === 'date') return [fact.value, ...(fact.equivalent ?? [])].filter((value): value is string => typeof value === 'string');
  const tenure = tenureOf(fact);
  return [tenure?.from, tenure?.until].filter((day): day is string => day !== undefined);
}
