/** What thing of the record's kinds a clause tells of: the act of its verb, or the noun of which it only says that it came to be. */
import { isVerb } from './clauses.ts';
import type { SentenceEvent } from './events.ts';
import type { Sentence } from './sentence.ts';
import { COURT, isA, isOfAny, type Term } from './terms.ts';

/** Words that may stand before what happened without being what happened. */
const LEADING = [
  'determiner',
  'possessive',
  'pronoun',
  'clitic',
  'light-word',
  'agency',
  'judge-name',
  'judge-noun',
  'senior-noun',
  'court',
  'court-noun',
  'appeals-noun',
  'organisation',
  'person',
  'plaintiff-side',
  'government-side',
  'president',
  'sharing-noun',
  'data-noun',
  'tax-noun',
  'month',
  'place',
  'date-before',
  'suit-name',
  'auxiliary',
  'with-word',
  'leader-office',
  'signing-noun',
  'and-word',
] as const;

const isLeading = (t: Term | undefined): boolean => isA(t, ...LEADING) || t?.kind === 'number' || /^(?:'s|-|")$/.test(t?.text ?? '');

/** Verbs that say no more than that a thing came to be. */
const COMING = ['sign-verb', 'issue-verb', 'file-verb', 'happen-verb', 'grant-verb', 'launch-verb', 'exist-verb'] as const;

const isComing = (t: Term | undefined): boolean => isA(t, ...COMING);

/** Verbs that tell of something else than that a thing came to be. */
const isOther = (t: Term): boolean => isVerb(t) && !isA(t, 'auxiliary', ...COMING);

/** What is told right behind a place, with nothing else that could be meant. */
export function thingBehind(s: Sentence, from: number, to: number): SentenceEvent | null {
  let hasCome = false;
  for (let i = from; i < to; i++) {
    const event = thingAt(s, i, from, to);
    if (event) return event.isVerb ? alone(s, event, to) : toldOf(s, event, to);
    if (!isLeading(s.terms[i]) && !isComing(s.terms[i])) return null;
    // "Before he arrived and declined": something else has come.
    if (hasCome && isA(s.terms[i], 'conjunction')) return null;
    hasCome ||= isComing(s.terms[i]);
  }
  return null;
}

/** "After he left", "before they refused": acts of no court that can be told; "she ruled" is a judge's. */
function isOfNoCourt(s: Sentence, { kind, at, isVerb: acts }: SentenceEvent, from: number): boolean {
  if (kind !== 'ruling' || !acts || s.terms.slice(from, at).some((t) => isOfAny(t, COURT))) return false;
  const subject = isA(s.terms[at - 1], 'auxiliary') ? s.terms[at - 2] : s.terms[at - 1];
  return isA(s.terms[at], 'allow-verb') || (isA(subject, 'pronoun') && !isA(subject, 'she-word', 'it-word'));
}

/** "The data-sharing agreement": the first of two nouns is part of the second's name; a court's "finding" of violations is its ruling, and one declaration has a name. */
function thingAt(s: Sentence, at: number, from: number, to: number): SentenceEvent | null {
  const isOwned = s.terms[at - 1]?.text === "'s" || isA(s.terms[at - 1], 'definite', 'possessive');
  const isFinding = isOwned && isA(s.terms[at], 'finding-noun') && s.terms.slice(at, to).some((t) => isA(t, 'violation-noun'));
  if (isFinding) return { kind: 'ruling', at, isVerb: false };
  if (isA(s.terms[at], 'declaration-name')) return { kind: 'declaration', at, isVerb: false };
  return s.events.find((e) => e.at === at && !isCompound(s, at) && !isOfNoCourt(s, e, from)) ?? null;
}

const isCompound = (s: Sentence, at: number): boolean => {
  const next = s.terms[at + 1]?.text === '-' ? at + 2 : at + 1;
  return !s.events.some((e) => e.at === at && e.isVerb) && s.events.some((e) => e.at === next && !e.isVerb);
};

/** An act, or what it brought about ("issued her injunction"); none where another is told with it: "after she blocked it and the panel affirmed". */
function alone(s: Sentence, event: SentenceEvent, to: number): SentenceEvent | null {
  const behind = s.events.filter((e) => e.at > event.at && e.at < to);
  if (behind.some((e) => e.isVerb && !isComing(s.terms[e.at]))) return null;
  return behind.find((e) => isSame(s, event, e)) ?? event;
}

/** A thing of which no more is said than that it came to be, or what a court did to it: not "before the agreement was made public". */
function toldOf(s: Sentence, event: SentenceEvent, to: number): SentenceEvent | null {
  const others = s.terms.flatMap((t, i) => (i > event.at && i < to && isOther(t) ? [i] : []));
  if (others.length === 0) return event;
  const act = s.events.find((e) => e.isVerb && e.kind === 'ruling' && e.at === others[0]);
  return act && others.length === 1 && isA(s.terms[act.at - 1], 'be-word') ? act : null;
}

/** What a clause tells of first, and all else in it that its end may be said of. */
export interface Told {
  readonly main: SentenceEvent;
  readonly beside: readonly SentenceEvent[];
}

/** The one thing that a clause tells of: its verb, or the noun before a verb that only says that it came to be. */
export function thingOfClause(s: Sentence, first: number, to: number): Told | null {
  const relative = s.terms.slice(0, to).findLastIndex((t, i) => i >= first && isA(t, 'relative-pronoun', 'that-word'));
  const from = relative < 0 ? first : relative + 1;
  const events = s.terms.flatMap((_, i) => (i >= from && i < to ? (thingAt(s, i, from, to) ?? []) : []));
  const act = (relative > 0 ? antecedent(s, relative, to) : null) ?? participle(s, events, to) ?? mainOf(s, events, from, to);
  if (!act) return null;
  const main = events.find((e) => act.isVerb && e.at > act.at && isSame(s, act, e)) ?? act;
  const all = relative < 0 ? events : [...s.events.filter((e) => e.at < from), ...events];
  return { main, beside: all.filter((e) => e !== main && !isSame(s, main, e)) };
}

/** "Issued her order", "filed its lawsuit": one thing, told by its verb and by its noun. */
const isSame = (s: Sentence, a: SentenceEvent, b: SentenceEvent): boolean =>
  a.kind === b.kind && a.isVerb !== b.isVerb && isComing(s.terms[a.isVerb ? a.at : b.at]);

/** "Upheld an order issued five weeks after": the noun right before the last verb, which says that it came to be. */
function participle(s: Sentence, events: readonly SentenceEvent[], to: number): SentenceEvent | null {
  const last = s.terms.slice(0, to).findLastIndex((t) => isVerb(t));
  const noun = events.find((e) => !e.isVerb && e.at === last - 1);
  return noun && isComing(s.terms[last]) && events.some((e) => e.isVerb && e.at < noun.at) ? noun : null;
}

function mainOf(s: Sentence, events: readonly SentenceEvent[], from: number, to: number): SentenceEvent | null {
  const [verb, second] = events.filter((e) => e.isVerb);
  const others = s.terms.slice(from, to).some((t, i) => isOther(t) && from + i !== verb?.at);
  if (others || (second && !isComing(s.terms[second.at]))) return null;
  const noun = events.find((e) => !e.isVerb && e.at < (verb?.at ?? to));
  const isSubject = noun !== undefined && s.terms.slice(from, noun.at).every(isLeading);
  if (verb && !(isSubject && isComing(s.terms[verb.at]))) return verb;
  return noun && isSubject && s.terms.slice(noun.at + 1, to).some((t) => isComing(t) || isA(t, 'be-word')) ? noun : null;
}

/** "The suit, which was filed": what the relative clause is said of, where it says that it came to be and no more. */
function antecedent(s: Sentence, relative: number, to: number): SentenceEvent | null {
  const rest = s.terms.slice(relative + 1, to);
  if (!rest.some(isComing) || rest.some(isOther)) return null;
  const noun = s.terms[relative - 1]?.kind === 'mark' ? relative - 2 : relative - 1;
  return s.events.find((e) => e.at === noun && !e.isVerb) ?? null;
}
