/** Acts of the court itself: blocking, ordering, granting, allowing; and parties that win or lose before it. */
import type { Sentence } from '../sentence.ts';
import { isA, isFiniteVerb, isUnrealised, valueIn } from '../terms.ts';
import { type Act, find, OTHER_RELIEF, PRACTICE } from './act.ts';

export function block(s: Sentence, at: number): Act | null {
  if (isRemaining(s, at) || isLawyers(s, at) || find(s, at + 1, 6, 'other-motion') >= 0) return null;
  if (isA(s.terms[at - 1], 'determiner', 'possessive') || s.terms[at - 1]?.text === "'s") return null;
  const target = find(s, at + 1, 10, ...PRACTICE, 'motion-noun', 'ruling-noun', 'relief-noun', 'lower-ruling', 'agency');
  if (target >= 0 && isA(s.terms[target], 'motion-noun', 'lower-ruling') && !isA(s.terms[target], 'practice-noun'))
    return isToShare(s, target) ? { outcome: 'blocked', from: at, to: at + 1 } : null;
  if (target >= 0 && isA(s.terms[target], 'ruling-noun', 'relief-noun') && target < at + 5)
    return find(s, target, 3, ...PRACTICE) > target ? { outcome: 'blocked', from: at, to: at + 1 } : null;
  const isPassive = isA(s.terms[at + 1], 'it-word') || isA(s.terms[at - 1], 'auxiliary') || isA(s.terms[at + 1], 'by-word', 'from-word');
  if (target < 0 && !isPassive && !subjectIsPractice(s, at)) return null;
  return { outcome: 'blocked', from: at, to: at + 1 };
}

/** "Suspended an attempt to give agents tax data": no motion to the court, but the sharing itself. */
const isToShare = ({ terms }: Sentence, noun: number): boolean =>
  isA(terms[noun + 1], 'to-word') &&
  isA(terms[noun + 2], 'share-verb') &&
  terms.slice(noun + 3, noun + 12).some((t) => isA(t, 'tax-noun')) &&
  terms.slice(noun + 3, noun + 12).some((t) => isA(t, 'immigration-agency'));

/** "Told the immigration bar": those who plead. */
const isLawyers = (s: Sentence, at: number): boolean =>
  s.terms[at]?.text === 'bar' &&
  !isA(s.terms[at - 1], 'to-word', 'modal', 'she-word', 'it-word') &&
  s.terms.slice(Math.max(0, at - 4), at).some((t) => isA(t, 'determiner'));

/** "The memorandum stays within what the code permits": nothing is stayed. */
const isRemaining = (s: Sentence, at: number): boolean =>
  s.terms[at]?.text.startsWith('stay') === true &&
  /^(?:within|in|inside|on|at|true|put|silent|open|shut|closed|home|away|up)$/.test(s.terms[at + 1]?.text ?? '');

function subjectIsPractice(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (isA(s.terms[i], ...PRACTICE)) return true;
  return false;
}

/** "Ordered the IRS to stop", "told the agency to halt", "kept the IRS from". */
export function order(s: Sentence, at: number): Act | null {
  const agency = find(s, at + 1, 7, 'agency', 'government-noun', 'immigration-agency', 'treasury', 'pronoun');
  if (agency < 0) return null;
  for (let i = agency + 1; i < Math.min(s.terms.length, agency + 8); i++) {
    if (isA(s.terms[i], 'deny-verb') || isFiniteVerb(s.terms[i])) return null;
    if (isA(s.terms[at], 'keep-from') && isA(s.terms[i], 'from-word'))
      return find(s, i + 1, 6, ...PRACTICE) < 0 ? null : { outcome: 'blocked', from: at, to: i + 1 };
    if (isA(s.terms[i], 'block-verb') && (isA(s.terms[i - 1], 'to-word') || isUnrealised(s.terms[i])))
      return { outcome: 'blocked', from: at, to: i + 1 };
    if (isA(s.terms[i], 'negation') && (isA(s.terms[i + 1], 'to-word') || isUnrealised(s.terms[i + 1])))
      return { outcome: 'blocked', from: at, to: i + 2 };
  }
  return null;
}

/** "Let the IRS share", "cleared the way for the agreement". */
export function allowance(s: Sentence, at: number): Act | null {
  const left = leftStanding(s, at);
  if (left) return left;
  if (isTerm(s, at) || letsProceed(s, at) || isOpinion(s, at)) return null;
  const target = find(s, at + 1, 10, ...PRACTICE, 'government-side', 'agency');
  if (target < 0 && !isA(s.terms[at], 'side-verb')) return null;
  const again = find(s, at + 1, 6, 'resume-verb');
  return again < 0 || !(isA(s.terms[again - 1], 'to-word') || isUnrealised(s.terms[again]))
    ? { outcome: 'allowed', from: at, to: at + 1 }
    : { outcome: 'resumed', from: at, to: again + 1 };
}

/** "Let the block on sharing stand": relief that a higher court left as it was. */
function leftStanding(s: Sentence, at: number): Act | null {
  const stand = find(s, at + 1, 16, 'stand-verb');
  const relief = stand < 0 ? -1 : find(s, at + 1, Math.min(5, stand - at - 1), 'relief-noun', 'ruling-noun', 'lower-ruling');
  if (relief < 0 || s.clauses[stand] !== s.clauses[at]) return null;
  const isRelief = isA(s.terms[relief], 'relief-noun');
  return { outcome: isRelief ? 'upheld-block' : 'affirmed', from: at, to: stand + 1, soft: true };
}

/** "He backs the administration": anybody can. */
const isOpinion = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], 'back-verb') &&
  !s.terms.slice(Math.max(0, at - 6), at).some((t) => isA(t, 'judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court'));

/** "Let the claim over the policy proceed": the suit goes on, not the sharing. */
const letsProceed = (s: Sentence, at: number): boolean =>
  s.terms.slice(at + 1, at + 4).some((t) => isA(t, 'suit-noun', 'claim-label', 'claim-noun', 'count-noun'));

/** "Granted a stay", "issued an injunction". */
export function grant(s: Sentence, at: number): Act | null {
  if (isA(s.terms[at - 1], 'be-word')) return passive(s, at, 'blocked');
  for (let i = at + 1; i < Math.min(s.terms.length, at + 9); i++) {
    if (isA(s.terms[i], 'other-order', 'other-thing')) return null;
    if (isA(s.terms[i], 'relief-noun')) return granted(s, at, i);
    if (isA(s.terms[i], 'motion-noun') && find(s, i + 1, 6, 'relief-noun', 'block-verb') >= 0)
      return { outcome: 'blocked', from: at, to: i + 1 };
    if (isA(s.terms[i], 'block-verb', 'deny-verb', 'government-side')) return null;
  }
  return null;
}

/** "Issued no injunction" refuses one, unless none was asked for. */
function granted(s: Sentence, at: number, relief: number): Act | null {
  if (!s.terms.slice(at + 1, relief).some((t) => isA(t, 'negation'))) return { outcome: 'blocked', from: at, to: relief + 1 };
  return OTHER_RELIEF.has(valueIn(s.terms[relief], 'relief') ?? '') ? null : { outcome: 'declined', from: at, to: relief + 1, soft: true };
}

/** "Put the sharing on hold", "brought the program to a halt": the verb and its end stand apart. */
export function hold(s: Sentence, at: number): Act | null {
  const end = find(s, at + 1, 9, 'hold-word');
  if (end < 0) return null;
  const target = find(s, at + 1, end - at - 1, ...PRACTICE) >= 0 || find(s, end + 1, 6, ...PRACTICE) >= 0;
  return target ? { outcome: 'blocked', from: at, to: end + 1 } : null;
}

/** "The groups failed to persuade a judge", "the administration won in court": who won says what the court did. */
export function result(s: Sentence, at: number): Act | null {
  const won = isA(s.terms[at], 'win-verb');
  const sides = s.at(...PLAINTIFFS, ...GOVERNMENT).filter((i) => i < at && s.clauses[i] === s.clauses[at]);
  const side = sides.filter((i) => at - i <= WINNER).at(-1);
  // "The groups wanted to stop the IRS, and lost": of what is joined on, the subject may stand far before.
  const isOpen =
    isA(s.terms[at - 1], 'conjunction') && [PLAINTIFFS, GOVERNMENT].every((names) => sides.some((i) => isA(s.terms[i], ...names)));
  if (side === undefined || isOpen) return null;
  return { outcome: isA(s.terms[side], ...PLAINTIFFS) === won ? 'blocked' : 'declined', from: at, to: at + 1 };
}

const PLAINTIFFS = ['plaintiff-side', 'organisation'] as const;
const GOVERNMENT = ['government-side', 'practice-noun'] as const;
/** How far before the verb the one who won or lost may stand. */
const WINNER = 10;

/** "Ruled against the government", "sided with the groups". */
export const plaintiffsWin = (_: Sentence, at: number): Act => ({ outcome: 'blocked', from: at, to: at + 1 });

/** "Their motion was denied", "the injunction was granted": a request of the plaintiffs' as the subject. */
export function passive(s: Sentence, at: number, outcome: 'blocked' | 'declined'): Act | null {
  const from = Math.max(0, at - 12);
  const subject = s.terms
    .slice(from, at)
    .map((t, i) => ({ t, i: from + i }))
    .filter(({ i }) => s.clauses[i] === s.clauses[at]);
  if (subject.some(({ t }) => isA(t, 'government-side', 'immigration-agency', 'other-motion', 'reverse-verb', 'appeal-noun'))) return null;
  return subject.some(({ t }) => isA(t, 'motion-noun', 'relief-noun')) ? { outcome, from: at, to: at + 1 } : null;
}

/** "The agreement that lets ICE ask": what the agreement's terms allow, not a court. */
function isTerm(s: Sentence, at: number): boolean {
  const noun = isA(s.terms[at - 1], 'that-word', 'relative-pronoun') ? at - 2 : at - 1;
  return isA(s.terms[noun], 'agreement-noun', 'practice-noun', 'law-word', 'rule-noun');
}
