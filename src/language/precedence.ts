/** Which of two things came first, where a sentence says so: "sued before the agreement was signed", "her order followed the disclosure". */
import { isVerb } from './clauses.ts';
import type { SentenceEvent } from './events.ts';
import type { Sentence } from './sentence.ts';
import { isA, type Term, valueIn } from './terms.ts';

export interface Precedence {
  /** Whether `told` is said to have come before `other`, or after it. */
  readonly relation: 'before' | 'after';
  /** What the main clause tells of, and what it is set against. */
  readonly told: SentenceEvent;
  readonly other: SentenceEvent;
  /** The term that relates them. */
  readonly at: number;
  /** Terms in which what tells the one or the other apart stands, first and one past the last. */
  readonly toldIn: readonly [number, number];
  readonly otherIn: readonly [number, number];
}

/** Whether something else than time may be meant, or nothing that happened is told. */
const UNCLEAR = [
  'negation',
  'modal',
  'if-word',
  'none-word',
  'comparison-word',
  'another-word',
  'other-case',
  'nobody-word',
  'drafting-word',
] as const;

/** The one order in time that a sentence states, or null. */
export function precedenceIn(s: Sentence): Precedence | null {
  const [at, more] = s.at('precedence');
  if (at === undefined || more !== undefined || s.has(...UNCLEAR)) return null;
  const relation = valueIn(s.terms[at], 'precedence') === 'before' ? 'before' : 'after';
  const end = endOfClause(s, at + 1);
  const other = eventBehind(s, at + 1, end);
  if (!other) return null;
  const opens = !s.events.some((e) => e.at < at) && isA(s.terms[end], 'comma');
  const first = firstOfMain(s, at);
  const told = opens ? eventOfClause(s, end + 1, endOfClause(s, end + 1)) : eventOfClause(s, first, at);
  if (!told) return null;
  return { relation, told, other, at, toldIn: opens ? [end + 1, s.terms.length] : [first, at], otherIn: [at + 1, end] };
}

const isStop = (t: Term | undefined): boolean => t?.kind === 'mark' && t.text !== '"' && t.text !== "'s" && t.text !== '-';

/** Where the clause ends that begins at a place: at the next mark. */
function endOfClause({ terms }: Sentence, from: number): number {
  const end = terms.findIndex((t, i) => i >= from && isStop(t));
  return end < 0 ? terms.length : end;
}

/** Where the clause begins that leads to the relation: behind the last mark before it, but for one right before. */
function firstOfMain({ terms }: Sentence, at: number): number {
  for (let i = at - 2; i >= 0; i--) if (isStop(terms[i])) return i + 1;
  return 0;
}

/** Words that may stand before what happened without being what happened. */
const LEADING = [
  'determiner',
  'possessive',
  'pronoun',
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
  'suit-name',
  'auxiliary',
  'with-word',
  'leader-office',
] as const;

const isLeading = (t: Term | undefined): boolean =>
  isA(t, ...LEADING) || t?.kind === 'number' || /^(?:'s|-|")$/.test(t?.text ?? '') || t?.text === 'and';

/** Verbs that say no more than that a thing came to be. */
const COMING = ['sign-verb', 'issue-verb', 'file-verb', 'happen-verb', 'grant-verb', 'launch-verb'] as const;

/** What is told right behind the relation, with nothing else that could be meant. */
function eventBehind(s: Sentence, from: number, end: number): SentenceEvent | null {
  for (let i = from; i < end; i++) {
    const event = s.events.find((e) => e.at === i);
    if (event && !isCompound(s, i)) return event.isVerb || isOnlyThat(s, i + 1, end) ? event : null;
    if (!event && !isLeading(s.terms[i]) && !isA(s.terms[i], ...COMING)) return null;
  }
  return null;
}

/** "The data-sharing agreement", "its disclosure policy": the first of two nouns is part of the second's name. */
const isCompound = (s: Sentence, at: number): boolean => {
  const next = s.terms[at + 1]?.text === '-' ? at + 2 : at + 1;
  return !s.events.some((e) => e.at === at && e.isVerb) && s.events.some((e) => e.at === next && !e.isVerb);
};

/** Nothing more is said of the thing than that it came to be: not "before the agreement was made public". */
function isOnlyThat(s: Sentence, from: number, end: number): boolean {
  return s.terms.slice(from, end).every((t) => !isVerb(t) || isA(t, 'auxiliary', ...COMING));
}

/** The one thing that a clause tells of: its verb, or the noun before a verb that only says that it came to be. */
function eventOfClause(s: Sentence, from: number, to: number): SentenceEvent | null {
  if (s.terms.slice(from, to).some((t) => isA(t, 'relative-pronoun', 'that-word'))) return null;
  const events = s.events.filter((e) => e.at >= from && e.at < to && !isCompound(s, e.at));
  const verbs = events.filter((e) => e.isVerb);
  const others = s.terms.slice(from, to).filter((t, i) => isVerb(t) && !isA(t, 'auxiliary') && !verbs.some((v) => v.at === from + i));
  const [verb, second] = verbs;
  if (verb) return second || others.some((t) => !isA(t, ...COMING)) ? null : verb;
  const [noun] = events;
  const isPlain = noun && others.every((t) => isA(t, ...COMING)) && s.terms.slice(from, noun.at).every(isLeading);
  return isPlain && s.terms.slice(noun.at, to).some((t) => isA(t, 'happen-verb', 'be-word', ...COMING)) ? noun : null;
}
