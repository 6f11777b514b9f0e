/** Judging who is said to hold an office, against all the tenures of it that the record knows. Pure. */

import { type Claim, idOf } from '../../../claims/claim.ts';
import { type Days, rangeOf } from '../../../language/calendar.ts';
import { compareDay } from '../../../language/compare-day.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { strangerIn } from '../../../language/strangers.ts';
import { type RecordIndex, tenureOf, tenuresOf } from '../../../record/index.ts';
import { mayConflict, mayMatch } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import { isSpellingOfOne } from '../../compare/names.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';

/** One person's time in an office. */
interface Held {
  readonly fact: Fact;
  readonly person: string;
  readonly office: string;
  /** The days between which it began, and the last on which it may have gone on. */
  readonly from: Days;
  readonly until: number;
  /** The last day on which the record is sure of it. */
  readonly sure: number;
}

/** Offices of which each but one has the other as its caretaker form. */
const HEADS: ReadonlySet<string> = new Set(['irs-commissioner', 'irs-acting-commissioner']);
const isSame = (a: string, b: string): boolean => a === b || (HEADS.has(a) && HEADS.has(b));

/** How long after the end of a tenure news may still speak of it as going on, and how far from its first day it may be said to begin. */
const LATE = 10;
const AROUND = 3;
/** A morning paper tells of the day before. */
const MORNING_AFTER = 1;

/** Who holds an office now, or is said to have held it at some time of the litigation though the record knows who did. */
export function judgeHolder(sentence: Sentence, claim: Claim, context: Context): Judgement[] {
  const { index, published, focus } = context;
  const said = idOf(claim.value);
  const holders = holdersOf(said, index);
  const own = index.about(claim.subject ?? '', 'office');
  if (holders.length === 0 || !published || published.first !== published.last || isOtherTime(sentence, index)) return [];
  const known = own.length > 0;
  if (!known && !isStranger(claim.subject ?? '', index)) return [];
  if (isBare(sentence, claim) && !holders.some((h) => h.person === claim.subject)) return [];
  const isChief = (h: Held): boolean => h.person === claim.subject && h.from.first <= published.last;
  if (isLoosely(sentence, claim) && holdersOf('irs-ceo', index).some(isChief)) return [];
  const day = claim.topic === 'incumbent' && !focus.dated ? published.last : dayOfEvent(sentence, claim, index);
  const wrong =
    day === null ? known && isNeverOrYetToBe(claim.subject ?? '', holders, published.last) : isAnotherOn(day, claim, holders, known);
  const fact = wrong ? accuserOn(day ?? published.last, holders, own) : undefined;
  if (fact) return [{ claim, fact, verdict: 'conflicts' }];
  return claim.topic === 'incumbent' ? judgeLeader(sentence, claim, context) : [];
}

/** Who leads the agency when the article appears: right then, and over since. */
export function judgeLeader(sentence: Sentence, claim: Claim, { index, published }: Context): Judgement[] {
  if (!published || isOtherTime(sentence, index)) return [];
  const said = idOf(claim.value);
  const own = index.about(claim.subject ?? '', 'office');
  const past =
    own.find((f) => endedAfter(f, said, published.last)) ?? (isComing(sentence) ? undefined : successorAfter(claim, published, index));
  return past ? [{ claim, fact: past, verdict: 'superseded' }] : [];
}

/** "Takes over on Friday": news of the day, whoever came later. */
const isComing = ({ dates, has }: Sentence): boolean => dates.length > 0 && has('accede-verb');

/** The next to hold the office, where the record knows no end of a tenure that was going on. */
function successorAfter({ subject, value }: Claim, published: Days, index: RecordIndex): Fact | undefined {
  const holders = holdersOf(idOf(value), index);
  const now = holders.findIndex((h) => h.person === subject && tenureOf(h.fact)?.until === undefined && h.from.last <= published.first);
  const next = holders.slice(now + 1).find((h) => h.person !== subject);
  return now >= 0 && next && next.from.first > published.last && mayMatch(next.fact) ? next.fact : undefined;
}

/** Whether a tenure of the office that was going on has ended since. */
function endedAfter(fact: Fact, office: string, published: number): boolean {
  const tenure = tenureOf(fact);
  if (!tenure || !isSame(tenure.office, office) || !mayMatch(fact)) return false;
  const [from, until] = [rangeOf(tenure.from ?? ''), rangeOf(tenure.until ?? '')];
  return until !== null && until.first > published && (from?.first ?? 0) <= published;
}

/** "Took over in May", "in office since February": against the first days of that person in that office. */
export function judgeAccession(claim: Claim, { index }: Context): Judgement[] {
  const [person, office] = (claim.subject ?? '').split(' ');
  if (claim.value.type !== 'date') return [];
  const { date } = claim.value;
  const held = holdersOf(office ?? '', index).filter((h) => h.person === person && h.from.first > 0);
  const misses = ({ from }: Held): boolean =>
    compareDay(from, date) === 'misses' && compareDay({ first: from.first - AROUND, last: from.last + AROUND }, date) === 'misses';
  const fact = held.map((h) => h.fact).find(mayConflict);
  if (fact && held.some(({ from }) => compareDay(from, date) === 'agrees')) return [{ claim, fact, verdict: 'matches' }];
  return fact && held.every(misses) ? [{ claim, fact, verdict: 'conflicts' }] : [];
}

/** Whether on a day the office was surely another's. */
function isAnotherOn(day: number, { subject }: Claim, holders: readonly Held[], known: boolean): boolean {
  const isCovered = holders.some((h) => h.from.last <= day && day <= h.sure + MORNING_AFTER);
  const lastKnown = Math.max(...holders.map((h) => h.sure)) + MORNING_AFTER;
  const isOwn = holders.some((h) => h.person === subject && h.from.first <= day + AROUND && day <= h.until + LATE);
  return !isOwn && (isCovered || (known && day <= lastKnown && holders.some((h) => h.from.first <= day)));
}

/** Somebody who never held the office while the record knows its holders, or who came to it only later. */
function isNeverOrYetToBe(person: string, holders: readonly Held[], published: number): boolean {
  const own = holders.filter((h) => h.person === person);
  const isYetToBe = own.length > 0 && own.every((h) => h.from.first > published);
  return isYetToBe || (own.length === 0 && published <= Math.max(...holders.map((h) => h.sure)) + MORNING_AFTER);
}

/** The holder of that day where the record is sure of one, else what the person named did hold. */
function accuserOn(day: number, holders: readonly Held[], own: readonly Fact[]): Fact | undefined {
  const holder = holders.filter((h) => h.from.last <= day && day <= h.sure + MORNING_AFTER).map((h) => h.fact);
  return [...holder.reverse(), ...own].find(mayConflict);
}

/** Everyone who held an office; where the record knows no end, the next holder's beginning is one. */
function holdersOf(office: string, index: RecordIndex): Held[] {
  const tenures = index
    .ofType('person')
    .flatMap((person) => tenuresOf(person, index).map((held) => ({ person, ...held, from: rangeOf(held.tenure.from ?? '') ?? ALWAYS })))
    .filter(({ tenure }) => isSame(tenure.office, office));
  const ordered = tenures.sort((a, b) => a.from.first - b.from.first);
  return ordered.map(({ person, fact, tenure, from }, i): Held => {
    const next = ordered.slice(i + 1).find((other) => other.person !== person)?.from;
    const until = rangeOf(tenure.until ?? '')?.last ?? next?.last ?? Number.POSITIVE_INFINITY;
    const sure = rangeOf(tenure.until ?? tenure.seen ?? '')?.first ?? next?.first ?? from.last;
    return { person, fact, office: tenure.office, from, until, sure };
  });
}

const ALWAYS: Days = { first: 0, last: 0 };

/** "IRS chief", "head of the tax agency": more offices than one. */
const isLoosely = (s: Sentence, { value, from, to }: Claim): boolean =>
  HEADS.has(idOf(value)) && !s.terms.slice(from, to).some((t) => t.text.includes('commissioner'));

/** "The commissioner": of another agency too, said of somebody who never led this one. */
const isBare = (s: Sentence, { from, to }: Claim): boolean => s.terms.slice(from, to).some((t) => t.text === 'commissioner');

/** A day before the litigation began: who held the office then is not for the record. */
export function isOtherTime(s: Sentence, index: RecordIndex): boolean {
  const begun = Math.min(...index.ofType('filing').flatMap((id) => index.daysOf(id)?.first ?? []));
  return s.dates.some(({ y }) => y !== undefined && (rangeOf(String(y))?.last ?? begun) < begun);
}

/** The one day on which the record has the agreement signed or the data disclosed. */
function dayOfEvent(s: Sentence, { anchor }: Claim, index: RecordIndex): number | null {
  const kind = s.events.find((e) => e.at === anchor)?.kind;
  const type = kind === 'agreement' || kind === 'disclosure' ? kind : null;
  const days = type ? index.ofType(type).flatMap((id) => index.daysOf(id) ?? []) : [];
  const [only] = days;
  return days.length === 1 && only && only.first === only.last ? only.first : null;
}

/** A name that is no spelling of any known person's. */
function isStranger(subject: string, index: RecordIndex): boolean {
  const stranger = strangerIn(subject);
  return stranger !== null && !isSpellingOfOne(stranger, index.ofType('person'), index);
}
