/** Who is bound: the agency that a court's order stops from doing something. */
import { courtActs, isInfinitive } from '../language/events.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Agencies said to be stopped or ordered by the court. */
export function boundIn(sentence: Sentence): Claim[] {
  return sentence.at('block-verb', 'keep-verb', 'bound-verb').flatMap((at): Claim[] => {
    if (!isGranted(sentence, at)) return [];
    const agency = objectOf(sentence, at) ?? subjectOf(sentence, at);
    if (agency === null) return [];
    const value = valueIn(sentence.terms[agency], 'agency') ?? '';
    if (value === 'immigration' || value === 'treasury-side') return [];
    const end = barredAct(sentence, agency);
    return [{ kind: 'bound', topic: 'ruling', value: ids(value), from: at, to: Math.max(end, agency + 1) }];
  });
}

function isGranted(s: Sentence, at: number): boolean {
  if (isInfinitive(s.terms, at) || !courtActs(s.terms, at, s.clauses)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    if (isA(s.terms[i], 'negation', 'deny-verb', 'if-word', 'seek-verb', 'motion-noun', 'modal')) return false;
  }
  return true;
}

/** The agency straight after the verb, before "from": the one that is stopped. */
function objectOf(s: Sentence, at: number): number | null {
  for (let i = at + 1; i < Math.min(s.terms.length, at + 5); i++) {
    if (isA(s.terms[i], 'agency')) return stopsActing(s, i) ? i : null;
    if (!isA(s.terms[i], 'determiner') && s.terms[i]?.text !== '(' && !s.terms[i]?.capital) return null;
  }
  return null;
}

/** What follows says that the agency itself may not act: "from using", "to stop". */
function stopsActing(s: Sentence, agency: number): boolean {
  if (isA(s.terms[agency - 1], 'bound-verb') && !isA(s.terms[agency - 1], 'block-verb')) return true;
  for (let i = agency + 1; i < Math.min(s.terms.length, agency + 9); i++) {
    if (isA(s.terms[i], 'from-word') && s.terms.slice(i + 1, i + 5).some((t) => isA(t, 'use-verb', 'share-verb', 'sharing-noun', 'block-verb', 'request-verb'))) return true;
    if (isA(s.terms[i], 'to-word') && isA(s.terms[i + 1], 'block-verb', 'delete-verb')) return isA(s.terms[i + 1], 'block-verb');
    if (isA(s.terms[i], 'agency') && !isA(s.terms[i - 1], '(') && s.terms[i - 1]?.text !== '(' && !isA(s.terms[i - 1], 'conjunction')) return false;
  }
  return false;
}

/** "ICE was barred from using": the agency before a passive. */
function subjectOf(s: Sentence, at: number): number | null {
  if (!isA(s.terms[at - 1], 'auxiliary') || !isA(s.terms[at + 1], 'from-word')) return null;
  for (let i = at - 2; i >= Math.max(0, at - 6); i--) if (isA(s.terms[i], 'agency')) return i;
  return null;
}

function barredAct(s: Sentence, agency: number): number {
  for (let i = agency + 1; i < Math.min(s.terms.length, agency + 8); i++) if (isA(s.terms[i], 'from-word', 'to-word')) return Math.min(s.terms.length, i + 2);
  return agency + 1;
}
