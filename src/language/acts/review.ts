/** Acts of a higher court: it affirms or reverses what a court below did. */
import { isInfinitive } from '../events.ts';
import type { Sentence } from '../sentence.ts';
import { isA, isFiniteVerb, reachFrom, valueIn } from '../terms.ts';
import { type Act, find, isAppeal } from './act.ts';

/** "Upheld the injunction", "affirmed the denial"; "left the order in place" can also be said of an order in another suit. */
export function affirmance(s: Sentence, at: number): Act | null {
  const act = affirmed(s, at);
  if (act && isA(s.terms[at], 'maintain-verb') && !isAppeal(s)) return { ...act, outcome: kept(act, s), soft: true };
  return act && isA(s.terms[at], 'leave-verb') ? { ...act, soft: true } : act;
}

/** "The judge keeps the policy blocked": a judge's own order goes on, nothing of another's was reviewed. */
const kept = ({ outcome }: Act, s: Sentence): Act['outcome'] =>
  outcome === 'upheld-block' && s.has('judge-noun', 'judge-name') ? 'blocked' : outcome;

function affirmed(s: Sentence, at: number): Act | null {
  if (
    isA(s.terms[at - 1], 'determiner') ||
    isLeftBehind(s, at) ||
    (isA(s.terms[at], 'concur-verb') && isA(s.terms[at - 1], 'judge-name', 'relative-pronoun')) ||
    isA(s.terms[behindOwnDay(s, at)], 'that-word') ||
    find(s, at + 1, 3, 'claim-noun') >= 0
  )
    return null;
  for (let i = at + 1; i < Math.min(s.terms.length, at + 12); i++) {
    if (/^[;:]$/.test(s.terms[i]?.text ?? '') || isA(s.terms[i], 'be-word', 'precedence') || isFiniteVerb(s.terms[i])) break;
    const name = valueIn(s.terms[i], 'judge-name');
    if (isA(s.terms[i], 'lower-ruling', 'denial-noun'))
      return { outcome: refers(s, i, 'denial') ? 'affirmed-denial' : 'affirmed', from: at, to: i + 1 };
    if (isA(s.terms[i], 'agent-word')) break;
    if (name)
      return s.terms.slice(at + 1, i).some((t) => t.text === ',') ? null : { outcome: `affirmed-judge:${name}`, from: at, to: i + 1 };
    if (isA(s.terms[i], 'relief-noun') && isA(s.terms[i + 1], 'ruling-noun')) return rulingAffirmed(s, at, i + 1);
    if (isA(s.terms[i], 'relief-noun') || (isA(s.terms[i], 'block-verb') && !isInfinitive(s.terms, i)))
      return deniedLater(s, i) || isA(s.terms[i + 1], 'none-word') || find(s, at + 1, i - at - 1, 'deny-verb') >= 0
        ? { outcome: 'affirmed-denial', from: at, to: i + 1 }
        : { outcome: 'upheld-block', from: at, to: i + 1 };
    if (isA(s.terms[i], 'agreement-noun', 'practice-noun') && !isKeptBlocked(s, at, i))
      return isA(s.terms[at], 'affirm-verb') && !isA(s.terms[i], 'ruling-noun') ? { outcome: 'allowed', from: at, to: i + 1 } : null;
    if (isA(s.terms[i], 'ruling-noun')) return rulingAffirmed(s, at, i);
  }
  return isAppeal(s) && isA(s.terms[at], 'affirm-only') ? { outcome: 'affirmed', from: at, to: at + 1 } : null;
}

/** What follows a verb and the day it is told with: "affirmed on Tuesday that". */
function behindOwnDay({ dates }: Sentence, verb: number): number {
  const day = dates.find(({ from }) => from === verb + 1 || from === verb + 2);
  return day ? day.to : verb + 1;
}

/** "Maintains the policy suspended". */
const isKeptBlocked = (s: Sentence, at: number, practice: number): boolean =>
  isA(s.terms[at], 'maintain-verb') && find(s, practice + 1, 3, 'block-verb') >= 0;

/** "Leaving behind its earlier policy": nothing was left standing. */
const isLeftBehind = (s: Sentence, at: number): boolean =>
  isA(s.terms[at], 'leave-verb') && /^(?:behind|for|out|by)$/.test(s.terms[at + 1]?.text ?? '');

/** "A ruling that denied ...", "the order refusing to block": the ruling affirmed was a denial. */
function rulingAffirmed(s: Sentence, at: number, i: number): Act {
  if (deniedLater(s, i)) return { outcome: 'affirmed-denial', from: at, to: i + 1 };
  const blocks = find(s, i + 1, 5, 'block-verb');
  return { outcome: blocks >= 0 && !isInfinitive(s.terms, blocks) ? 'upheld-block' : 'affirmed', from: at, to: i + 1 };
}

function deniedLater(s: Sentence, i: number): boolean {
  const denies = find(s, i + 1, reachFrom(s.terms, i, 8, 1) - i, 'deny-verb', 'denial-noun');
  return denies >= 0 || isA(s.terms[i - 1], 'denial-noun');
}

function refers(s: Sentence, i: number, word: string): boolean {
  return isA(s.terms[i], 'denial-hint') || s.terms[i]?.text.includes(word) === true || find(s, i + 1, 5, 'deny-verb', 'denial-noun') >= 0;
}

/** "Did not succeed in lifting", "failed in undoing". */
const isFailed = (s: Sentence, at: number): boolean =>
  isA(s.terms[at - 1], 'in-word') &&
  s.terms.slice(Math.max(0, at - 5), at - 1).some((t) => isA(t, 'negation', 'refusal-word', 'lose-verb') || t.text.startsWith('fail'));

/** "Lifted the block", "overturned her ruling", "the order was vacated". */
export function reversal(s: Sentence, at: number): Act | null {
  if (isFailed(s, at)) return null;
  if (isA(s.terms[at], 'ruling-target')) return { outcome: 'reversed', from: at, to: at + 1 };
  if (isReversedPassively(s, at)) return { outcome: 'reversed', from: at, to: at + 1 };
  const target = find(
    s,
    at + 1,
    9,
    'ruling-noun',
    'relief-noun',
    'lower-ruling',
    'denial-noun',
    'judge-name',
    'judge-noun',
    'court-noun',
    'block-verb',
    'agreement-noun',
    'practice-noun',
  );
  if (target < 0) return isReversedAlone(s, at) ? { outcome: 'reversed', from: at, to: at + 1 } : null;
  if (isA(s.terms[target], 'agreement-noun', 'practice-noun')) return null;
  const higher =
    isAppeal(s) ||
    s.heading ||
    isA(s.terms[target], 'relief-noun', 'lower-ruling', 'denial-noun') ||
    (isA(s.terms[target], 'block-verb') && isA(s.terms[target - 1], 'determiner')) ||
    s.at('judge-name').some((i) => i > at);
  return higher ? { outcome: 'reversed', from: at, to: target + 1 } : null;
}

/** "The D.C. Circuit reversed", "reversed her on Feb. 24": what a higher court does, where no ruling is named; not "reversed in part". */
function isReversedAlone(s: Sentence, at: number): boolean {
  const { terms, dates } = s;
  if (!isAppeal(s) || !isA(terms[at], 'reverse-now')) return false;
  const next = isA(terms[at + 1], 'she-word', 'he-word') ? at + 2 : at + 1;
  const isOfTime = dates.some(({ from }) => from === next || from === next + 1);
  const isOfSuit = isA(terms[next], 'in-word') && isA(terms[next + 1], 'suit-name', 'party-to-suit');
  return isOfTime || isOfSuit || terms[next] === undefined || terms[next]?.text === '.' || isA(terms[next], 'comma', 'for-word');
}

/** "Her decision has been reversed on appeal". */
function isReversedPassively(s: Sentence, at: number): boolean {
  if (!isA(s.terms[at - 1], 'be-word') || isA(s.terms[at + 1], 'if-word')) return false;
  const subject = s.terms.slice(Math.max(0, at - 12), at);
  return subject.some((t) => isA(t, 'ruling-noun', 'relief-noun')) && !subject.some((t) => isA(t, 'negation', 'modal', 'seek-verb'));
}
