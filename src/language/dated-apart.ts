/** Dates that stand apart from what they date: behind a colon, in a cleft, before a comma, after the name of a judge. */
import { isVerb } from './clauses.ts';
import type { DateMention } from './dates.ts';
import type { EventKind, SentenceEvent } from './events.ts';
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';
import { firstOfClause, hasFiniteVerb, hasVerb, otherVerbBetween } from './verbs-between.ts';

/** "Signed in April 2025 and kept secret, the memorandum", "Dated April 7, the agreement": a participle that opens the sentence dates what follows it. */
export function nounOpened(s: Sentence, { from, to }: DateMention): SentenceEvent | null {
  if (from > 4 || !(isA(s.terms[0], 'sign-verb', 'issue-verb', 'file-verb') && PARTICIPLE.test(s.terms[0]?.text ?? ''))) return null;
  const comma = s.terms.findIndex((t, i) => i >= to && t.text === ',' && isA(s.terms[i + 1], 'determiner', 'possessive', 'report-noun'));
  if (comma < 0 || comma - to > 9) return null;
  const noun = s.events.find((e) => e.at > comma && e.at <= comma + 4 && !e.isVerb);
  return noun && !s.terms.slice(comma, noun.at).some((t) => isVerb(t)) ? { kind: noun.kind, at: 0, isVerb: true } : null;
}

/** The endings of participles: "signed", "written", "presentada", "escrita", "interpuesta". */
const PARTICIPLE = /(?:ed|en|de|uck|[ai]d[oa]s?|it[oa]s?|uest[oa]s?)$/;

/** "It was on Nov. 21 that the judge ruled". */
export function cleft(s: Sentence, { from, to }: DateMention): SentenceEvent | null {
  const that = s.terms[to]?.text === ',' ? to + 1 : to;
  if (from > 4 || s.terms[0]?.text !== 'it' || !isA(s.terms[1], 'be-word') || s.terms[that]?.text !== 'that') return null;
  const act = s.events.find((e) => e.at > to && e.isVerb && e.kind !== 'other');
  return act && !otherVerbBetween(s, that, act.at) && !hasFiniteVerb(s, that + 1, act.at) ? act : null;
}

/** "A stay from Judge X on Nov. 21": who gave it stands between the relief and its day. */
export function reliefFrom(s: Sentence, { from }: DateMention): SentenceEvent | null {
  if (s.terms[from - 1]?.text !== 'on') return null;
  let at = from - 2;
  while (
    at >= 0 &&
    from - at < 8 &&
    (isA(s.terms[at], 'judge-name', 'judge-noun', 'determiner') || (s.terms[at]?.capital && s.terms[at]?.senses.length === 0))
  )
    at--;
  if (at === from - 2 || !isA(s.terms[at], 'from-word', 'agent-word')) return null;
  return s.events.find((e) => e.at === at - 1 && e.kind === 'ruling' && !e.isVerb) ?? null;
}

/** What can reach a court: that of which the clause speaks first. */
const PAPERS: ReadonlySet<EventKind> = new Set(['motion', 'declaration', 'filing', 'brief', 'appeal']);

/** "Their motion for a stay reached the court on Aug. 20". */
function paperBefore(s: Sentence, at: number): SentenceEvent | null {
  const first = firstOfClause(s, at - 1);
  const noun = s.events.find((e) => e.at >= first && e.at < at);
  return noun && !noun.isVerb && PAPERS.has(noun.kind) && noun.at - first < 4 ? noun : null;
}

/** Nouns of what can be said to happen on a day; of other papers many are made. */
const HAPPENING: ReadonlySet<EventKind> = new Set(['ruling', 'disclosure', 'agreement']);

/** "The disclosures were made on Aug. 7", "her opinion followed on Nov. 21": a verb that only says that it happened. */
export function happened(s: Sentence, { from }: DateMention): SentenceEvent | null {
  let at = isA(s.terms[from - 1], 'date-before') ? from - 2 : from - 1;
  if (isA(s.terms[at], 'reach-court')) return paperBefore(s, at);
  if (!isA(s.terms[at], 'happen-verb')) return null;
  while (isA(s.terms[at], 'happen-verb', 'auxiliary')) at--;
  const noun = s.events.find((e) => e.at === at && !e.isVerb && HAPPENING.has(e.kind));
  return noun && !s.terms.slice(firstOfClause(s, noun.at), noun.at).some((t) => isVerb(t) || isA(t, 'of-word', 'to-word')) ? noun : null;
}

/** "April 7, 2025: the agreement that the order stays": a label dates the noun it opens with, not the clause about it. */
export function labelled(s: Sentence, { to }: DateMention): SentenceEvent | null {
  if (s.terms[to]?.text !== ':') return null;
  const first = s.events.find((e) => e.at > to);
  return first && !first.isVerb && isA(s.terms[first.at + 1], 'that-word', 'relative-pronoun') ? first : null;
}

/** "The pact, now nearly three years old", "the agreement is three years old": what has that age. */
export function aged(s: Sentence, { from, to }: DateMention): SentenceEvent | null {
  if (!isA(s.terms[to - 1], 'old-word')) return null;
  let at = from - 1;
  while (isA(s.terms[at], 'comma', 'now-word', 'by-word', 'present-word')) at--;
  const noun = s.events.find((e) => e.at === at && !e.isVerb);
  const isHead = at - 2 < firstOfClause(s, at) || isA(s.terms[at - 2], 'comma', 'conjunction', 'under', 'that-word');
  return noun && isHead && isA(s.terms[at - 1], 'definite') ? noun : null;
}

/** "Made that point on Feb. 24, when it affirmed", "had the last word on Feb. 26, finding": what was done that day. */
export function actAfter(s: Sentence, { to }: DateMention): SentenceEvent | null {
  const next = s.terms[to]?.text === ',' ? to + 1 : to;
  const isWhen = next > to && isA(s.terms[next], 'when-word');
  const act = s.events.find((e) => e.at >= next && e.isVerb && (e.kind === 'ruling' || (isWhen && e.kind === 'departure')));
  if (!act) return null;
  if (act.at === next) return next > to && s.terms[next]?.text.endsWith('ing') === true ? act : null;
  return isA(s.terms[next], 'when-word') && act.at - next < 12 && !hasFiniteVerb(s, next + 1, act.at) ? act : null;
}

/** Where the verb stands that says from when a thing is: "dates from", before the date or the "spring of" in it. */
function datingVerb(s: Sentence, { from, to }: DateMention): number {
  let at = from - 1;
  while (at > 0 && from - at < 4 && !isA(s.terms[at], 'dating-verb') && isA(s.terms[at], 'date-before', 'part-of', 'of-word')) at--;
  return (isA(s.terms[at], 'dating-verb') || isOfDay(s, at, from)) && !s.events.some((e) => e.at === to) ? at : -1;
}

/** "The order is of Feb. 5", "es del 5 de febrero": a verb that only says so, with a whole day behind. */
const isOfDay = ({ terms, dates }: Sentence, at: number, from: number): boolean =>
  isA(terms[at], 'be-word') && isA(terms[at + 1], 'of-word', 'from-word') && dates.some((d) => d.from === from && d.d !== undefined);

/** Whether a date is said to be that of the thing that the sentence speaks of. */
export const isDatedFrom = (s: Sentence, date: DateMention): boolean => datingVerb(s, date) >= 0;

/** "The memorandum, which dates from 2023", "her order dates to November", "dating from 2023, the agreement": the thing, and no part or draft of it. */
export function datedFrom(s: Sentence, date: DateMention): SentenceEvent | null {
  const verb = datingVerb(s, date);
  if (s.terms[verb]?.text.startsWith('dating')) return verb === 0 ? headAfter(s, date.to) : null;
  let end = verb;
  if (isA(s.terms[end - 1], 'relative-pronoun', 'that-word')) end--;
  if (s.terms[end - 1]?.text === ',') end--;
  const first = firstOfClause(s, end - 1);
  const isWithin = first > 0 && isA(s.terms[first], 'relative-pronoun') && hasVerb(s, first + 1, end);
  return isWithin ? headBetween(s, firstOfClause(s, first - 1), first) : headBetween(s, first, end);
}

const headAfter = (s: Sentence, to: number): SentenceEvent | null =>
  s.terms[to]?.text === ',' && isA(s.terms[to + 1], 'definite', 'possessive') ? headBetween(s, to + 1, to + 6) : null;

/** Words that may stand between "the" and what it means when no part of it, and no other of its kind, is meant. */
const OF_THE_THING = [
  'definite',
  'possessive',
  'judge-noun',
  'judge-name',
  'court',
  'agency',
  'tax-noun',
  'sharing-noun',
  'data',
  'relief',
] as const;

/** The first thing of a subject, where nothing else heads it. */
function headBetween(s: Sentence, start: number, end: number): SentenceEvent | null {
  const noun = s.events.find((e) => e.at >= start && e.at < end);
  if (!noun || noun.isVerb) return null;
  const isPlain = s.terms.slice(start, noun.at).every((t) => isA(t, ...OF_THE_THING) || t.text === "'s" || t.text === '-' || t.capital);
  if (s.terms[noun.at + 1]?.text === "'s") return null;
  const isDefinite = s.terms.slice(start, noun.at).some((t) => isA(t, 'definite', 'possessive') || t.text === "'s");
  return isPlain && isDefinite ? noun : null;
}
