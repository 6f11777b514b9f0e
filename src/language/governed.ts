/** What verbs of filing and of issuing govern: the document that was filed or issued says which event they speak of. */
import { isVerb } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import { isA, type Term } from './terms.ts';

/** What was filed: the nearest thing after the verb, or before it when it was passive ("the suit was filed before the agreement"). */
export function filedThing(terms: readonly Term[], at: number): EventKind | null {
  const before = terms
    .slice(Math.max(0, at - 24), at)
    .map(filedKind)
    .filter((kind) => kind !== null);
  if (isA(terms[at - 1], 'be-word') && before.at(-1) === 'filing') return 'filing';
  for (let i = at + 1; i < Math.min(terms.length, at + 7); i++) {
    const kind = filedKind(terms[i]);
    if (kind) return kind;
  }
  return before.includes('filing') ? 'filing' : (before[before.length - 1] ?? null);
}

function filedKind(term: Term | undefined): EventKind | null {
  if (isA(term, 'court-record')) return 'record';
  if (isA(term, 'brief-filing')) return 'brief';
  if (isA(term, 'record-word')) return 'other';
  if (isA(term, 'declaration-noun')) return 'declaration';
  if (isA(term, 'appeal-noun')) return 'appeal';
  if (isA(term, 'motion-noun', 'brief-noun', 'relief-noun')) return 'motion';
  if (isA(term, 'suit-noun')) return 'filing';
  if (isA(term, 'agreement-noun')) return 'agreement';
  return null;
}

/** "Issued" speaks of the document it governs. */
export function issuedThing(terms: readonly Term[], at: number): EventKind | null {
  if (isA(terms[at - 1], 'be-word') && isA(terms[at - 3], 'what-word')) return null;
  // "A request made in February": what stands right before the participle.
  if (isA(terms[at - 1], 'request-noun')) return issuedKind(terms, at - 1) ?? 'other';
  const intransitive = isA(terms[at], 'intransitive-issue') || isA(terms[at - 1], 'be-word');
  if (isA(terms[at], 'intransitive-issue')) {
    const subject = terms
      .slice(Math.max(0, at - 9), at)
      .find((t) => isA(t, 'motion-noun', 'suit-noun', 'hearing-noun', 'ruling-noun', 'relief-noun'));
    if (isA(subject, 'motion-noun')) return 'motion';
  }
  const ahead = intransitive ? [] : range(at + 1, at + 9);
  const behind = intransitive ? range(Math.max(0, at - 14), at) : range(at - 1, at - 7);
  for (const i of [...ahead, ...behind]) {
    const kind = issuedKind(terms, i);
    // What stands right before the participle was made itself: "under a memorandum issued in April".
    if (kind && !isObjectOfInfinitive(terms, i) && (i === at - 1 || !isUnder(terms, i))) return kind;
  }
  const judged = terms.slice(Math.max(0, at - 4), at).some((t) => isA(t, 'she-word', 'judge-noun', 'judge-name'));
  const pronoun = isA(terms[at - 1], 'be-word') && isA(terms[at - 2], 'it-word');
  return pronoun || (judged && isA(terms[at + 1], 'it-word')) ? 'ruling' : null;
}

/** "Krause's decision to go", "the agency's decision": no court's. */
export const isSomebodys = (terms: readonly Term[], at: number): boolean =>
  /^(?:decision|opinion|order)$/.test(terms[at]?.text ?? '') &&
  terms[at - 1]?.text === "'s" &&
  isA(terms[at - 2], 'person', 'president', 'agency', 'organisation');

function issuedKind(terms: readonly Term[], i: number): EventKind | null {
  const term = terms[i];
  if (isA(term, 'other-order', 'other-thing') || isSomebodys(terms, i)) return 'other';
  if (isA(term, 'report-noun')) return 'report';
  if (isA(term, 'agreement-noun')) return 'agreement';
  if (isA(term, 'declaration-noun')) return 'declaration';
  if (isA(term, 'ruling-noun', 'relief-noun')) return 'ruling';
  if (isA(term, 'manual-noun')) return 'manual';
  return isA(term, 'request-noun') && near(terms, i, 6, 'immigration-agency') ? 'request' : null;
}

function range(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) }, (_, i) => from + step * i);
}

/** Whether a term of these classes stands within reach on either side. */
export function near(terms: readonly Term[], at: number, reach: number, ...names: string[]): boolean {
  for (let i = Math.max(0, at - reach); i < Math.min(terms.length, at + reach + 1); i++)
    if (i !== at && isA(terms[i], ...names)) return true;
  return false;
}

/** "The refusal to enjoin the memorandum": not what the sentence is about. */
export const isObjectOfInfinitive = (terms: readonly Term[], noun: number): boolean =>
  [noun - 2, noun - 3].some((verb) => isA(terms[verb - 1], 'to-word') && isVerb(terms[verb]));

/** "Made under the deal": what something was done under was not done itself. */
export function isUnder(terms: readonly Term[], noun: number): boolean {
  const lead = terms[isA(terms[noun - 1], 'determiner', 'possessive') ? noun - 2 : noun - 1];
  return isA(lead, 'under') || lead?.text.endsWith(' under') === true;
}

/** "On Aug. 20 for": the place behind a day that stands between a verb and what goes on with it. */
export function behindDay(terms: readonly Term[], at: number): number {
  const end = terms.findIndex((t, i) => i > at && i < at + 6 && isA(t, 'for-word'));
  const isDay = isA(terms[at], 'day-lead') && end > 0 && terms.slice(at, end).some((t) => isA(t, 'month', 'weekday'));
  return isDay ? end : at;
}
