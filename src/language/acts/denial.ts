/** Acts of not acting: a court denies, declines, refuses, turns back. */
import type { Sentence } from '../sentence.ts';
import { isA, isFiniteVerb, valueIn } from '../terms.ts';
import { type Act, find, OTHER_RELIEF, PRACTICE } from './act.ts';
import { order, passive } from './blocking.ts';

/** "Declined to block", "denied a motion for", "won't stop", "rejected a bid to bar", "did not let". */
export function denial(s: Sentence, at: number): Act | null {
  if (isA(s.terms[at - 1], 'negation') || isUndone(s, at)) return null;
  if (isA(s.terms[at], 'refusal-word')) return softened(s, at, refusal(s, at));
  if (isA(s.terms[at - 1], 'be-word')) return passive(s, at, 'declined');
  for (let i = at + 1; i < Math.min(s.terms.length, at + 16); i++) {
    const term = s.terms[i];
    if (s.terms[i]?.text === ';' || isNewClause(s, i) || isFiniteVerb(term)) break;
    if (isA(term, 'allow-verb') && i < at + 4) return refusedLeave(s, at, i);
    if (isUndone(s, i)) return null;
    if (isA(term, 'reverse-verb') && i < at + 5)
      return find(s, i + 1, 3, 'claim-label', 'claim-noun', 'suit-noun') >= 0 ? null : undisturbed(s, at, i);
    if (isA(term, 'block-verb', 'keep-verb'))
      return find(s, i + 1, 12, ...PRACTICE) >= 0 ? { outcome: 'declined', from: at, to: i + 1 } : null;
    if (isA(term, 'grant-verb') && i < at + 4) continue;
    if (isA(term, 'relief-noun')) return { outcome: 'declined', from: at, to: i + 1 };
    if (isA(term, 'motion-noun')) return deniedMotion(s, at, i);
    if (isA(term, 'lower-ruling')) return null;
  }
  return turnedAway(s, at);
}

/** "Declined to dismiss the claim": denied to be denied. */
const isUndone = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'deny-verb') && isA(terms[at - 1], 'to-word') && isA(terms[at - 2], 'deny-verb');

/** "Turned down the immigrant groups": those who asked, in place of what they asked for. What they asked is not said, so it may only agree. */
function turnedAway(s: Sentence, at: number): Act | null {
  const party = s.terms.findIndex((t, i) => i > at && !isA(t, 'determiner', 'immigration-topic', 'number'));
  const isParty = isA(s.terms[party], 'organisation', 'plaintiff-side') && party < at + 4;
  return isParty && s.terms[party + 1]?.text !== "'s" && s.terms[party + 1]?.text !== "'"
    ? { outcome: 'declined', from: at, to: party + 1, soft: true }
    : null;
}

/** "She couldn't forbid ICE to use it", "did not enjoin ICE", "and X did not enjoin it": maybe told of an order that was against others. */
const softened = (s: Sentence, at: number, act: Act | null): Act | null =>
  act && (isA(s.terms[at], 'inability') || isA(s.terms[act.to], 'immigration-agency', 'it-word') || isOfOrder(s, at))
    ? { ...act, soft: true }
    : act;

/** "The order does not bar sharing with others": how far an order goes, not what the court did. */
function isOfOrder({ terms }: Sentence, at: number): boolean {
  const subject = terms.slice(0, at).findLast((t) => isA(t, 'ruling-noun', 'relief-noun', 'judge-noun', 'judge-name', 'court', 'pronoun'));
  return isA(subject, 'ruling-noun', 'relief-noun') || subject?.text === 'it';
}

/** "Won't block", "did not let", "would not issue an injunction": the verb comes at once. */
function refusal(s: Sentence, at: number): Act | null {
  for (let i = at + 1; i < Math.min(s.terms.length, at + 4); i++) {
    if (isA(s.terms[i], 'seek-verb', 'modal')) return null;
    if (isA(s.terms[i], 'allow-verb')) return refusedLeave(s, at, i);
    if (isA(s.terms[i], 'reverse-verb')) return null;
    if (isA(s.terms[i], 'keep-verb') && !isA(s.terms[i], 'block-verb'))
      return order(s, i) ? { outcome: 'declined', from: at, to: i + 1 } : null;
    if (isA(s.terms[i], 'block-verb'))
      return find(s, i + 1, 12, ...PRACTICE) >= 0 && find(s, i + 1, 4, 'other-thing') < 0
        ? { outcome: 'declined', from: at, to: i + 1 }
        : null;
    if (isA(s.terms[i], 'grant-verb')) return refusedGrant(s, at, i);
  }
  return null;
}

/** "Did not let the IRS share"; not "would not let the watchdog into the case" and not "did not bless". */
function refusedLeave(s: Sentence, at: number, verb: number): Act | null {
  const practice = find(s, verb + 1, 8, ...PRACTICE);
  if (
    practice < 0 ||
    isA(s.terms[verb], 'back-verb') ||
    s.terms.slice(verb + 1, verb + 9).some((t) => /^(?:into$|join|intervene)/.test(t.text))
  )
    return null;
  return { outcome: 'blocked', from: at, to: verb + 1 };
}

/** "Did not issue a restraining order" says nothing of other relief. */
function refusedGrant(s: Sentence, at: number, verb: number): Act | null {
  const relief = find(s, verb + 1, 6, 'relief-noun', 'relief');
  if (relief < 0 || OTHER_RELIEF.has(valueIn(s.terms[relief], 'relief') ?? '')) return null;
  return { outcome: 'declined', from: at, to: relief + 1 };
}

/** ", and the stay lasts", ", when she stayed", "when she stayed": what follows is no object of the denial. */
export const isNewClause = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], 'when-word')
    ? isA(s.terms[at + 1], 'definite', 'pronoun', 'judge-name')
    : s.terms[at]?.text === ',' &&
      isA(s.terms[at + 1], 'conjunction', 'contrast-word', 'subordinator') &&
      isA(s.terms[at + 2], 'definite', 'pronoun');

function undisturbed(s: Sentence, at: number, i: number): Act | null {
  if (find(s, i + 1, 10, 'relief-noun', 'block-verb') >= 0) return { outcome: 'upheld-block', from: at, to: i + 1 };
  return find(s, i + 1, 10, 'ruling-noun', 'lower-ruling') >= 0 ? { outcome: 'affirmed', from: at, to: i + 1 } : null;
}

/** A motion of the government's is another matter; so is one to dismiss, to lift or to intervene. */
function deniedMotion(s: Sentence, at: number, i: number): Act | null {
  const govern = find(s, at + 1, i - at, 'government-side');
  if (govern >= 0 && govern < i) return null;
  for (let j = i + 1; j < Math.min(s.terms.length, i + 7); j++) {
    if (
      isA(s.terms[j], 'government-side') &&
      isA(s.terms[j - 1], 'by-word', 'determiner', 'of-word') &&
      !isA(s.terms[j - 1], 'to-word') &&
      j < i + 4
    )
      return null;
    if (isA(s.terms[j], 'reverse-verb') || isA(s.terms[j], 'other-motion')) return null;
    if (isA(s.terms[j], 'block-verb', 'keep-verb', 'relief-noun')) return { outcome: 'declined', from: at, to: j + 1 };
  }
  return { outcome: 'declined', from: at, to: i + 1, ...(isA(s.terms[i], 'any-motion') && { soft: true as const }) };
}
