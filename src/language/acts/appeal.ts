/** Acts on an appeal or a challenge: who brought it says what its failure left standing. */
import type { Sentence } from '../sentence.ts';
import { isA } from '../terms.ts';
import { type Act, find, isAppeal } from './act.ts';

/** How far the appeal stands behind the verb that acts on it. */
const REACH = 5;

/** "Rejected the government's appeal", "turned away the challenge by the groups". */
export function appealDenied(s: Sentence, at: number): Act | null {
  const appeal = appealAfter(s, at);
  return appeal < 0 || !isReview(s, appeal) ? null : { outcome: failed(s, appeal), from: at, to: appeal + 1 };
}

/** "Sustained the government's challenge", "upheld the appeal": what was challenged is gone. */
export function appealUpheld(s: Sentence, at: number): Act | null {
  const appeal = appealAfter(s, at);
  return appeal < 0 || !isReview(s, appeal) || isA(s.terms[at], 'leave-verb', 'keep-verb')
    ? null
    : { outcome: 'reversed', from: at, to: appeal + 1 };
}

/** "Its appeal succeeded", "their appeal fell short": what became of it. */
export function appealResult(s: Sentence, at: number): Act | null {
  const appeal = isA(s.terms[at - 1], 'auxiliary', 'time-shift') ? at - 2 : at - 1;
  if (!isA(s.terms[appeal], 'appeal-noun')) return null;
  return { outcome: isA(s.terms[at], 'win-verb') ? 'reversed' : failed(s, appeal), from: at, to: at + 1 };
}

/** An appeal is before a higher court; a challenge is where one is spoken of. */
const isReview = (s: Sentence, at: number): boolean => isA(s.terms[at], 'appeal-noun') || isAppeal(s);

/** The appeal that is the object of the verb, or -1. */
function appealAfter(s: Sentence, at: number): number {
  const appeal = find(s, at + 1, REACH, 'appeal-noun', 'challenge-noun');
  if (appeal < 0) return -1;
  const between = s.terms.slice(at + 1, appeal);
  return between.some(
    (t) =>
      (t.kind === 'mark' && t.text !== "'s") ||
      isA(t, 'ruling-noun', 'relief-noun', 'motion-noun', 'for-word', 'of-word', 'in-word', 'on-word', 'after-word'),
  )
    ? -1
    : appeal;
}

/** Whose appeal it was, in the words right before it and those behind "by" or "of". */
function failed(s: Sentence, appeal: number): Act['outcome'] {
  const beside = [...s.terms.slice(Math.max(0, appeal - 4), appeal), ...s.terms.slice(appeal + 1, appeal + 5)];
  const isOf = (...names: string[]): boolean => beside.some((t) => isA(t, ...names));
  if (isOf('government-side') && !isOf('plaintiff-side', 'organisation')) return 'upheld-block';
  return isOf('plaintiff-side', 'organisation') && !isOf('government-side') ? 'affirmed-denial' : 'affirmed';
}
