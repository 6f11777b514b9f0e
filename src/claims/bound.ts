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
  return [...verbs, ...amongBoundIn(sentence), ...underOrderIn(sentence)];
}

/** "ICE is now under a court order from Judge J", "has been under the injunction": an order that the sentence tells of. */
function underOrderIn(s: Sentence): Claim[] {
  const { terms, at, has } = s;
  if (has('negation', 'refusal-word', 'if-word', 'argue-verb', 'other-order', 'as-good-as')) return [];
  return at('under').flatMap((under): Claim[] => {
    const noun = terms.findIndex((t, i) => i > under && i < under + 5 && isA(t, 'ruling-noun', 'relief-noun'));
    const isOrder =
      noun > 0 && terms.slice(under + 1, noun).every((t) => isA(t, 'determiner', 'court-noun', 'weekday', 'month') || t.text === "'s");
    const isTold = isA(terms[under + 1], 'definite') || has('judge-name');
    let be = under - 1;
    while (isA(terms[be], 'now-word', 'also-word', 'auxiliary') && !isA(terms[be], 'be-word')) be--;
    const agency = isA(terms[be - 1], 'auxiliary') ? be - 2 : be - 1;
    if (!isOrder || !isTold || !isA(terms[be], 'be-word') || isA(terms[be - 1], 'modal') || !isA(terms[agency], 'agency')) return [];
    return claimFrom(s, noun, agency);
  });
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
  if (isInfinitive(s.terms, at) || !(byOrder || isToldSo(s, at) || courtActs(s.terms, at, s.clauses))) return false;
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
  if (isA(s.terms[verb], 'bound-verb') && isA(s.terms[verb - 1], ...OF_ORDER) && isEnded(s.terms[agency + 1])) return !s.has('as-good-as');
  for (let i = agency + 1; i < Math.min(s.terms.length, agency + 9); i++) {
    if (
      isA(s.terms[i], 'from-word') &&
      s.terms.slice(i + 1, i + 5).some((t) => isA(t, 'use-verb', 'share-verb', 'sharing-noun', 'block-verb', 'request-verb'))
    )
      return true;
    const isForbidden = isA(s.terms[verb], 'block-verb') && !isA(s.terms[verb], 'keep-verb') && i === agency + 1;
    if (isForbidden && isA(s.terms[i], 'to-word') && isA(s.terms[i + 1], 'use-verb')) return true;
    if (isA(s.terms[i], 'to-word') && isA(s.terms[i + 1], 'block-verb', 'delete-verb'))
      return isA(s.terms[i + 1], 'block-verb') || isA(s.terms[agency], 'immigration-agency');
    if (isA(s.terms[i], 'agency') && !isA(s.terms[i - 1], '(') && s.terms[i - 1]?.text !== '(' && !isA(s.terms[i - 1], 'conjunction'))
      return false;
  }
  return false;
}

/** What "restrains" is the verb of, where the order itself does: "the injunction that Judge J issued restrains ICE". */
const OF_ORDER = ['ruling-noun', 'relief-noun', 'issue-verb', 'grant-verb', 'organisation'] as const;

/** Nothing behind the name says what it may not do. */
const isEnded = (next: Sentence['terms'][number] | undefined): boolean =>
  next === undefined || next.text === '.' || isA(next, 'join-word', 'as-word', 'comma');

/** "ICE was ordered to return the data", "ICE is bound by the injunction". */
function isToldSo({ terms }: Sentence, at: number): boolean {
  if (!isA(terms[at - 1], 'be-word')) return false;
  if (isA(terms[at], 'keep-verb')) return isA(terms[at + 1], 'to-word') && isA(terms[at + 2], 'delete-verb');
  const isBy = isA(terms[at], 'bound-verb') && isA(terms[at + 1], 'by-word');
  return isBy && terms.slice(at + 2, at + 6).some((t) => isA(t, 'relief-noun', 'ruling-noun'));
}

/** "ICE was barred from using": the agency before a passive. */
function subjectOf(s: Sentence, at: number): number | null {
  const isPassive =
    isA(s.terms[at + 1], 'from-word') || (isA(s.terms[at], 'enjoin-verb') && isA(s.terms[at - 1], 'be-word')) || isToldSo(s, at);
  if (!isA(s.terms[at - 1], 'auxiliary') || !isPassive) return null;
  for (let i = at - 2; i >= Math.max(0, at - 6); i--) if (isA(s.terms[i], 'agency')) return i;
  return null;
}

function barredAct(s: Sentence, agency: number): number {
  for (let i = agency + 1; i < Math.min(s.terms.length, agency + 8); i++)
    if (isA(s.terms[i], 'from-word', 'to-word')) return Math.min(s.terms.length, i + 2);
  return agency + 1;
}
