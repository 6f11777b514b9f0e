/**
 * Outcomes: what a court did. "Declined to block", "turned down a bid to stop", "won't halt" all decline; "may not
 * share" blocks; "left the injunction in place" upholds. Read from the verb that acts and the thing it acts on.
 */
import { courtActs, isInfinitive } from '../language/events.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

type Outcome =
  | 'blocked' | 'declined' | 'allowed' | 'affirmed' | 'affirmed-denial' | 'upheld-block' | 'reversed' | 'found-unlawful' | 'found-likely-unlawful' | 'found-lawful' | `affirmed-judge:${string}`;

interface Act {
  outcome: Outcome;
  from: number;
  to: number;
}

const ACTS = ['deny-verb', 'affirm-verb', 'reverse-verb', 'block-verb', 'allow-verb', 'grant-verb', 'keep-verb'];

/** Outcomes stated in the sentence, left to right. */
export function outcomesIn(sentence: Sentence): Claim[] {
  const acts: Act[] = [];
  let at = 0;
  for (const i of sentence.at(...ACTS)) {
    if (i < at) continue;
    const act = actAt(sentence, i);
    if (!act) continue;
    acts.push(act);
    at = act.to;
  }
  const permission = permissionIn(sentence);
  if (permission && acts.length === 0) acts.push(permission);
  acts.push(...findingsIn(sentence));
  return acts.filter((a) => !acts.some((b) => b !== a && isReview(b) && a.from >= b.to && a.outcome === 'blocked' && sentence.clauses[a.from] === sentence.clauses[b.from])).map(({ outcome, from, to }) => ({ kind: 'outcome', topic: 'ruling', value: ids(outcome), from, to }));
}

/** After "lifted the order" or "upheld the injunction", a verb right behind says what that order does. */
const isReview = ({ outcome }: Act): boolean => outcome === 'reversed' || outcome === 'upheld-block' || outcome.startsWith('affirmed');

function actAt(s: Sentence, at: number): Act | null {
  const term = s.terms[at];
  if (!courtActs(s.terms, at, s.clauses) || isNobody(s, at) || (isA(s.terms[at - 1], 'negation') && !isA(term, 'deny-verb'))) return null;
  if (isA(term, 'deny-verb')) return denial(s, at);
  if (isInfinitive(s.terms, at) || isSupposed(s, at)) return null;
  if (isA(term, 'affirm-verb')) {
    const affirmed = affirmance(s, at);
    if (affirmed) return affirmed;
  }
  if (isA(term, 'reverse-verb')) return reversal(s, at);
  if (isA(term, 'block-verb')) return block(s, at);
  if (isA(term, 'allow-verb')) return allowance(s, at);
  if (isA(term, 'keep-verb')) return order(s, at);
  return isA(term, 'grant-verb') ? grant(s, at) : null;
}

/** "No order bars", "in none of them has a court": nobody did it. */
function isNobody(s: Sentence, at: number): boolean {
  return s.at('negation').some((i) => i < at && s.clauses[i] === s.clauses[at] && /^(?:no|none|neither|nor|nobody)$/.test(s.terms[i]?.text ?? '') && at - i < 14);
}

/** After "if", "whether", "could" or a verb of asking, nothing was done. */
function isSupposed(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    if (s.clauses[i] !== s.clauses[at] && !isA(s.terms[i], 'if-word')) break;
    if (isA(s.terms[i], 'if-word', 'modal', 'seek-verb')) return true;
    if (isA(s.terms[i], 'ruling-noun', 'relief-noun', 'judge-noun', 'judge-name')) return isA(s.terms[i - 1], 'seek-verb') || isA(s.terms[i - 2], 'seek-verb');
  }
  return false;
}

const PRACTICE = ['tax-agency', 'agency', 'agreement-noun', 'practice-noun', 'sharing-noun', 'immigration-agency', 'data-noun', 'tax-noun', 'government-noun', 'share-verb', 'disclosure-noun'];

function find(s: Sentence, from: number, reach: number, ...names: string[]): number {
  for (let i = from; i < Math.min(s.terms.length, from + reach); i++) if (isA(s.terms[i], ...names)) return i;
  return -1;
}

/** "Declined to block", "denied a motion for", "won't stop", "rejected a bid to bar", "did not let". */
function denial(s: Sentence, at: number): Act | null {
  if (isA(s.terms[at - 1], 'negation')) return null;
  if (isA(s.terms[at], 'refusal-word')) return refusal(s, at);
  for (let i = at + 1; i < Math.min(s.terms.length, at + 16); i++) {
    const term = s.terms[i];
    if (s.terms[i]?.text === ';') break;
    if (isA(term, 'allow-verb') && i < at + 4) return { outcome: 'blocked', from: at, to: i + 1 };
    if (isA(term, 'reverse-verb') && i < at + 5) return undisturbed(s, at, i);
    if (isA(term, 'block-verb', 'keep-verb')) return find(s, i + 1, 12, ...PRACTICE) >= 0 ? { outcome: 'declined', from: at, to: i + 1 } : null;
    if (isA(term, 'grant-verb') && i < at + 4) continue;
    if (isA(term, 'relief-noun')) return { outcome: 'declined', from: at, to: i + 1 };
    if (isA(term, 'motion-noun')) return deniedMotion(s, at, i);
    if (isA(term, 'lower-ruling')) return null;
  }
  return null;
}

/** "Won't block", "did not let", "would not issue an injunction": the verb comes at once. */
function refusal(s: Sentence, at: number): Act | null {
  for (let i = at + 1; i < Math.min(s.terms.length, at + 4); i++) {
    if (isA(s.terms[i], 'allow-verb')) return find(s, i + 1, 8, ...PRACTICE) >= 0 ? { outcome: 'blocked', from: at, to: i + 1 } : null;
    if (isA(s.terms[i], 'reverse-verb')) return null;
    if (isA(s.terms[i], 'keep-verb') && !isA(s.terms[i], 'block-verb')) return order(s, i) ? { outcome: 'declined', from: at, to: i + 1 } : null;
    if (isA(s.terms[i], 'block-verb')) return find(s, i + 1, 12, ...PRACTICE) >= 0 ? { outcome: 'declined', from: at, to: i + 1 } : null;
    if (isA(s.terms[i], 'grant-verb')) return refusedGrant(s, at, i);
  }
  return null;
}

/** "Did not issue a restraining order" says nothing of other relief. */
function refusedGrant(s: Sentence, at: number, verb: number): Act | null {
  const relief = find(s, verb + 1, 6, 'relief-noun');
  if (relief < 0 || ['temporary-restraining-order', 'permanent-injunction'].includes(valueIn(s.terms[relief], 'relief') ?? '')) return null;
  return { outcome: 'declined', from: at, to: relief + 1 };
}

function undisturbed(s: Sentence, at: number, i: number): Act | null {
  if (find(s, i + 1, 10, 'relief-noun', 'block-verb') >= 0) return { outcome: 'upheld-block', from: at, to: i + 1 };
  return find(s, i + 1, 10, 'ruling-noun', 'lower-ruling') >= 0 ? { outcome: 'affirmed', from: at, to: i + 1 } : null;
}

/** A motion of the government's is another matter; so is one to dismiss, to lift or to intervene. */
function deniedMotion(s: Sentence, at: number, i: number): Act | null {
  const govern = find(s, at + 1, i - at, 'government-side');
  if (govern >= 0 && govern < i) return null;
  for (let j = i + 1; j < Math.min(s.terms.length, i + 7); j++) {
    if (isA(s.terms[j], 'government-side') && isA(s.terms[j - 1], 'by-word', 'determiner') && !isA(s.terms[j - 1], 'to-word') && j < i + 4) return null;
    if (isA(s.terms[j], 'reverse-verb') || ['dismiss', 'intervene', 'compel', 'unseal', 'reconsider', 'expedite'].some((w) => s.terms[j]?.text.startsWith(w))) return null;
    if (isA(s.terms[j], 'block-verb', 'keep-verb', 'relief-noun')) return { outcome: 'declined', from: at, to: j + 1 };
  }
  return { outcome: 'declined', from: at, to: i + 1 };
}

function block(s: Sentence, at: number): Act | null {
  const target = find(s, at + 1, 10, ...PRACTICE, 'motion-noun', 'ruling-noun', 'relief-noun', 'lower-ruling', 'agency');
  if (target >= 0 && isA(s.terms[target], 'motion-noun', 'lower-ruling') && !isA(s.terms[target], 'practice-noun')) return null;
  if (target >= 0 && isA(s.terms[target], 'ruling-noun', 'relief-noun') && target < at + 5) return find(s, target, 3, ...PRACTICE) > target ? { outcome: 'blocked', from: at, to: at + 1 } : null;
  const passive = isA(s.terms[at + 1], 'it-word') || isA(s.terms[at - 1], 'auxiliary') || isA(s.terms[at + 1], 'by-word', 'from-word');
  if (target < 0 && !passive && !subjectIsPractice(s, at)) return null;
  return { outcome: 'blocked', from: at, to: at + 1 };
}

function subjectIsPractice(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (isA(s.terms[i], ...PRACTICE)) return true;
  return false;
}

/** "Ordered the IRS to stop", "told the agency to halt", "kept the IRS from". */
function order(s: Sentence, at: number): Act | null {
  const agency = find(s, at + 1, 7, 'agency', 'government-noun', 'immigration-agency', 'treasury', 'pronoun');
  if (agency < 0) return null;
  const text = s.terms[at]?.text ?? '';
  for (let i = agency + 1; i < Math.min(s.terms.length, agency + 8); i++) {
    if (/^(?:keep|kept)/.test(text) && isA(s.terms[i], 'from-word')) return { outcome: 'blocked', from: at, to: i + 1 };
    if (isA(s.terms[i], 'block-verb') && isA(s.terms[i - 1], 'to-word')) return { outcome: 'blocked', from: at, to: i + 1 };
    if (isA(s.terms[i], 'negation') && isA(s.terms[i + 1], 'to-word')) return { outcome: 'blocked', from: at, to: i + 2 };
  }
  return null;
}

function allowance(s: Sentence, at: number): Act | null {
  const target = find(s, at + 1, 10, ...PRACTICE, 'government-side', 'agency');
  if (target < 0 && !/government|administration|irs|agenc/.test(s.terms[at]?.text ?? '')) return null;
  return { outcome: 'allowed', from: at, to: at + 1 };
}

function grant(s: Sentence, at: number): Act | null {
  for (let i = at + 1; i < Math.min(s.terms.length, at + 9); i++) {
    if (isA(s.terms[i], 'other-order', 'other-thing')) return null;
    if (isA(s.terms[i], 'relief-noun')) return { outcome: 'blocked', from: at, to: i + 1 };
    if (isA(s.terms[i], 'motion-noun') && find(s, i + 1, 6, 'relief-noun', 'block-verb') >= 0) return { outcome: 'blocked', from: at, to: i + 1 };
    if (isA(s.terms[i], 'block-verb', 'deny-verb', 'government-side')) return null;
  }
  return null;
}

function affirmance(s: Sentence, at: number): Act | null {
  for (let i = at + 1; i < Math.min(s.terms.length, at + 12); i++) {
    const name = valueIn(s.terms[i], 'judge-name');
    if (isA(s.terms[i], 'lower-ruling', 'denial-noun')) return { outcome: refers(s, i, 'denial') ? 'affirmed-denial' : 'affirmed', from: at, to: i + 1 };
    if (s.terms[i]?.text === 'by') break;
    if (name) return { outcome: `affirmed-judge:${name}`, from: at, to: i + 1 };
    if (isA(s.terms[i], 'relief-noun') || (isA(s.terms[i], 'block-verb') && !isInfinitive(s.terms, i))) return deniedLater(s, i) ? { outcome: 'affirmed-denial', from: at, to: i + 1 } : { outcome: 'upheld-block', from: at, to: i + 1 };
    if (isA(s.terms[i], 'agreement-noun', 'practice-noun')) return isA(s.terms[at], 'affirm-verb') && !isA(s.terms[i], 'ruling-noun') ? { outcome: 'allowed', from: at, to: i + 1 } : null;
    if (isA(s.terms[i], 'ruling-noun')) return rulingAffirmed(s, at, i);
  }
  return isAppeal(s) && /affirm|upheld|uphold/.test(s.terms[at]?.text ?? '') ? { outcome: 'affirmed', from: at, to: at + 1 } : null;
}

/** "A ruling that denied ...", "the order refusing to block": the ruling affirmed was a denial. */
function rulingAffirmed(s: Sentence, at: number, i: number): Act {
  if (deniedLater(s, i)) return { outcome: 'affirmed-denial', from: at, to: i + 1 };
  const blocks = find(s, i + 1, 5, 'block-verb');
  return { outcome: blocks >= 0 && !isInfinitive(s.terms, blocks) ? 'upheld-block' : 'affirmed', from: at, to: i + 1 };
}

function deniedLater(s: Sentence, i: number): boolean {
  const denies = find(s, i + 1, 8, 'deny-verb', 'denial-noun');
  return denies >= 0 || isA(s.terms[i - 1], 'denial-noun');
}

function refers(s: Sentence, i: number, word: string): boolean {
  return s.terms[i]?.text.includes(word) === true || /refus|reject/.test(s.terms[i]?.text ?? '') || find(s, i + 1, 5, 'deny-verb', 'denial-noun') >= 0;
}

const isAppeal = (s: Sentence): boolean => s.has('appeals-noun') || s.at('court').some((i) => valueIn(s.terms[i], 'court')?.startsWith('ca') === true);

function reversal(s: Sentence, at: number): Act | null {
  if (isA(s.terms[at], 'ruling-target')) return { outcome: 'reversed', from: at, to: at + 1 };
  if (isReversedPassively(s, at)) return { outcome: 'reversed', from: at, to: at + 1 };
  const target = find(s, at + 1, 9, 'ruling-noun', 'relief-noun', 'lower-ruling', 'denial-noun', 'judge-name', 'block-verb', 'agreement-noun', 'practice-noun');
  if (target < 0 || isA(s.terms[target], 'agreement-noun', 'practice-noun')) return null;
  const higher = isAppeal(s) || s.heading || isA(s.terms[target], 'relief-noun') || s.at('judge-name').some((i) => i > at);
  return higher ? { outcome: 'reversed', from: at, to: target + 1 } : null;
}

/** "Her decision has been reversed on appeal". */
function isReversedPassively(s: Sentence, at: number): boolean {
  if (!isA(s.terms[at - 1], 'auxiliary') || isA(s.terms[at + 1], 'if-word')) return false;
  const subject = s.terms.slice(Math.max(0, at - 12), at);
  return subject.some((t) => isA(t, 'ruling-noun', 'relief-noun')) && !subject.some((t) => isA(t, 'negation', 'modal', 'seek-verb'));
}

/** "The IRS may share ..., court rules", "IRS can't give ICE addresses". */
function permissionIn(s: Sentence): Act | null {
  if (!s.has('judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court', 'ruling-noun') || !s.has('find-verb', 'court-verb')) return null;
  for (const i of s.at('share-verb', 'sharing-noun')) {
    for (let j = i - 1; j >= Math.max(0, i - 7); j--) {
      if (isA(s.terms[j], 'if-word')) return null;
      if (isA(s.terms[j], 'refusal-modal') && agencyBefore(s, j)) return { outcome: 'blocked', from: j, to: i + 1 };
      if (isA(s.terms[j], 'may-word') && agencyBefore(s, j)) return isA(s.terms[j + 1], 'negation') ? { outcome: 'blocked', from: j, to: i + 1 } : { outcome: 'allowed', from: j, to: i + 1 };
    }
  }
  return null;
}

function agencyBefore(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (isA(s.terms[i], 'tax-agency')) return true;
  return false;
}

/** "Ruled that the sharing was unlawful", "found no violation", "broke the law, a judge said". */
function findingsIn(s: Sentence): Act[] {
  if (!s.has('find-verb') || !s.has('judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court', 'ruling-noun', 'she-word')) return [];
  for (const i of s.at('lawful-word')) if (subjectNear(s, i)) return [{ outcome: isNegated(s, i) ? 'found-unlawful' : 'found-lawful', from: i, to: i + 1 }];
  for (const i of s.at('unlawful-word')) {
    if (!subjectNear(s, i) || isAsked(s, i)) continue;
    if (isNegated(s, i)) return [{ outcome: 'found-lawful', from: i - 1, to: i + 1 }];
    return [{ outcome: s.has('likely-word') ? 'found-likely-unlawful' : 'found-unlawful', from: i, to: i + 1 }];
  }
  return [];
}

function subjectNear(s: Sentence, at: number): boolean {
  for (let i = Math.max(0, at - 14); i < Math.min(s.terms.length, at + 10); i++) if (isA(s.terms[i], 'tax-agency', 'agreement-noun', 'practice-noun', 'sharing-noun', 'disclosure-noun')) return true;
  return false;
}

function isNegated(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (isA(s.terms[i], 'negation')) return true;
  return false;
}

/** Arguments and allegations of a violation, and findings about a violation being argued, are nobody's finding. */
function isAsked(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (isA(s.terms[i], 'if-word', 'argue-verb', 'motion-noun', 'hearing-noun') || /^(?:claims?|arguments?|allegations?|theory)$/.test(s.terms[i]?.text ?? '')) return true;
  }
  return false;
}
