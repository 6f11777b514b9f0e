/** What verbs of sharing and asking speak of: a disclosure that happened, or a request by immigration enforcement. */
import { near } from './governed.ts';
import { isA, type Term } from './terms.ts';

/** A disclosure that happened: not what a court stops, a plan allows or somebody may do. */
export function isSharing(terms: readonly Term[], at: number, clauses: readonly number[]): boolean {
  const word = terms[at]?.text ?? '';
  if (terms.slice(at + 1, at + 4).some((t) => isA(t, 'court-record', 'document-noun', 'paper-noun', 'report-noun'))) return false;
  if (isPaperReleased(terms, at) || obtainsRelief(terms, at) || isPostPassed(terms, at)) return false;
  if (isA(terms[at], 'obtain-verb') && isA(terms[at - 1], 'she-word', 'he-word', 'judge-name', 'judge-noun')) return false;
  if (word.endsWith('ing') || isA(terms[at - 1], 'from-word', 'to-word', 'modal', 'of-word', 'bare-be')) return false;
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    if (isA(terms[i], 'modal', 'if-word') && clauses[i] === clauses[at]) return false;
  }
  if (terms.slice(Math.max(0, at - 3), at).some((t) => isA(t, 'tax-agency')) && !isA(terms[at], 'obtain-verb')) return true;
  for (let i = 0; i < terms.length; i++) {
    if (clauses[i] === clauses[at] && Math.abs(i - at) < 9 && isA(terms[i], 'data-noun', 'people-noun', 'disclosure-noun') && i !== at)
      return true;
  }
  return isWhatWasReceived(terms, at);
}

/** "The job of commissioner passed to X": a post changes hands, no data do. */
const isPostPassed = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'pass-to') && isA(terms[at - 1], 'leader-office') && terms.slice(at + 1, at + 4).some((t) => isA(t, 'person'));

/** "Filings released in October show", "documents that were disclosed", "filings last October revealed": papers come to light, no data change hands. */
function isPaperReleased(terms: readonly Term[], at: number): boolean {
  let before = at - 1;
  while (isA(terms[before], ...BEHIND_PAPER) || terms[before]?.kind === 'number') before--;
  return isA(terms[before], 'released-paper');
}

/** What may stand between a paper and what became of it. */
const BEHIND_PAPER = [
  'auxiliary',
  'be-word',
  'that-word',
  'relative-pronoun',
  'last-word',
  'month',
  'weekday',
  'relative',
  'in-word',
  'on-word',
] as const;

/** "The suit got its injunction", "the case produced a stay": what a court gives is no data. */
function obtainsRelief(terms: readonly Term[], at: number): boolean {
  const given = terms.findIndex((t, i) => i > at && i < at + 5 && isA(t, ...GIVEN_BY_COURTS, 'data-noun', 'data', 'people-noun'));
  return isA(terms[given], ...GIVEN_BY_COURTS);
}

const GIVEN_BY_COURTS = ['relief-noun', 'ruling-noun', 'hearing-noun', 'gain-noun'] as const;

/** "What it received", "the data which they had obtained": the thing received stands before the clause. */
function isWhatWasReceived(terms: readonly Term[], at: number): boolean {
  if (!isA(terms[at], 'obtain-verb')) return false;
  const subject = isA(terms[at - 1], 'auxiliary') ? at - 2 : at - 1;
  if (!isA(terms[subject], 'immigration-agency', 'pronoun') || !isA(terms[subject - 1], 'relative-pronoun', 'what-word', 'that-word'))
    return false;
  return terms.slice(0, subject).some((t) => isA(t, 'immigration-agency', 'use-verb'));
}

/** "ICE sent in a list", "a list sent by ICE": what immigration enforcement hands over is a request. */
export function isFromImmigration(terms: readonly Term[], verb: number): boolean {
  if (isA(terms[verb], 'obtain-verb')) return false;
  if (isA(terms[verb + 1], 'agent-word')) return isA(terms[isA(terms[verb + 2], 'determiner') ? verb + 3 : verb + 2], 'immigration-agency');
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    if (isA(terms[i], 'tax-agency')) return false;
    if (isA(terms[i], 'immigration-agency')) return !isA(terms[i - 1], 'to-word', 'with-word');
  }
  return false;
}

export function isRequesting(terms: readonly Term[], at: number): boolean {
  if (near(terms, at, 5, 'relief-noun', 'judge-noun', 'court-noun', 'appeals-noun')) return false;
  const agencies = terms.slice(Math.max(0, at - 12), at).filter((t) => isA(t, 'tax-agency', 'immigration-agency'));
  return isA(agencies[0], 'immigration-agency');
}
