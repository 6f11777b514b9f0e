/** A ruling told by whom it helped: "a win for the groups", "a setback for the administration". */
import type { Sentence } from '../sentence.ts';
import { isA } from '../terms.ts';
import { type Act, find } from './act.ts';

/** How far behind the noun the side stands for which it was a gain or a loss. */
const REACH = 7;

/** "A victory for the administration", "a blow to the groups": what the court did, told by its effect on one side. */
export function gain(s: Sentence, at: number): Act | null {
  if (isPartial(s, at) || !isA(s.terms[at + 1], 'for-word', 'to-word', 'against-word')) return null;
  const side = find(s, at + 2, REACH, 'plaintiff-side', 'government-side', 'privacy-side');
  if (side < 0 || s.terms.slice(at + 2, side).some((t) => t.kind === 'mark' && t.text !== "'s")) return null;
  const isGain = isA(s.terms[at], 'gain-noun');
  const isPlaintiffs = !isA(s.terms[side], 'government-side');
  return { outcome: isGain === isPlaintiffs ? 'blocked' : 'declined', from: at, to: side + 1 };
}

/** "Ruled for the groups", "went against the administration": on whose side the court came down. */
export function favour(s: Sentence, at: number): Act | null {
  const side = find(s, at + 1, 4, 'plaintiff-side', 'government-side', 'organisation', 'party-to-suit');
  if (side < 0 || s.terms.slice(at + 1, side).some((t) => t.kind === 'mark' || isA(t, 'of-word', 'claim-noun', 'for-word'))) return null;
  if (isA(s.terms[side + 1], 'possessive') || s.terms[side + 1]?.text === "'s") return null;
  const isFor = isA(s.terms[at], 'favour-verb');
  return { outcome: isFor === isA(s.terms[side], 'government-side') ? 'declined' : 'blocked', from: at, to: side + 1 };
}

/** "A partial victory", "no victory", "could be a win": not what the ruling did on the whole. */
const isPartial = (s: Sentence, at: number): boolean =>
  s.terms.slice(Math.max(0, at - 5), at).some((t) => isA(t, 'partial-word', 'negation', 'modal', 'if-word'));
