/** Verbs that stand between two terms of a clause: what a date or a noun is bound to changes with them. */
import { isVerb } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { isA } from './terms.ts';

/** Whether any of the terms can be a verb. */
export function hasVerb(s: Sentence, from: number, to: number): boolean {
  return s.terms.slice(from, to).some((t) => isVerb(t));
}

/** A verb of its own between them: no participle with "by" ("confirmed by the Senate"), "had" of "had blocked" or appointee. */
export function hasFiniteVerb(s: Sentence, from: number, to: number): boolean {
  return s.terms.slice(from, to).some((t, i) => {
    const isPartOfVerb = from + i + 1 === to && isA(t, 'auxiliary');
    return isVerb(t) && !t.text.endsWith('ee') && s.terms[from + i + 1]?.text !== 'by' && !isPartOfVerb;
  });
}

/** The first term of the clause that a term stands in. */
export function firstOfClause(s: Sentence, at: number): number {
  let i = at;
  while (i > 0 && s.clauses[i - 1] === s.clauses[at]) i--;
  return i;
}

/** "Found that the IRS violated the law last year": the date of what was found. */
const isBreaking = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], 'unlawful-word') &&
  /^(?:violat|br[eo])/.test(s.terms[at]?.text ?? '') &&
  s.terms.slice(Math.max(0, at - 6), at).some((t) => isA(t, 'that-word'));

/** A bare verb that the lexicon does not know, between the event and the date, may be what the date dates. */
export function otherVerbBetween(s: Sentence, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const t = s.terms[i];
    if (t?.past && t.text.length > 4 && !t.joined) return true;
    if (
      isA(t, 'plain-verb', 'wait-word', 'pending-word', 'modal') ||
      isBreaking(s, i) ||
      (isA(s.terms[i - 1], 'to-word') && isVerb(t) && i - 2 !== from)
    )
      return true;
  }
  return false;
}
