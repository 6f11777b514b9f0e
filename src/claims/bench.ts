/** The bench: the judges who hear a case together, as a list of names. */

import { rulesAt } from '../language/events.ts';
import type { Sentence } from '../language/sentence.ts';
import { strangerId } from '../language/strangers.ts';
import { isA, isUnknownName, type Term, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const TITLES = ['judge-noun', 'senior-noun', 'panel-word', 'comma', 'conjunction'] as const;
/** "X is presiding, with Y and Z", "X sat with Y and Z": what may stand between the names of those who sit. */
const SITTING = ['sat-word', 'join-verb', 'with-word', 'be-word'] as const;

/** "Judges A, B and C heard the appeal", "argued before Judge A, Judge B and Judge C"; a name that the record does not hold is "unknown:<name>". */
export function benchesIn(sentence: Sentence): Claim[] {
  if (sentence.has('negation', 'refusal-word', 'if-word')) return [];
  const { terms } = sentence;
  const claims: Claim[] = [];
  for (let at = 0; at < terms.length; at++) {
    if (!opensList(terms, at)) continue;
    const { names, to } = namesFrom(terms, at);
    const list = terms.slice(at, to);
    const behind = terms.slice(to, to + 3);
    const isList = names.length > 2 || list.some((t) => isA(t, 'conjunction', 'join-verb'));
    const sits =
      rulesAt(sentence.events, to) ||
      isHeardBefore(terms, at) ||
      list.some(tellsOfSitting) ||
      behind.some((t) => isA(t, 'hear-word', 'hear-verb', 'sit-word', 'sat-word'));
    // Judges sit together in many cases, and for years.
    const soft = [...list, ...behind].some(tellsOfSitting);
    if (names.length > 1 && isList && sits)
      claims.push({ kind: 'panel', topic: 'hearing', value: ids(...names), from: at, to, ...(soft && { soft }) });
    at = to;
  }
  return claims;
}

const tellsOfSitting = (term: Term): boolean => isA(term, 'sat-word', 'join-verb');

/** A title that no other name of the list stands before. */
const opensList = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.capital === true && isA(terms[at], 'judge-noun', 'senior-noun', 'panel-word') && nameAt(terms, at + 1) !== null;

/** "Argued before", "a panel made up of", "on the bench were", "on the bench sat": straight before the list. */
const isHeardBefore = (terms: readonly Term[], at: number): boolean =>
  terms.slice(Math.max(0, at - 6), at).some((t) => isA(t, 'hear-verb', 'bench-verb')) ||
  (isA(terms[at - 1], 'be-word', 'sat-word') && isA(terms[at - 2], 'court-noun', 'panel-word'));

function namesFrom(terms: readonly Term[], first: number): { names: string[]; to: number } {
  const names: string[] = [];
  let to = first;
  for (let i = first; i < terms.length; ) {
    const name = nameAt(terms, i);
    if (!name && !isA(terms[i], ...TITLES, ...SITTING)) break;
    if (name) {
      names.push(name.id);
      to = name.to;
    }
    i = name ? name.to : i + 1;
  }
  return { names, to };
}

/** A judge of the record, or capitalised words that nothing else explains. */
function nameAt(terms: readonly Term[], at: number): { id: string; to: number } | null {
  const known = valueIn(terms[at], 'judge-name');
  if (known !== undefined) return { id: known, to: at + 1 };
  let to = at;
  while (isUnknownName(terms[to])) to++;
  const words = terms.slice(at, to).map((t) => t.text);
  return words.length === 0 ? null : { id: strangerId(words.join(' ')), to };
}
