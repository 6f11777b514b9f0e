/** Who is bound: the agency that a court's order stops from doing something. */
import { courtActs, isInfinitive } from '../language/events.ts';
import { listedFrom } from '../language/listed-names.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Agencies said to be stopped or ordered by the court. */
export function boundIn(sentence: Sentence): Claim[] {
  const verbs = sentence.at('block-verb', 'keep-verb', 'bound-verb').flatMap((at): Claim[] => {
    if (!isGranted(sentence, at)) return [];
    const agency = objectOf(sentence, at) ?? subjectOf(sentence, at);
    return agency === null ? [] : claimFrom(sentence, at, agency);
  });
  return [...verbs, ...amongBoundIn(sentence)];
}

function claimFrom(sentence: Sentence, at: number, agency: number): Claim[] {
  const { names, to } = listedFrom(sentence, agency);
  if (names.some((name) => name === 'immigration' || name === 'treasury-side')) return [];
  return [
    {
      kind: 'bound',
      topic: 'ruling',
      value: ids(...names),
      from: Math.min(at, agency),
      to: Math.max(barredAct(sentence, agency), to, at + 1),
    },
  ];
}

/** "Among those enjoined is ICE", "those bound by the injunction include Noem". */
function amongBoundIn(s: Sentence): Claim[] {
  if (s.has('negation', 'refusal-word', 'modal', 'if-word', 'argue-verb')) return [];
  return s.at('bound-verb').flatMap((at): Claim[] => {
    if (s.terms[at - 1]?.text !== 'those') return [];
    const verb = s.at('be-word', 'include-verb').find((i) => i > at && i - at < 9);
    const first = verb === undefined ? undefined : s.at('agency', 'person').find((i) => i > verb && i - verb < 5);
    return first === undefined ? [] : claimFrom(s, at, first);
  });
}

function isGranted(s: Sentence, at: number): boolean {
  const byOrder =
    isA(s.terms[at], 'bound-verb') && s.terms.slice(Math.max(0, at - 4), at).some((t) => isA(t, 'relief-noun', 'ruling-noun'));
  if (isInfinitive(s.terms, at) || (!byOrder && !courtActs(s.terms, at, s.clauses))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    if (isA(s.terms[i], 'negation', 'deny-verb', 'if-word', 'seek-verb', 'motion-noun', 'modal')) return false;
  }
  return true;
}

/** The agency straight after the verb, before "from": the one that is stopped. */
function objectOf(s: Sentence, at: number): number | null {
  for (let i = at + 1; i < Math.min(s.terms.length, at + 5); i++) {
    if (isA(s.terms[i], 'agency')) return stopsActing(s, i) || isOutsider(s, i) ? i : null;
    if (!isA(s.terms[i], 'determiner') && s.terms[i]?.text !== '(' && !s.terms[i]?.capital) return null;
  }
  return null;
}

/** "Blocked the FBI": an agency with no part in the sharing can only be the one that is stopped. */
const isOutsider = (s: Sentence, at: number): boolean => !isA(s.terms[at], 'tax-agency', 'immigration-agency');

/** What follows says that the agency itself may not act: "from using", "to stop". */
function stopsActing(s: Sentence, agency: number): boolean {
  const verb = isA(s.terms[agency - 1], 'determiner') ? agency - 2 : agency - 1;
  if (isA(s.terms[verb], 'enjoin-verb') || (isA(s.terms[verb], 'bound-verb') && !isA(s.terms[verb], 'block-verb'))) return true;
  for (let i = agency + 1; i < Math.min(s.terms.length, agency + 9); i++) {
    if (
      isA(s.terms[i], 'from-word') &&
      s.terms.slice(i + 1, i + 5).some((t) => isA(t, 'use-verb', 'share-verb', 'sharing-noun', 'block-verb', 'request-verb'))
    )
      return true;
    if (isA(s.terms[i], 'to-word') && isA(s.terms[i + 1], 'block-verb', 'delete-verb'))
      return isA(s.terms[i + 1], 'block-verb') || isA(s.terms[agency], 'immigration-agency');
    if (isA(s.terms[i], 'agency') && !isA(s.terms[i - 1], '(') && s.terms[i - 1]?.text !== '(' && !isA(s.terms[i - 1], 'conjunction'))
      return false;
  }
  return false;
}

/** "ICE was barred from using": the agency before a passive. */
function subjectOf(s: Sentence, at: number): number | null {
  const isPassive = isA(s.terms[at + 1], 'from-word') || (isA(s.terms[at], 'enjoin-verb') && isA(s.terms[at - 1], 'be-word'));
  if (!isA(s.terms[at - 1], 'auxiliary') || !isPassive) return null;
  for (let i = at - 2; i >= Math.max(0, at - 6); i--) if (isA(s.terms[i], 'agency')) return i;
  return null;
}

function barredAct(s: Sentence, agency: number): number {
  for (let i = agency + 1; i < Math.min(s.terms.length, agency + 8); i++)
    if (isA(s.terms[i], 'from-word', 'to-word')) return Math.min(s.terms.length, i + 2);
  return agency + 1;
}
