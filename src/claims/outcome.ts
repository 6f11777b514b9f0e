/**
 * Outcomes: what a court did. "Declined to block", "turned down a bid to stop", "won't halt" all decline; "may not
 * share" blocks; "left the injunction in place" upholds. Read from the verb that acts and the thing it acts on.
 */
import { type Act, isNobody, isSupposed } from '../language/acts/act.ts';
import { appealDenied, appealResult, appealUpheld } from '../language/acts/appeal.ts';
import { bidEnded } from '../language/acts/bid.ts';
import { allowance, block, grant, hold, order, plaintiffsWin, result } from '../language/acts/blocking.ts';
import { denial } from '../language/acts/denial.ts';
import { findingsIn, permissionIn } from '../language/acts/finding.ts';
import { favour, gain } from '../language/acts/gain.ts';
import { affirmance, reversal } from '../language/acts/review.ts';
import { courtActs } from '../language/events.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

type Reader = (sentence: Sentence, at: number) => Act | null;

/** How each class of verb is read; a verb of several classes is read by the first that finds an act. */
const READERS: readonly (readonly [string, Reader])[] = [
  ['affirm-verb', appealUpheld],
  ['affirm-verb', affirmance],
  ['reverse-verb', reversal],
  ['block-verb', block],
  ['put-verb', hold],
  ['allow-verb', allowance],
  ['keep-verb', order],
  ['lose-verb', result],
  ['win-verb', result],
  ['plaintiffs-win', plaintiffsWin],
  ['grant-verb', grant],
  ['favour-verb', favour],
  ['disfavour-verb', favour],
  ['gain-noun', gain],
  ['loss-noun', gain],
];

const ACTS = ['deny-verb', ...READERS.map(([name]) => name)];

/** Outcomes stated in the sentence, left to right. */
export function outcomesIn(sentence: Sentence): Claim[] {
  const acts: Act[] = [];
  let at = 0;
  for (const i of sentence.at(...ACTS)) {
    const act = i < at ? null : actAt(sentence, i);
    if (!act) continue;
    acts.push(act);
    at = act.to;
  }
  const permission = acts.length === 0 ? permissionIn(sentence) : null;
  const all = [...acts, ...(permission ? [permission] : []), ...findingsIn(sentence)];
  return all
    .filter((act) => !describesReviewed(act, all, sentence))
    .map((act) => (isAttribute(act, sentence) ? { ...act, soft: true as const } : act))
    .map(({ outcome, from, to, soft }) => ({
      kind: 'outcome',
      topic: 'ruling',
      value: ids(outcome),
      from: agreedFrom(sentence, from),
      to,
      ...(soft && { soft }),
    }));
}

/** "Agreed to issue", "agreed to enjoin": the act begins where the court agreed to it. */
const agreedFrom = ({ terms }: Sentence, at: number): number =>
  isA(terms[at - 1], 'to-word') && isA(terms[at - 2], 'agree-word') ? at - 2 : at;

/** "Failed to win an order keeping the IRS from": says what the order would do. */
const isAttribute = ({ from }: Act, { terms }: Sentence): boolean =>
  terms[from]?.text.endsWith('ing') === true && isA(terms[from - 1], 'ruling-noun', 'relief-noun');

function actAt(s: Sentence, at: number): Act | null {
  const term = s.terms[at];
  if (isA(term, 'win-verb', 'lose-verb') && !isSupposed(s, at)) {
    const ended = appealResult(s, at) ?? bidEnded(s, at);
    if (ended) return ended;
  }
  if (!courtActs(s.terms, at, s.clauses) || isNobody(s, at)) return null;
  if (s.terms[at + 1]?.text === 'nothing') return null;
  if (isA(term, 'deny-verb')) return appealDenied(s, at) ?? denial(s, at);
  if (isA(s.terms[at - 1], 'negation') || isSupposed(s, at)) return null;
  for (const [name, read] of READERS) {
    const act = isA(term, name) ? read(s, at) : null;
    if (act) return act;
  }
  return null;
}

/** After "lifted the order" or "upheld the injunction", a verb right behind says what that order does. */
function describesReviewed(act: Act, all: readonly Act[], { clauses }: Sentence): boolean {
  return (
    act.outcome === 'blocked' && all.some((other) => isReview(other) && act.from >= other.to && clauses[act.from] === clauses[other.from])
  );
}

const isReview = ({ outcome }: Act): boolean => outcome === 'reversed' || outcome === 'upheld-block' || outcome.startsWith('affirmed');
