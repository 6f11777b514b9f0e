/** What a court found: lawful or not, likely or settled; and what it thereby lets the agency do. */
import type { Sentence } from '../sentence.ts';
import { isA } from '../terms.ts';
import { isUnproven } from '../unproven.ts';
import type { Act } from './act.ts';

/** "The IRS may share ..., court rules", "IRS can't give ICE addresses", "the IRS must stop sharing, a judge says". */
export function permissionIn(s: Sentence): Act | null {
  if (!s.has('judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court', 'ruling-noun') || !s.has('find-verb', 'court-verb'))
    return null;
  for (const i of s.at('share-verb', 'sharing-noun')) {
    for (let j = i - 1; j >= Math.max(0, i - 7); j--) {
      if (isA(s.terms[j], 'if-word')) return null;
      if (isA(s.terms[j], 'refusal-modal') && agencyBefore(s, j)) return { outcome: 'blocked', from: j, to: i + 1 };
      if (isA(s.terms[j], 'must-word') && agencyBefore(s, j))
        return isA(s.terms[j + 1], 'block-verb') ? { outcome: 'blocked', from: j, to: i + 1, soft: true } : null;
      if (isA(s.terms[j], 'may-word') && agencyBefore(s, j))
        return isA(s.terms[j + 1], 'negation') ? { outcome: 'blocked', from: j, to: i + 1 } : { outcome: 'allowed', from: j, to: i + 1 };
    }
  }
  return null;
}

function agencyBefore(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (isA(s.terms[i], 'tax-agency')) return true;
  return false;
}

/** "Ruled that the sharing was unlawful", "found no violation", "broke the law, a judge said". */
export function findingsIn(s: Sentence): Act[] {
  if (!s.has('find-verb') || !s.has('judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court', 'ruling-noun', 'she-word'))
    return [];
  for (const i of s.at('lawful-word'))
    if (subjectNear(s, i) && !isAttribute(s, i))
      return [{ outcome: isNegated(s, i) ? 'found-unlawful' : 'found-lawful', from: i, to: i + 1 }];
  for (const i of s.at('unlawful-word')) {
    if (!subjectNear(s, i) || isAsked(s, i) || isUnproven(s, i)) continue;
    if (isNegated(s, i)) return [{ outcome: 'found-lawful', from: i - 1, to: i + 1 }];
    if (isOfNothing(s, i)) return [{ outcome: 'found-lawful', from: i, to: i + 2 }];
    return [{ outcome: s.has('likely-word') ? 'found-likely-unlawful' : 'found-unlawful', from: i, to: i + 1 }];
  }
  return [];
}

/** "Without legal effect", "legal challenge": says what kind, not that something is lawful. */
const isAttribute = (s: Sentence, at: number): boolean => s.terms[at]?.text === 'legal' && s.terms[at + 1]?.kind === 'word';

function subjectNear(s: Sentence, at: number): boolean {
  for (let i = Math.max(0, at - 14); i < Math.min(s.terms.length, at + 10); i++)
    if (isA(s.terms[i], 'tax-agency', 'agreement-noun', 'practice-noun', 'sharing-noun', 'disclosure-noun')) return true;
  return false;
}

function isNegated(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (isA(s.terms[i], 'negation')) return true;
  return false;
}

/** "Violated nothing", "violated no statute"; not "violated not only the tax code". */
const isOfNothing = ({ terms }: Sentence, verb: number): boolean => isA(terms[verb + 1], 'negation') && !isA(terms[verb + 2], 'only-word');

/** Questions, arguments and allegations of a violation, and findings about a violation being argued, are nobody's finding. */
function isAsked(s: Sentence, at: number): boolean {
  if (s.terms.slice(at).some((t) => t.text === '?')) return true;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (isA(s.terms[i], 'if-word', 'argue-verb', 'motion-noun', 'hearing-noun', 'claim-noun')) return true;
  }
  return false;
}
