/** The part of a sentence that a day belongs to, and the word of it that the day is said of: the verb beside it, or a noun. */
import { isVerb } from './clauses.ts';
import type { DateMention } from './dates.ts';
import type { Sentence } from './sentence.ts';
import { isA, isUnexplained, type Term } from './terms.ts';

/** What a day is said of. */
export interface DayPart {
  /** Terms of the part, first and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Places of the words that can head it: one verb, or the nouns of a part in which no verb stands for what happened. */
  readonly heads: readonly number[];
}

/** The part that tells of a day; without heads where its words leave open what the day is of. */
export function partOfDay(s: Sentence, date: DateMention): DayPart {
  const [from, to] = boundsOf(s, date);
  const lead = leadOf(s, date.from, from);
  if (isA(s.terms[date.to], 'entry-mark') && lead === from) return { from, to, heads: headsBehind(s, date.to + 1, to) };
  if (isThing(s, date.to)) return { from, to, heads: [date.to] };
  const isOpening = lead === from || isA(s.terms[lead - 1], 'conjunction', 'subordinator', 'that-word', 'contrast-word');
  const start = isOpening ? lead : from;
  if (isSaidOfNoun(s, lead, date.from)) return { from: start, to, heads: [nounBefore(s, lead)] };
  const verb = isOpening ? -1 : verbBefore(s, lead, start);
  if (verb >= 0) return { from: start, to, heads: headsBefore(s, verb, lead, start) };
  const named = isOpening ? [] : plainNouns(s, start, lead).filter((at) => s.events.some((e) => e.at === at));
  if (named.length > 0) return { from: start, to, heads: named.slice(0, 1) };
  const behind = verbBehind(s, date.to, to);
  return { from: start, to, heads: behind < 0 ? plainNouns(s, start, to) : headsOf(s, behind, date.to, to) };
}

/** Where the part of a day begins and ends: at a mark between main clauses, or where another day takes over. */
function boundsOf({ terms, dates }: Sentence, date: DateMention): readonly [number, number] {
  let from = date.from;
  while (from > 0 && !isEnd(terms[from - 1])) from--;
  let to = isA(terms[date.to], 'entry-mark') ? date.to + 1 : date.to;
  while (to < terms.length && !isEnd(terms[to])) to++;
  for (const other of dates) {
    if (other.m === undefined || other === date) continue;
    if (other.to <= date.from) from = Math.max(from, cutBetween(terms, other, date, from));
    else to = Math.min(to, cutBetween(terms, date, other, from));
  }
  return [from, to];
}

const isEnd = (term: Term | undefined): boolean => term !== undefined && /^[;:\u2014]$/.test(term.text);

/** Between two days the last comma or conjunction; one right behind a day parts them only where its words stand before it. */
function cutBetween(terms: Sentence['terms'], one: DateMention, next: DateMention, from: number): number {
  const least = one.from - from > LEAD ? one.to : one.to + 1;
  for (let i = next.from - 1; i >= least; i--) if (isA(terms[i], 'comma', 'conjunction')) return i + 1;
  return next.from;
}

/** How many words may lead to a day that opens its part: "and on". */
const LEAD = 2;

/** The first of the words that only lead to a day: "on", ", in". */
function leadOf({ terms }: Sentence, at: number, from: number): number {
  let lead = at;
  while (lead > from && isA(terms[lead - 1], 'day-lead', 'comma')) lead--;
  return lead;
}

/** "The order of Feb. 5", "Judge X's, of Feb. 5": no verb can come between. */
const isSaidOfNoun = ({ terms }: Sentence, lead: number, day: number): boolean =>
  terms.slice(lead, day).some((t) => isA(t, 'of-word', 'from-word', 'dating-verb') || isA(t, 'hearsay-verb'));

function nounBefore({ terms }: Sentence, lead: number): number {
  let at = lead - 1;
  while (at > 0 && isA(terms[at], 'be-word')) at--;
  return at;
}

/** A noun that tells of an event, or the data that were handed over. */
const isThing = ({ terms, events }: Sentence, at: number): boolean =>
  events.some((e) => e.at === at && !e.isVerb) || isA(terms[at], 'data-noun');

/** Words that are no noun and can be what was done. */
const isActing = (s: Sentence, at: number): boolean => {
  const term = s.terms[at];
  if (isA(term, 'auxiliary', 'modal', 'day-lead') || isThing(s, at)) return false;
  return (
    isVerb(term) ||
    isA(term, 'hear-word', 'status', 'sign-now', 'sworn-word') ||
    term?.senses.some(({ name }) => name.endsWith('-verb')) === true
  );
};

/** "Came", "followed", "was made": it says no more than that something happened. */
const isHappening = ({ terms }: Sentence, at: number): boolean => isA(terms[at], 'happen-verb', 'be-word');

/** The last verb before a day, with "is" and "was". */
function verbBefore(s: Sentence, lead: number, from: number): number {
  for (let i = lead - 1; i >= from; i--) if (isActing(s, i) || isA(s.terms[i], 'be-word')) return i;
  return -1;
}

/** The first verb behind a day that is not one of a relative clause. */
function verbBehind(s: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isActing(s, i) && !isRelative(s, i)) return i;
  return -1;
}

function isRelative({ terms }: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (isA(terms[at], 'auxiliary', 'modal')) at--;
  return isA(terms[at], 'relative-pronoun', 'that-word');
}

/** The verb; what it is said of, where it says no more than that this was; nothing where another word stands between "was" and the day. */
function headsBefore(s: Sentence, verb: number, lead: number, from: number): readonly number[] {
  if (!isHappening(s, verb)) return [verb];
  const first = plainNouns(s, from, isA(s.terms[verb - 1], 'be-word') ? verb - 1 : verb)[0];
  return verb === lead - 1 && first !== undefined ? [first] : [];
}

/** The verb behind a day, where nothing between can be a verb that the lexicon does not know. */
function headsOf(s: Sentence, verb: number, from: number, to: number): readonly number[] {
  for (let i = from; i < verb; i++) if (isOdd(s, i)) return [];
  return isHappening(s, verb) ? [...plainNouns(s, from, verb), ...plainNouns(s, verb + 1, to)] : [verb];
}

/** Of an entry in a list: its verb, or the noun that it opens with. */
function headsBehind(s: Sentence, from: number, to: number): readonly number[] {
  const verb = verbBehind(s, from, to);
  return verb < 0 ? plainNouns(s, from, to) : headsOf(s, verb, from, to);
}

/** The nouns of a stretch that holds nothing but them and what goes with them. */
function plainNouns(s: Sentence, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    if (isThing(s, i)) places.push(i);
    else if (isOdd(s, i) || isActing(s, i) || !isPlain(s, i)) return [];
  }
  return places;
}

/** A word that may be a verb for all the lexicon knows: not one that stands between "an" and its noun. */
const isOdd = (s: Sentence, at: number): boolean =>
  isUnexplained(s.terms[at]) &&
  (s.terms[at]?.capital === false || at === 0) &&
  !(
    isThing(s, at + 1) &&
    (isA(s.terms[at - 1], 'determiner', 'entry-mark') || s.terms[at - 1]?.kind === 'number' || isA(s.terms[at - 1], 'page-noun'))
  );

/** What may stand around a noun without saying what was done. */
function isPlain({ terms, dates }: Sentence, at: number): boolean {
  const term = terms[at];
  return term?.kind !== 'word' || term.senses.length === 0 || isA(term, ...PLAIN) || dates.some((d) => at >= d.from && at < d.to);
}

const PLAIN = [
  'day-lead',
  'determiner',
  'definite',
  'possessive',
  'number',
  'page-noun',
  'written-word',
  'judge-noun',
  'judge-name',
  'senior-noun',
  'court-noun',
  'court',
  'place',
  'appeals-noun',
  'panel-word',
  'person',
  'title-word',
  'agency',
  'organisation',
  'suit-name',
  'tax-noun',
  'data',
  'people-noun',
  'sharing-noun',
  'violation-noun',
  'practice-noun',
  'relief',
  'conjunction',
  'by-word',
  'to-word',
  'over-word',
  'about',
  'plaintiff-side',
  'number-noun',
  'ordinal',
  'another-word',
] as const;
