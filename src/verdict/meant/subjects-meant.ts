/** The subjects that a claim outside the rulings can mean, and whether the sentence pins them down enough to accuse. Pure. */

import type { Claim, Topic } from '../../claims/claim.ts';
import { isAppeal } from '../../language/acts/act.ts';
import { hasValue, type Sentence } from '../../language/sentence.ts';
import { isA, valueIn } from '../../language/terms.ts';
import { type RecordIndex, valuesOf } from '../../record/index.ts';
import type { Fact, Subject } from '../../record/schema.ts';
import { agreesWithOne, compare } from '../compare/compare.ts';
import { isAboutParty, suitsOfParty } from './parties-meant.ts';
import type { SuitContext } from './suits-meant.ts';
import { suitsNamed } from './suits-named.ts';

const TYPES: Partial<Record<Topic, readonly Subject['type'][]>> = {
  agreement: ['agreement'],
  practice: ['agreement', 'request', 'disclosure', 'filing'],
  disclosure: ['disclosure', 'declaration'],
  request: ['request', 'declaration'],
  violations: ['violations'],
  filing: ['filing'],
  suit: ['suit'],
  hearing: ['hearing'],
  declaration: ['declaration'],
  report: ['report'],
  motion: ['motion'],
  appeal: ['filing'],
  brief: ['filing'],
  record: ['filing'],
  notice: ['filing'],
  testimony: ['testimony'],
  manual: ['manual'],
};

/** Filings are told apart by the end of their ids. */
const ENDINGS: Partial<Record<Topic, string>> = {
  practice: '.filing',
  filing: '.filing',
  appeal: '.appeal.filing',
  brief: '.brief',
  record: '.record-filed',
  notice: '.notice',
};

/** Topics of which every suit has its own. */
const OF_SUITS: ReadonlySet<Topic> = new Set(['filing', 'suit', 'hearing', 'motion', 'appeal']);

/** Facts of the claim's kind about every subject it could mean: within the suits and the request that the sentence names. */
export function factsMeant(claim: Claim, claims: readonly Claim[], sentence: Sentence, context: SuitContext): Fact[] {
  const { index } = context;
  if (claim.topic === 'any') return index.record.facts.filter((f) => f.kind === claim.kind);
  const subjects = (TYPES[claim.topic] ?? []).flatMap((type) => index.ofType(type).filter((id) => isOfTopic(id, type, claim.topic)));
  const named = isAboutParty(claim) ? suitsOfParty(claim, sentence, context) : suitsNamed(sentence, index);
  const suits = !OF_SUITS.has(claim.topic) ? [] : named.length > 0 || claim.topic !== 'hearing' ? named : suitsNumbered(claims, index);
  const within =
    suits.length === 0 ? ofSuitFirst(claim, subjects, context) : subjects.filter((id) => suits.includes(index.subject(id)?.case ?? id));
  const factsOf = (id: string): readonly Fact[] => [
    ...index.about(id, claim.kind),
    ...(claim.kind === 'counsel' ? actingThemselves(claim, id, index) : []),
  ];
  return companions(claim, claims, ofLevel(claim, within, sentence, index), index).flatMap(factsOf);
}

/** "Argument in No. 25-5181": the suits whose own number, or that of their appeal, a sentence gives. */
const suitsNumbered = (claims: readonly Claim[], index: RecordIndex): readonly string[] =>
  index
    .ofType('suit')
    .filter((suit) =>
      claims.some((c) => c.kind === 'docket' && [suit, `${suit}.appeal`].some((id) => agreesWithOne(c, index.about(id, 'docket')))),
    );

/** The filing of the suit just told of comes before those of others: a wrong day is held against that one. */
function ofSuitFirst({ topic }: Claim, subjects: readonly string[], { index, focus }: SuitContext): readonly string[] {
  const isTold = (id: string): boolean => topic === 'filing' && index.subject(id)?.case === focus.suit;
  return [...subjects.filter(isTold), ...subjects.filter((id) => !isTold(id))];
}

/** A plaintiff that news calls counsel as well is not wrong. */
const actingThemselves = (claim: Claim, suit: string, index: RecordIndex): Fact[] =>
  index.about(suit, 'plaintiffs').filter((fact) => compare(claim, fact) === 'agrees');

/** "Judge X heard arguments": at trial, where X sits. */
const isBeforeTrialJudge = (sentence: Sentence, index: RecordIndex): boolean =>
  sentence.at('judge-name').some((at) =>
    index
      .ofType('suit')
      .flatMap((suit) => index.about(suit, 'judge'))
      .flatMap(valuesOf)
      .includes(valueIn(sentence.terms[at], 'judge-name') ?? ''),
  );

/** Argument is heard on appeal, a hearing held at trial; "the case was heard" can be either. */
function ofLevel({ kind, topic }: Claim, subjects: readonly string[], sentence: Sentence, index: RecordIndex): readonly string[] {
  if (topic !== 'hearing' || kind === 'panel') return subjects;
  const isTrial = isBeforeTrialJudge(sentence, index);
  const appellate = sentence.has('appeal-noun') || isAppeal(sentence) || (sentence.terms.some((t) => /argu/.test(t.text)) && !isTrial);
  if (!appellate && !isTrial) return subjects;
  const level = subjects.filter((id) => id.endsWith('.argument') === appellate);
  return level.length > 0 ? level : subjects;
}

/** Whether a subject is of the sort that a topic speaks of: filings are told apart by the end of their ids. */
export function isOfTopic(id: string, type: Subject['type'], topic: Topic): boolean {
  const ending = type === 'filing' ? ENDINGS[topic] : undefined;
  return ending === undefined || (id.endsWith(ending) && (topic !== 'filing' || !id.endsWith('.appeal.filing')));
}

/** A request is told by its number of people: its date is only held against the request of that number. */
function companions(claim: Claim, claims: readonly Claim[], subjects: readonly string[], index: RecordIndex): readonly string[] {
  if (claim.topic === 'request' && claim.kind === 'count') return askedThen(claims, subjects, index);
  if (claim.topic !== 'request' || claim.kind !== 'date') return subjects;
  const counts = claims.filter((c) => c.kind === 'count' && c.topic === 'request');
  const counted = subjects.filter((id) => counts.some((c) => agreesWithOne(c, index.about(id, 'count'))));
  return counted.length > 0 ? counted : subjects;
}

/** "In February it asked for 700,000": with one day and one number told, the number of the requests of that time, if any is known. */
function askedThen(claims: readonly Claim[], subjects: readonly string[], index: RecordIndex): readonly string[] {
  const told = (kind: Claim['kind']): readonly Claim[] => claims.filter((c) => c.topic === 'request' && c.kind === kind);
  const [date, other] = told('date');
  if (!date || date.soft || other || told('count').length > 1) return subjects;
  const asked = subjects.filter((id) => agreesWithOne(date, index.about(id, 'date')));
  return asked.length > 0 ? asked : subjects;
}

/**
 * Whether the sentence says which one it means. The record holds one hearing, one report, a few requests; the world has
 * many, so another date alone is no contradiction.
 */
export function isPinned(claim: Claim, claims: readonly Claim[], sentence: Sentence, { index, focus }: SuitContext): boolean {
  if (claim.kind !== 'date' && claim.topic !== 'hearing') return claim.topic !== 'any';
  if (isOfThingStated(claim, claims, index)) return true;
  switch (claim.topic) {
    case 'hearing':
      if (claim.kind === 'panel' && namesBench(claim, index)) return true;
      return [...suitsNamed(sentence, index), ...suitsNumbered(claims, index)].some((suit) =>
        index.ofType('hearing').some((id) => index.subject(id)?.case === suit),
      );
    case 'appeal':
      return suitsNamed(sentence, index).length > 0;
    case 'motion':
      return sentence.has('relief-noun', 'block-verb') && suitsNamed(sentence, index, { byJudge: false }).length > 0;
    case 'declaration':
      return namesDeclarant(sentence, focus.people, index);
    case 'report':
      return sentence
        .at('agency', 'report-noun')
        .some((at) => valueIn(sentence.terms[at], 'agency') === 'tigta' || /inspector|watchdog|tigta/.test(sentence.terms[at]?.text ?? ''));
    case 'request':
      return (
        claims.some((c) => c.kind === 'count' && c.topic === 'request') || (sentence.has('launch-verb') && sentence.has('practice-noun'))
      );
    case 'filing':
      return (
        !sentence.has('records-word') &&
        (suitsNamed(sentence, index).length > 0 || sentence.has('tax-agency') || tellsOfTheGroups(sentence))
      );
    case 'notice':
      return sentence.has('error-noun');
    default:
      return !['brief', 'record', 'testimony', 'manual', 'statute'].includes(claim.topic);
  }
}

/** "Published on June 3, its report found the criteria inconsistent": what else is stated is of that very thing. */
const isOfThingStated = ({ topic }: Claim, claims: readonly Claim[], index: RecordIndex): boolean =>
  claims.some(({ kind, topic: how, subject }) => {
    const thing = kind === 'statement' && how !== 'contrary' ? index.subject(index.fact(subject ?? '')?.subject ?? '') : undefined;
    if (!thing || (thing.case !== undefined && how !== 'any')) return false;
    return TYPES[topic]?.includes(thing.type) === true && isOfTopic(thing.id, thing.type, topic);
  });

/** "The groups sued", "two immigrant groups sued": not "unions sued over layoffs". */
const tellsOfTheGroups = (sentence: Sentence): boolean =>
  sentence.has('plaintiff-side') &&
  (sentence.has('immigration-topic', 'immigration-agency', 'tax-noun') ||
    sentence.at('plaintiff-side').some((i) => isA(sentence.terms[i - 1], 'definite') || isA(sentence.terms[i - 2], 'definite')));

/** Two of the judges who heard an argument of the record say which one is meant. */
function namesBench({ value }: Claim, index: RecordIndex): boolean {
  const sat = new Set(
    index
      .ofType('hearing')
      .flatMap((id) => index.about(id, 'panel'))
      .flatMap(valuesOf),
  );
  return value.type === 'ids' && value.ids.filter((id) => sat.has(id)).length >= 2;
}

/** The person who swore the declaration is named, here or just before with nobody else here, or the office from which it came, or the declaration goes by that name. */
function namesDeclarant(sentence: Sentence, before: readonly string[], index: RecordIndex): boolean {
  if (hasValue(sentence, 'leader-office', 'irs-chief-risk-officer')) return true;
  if (sentence.at('tell-tale').some((at) => isA(sentence.terms[at], 'declaration-noun'))) return true;
  const authors = index
    .ofType('declaration')
    .flatMap((id) => index.about(id, 'author'))
    .flatMap(valuesOf);
  const named = sentence.at('person').map((at) => valueIn(sentence.terms[at], 'person') ?? '');
  return (named.length > 0 ? named : before).some((id) => authors.includes(id));
}
