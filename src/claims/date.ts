/** Dates, each bound to the event it dates: the verb before it, or the noun it stands beside. */

import { agreedOn } from '../language/agreeing.ts';
import { isVerb } from '../language/clauses.ts';
import { isDatedFrom } from '../language/dated-apart.ts';
import { eventOf } from '../language/dated-event.ts';
import type { DateMention } from '../language/dates.ts';
import { makerBelow } from '../language/day-below.ts';
import type { EventKind, SentenceEvent } from '../language/events.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, type Term, valueIn } from '../language/terms.ts';
import type { Claim, Dated } from './claim.ts';

const isDated = (kind: EventKind): kind is Dated => kind !== 'appointment' && kind !== 'other';

/** Date claims of the sentence. A date whose event is unclear is no claim. */
export function datesIn(sentence: Sentence): Claim[] {
  return sentence.dates.flatMap((date): Claim[] => {
    const maker = makerBelow(sentence, date);
    if (maker >= 0)
      return [{ kind: 'date', topic: 'reviewed', value: { type: 'date', date }, from: date.from, to: date.to, anchor: maker }];
    const told = eventOf(sentence, date);
    const event = told ?? agreedOn(sentence, date);
    const topic = event && isDated(event.kind) ? event.kind : undefined;
    if (!event || !topic || isSetApart(sentence, date) || isOfAnother(sentence, event, date) || isOnlyBefore(sentence, event, date))
      return [];
    return [
      {
        kind: 'date',
        topic,
        value: { type: 'date', date },
        from: date.from,
        to: date.to,
        anchor: event.at,
        ...((told === null ||
          isLoose(sentence, date) ||
          isOfEither(sentence, event) ||
          isOfAmended(sentence, event) ||
          isOfLongAgo(event, date)) && {
          soft: true,
        }),
        ...(isTelling(sentence, event, date) && { telling: true }),
      },
    ];
  });
}

/** "WASHINGTON, Feb. 27 —", "not Nov. 8", "as of Feb. 25", "with Oct. 24 as the due date", "a year ago today": not when anything happened. */
export function isSetApart(s: Sentence, { from, to }: DateMention): boolean {
  const closing = s.terms[to]?.text === ')' ? to + 1 : to;
  const opensReport = from > 0 && from < 6 && /^[,(]$/.test(s.terms[from - 1]?.text ?? '') && /^[—–-]$/.test(s.terms[closing]?.text ?? '');
  const isDue = s.terms.slice(to, to + 12).some((t, i, rest) => t.text === 'as' && rest.slice(i, i + 4).some((r) => isA(r, 'wait-word')));
  const isAsOf = isA(s.terms[from - 1], 'of-word') && isA(s.terms[from - 2], 'as-word');
  const isCounted = s.dates.some((other) => other.relative && (other.to === from || other.from === to));
  return (
    opensReport || isDateline(s, from, to) || isDue || isAsOf || isCounted || isA(s.terms[from - 1], 'negation', 'ago-word', 'span-verb')
  );
}

/** How many terms the name of an agency in brackets may add to the place and the day of a report. */
const DATELINE = 8;

/** "Washington, 21 nov (EFE).- A judge": a dot and a hyphen close the place and the day of the report. */
const isDateline = ({ terms }: Sentence, from: number, to: number): boolean =>
  from < DATELINE && terms.slice(to, to + DATELINE).some((t, i, rest) => t.joined && rest[i - 1]?.text === '.');

/** "The amended complaint was filed": a later paper of the suit, in the words of its first. */
const isOfAmended = (s: Sentence, { kind }: SentenceEvent): boolean => kind === 'filing' && s.has('amended-word');

/** "A request under the pact, which arrived": either of two things in the clause before can be what the date is of. */
function isOfEither(s: Sentence, { at, isVerb: acts }: SentenceEvent): boolean {
  if (!acts || !isA(s.terms[at - 1], 'relative-pronoun')) return false;
  const before = s.events.filter((e) => e.at < at && s.clauses[e.at] === s.clauses[at - 2]);
  return new Set(before.map((e) => e.kind)).size > 1;
}

/** "The block ordered last May": a participle right behind its noun. */
const isMade = (s: Sentence, verb: number): boolean => isA(s.terms[verb - 1], 'ruling-noun', 'relief-noun', 'block-verb', 'lower-ruling');

/** "Wiped out her November injunction": the date of the ruling below. */
const isReviewed = (s: Sentence, noun: number): boolean =>
  s.terms.slice(Math.max(0, noun - 6), noun).some((t) => isA(t, 'affirm-verb', 'reverse-verb') && !isA(t, 'block-verb'));

/** "Barred from sharing in May", "affirms what Judge X said last May", "a 2013 agreement of the Obama era": the date of something else. */
function isOfAnother(s: Sentence, event: SentenceEvent, date: DateMention): boolean {
  if (event.kind === 'ruling' && !event.isVerb && isReviewed(s, event.at) && date.to <= event.at) return true;
  if (event.kind === 'ruling' && event.isVerb && isReviewed(s, event.at) && isMade(s, event.at)) return true;
  if (
    isA(s.terms[event.at], 'affirm-verb', 'reverse-verb') &&
    s.at('judge-name').some((i) => i > event.at && i < date.from && s.terms[i + 1]?.text !== "'s")
  )
    return true;
  if (event.kind === 'practice' && isA(s.terms[event.at - 1], 'from-word')) return true;
  if (isA(s.terms[event.at], 'dating-verb') && s.terms.slice(event.at + 1, date.from).some(isThing)) return true;
  if (event.kind !== 'agreement' && event.kind !== 'practice') return false;
  if (event.isVerb && isInAside(s, event.at)) return true;
  const era = s.at('president').some((i) => valueIn(s.terms[i], 'president') !== 'trump' && isA(s.terms[i + 1], 'era-word', 'period-noun'));
  return era || s.at('another-word').some((i) => Math.abs(i - event.at) < 4);
}

/** "The office that handles the agreement was set up": what stands before the verb is the object of an aside. */
function isInAside({ terms }: Sentence, verb: number): boolean {
  let noun = verb - 1;
  while (isA(terms[noun], 'auxiliary', 'be-word')) noun--;
  return isA(terms[noun], 'agreement-noun') && isA(terms[noun - 1], 'determiner') && isA(terms[noun - 3], 'that-word', 'relative-pronoun');
}

/** "Had blocked it weeks before the Feb. 24 ruling": the date of another ruling than the one the sentence tells of. */
function isOnlyBefore(s: Sentence, event: SentenceEvent, date: DateMention): boolean {
  if (event.kind !== 'ruling' || event.at < date.to) return false;
  const isRelated = s.terms
    .slice(Math.max(0, date.from - 5), date.from)
    .some((t) => /(?:^| )(?:before|after)$/.test(t.text) || isA(t, 'time-relation'));
  return isRelated && s.events.some((e) => e.kind === 'ruling' && e.at < date.from);
}

/** "Dates back to talks in March": what the date is of, not a word that only leads to it. */
const isThing = (t: Term): boolean => !isA(t, 'determiner', 'date-before', 'part-of', 'last-word');

/** How many terms may stand between a verb and a bare month that is said of it. */
const BESIDE = 3;

/** "The November order", "last month": a month or a stretch of time, unless it stands right beside the verb it is said of. */
function isTelling(s: Sentence, event: SentenceEvent, date: DateMention): boolean {
  const { at, isVerb: acts } = event;
  const { from, to, d, y, weekday, within, counted } = date;
  if ((d ?? within) !== undefined || y !== undefined || weekday !== undefined || counted || isDatedFrom(s, date)) return false;
  if (isYearsBack(s, date)) return false;
  if (acts && isOnlyDayOf(s, event, date)) return false;
  const gap = at < from ? from - at - 1 : at - to;
  return !acts || gap > BESIDE || (at > from && s.terms[to]?.text === ',');
}

/** "Three years old", "two years ago": so long before the article that nothing else can be told by it. */
const isYearsBack = ({ terms }: Sentence, { from, to }: DateMention): boolean =>
  isA(terms[to - 1], 'old-word') || /^year:[2-9]/.test(valueIn(terms[from], 'relative') ?? '');

/** "Had alerted Homeland Security to the problem in December": the one date of a sentence, with nothing between that could have it. */
function isOnlyDayOf(s: Sentence, { at: verb, kind }: SentenceEvent, { from, relative }: DateMention): boolean {
  const isPolicyStayed = kind === 'ruling' && s.events.some((e) => e.at > verb && e.at < from && e.kind === 'practice');
  if (
    (kind !== 'notice' && !isPolicyStayed) ||
    !isA(s.terms[from - 1], 'in-word') ||
    relative === true ||
    s.dates.length > 1 ||
    verb > from ||
    from - verb > FAR
  )
    return false;
  const between = s.terms.slice(verb + 1, from);
  return (
    !s.events.some((e) => e.at > verb && e.at < from && e.kind !== 'practice') &&
    !between.some(
      (t) => t.kind === 'mark' || isVerb(t) || isA(t, 'judge-name', 'court', 'suit-noun', 'conjunction', 'relative-pronoun', 'that-word'),
    )
  );
}

/** How far behind its verb the one date of a sentence may stand. */
const FAR = 9;

/** "Struck down a moratorium in 2021": no mistake about this litigation, but the year of another case. */
const isOfLongAgo = ({ kind }: SentenceEvent, { y }: DateMention): boolean =>
  y !== undefined && y < 2023 && (kind === 'ruling' || kind === 'filing' || kind === 'hearing');

/** "The Massachusetts order, from Jan. 5 of this year, keeps": a whole day between commas, right behind the order. */
const isDatedOrder = (s: Sentence, { from, d }: DateMention): boolean =>
  d !== undefined &&
  s.terms[from - 1]?.text === 'from' &&
  s.terms[from - 2]?.text === ',' &&
  isA(s.terms[from - 3], 'ruling-noun', 'relief-noun') &&
  s.dates.length === 1;

/** "Since", "until", "before", "by", "after" a date say something else than when it happened. */
function isLoose(s: Sentence, date: DateMention): boolean {
  if (s.terms[date.to]?.text === ',' && isA(s.terms[date.to + 1], 'when-word')) return false;
  if (isDatedOrder(s, date) || isA(s.terms[date.to - 1], 'old-word') || isDatedFrom(s, date)) return false;
  for (let i = date.from - 1; i >= Math.max(0, date.from - 2); i--) {
    if (isA(s.terms[i], 'loose-word', 'next-word')) return true;
  }
  return false;
}
