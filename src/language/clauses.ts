/**
 * Clauses, roughly: each term gets the number of the clause it stands in, so that a date or a number is bound to the
 * verb it belongs to. A new clause begins at a semicolon or dash, at a subordinator or conjunction with a verb of its
 * own after it, and at a relative pronoun; a relative clause between commas ends at its comma.
 */
import { isA, isOfAny, isUnknownName, type Term } from './terms.ts';

const VERBS = new Set([
  'block-verb',
  'deny-verb',
  'allow-verb',
  'grant-verb',
  'affirm-verb',
  'reverse-verb',
  'court-verb',
  'sign-verb',
  'share-verb',
  'request-verb',
  'file-verb',
  'sue-verb',
  'say-verb',
  'argue-verb',
  'admit-verb',
  'resign-verb',
  'become-verb',
  'auxiliary',
  'issue-verb',
  'obtain-verb',
  'admit-verb',
  'hear-verb',
  'launch-verb',
  'modal',
  'appoint-verb',
  'tally-verb',
  'confirm-verb',
]);

/** Whether a term can be a verb: of a verb's class, or a bare word that looks like a past tense. */
export function isVerb(term: Term | undefined): boolean {
  return isOfAny(term, VERBS) || term?.past === true;
}

/** The clause number of each term; numbers grow from left to right, and a clause may go on after an inserted one. */
export function clausesOf(terms: readonly Term[]): number[] {
  const clauses: number[] = [];
  let current = 0;
  let next = 0;
  let outer = -1;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at];
    if (isAside(terms, at)) {
      outer = outer < 0 ? current : outer;
      current = ++next;
    } else if (outer >= 0 && term?.text === ')') {
      clauses.push(current);
      current = outer;
      outer = -1;
      continue;
    } else if (outer >= 0 && term?.text === ',' && hasVerbSince(terms, clauses, current, at)) {
      current = outer;
      outer = -1;
    } else if (opensClause(terms, at)) {
      const inserted = isA(term, 'relative-pronoun') && terms[at - 1]?.text === ',';
      outer = inserted && outer < 0 ? current : outer;
      if (!inserted) outer = -1;
      current = ++next;
    }
    clauses.push(current);
  }
  return clauses;
}

/** "(that's Talwani)", "(she was named by Clinton)": a statement of its own. */
const isAside = (terms: readonly Term[], at: number): boolean => terms[at]?.text === '(' && isA(terms[at + 1], 'pronoun', 'that-word');

function hasVerbSince(terms: readonly Term[], clauses: readonly number[], clause: number, at: number): boolean {
  for (let i = at - 1; i >= 0 && clauses[i] === clause; i--) if (isVerb(terms[i])) return true;
  return false;
}

function opensClause(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term?.text === ';' || term?.text === '\u2014' || term?.text === ':') return true;
  if (isA(term, 'relative-pronoun')) return at > 0 && isVerbAhead(terms, at + 1, 8);
  if (isA(term, 'subordinator')) return isVerbAhead(terms, at + 1, 10) || isVerbBehindInserted(terms, at);
  if (isParticiple(terms, at) || isObjectRelative(terms, at) || isCourtReported(terms, at)) return true;
  if (terms[at - 1]?.text === ',' && isCourtNext(terms, at)) return true;
  if (isA(term, 'conjunction') && (isPlaceNext(terms, at) || isDatedVerbNext(terms, at + 1))) return true;
  const subject = isA(term, 'conjunction') ? newSubject(terms, at + 1) : -1;
  if (subject >= 0 && isListed(terms, at, subject)) return false;
  if (subject >= 0) return isVerbAhead(terms, pastInserted(terms, subject + 1), 7, 0);
  return false;
}

/** ", and in Boston the injunction continues": another court's. */
const isPlaceNext = (terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.text === ',' && isA(terms[at + 1], 'in-word') && isA(terms[at + 2], 'place');

/** How many words may be inserted between a subject and its verb. */
const INSERTED = 7;

/** "The D.C. Circuit, in a third case, affirmed": where what is inserted behind the subject ends. */
function pastInserted(terms: readonly Term[], at: number): number {
  if (terms[at]?.text !== ',') return at;
  const end = terms.findIndex((t, i) => i > at && i <= at + INSERTED && t.text === ',');
  return end > 0 && isVerb(terms[end + 1]) ? end + 1 : at;
}

/** "While Judge X, affirmed in February, denied one". */
function isVerbBehindInserted(terms: readonly Term[], at: number): boolean {
  const subject = newSubject(terms, at + 1);
  const verb = pastInserted(terms, subject + 1);
  return subject >= 0 && verb > subject + 1 && isVerbAhead(terms, verb, 7, 0);
}

/** "DHS and ICE", "Bessent and Noem": two names of a kind joined, not two clauses. */
function isListed(terms: readonly Term[], at: number, subject: number): boolean {
  const before = terms[at - 1];
  const offices = terms.slice(at + 1, subject).every((t) => isA(t, 'leader-office', 'title-word'));
  if (isA(terms[subject], 'person') && offices && (isUnknownName(before) || isA(before, 'person'))) return true;
  return (
    subject === at + 1 &&
    ['agency', 'person', 'organisation', 'judge-name'].some((name) => isA(terms[at - 1], name) && isA(terms[subject], name))
  );
}

/** "Word came on Friday that the D.C. Circuit had upheld": another court's act, told behind a noun or a date. */
function isCourtReported(terms: readonly Term[], at: number): boolean {
  if (!isA(terms[at], 'that-word') || at === 0 || isVerb(terms[at - 1])) return false;
  const subject = isA(terms[at + 1], 'determiner') ? at + 2 : at + 1;
  return isA(terms[subject], 'court', 'appeals-noun') && isVerbAhead(terms, subject + 1, 4);
}

/** ", the D.C. Circuit affirmed ...": a list of what several courts did. */
function isCourtNext(terms: readonly Term[], at: number): boolean {
  const subject = isA(terms[at], 'determiner', 'judge-noun') ? at + 1 : at;
  if (!isA(terms[subject], 'court', 'judge-name', 'appeals-noun', 'judge-noun') || !isVerb(terms[subject + 1])) return false;
  for (let i = at - 1; i >= 0; i--) if (isVerb(terms[i])) return true;
  return false;
}

/** "The block that Judge X had ordered last year", "the relief she granted in May": another act, told of the noun before. */
function isObjectRelative(terms: readonly Term[], at: number): boolean {
  if (isA(terms[at], 'she-word', 'he-word') && isA(terms[at - 1], 'ruling-noun', 'relief-noun', 'agreement-noun'))
    return isVerbAhead(terms, at + 1, 3);
  if (!isA(terms[at], 'that-word') || !isA(terms[at - 1], 'ruling-noun', 'relief-noun', 'agreement-noun', 'sharing-noun')) return false;
  const subject = isA(terms[at + 1], 'judge-noun', 'determiner', 'another-word') ? at + 2 : at + 1;
  return isA(terms[subject], 'judge-name', 'she-word', 'court', 'judge-noun') && isVerbAhead(terms, subject + 1, 4);
}

/** "An order issued in November", "relief granted on Nov. 21": words that hang on a noun which is not the subject. */
function isParticiple(terms: readonly Term[], at: number): boolean {
  if (!isA(terms[at], 'issue-verb', 'grant-verb', 'sign-verb') || !isA(terms[at - 1], 'ruling-noun', 'relief-noun', 'agreement-noun'))
    return false;
  return terms.slice(0, at - 1).some((t) => isA(t, 'affirm-verb', 'reverse-verb', 'ruling-noun', 'relief-noun', 'agreement-noun'));
}

/** A finite verb within reach, before the next comma. */
function isVerbAhead(terms: readonly Term[], from: number, reach: number, commas = 1): boolean {
  for (let at = from; at < Math.min(terms.length, from + reach); at++) {
    if (terms[at]?.text === ',' && at > from + commas) return false;
    if (isVerb(terms[at])) return true;
  }
  return false;
}

const SUBJECTS = new Set([
  'pronoun',
  'judge-noun',
  'judge-name',
  'court-noun',
  'panel-word',
  'appeals-noun',
  'court',
  'agency',
  'party-noun',
  'person',
  'organisation',
  'government-noun',
  'ruling-noun',
  'relief-noun',
  'agreement-noun',
]);

/** "And, on Feb. 26, found", "and in February counted": another act of the same subject, with a day of its own. */
function isDatedVerbNext(terms: readonly Term[], at: number): boolean {
  const verb = pastDate(terms, at);
  return isVerb(terms[verb]) && !isA(terms[verb], 'issue-verb') && terms.slice(at, verb).some((t) => isA(t, 'month', 'weekday'));
}

/** The subject that opens a new clause behind a conjunction and perhaps a date, or -1. */
function newSubject(terms: readonly Term[], at: number): number {
  const start = pastDate(terms, isA(terms[at], 'determiner') ? at + 1 : at);
  for (let i = start; i < start + 3; i++) if (isOfAny(terms[i], SUBJECTS)) return i;
  return -1;
}

/** Where a date that may stand at a place ends. */
function pastDate(terms: readonly Term[], at: number): number {
  let start = at;
  while (
    start < at + 7 &&
    (isA(terms[start], 'date-before', 'month', 'weekday', 'relative', 'time-noun', 'time-shift', 'number') ||
      terms[start]?.kind === 'number' ||
      terms[start]?.text === ',' ||
      terms[start]?.text === '.')
  )
    start++;
  return start;
}
