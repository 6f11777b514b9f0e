/**
 * Days that nothing in the record has, told of a thing by a mark that it alone carries: its number, its length, who made or signed it.
 * Such a day is wrong where it is the day of that thing but for one part of it. Pure.
 */
import type { Claim } from '../../claims/claim.ts';
import { isSetApart } from '../../claims/date.ts';
import { civil, rangeOf } from '../../language/calendar.ts';
import { compareDay } from '../../language/compare-day.ts';
import type { DateMention } from '../../language/dates.ts';
import { type DayPart, partOfDay } from '../../language/day-parts.ts';
import { hasValue, type Sentence } from '../../language/sentence.ts';
import { isA, valueIn } from '../../language/terms.ts';
import { isAmount, type RecordIndex, valuesOf } from '../../record/index.ts';
import { mayConflict } from '../../record/permission.ts';
import { recordedIn } from '../../record/recorded.ts';
import type { Fact, FactKind, Subject } from '../../record/schema.ts';
import { namesAddress } from '../about/anchored.ts';
import { ASIDE_OF_DAYS } from '../about/aside-words.ts';
import { mayBlame } from '../guard/may-blame.ts';
import { isAboutAnotherCase, wasKnown } from '../judge/judge-sentence.ts';
import type { Context } from '../meant/context.ts';
import type { Focus } from '../meant/focus.ts';
import { compareWithRuling, rulingReviewed } from '../meant/ruling-facts.ts';
import { suitsNamed } from '../meant/suits-named.ts';
import type { Judgement } from '../report/judgement.ts';
import { isBound } from './recorded-values.ts';

/** Words that may bring in another thing of the same sort, or turn what the sentence says. */
const BESIDE_DAY = [...ASIDE_OF_DAYS, 'again-word', 'brief-noun'] as const;

/** Conflicts of days, each told of one thing in a part of the sentence that is about no other. */
export function judgeDays(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  const { index } = context;
  if (sentence.voices.unasserted || sentence.dates.length === 0 || isAboutAnotherCase(sentence) || sentence.has(...BESIDE_DAY)) return [];
  return sentence.dates
    .filter((date) => isStrange(date, sentence, index))
    .flatMap((date): Judgement[] => {
      const { voices } = sentence;
      if (voices.quoted[date.from] === true || voices.of[date.from] === 'party') return [];
      const part = partOfDay(sentence, date);
      const fact = factMeant(sentence, part, date, claims, context);
      if (!fact) return [];
      const claim: Claim = { kind: 'date', topic: 'any', value: { type: 'date', date }, from: date.from, to: date.to };
      const judgement: Judgement = { claim, fact, verdict: 'conflicts' };
      return wasKnown(judgement, context) && mayBlame(judgement, sentence, claims, context) ? [judgement] : [];
    });
}

/** Whether a day or a month is said to be when something happened, and is none on which anything did. */
function isStrange(date: DateMention, sentence: Sentence, index: RecordIndex): boolean {
  const { m, d, y, relative, season } = date;
  if (m === undefined || (d ?? y) === undefined || (relative && d === undefined) || season !== undefined) return false;
  if (isBound(sentence, date) || isSetApart(sentence, date)) return false;
  return !recordedIn(index).known.some((days) => (days.first === days.last || d === undefined) && compareDay(days, date) !== 'misses');
}

/** The day in the record of the thing that the part tells of; none where such a thing may have been on the day told. */
function factMeant(
  sentence: Sentence,
  part: DayPart,
  date: DateMention,
  claims: readonly Claim[],
  { index, focus }: Context,
): Fact | undefined {
  const isOnly = sentence.dates.every((other) => other === date || other.m === undefined);
  const telling: Telling = { sentence, part: isOnly ? { ...part, from: 0, to: sentence.terms.length } : part, claims, index, focus };
  const fact = index.record.facts.find(
    (of) => of.kind === 'date' && mayConflict(of) && isNearly(date, of) && isTold(index.subject(of.subject), telling),
  );
  const type = index.subject(fact?.subject ?? '')?.type;
  const mayBe = index.record.facts.some((of) => of.kind === 'date' && index.subject(of.subject)?.type === type && !misses(date, of));
  return mayBe ? undefined : fact;
}

const misses = (date: DateMention, { value }: Fact): boolean => {
  const days = typeof value === 'string' ? rangeOf(value) : null;
  return days !== null && compareDay(days, date) === 'misses';
};

/** Whether the one day of a fact is the one written, but for one part of it. */
function isNearly({ y, m, d }: DateMention, { value }: Fact): boolean {
  const days = typeof value === 'string' ? rangeOf(value) : null;
  if (days === null || days.first !== days.last) return false;
  const day = civil(days.first);
  return [y !== undefined && y !== day.y, m !== day.m, d !== undefined && d !== day.d].filter(Boolean).length === 1;
}

interface Telling {
  readonly sentence: Sentence;
  readonly part: DayPart;
  readonly claims: readonly Claim[];
  readonly index: RecordIndex;
  readonly focus: Focus;
}

/** Classes of the words that tell of a thing of a type: what it is called, and what is done to bring it about. */
const HEADS: Partial<Record<Subject['type'], readonly string[]>> = {
  ruling: ['ruling-noun', 'relief-noun', 'block-verb', 'deny-verb', 'grant-verb', 'affirm-verb', 'reverse-verb', 'court-verb', 'status'],
  agreement: ['agreement-noun', 'sign-verb', 'sign-now'],
  disclosure: ['disclosure-noun', 'data-noun', 'share-verb', 'obtain-verb'],
  declaration: ['declaration-noun', 'admit-verb', 'sworn-word'],
  report: ['report-noun', 'issue-verb'],
  filing: ['suit-noun', 'file-verb', 'sue-verb', 'launch-verb'],
  hearing: ['hearing-noun', 'hear-verb', 'hear-word'],
};

/** Of a part that gives its number or its length, whatever its court says tells of the ruling. */
const COUNTING = ['find-verb', 'tally-verb', 'put-verb', 'issue-verb'] as const;

function isTold(thing: Subject | undefined, telling: Telling): boolean {
  const heads = thing && HEADS[thing.type];
  if (!thing || !heads) return false;
  const { part, sentence } = telling;
  const counted = givesNumber(thing, telling);
  const isHead = (at: number): boolean =>
    isA(sentence.terms[at], ...heads) ||
    (thing.type === 'ruling' && isOwner(sentence, at)) ||
    (counted && thing.type === 'ruling' && isA(sentence.terms[at], ...COUNTING));
  if (!part.heads.some((at) => isHead(at) && isDone(thing.type, at, telling))) return false;
  return thing.type === 'ruling' ? isRulingTold(thing, counted, telling) : isOtherTold(thing, counted, telling);
}

/** Whether the word says that the thing itself came about: signed, handed over, heard, and no second one of its sort. */
function isDone(type: Subject['type'], at: number, { sentence, part }: Telling): boolean {
  const { terms, events } = sentence;
  if (type !== 'ruling' && type !== 'filing' && [at - 1, at - 2].some((i) => isA(terms[i], 'another-word'))) return false;
  if (type === 'hearing') return sentence.has('relief-noun') && !hasValue(sentence, 'relief', 'temporary-restraining-order');
  const isBare = isA(terms[at + 1], 'day-lead');
  const isThat = events.some((e) => e.at === at && e.kind === type);
  if (type === 'disclosure') return !isA(terms[at], 'share-verb', 'obtain-verb') || isBare || isThat;
  if (type !== 'agreement' || !isA(terms[at], 'sign-verb', 'sign-now')) return true;
  return !events.some((e) => e.at > at && e.at < part.to && e.kind !== type) && !sentence.has('another-word');
}

/** Its length or number; its judge, court or suit with what it came to, or with a noun that means it. */
function isRulingTold(thing: Subject, counted: boolean, telling: Telling): boolean {
  const { sentence, claims, part, index, focus } = telling;
  const ruling = index.ruling(thing.id);
  if (!ruling) return false;
  const results = claims
    .filter((c) => (c.topic === 'ruling' || c.kind === 'docket') && c.kind !== 'date' && isWithin(c, telling))
    .map((c) => ({ kind: c.kind, result: compareWithRuling(c, ruling, index).result }));
  if (results.some((c) => c.result === 'disagrees')) return false;
  const agrees = (...kinds: readonly FactKind[]): boolean => results.some((c) => c.result === 'agrees' && kinds.includes(c.kind));
  if (counted) return true;
  const judges = namedIn(telling, 'judge-name');
  if (judges.some((id) => !ruling.judges.includes(id) && !isReviewed(id, ruling.id, index))) return false;
  const isNamed =
    judges.some((id) => ruling.judges.includes(id)) ||
    agrees('court', 'docket') ||
    suitsNamed(sentence, index, { byJudge: false }).includes(ruling.case);
  const isIt = part.heads.some(
    (at) => isA(sentence.terms[at], 'ruling-noun', 'relief-noun') || isOwner(sentence, at) || isDecided(sentence, at),
  );
  if (isNamed && (isIt || agrees('outcome', 'relief'))) return true;
  const isAffirmed = part.heads.some(
    (at) => isA(sentence.terms[at], 'affirm-only') || /^(?:affirmed|upheld)$/.test(valueIn(sentence.terms[at], 'status') ?? ''),
  );
  return isAffirmed && rulingReviewed(thing.id, index) !== undefined && (isNamed || (focus.onMatter && !focus.turned && focus.alone));
}

/** "The order is Judge X's, of Feb. 5". */
const isOwner = ({ terms, has }: Sentence, at: number): boolean => terms[at]?.text === "'s" && has('ruling-noun', 'relief-noun');

/** "Centro, decided on Feb. 24", "was decided". */
const isDecided = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'decide-word') && isA(terms[at], 'court-verb') && isA(terms[at - 1], 'comma', 'be-word');

const isReviewed = (judge: string, ruling: string, index: RecordIndex): boolean =>
  rulingReviewed(ruling, index)?.judges.includes(judge) === true;

const isWithin = ({ from, to }: Claim, { part }: Telling): boolean => from >= part.from && to <= part.to;

/** Kinds of facts whose values name who made a thing. */
const MAKERS: readonly FactKind[] = ['author', 'signers', 'plaintiffs', 'judge'];

function isOtherTold(thing: Subject, counted: boolean, telling: Telling): boolean {
  const { sentence, index } = telling;
  if (counted) return true;
  const named = new Set(['person', 'organisation', 'judge-name', 'suit-name'].flatMap((name) => namedIn(telling, name)));
  const makers = [thing.id, thing.case ?? ''].flatMap((id) => MAKERS.flatMap((kind) => index.about(id, kind))).flatMap(valuesOf);
  const makersNamed = makers.filter((id) => named.has(id)).length;
  if (thing.type === 'agreement') return makersNamed > 1;
  if (named.has(thing.case ?? '') || makersNamed > 0) return true;
  if (thing.type === 'declaration') return sentence.at('tell-tale').some((at) => isA(sentence.terms[at], 'declaration-noun'));
  if (thing.type === 'report') return hasValue(sentence, 'agency', 'tigta') || sentence.has('watchdog-word');
  if (thing.type === 'filing') return suitsNamed(sentence, index, { byJudge: false }).includes(thing.case ?? '');
  return thing.type === 'disclosure' && namesAddress([sentence]) && sentence.has('immigration-agency');
}

const namedIn = ({ sentence: { at, terms }, part }: Telling, name: string): string[] =>
  at(name).flatMap((i) => (i >= part.from && i < part.to ? (valueIn(terms[i], name) ?? []) : []));

/** Whether the part gives a number or a length that is the thing's. */
function givesNumber({ id, case: suit, type }: Subject, { sentence, part, index }: Telling): boolean {
  const violations =
    type === 'ruling' && index.about(id, 'outcome').flatMap(valuesOf).includes('found-violations') ? [`${suit}.violations`] : [];
  const numbers = [id, ...violations].flatMap((of) => [...index.about(of, 'pages'), ...index.about(of, 'count')]);
  return sentence.amounts.some(
    (a) =>
      a.from >= part.from &&
      a.to <= part.to &&
      numbers.some(({ value }) => isAmount(value) && value.least === value.most && a.value === value.least),
  );
}
