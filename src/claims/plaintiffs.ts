/** Plaintiffs and counsel: which organisations sued, and who represents them. */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Organisations said to have sued, to be plaintiffs, or to be counsel. */
export function plaintiffsIn(sentence: Sentence): Claim[] {
  return sentence.at('organisation').flatMap((at): Claim[] => {
    const organisation = valueIn(sentence.terms[at], 'organisation') ?? '';
    const kind = roleOf(sentence, at);
    return kind ? [{ kind, topic: 'suit', value: ids(organisation), from: at, to: wordAfter(sentence, at, kind) }] : [];
  });
}

/** "EPIC, a co-plaintiff": the words that give the role right after the name are judged with it. */
function wordAfter(s: Sentence, at: number, kind: 'plaintiffs' | 'counsel'): number {
  const role = kind === 'plaintiffs' ? s.at('plaintiff-word').find((i) => i > at && i < at + 6) : undefined;
  return role === undefined ? at + 1 : role + 1;
}

function roleOf(s: Sentence, at: number): 'plaintiffs' | 'counsel' | null {
  if (isCounsel(s, at)) return 'counsel';
  if (isA(s.terms[at + 1], 'say-verb', 'argue-verb') || isA(s.terms[at - 1], 'support-word')) return null;
  if (sued(s, at) || isTitled(s, at) || near(s, at, 5, 'plaintiff-word') || isListed(s, at)) return 'plaintiffs';
  return null;
}

/** "X v. Bessent": the suit bears the name of the first to sue. */
const isTitled = (s: Sentence, at: number): boolean => /^vs?$/.test(s.terms[at + 1]?.text ?? '') && !s.has('another-word', 'records-word');

/** "The plaintiffs are A, B and C", "Plaintiffs: A, B, C": every name of the list. */
function isListed(s: Sentence, at: number): boolean {
  if (isSingledOut(s, at)) return true;
  for (let i = at - 1; i >= 0; i--) {
    if (isA(s.terms[i], 'plaintiff-word') || (isA(s.terms[i], 'organisation') && isSingledOut(s, i))) return true;
    if (!isA(s.terms[i], 'organisation', 'comma', 'conjunction', 'determiner', 'auxiliary', 'include-verb') && s.terms[i]?.text !== ':')
      return false;
  }
  return false;
}

/** "The plaintiffs are four groups, among them X", "led by X". */
function isSingledOut(s: Sentence, at: number): boolean {
  const lead = s.terms.slice(Math.max(0, at - 3), at);
  const singled = lead.some(
    (t, i) =>
      isA(t, 'include-verb') || (t.text === 'them' && lead[i - 1]?.text === 'among') || (t.text === 'led' && lead[i + 1]?.text === 'by'),
  );
  return singled && s.at('plaintiff-word').some((i) => i < at && at - i < 16);
}

/** "Represented by X"; a "lawyer at X" who only says something represents nobody. */
function isCounsel(s: Sentence, at: number): boolean {
  if (s.terms[at - 1]?.text === ':' && isA(s.terms[at - 2], 'counsel-word')) return true;
  if (!near(s, at, 6, 'counsel-word')) return false;
  return !isA(s.terms[at + 1], 'say-verb', 'argue-verb') && !isLawyerAt(s, at);
}

/** Words such as "a lawyer at" are the only sign of counsel. */
function isLawyerAt(s: Sentence, at: number): boolean {
  const words = s.at('counsel-word').filter((i) => Math.abs(i - at) <= 6);
  return words.every((i) => /^(?:lawyer|attorney)s? (?:with|from|at)$/.test(s.terms[i]?.text ?? ''));
}

function near(s: Sentence, at: number, reach: number, name: string): boolean {
  for (let i = Math.max(0, at - reach); i < Math.min(s.terms.length, at + reach + 1); i++) {
    if (isA(s.terms[i], name) && s.clauses[i] === s.clauses[at]) return true;
  }
  return false;
}

/** The organisation is the subject of "sued" or "filed the suit", or stands after "by" beside it. */
function sued(s: Sentence, at: number): boolean {
  const filing = s.events.find((e) => e.kind === 'filing' && e.isVerb && s.clauses[e.at] === s.clauses[at]);
  if (filing && filing.at > at && !s.terms.slice(at, filing.at).some((t) => isA(t, 'say-verb', 'that-word'))) return true;
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    if (isA(s.terms[i], 'by-word') && s.events.some((e) => e.kind === 'filing' && e.at < i && i - e.at < 7)) return true;
  }
  return false;
}
