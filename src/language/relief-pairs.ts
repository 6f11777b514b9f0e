/** Relief told in pairs: "the stay and restraining order that Judge X issued", "under a stay and injunction, both entered on Friday". */
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** What makes of a pair something only asked for, denied or supposed, shortly before it. */
const NOT_GIVEN = [
  'seek-verb',
  'motion-noun',
  'negation',
  'nobody-word',
  'if-word',
  'modal',
  'deny-verb',
  'refusal-word',
  'denial-noun',
  'for-word',
] as const;
/** How far before the pair that may stand. */
const BEFORE = 5;
/** How far behind the pair its judge's verb may stand: "that U.S. District Judge X entered". */
const BEHIND = 7;

/** Whether the relief at a place is one of two that are told as given, by what stands right behind the second. */
export function isGivenInPair(s: Sentence, at: number): boolean {
  const { terms, clauses } = s;
  const pair = pairAt(s, at);
  if (!pair) return false;
  const before = terms.slice(Math.max(0, pair.first - BEFORE), pair.first);
  if (before.some((t, i) => isA(t, ...NOT_GIVEN) && clauses[pair.first - before.length + i] === clauses[pair.first])) return false;
  const behind = isA(terms[pair.last + 1], 'comma') ? pair.last + 2 : pair.last + 1;
  return isGiven(s, isA(terms[behind], 'both-word') ? behind + 1 : behind) || isGivenByJudge(s, pair.last + 1);
}

/** The two nouns around "and": with nothing but an article between. */
function pairAt({ terms }: Sentence, at: number): { first: number; last: number } | null {
  const next = isA(terms[at + 2], 'determiner') ? at + 3 : at + 2;
  if (isA(terms[at + 1], 'join-word') && isRelief(terms[next])) return { first: at, last: next };
  const join = isA(terms[at - 1], 'determiner') ? at - 2 : at - 1;
  return isA(terms[join], 'join-word') && isRelief(terms[join - 1]) ? { first: join - 1, last: at } : null;
}

const isRelief = (term: Sentence['terms'][number] | undefined): boolean => isA(term, 'relief') && !isA(term, 'grant-verb');

/** "Issued on Friday": a participle, with no other thing said to be issued. */
const isGiven = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'grant-verb', 'issue-verb') && !isA(terms[at + 1], 'determiner', 'relief-noun', 'ruling-noun');

/** "That Judge X entered". */
function isGivenByJudge({ terms }: Sentence, at: number): boolean {
  if (!isA(terms[at], 'that-word', 'relative-pronoun', 'judge-name', 'she-word', 'he-word')) return false;
  const verb = terms.findIndex((t, i) => i > at && i < at + BEHIND && isA(t, 'grant-verb', 'issue-verb'));
  const between = terms.slice(at, Math.max(at, verb));
  return between.some((t) => isA(t, 'judge-name', 'she-word', 'he-word')) && !between.some((t) => isA(t, ...NOT_GIVEN));
}
