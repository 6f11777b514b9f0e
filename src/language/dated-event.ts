/** Which event a date is of: the noun it stands beside, the verb before it, or the verb that an opening date leads to. */
import { isVerb } from './clauses.ts';
import { actAfter, aged, cleft, datedFrom, happened, isDatedFrom, labelled, nounOpened, reliefFrom } from './dated-apart.ts';
import type { DateMention } from './dates.ts';
import type { SentenceEvent } from './events.ts';
import { isUnder } from './governed.ts';
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';
import { firstOfClause, hasFiniteVerb, hasVerb, otherVerbBetween } from './verbs-between.ts';

/** "Of", "dated" or "from": what stands before has the date that follows. */
export const isDating = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], 'of-word') || /^(?:dated|from)$/.test(s.terms[at]?.text ?? '');

/** The event a date is of, or null where that is unclear. */
export function eventOf(s: Sentence, date: DateMention): SentenceEvent | null {
  if (/^(?:case|one)$/.test(s.terms[date.to]?.text ?? '') || isOfData(s, date)) return null;
  if (isDatedFrom(s, date)) return datedFrom(s, date);
  const noun = nounAfter(s, date) ?? nounBefore(s, date) ?? nounOpened(s, date) ?? reliefFrom(s, date);
  if (noun || isOfOther(s, date) || isOfReviewed(s, date)) return noun;
  return (
    whenDone(s, date) ?? aged(s, date) ?? labelled(s, date) ?? cleft(s, date) ?? happened(s, date) ?? verbFor(s, date) ?? actAfter(s, date)
  );
}

/** "Acted unlawfully in August when it sent": what was done when, unless a court did it. */
const whenDone = ({ terms, events }: Sentence, { to }: DateMention): SentenceEvent | null =>
  (isA(terms[to], 'when-word') && events.find((e) => e.isVerb && e.kind !== 'ruling' && e.at > to && e.at < to + 6)) || null;

/** "The August data": when the data were handed over. */
const isOfData = (s: Sentence, { from, to }: DateMention): boolean =>
  isA(s.terms[from - 1], 'definite') && isA(s.terms[to], 'data-noun') && !s.events.some((e) => e.at === to);

/** "Affirmed a decision last May": the date of the ruling below, right behind it. */
const isOfReviewed = (s: Sentence, { from }: DateMention): boolean =>
  s.events.some((e) => e.at === from - 1 && e.kind === 'ruling' && !e.isVerb && isObjectOfReview(s, e));

/** "The deliveries of last August", "Tuesday's lead item", "the February case": a noun that speaks of no event has the date. */
function isOfOther(s: Sentence, { from, to }: DateMention): boolean {
  if (s.terms[to]?.text === "'s") return true;
  const of = isA(s.terms[from - 1], 'determiner', 'part-of') ? from - 2 : from - 1;
  const noun = s.terms[of - 1];
  return isA(s.terms[of], 'date-of') && noun?.kind === 'word' && !isA(noun, 'month', 'time-noun', 'part-of');
}

/** "The Nov. 21 ruling", "April's agreement", "the August 2025 disclosure". */
function nounAfter(s: Sentence, date: DateMention): SentenceEvent | null {
  if (isA(s.terms[date.to], 'with-word')) return rulingWith(s, date.to);
  const first = closingComma(s, date);
  const reach = s.terms[first]?.text === "'s" ? first + 3 : first + 2;
  for (let i = first; i <= reach && i < s.terms.length; i++) {
    const found = s.events.find((e) => e.at === i && !e.isVerb);
    if (found) return found;
    const isAdjective =
      s.terms[i]?.kind === 'word' &&
      (s.terms[i]?.senses.length === 0 ||
        isA(s.terms[i], 'tax-agency', 'immigration-agency', 'tax-noun', 'data-noun', 'people-noun', 'sharing-noun', 'court'));
    if (!isAdjective && s.terms[i]?.text !== "'s") return null;
  }
  return null;
}

/** "Followed on Feb. 26 with a 13-page opinion": what a judge came out with that day. */
function rulingWith(s: Sentence, at: number): SentenceEvent | null {
  const noun = s.events.find((e) => e.at > at && e.at < at + 7 && !e.isVerb && e.kind === 'ruling');
  const isPlain = noun && s.terms.slice(at + 1, noun.at).every((t) => t.kind !== 'mark' && !isVerb(t));
  return isPlain && s.at('judge-name', 'judge-noun', 'she-word', 'he-word', 'court').some((i) => i < at) ? noun : null;
}

/** "The Nov. 21, 2025, ruling": the comma that closes a full date before its noun. */
function closingComma(s: Sentence, { from, to, y, d }: DateMention): number {
  const full = y !== undefined && d !== undefined && s.terms[to]?.text === ',';
  return full && (isA(s.terms[from - 1], 'determiner', 'possessive') || s.terms[from - 1]?.text === "'s") ? to + 1 : to;
}

/** "The ruling on Friday", "an agreement of April 2025", "a decision, dated Nov. 21": directly after its noun. */
function nounBefore(s: Sentence, date: DateMention): SentenceEvent | null {
  let at = date.from - 1;
  let dated = false;
  // "Read the opinion four days ago": no noun has such a day.
  if (date.counted) return null;
  while (
    at >= 0 &&
    date.from - at <= 4 &&
    (s.terms[at]?.text === ',' ||
      s.terms[at]?.text === '(' ||
      isA(s.terms[at], 'date-before', 'of-word') ||
      /^(?:dated|on|late|early)$/.test(s.terms[at]?.text ?? ''))
  ) {
    dated ||= s.terms[at]?.text === 'dated';
    at--;
  }
  const found = s.events.find((e) => e.at === at && !e.isVerb);
  if (!found) return null;
  if (found.kind === 'ruling' ? isObjectOfReview(s, found) : isActedOn(s, found, date) || isSpokenAbout(s, found, date)) return null;
  const wordBetween = date.from - at > 1;
  if (found.kind !== 'ruling' && isA(s.terms[date.from - 1], 'on-word'))
    return verbWins(s, found, date) ?? (isSetOff(s, found.at, date) ? found : null);
  return wordBetween || dated || found.kind === 'ruling' ? (verbWins(s, found, date) ?? found) : null;
}

/** "Looked at the agreement in May": the date of the looking. */
function isActedOn(s: Sentence, noun: SentenceEvent, date: DateMention): boolean {
  return !isDating(s, date.from - 1) && otherVerbBetween(s, Math.max(firstOfClause(s, noun.at), noun.at - 5) - 1, noun.at);
}

/** "Had gone the other way on the memorandum in May", "requests made under the deal, in June": the date of what was done about it. */
function isSpokenAbout(s: Sentence, { kind, at }: SentenceEvent, date: DateMention): boolean {
  if (kind !== 'agreement' || isDating(s, date.from - 1)) return false;
  const before = isA(s.terms[at - 1], 'determiner', 'possessive') ? at - 2 : at - 1;
  return isUnder(s.terms, at) || /^(?:on|over|about|against|through|via|per)$/.test(s.terms[before]?.text ?? '');
}

/** "In a declaration on Feb. 11, she said": the sentence opens with the dated document. */
function isSetOff(s: Sentence, noun: number, { to }: DateMention): boolean {
  return noun <= 3 && isA(s.terms[0], 'in-word') && s.terms[to]?.text === ',';
}

/** "Left in place an order from last November": the date is that of the ruling reviewed. */
function isObjectOfReview(s: Sentence, noun: SentenceEvent): boolean {
  return s.terms
    .slice(Math.max(0, noun.at - 8), noun.at)
    .some(
      (t, i, before) =>
        isA(t, 'affirm-verb', 'reverse-verb') ||
        /^(?:concern|aros|aris)/.test(t.text) ||
        (isA(t, 'appeal-noun') && before.slice(i + 1).some((from) => from.text === 'from')),
    );
}

/** A verb of the court before its own noun dates the act: "blocked the agreement on Friday" dates the blocking. */
function verbWins(s: Sentence, noun: SentenceEvent, date: DateMention): SentenceEvent | null {
  if (isDating(s, date.from - 1)) return null;
  const verbs = s.events.filter((e) => e.isVerb && s.clauses[e.at] === s.clauses[date.from] && e.at < noun.at);
  const last = verbs[verbs.length - 1];
  return last && last.kind !== noun.kind && !otherVerbBetween(s, last.at, noun.at) ? last : null;
}

/** The last verb before the date in its clause; for an opening date, the first verb after it. "The groups suing" only says which. */
function verbFor(s: Sentence, date: DateMention): SentenceEvent | null {
  const clause = clauseOf(s, date);
  const verbs = s.events.filter((e) => e.isVerb && e.kind !== 'other' && s.terms[e.at]?.text !== 'suing');
  const before = verbs.filter((e) => e.at < date.from && s.clauses[e.at] === clause);
  const last = s.terms[date.to]?.text === ':' ? undefined : before[before.length - 1];
  if (last) return otherVerbBetween(s, last.at, date.from) || isOfVerbBeside(s, last, date) ? null : last;
  if (!opensSentence(s, date) && hasVerb(s, firstOfClause(s, date.from), date.from)) return null;
  const after = verbs.find(
    (e) => e.at >= date.to && !isRelative(s, e.at) && (s.clauses[e.at] === clause || (opensSentence(s, date) && !isSubordinate(s, e.at))),
  );
  if (!after) return null;
  const gap = after.at - date.to;
  if (otherVerbBetween(s, date.to - 1, after.at) || hasFiniteVerb(s, date.to, after.at) || isPut(s, date.to, after.at)) return null;
  return gap < (opensSentence(s, date) ? 24 : 7) ? after : null;
}

/** "A week ago the inspector general put out a review of the transfers": what was done stands before. */
const isPut = ({ terms }: Sentence, from: number, to: number): boolean => terms.slice(from, to).some((t) => isA(t, 'put-verb'));

/** "Sued a month before it was signed, on March 7": a date set off by commas after a subordinate clause is the main clause's. */
function clauseOf(s: Sentence, date: DateMention): number | undefined {
  const own = s.clauses[date.from];
  const first = firstOfClause(s, date.from);
  const before = isA(s.terms[date.from - 1], 'date-before') ? date.from - 2 : date.from - 1;
  const setOff = s.terms[before]?.text === ',' && before > first && hasVerb(s, first, before) && isA(s.terms[first], 'subordinator');
  return setOff && first > 0 ? s.clauses[first - 1] : own;
}

/** "Their lawyer said on Feb. 24", "was decided on Feb. 24": the verb right before the date, when it is not the event's. */
function isOfVerbBeside(s: Sentence, event: SentenceEvent, date: DateMention): boolean {
  let at = date.from - 1;
  if (s.terms[at]?.text === 'dated') return false;
  while (at > event.at && isA(s.terms[at], 'date-before', 'in-word')) at--;
  return at > event.at && isVerb(s.terms[at]) && !s.events.some((e) => e.at === at);
}

const opensSentence = (s: Sentence, date: DateMention): boolean =>
  date.from <= 2 ||
  isA(s.terms[date.from - 2], 'that-word') ||
  s.clauses[date.from] !== s.clauses[date.from - 1] ||
  date.from - firstOfClause(s, date.from) <= 2;

/** "The groups that had sued": a verb that only says which. */
const isRelative = (s: Sentence, at: number): boolean => {
  const before = isA(s.terms[at - 1], 'auxiliary') ? at - 2 : at - 1;
  return isA(s.terms[before], 'that-word', 'relative-pronoun') && s.terms[before - 1]?.kind === 'word';
};

const isSubordinate = (s: Sentence, at: number): boolean => isA(s.terms[firstOfClause(s, at)], 'subordinator');
