/** "The unions lost their bid for an order pausing the policy": who asked, and what became of it, with no court named. */
import type { Sentence } from '../sentence.ts';
import { isA } from '../terms.ts';
import { type Act, find, PRACTICE } from './act.ts';

/** How far before the verb those stand who asked, and how far behind the bid what they asked for. */
const REACH = 10;

/** A bid of the plaintiffs' for relief, won or lost; the words that say what the relief would do are part of it. */
export function bidEnded(s: Sentence, at: number): Act | null {
  const bid = find(s, at + 1, 4, 'motion-noun');
  if (bid < 0 || !isA(s.terms[bid - 1], 'possessive', 'determiner') || !isByPlaintiffs(s, at)) return null;
  const asked = find(s, bid + 1, REACH, 'relief-noun', 'ruling-noun', 'block-verb');
  if (asked < 0 || s.clauses[asked] !== s.clauses[at] || find(s, bid + 1, asked - bid, 'reverse-verb', 'other-motion') >= 0) return null;
  const stops = find(s, asked, 4, 'block-verb');
  const to = (stops < 0 ? asked : stops) + 1;
  if (!isA(s.terms[asked], 'relief-noun') && find(s, to, REACH, ...PRACTICE) < 0) return null;
  return { outcome: isA(s.terms[at], 'win-verb') ? 'blocked' : 'declined', from: at, to };
}

const isByPlaintiffs = ({ terms, clauses }: Sentence, at: number): boolean => {
  const before = terms.slice(Math.max(0, at - REACH), at).filter((_, i) => clauses[Math.max(0, at - REACH) + i] === clauses[at]);
  return (
    before.some((t) => isA(t, 'plaintiff-side', 'organisation')) && !before.some((t) => isA(t, 'government-side', 'negation', 'person'))
  );
};
