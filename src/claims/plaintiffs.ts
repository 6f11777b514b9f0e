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
  if (sued(s, at) || near(s, at, 5, 'plaintiff-word')) return 'plaintiffs';
  return null;
}

/** "Represented by X"; a "lawyer at X" who only says something represents nobody. */
function isCounsel(s: Sentence, at: number): boolean {
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
