/**
 * Events: what a verb or noun of the sentence speaks of (a ruling, the agreement, the disclosure, a suit's filing ...).
 * Dates, numbers and names are claims about events, so each is bound to one.
 */
import type { EventKind } from './event-kinds.ts';
import { behindDay, filedThing, isSomebodys, issuedThing, near } from './governed.ts';
import { isFromImmigration, isRequesting, isSharing } from './sharing.ts';
import { isOfAgreement, isSignedByCourt, isSignedNow } from './signing.ts';
import { COURT, isA, isOfAny, isUnrealised, type Term } from './terms.ts';

export type { EventKind };

export interface SentenceEvent {
  readonly kind: EventKind;
  /** Index of the term that names it. */
  readonly at: number;
  readonly isVerb: boolean;
}

/** Whether a verb of ruling stands at a place or right behind it. */
export const rulesAt = (events: readonly SentenceEvent[], place: number): boolean =>
  events.some((e) => e.isVerb && e.kind === 'ruling' && (e.at === place || e.at === place + 1));

/** Noun classes and what they speak of, most particular first. */
const NOUNS: readonly (readonly [string, EventKind])[] = [
  ['other-order', 'other'],
  ['other-thing', 'other'],
  ['court-record', 'record'],
  ['agreement-noun', 'agreement'],
  ['testimony-noun', 'testimony'],
  ['manual-noun', 'manual'],
  ['brief-filing', 'brief'],
  ['declaration-noun', 'declaration'],
  ['report-noun', 'report'],
  ['motion-noun', 'motion'],
  ['suit-noun', 'filing'],
  ['hearing-noun', 'hearing'],
  ['disclosure-noun', 'disclosure'],
  ['request-noun', 'request'],
  ['appeal-noun', 'appeal'],
  ['relief-noun', 'ruling'],
  ['ruling-noun', 'ruling'],
  ['practice-noun', 'practice'],
];

const NOUN_NAMES: ReadonlySet<string> = new Set(NOUNS.map(([name]) => name));

function nounEvent(term: Term): EventKind | undefined {
  return isOfAny(term, NOUN_NAMES) ? NOUNS.find(([name]) => isA(term, name))?.[1] : undefined;
}

/** Only terms of these classes can be verbs that speak of an event. */
const isVerbal = ({ senses }: Term): boolean =>
  senses.some(({ name }) => name.endsWith('-verb') || name === 'hear-word' || name === 'sign-now');

/** Events a sentence speaks of, in order. */
export function eventsOf(terms: readonly Term[], clauses: readonly number[]): SentenceEvent[] {
  const events: SentenceEvent[] = [];
  terms.forEach((term, at) => {
    if (term.senses.length === 0) return;
    const verb = isVerbal(term) ? verbEvent(terms, at, clauses) : null;
    if (verb) {
      events.push({ kind: verb, at, isVerb: true });
      return;
    }
    const noun = isSomebodys(terms, at) ? 'other' : nounEvent(term);
    if (noun) events.push({ kind: askedFor(terms, at, soughtOnly(terms, at, noun)), at, isVerb: false });
  });
  return events;
}

/** A relief noun that is only asked for ("a motion for a stay") is no ruling. */
function soughtOnly(terms: readonly Term[], at: number, kind: EventKind): EventKind {
  if (kind !== 'ruling' || !isA(terms[at], 'relief-noun')) return kind;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (isA(terms[i], 'seek-verb', 'motion-noun')) return 'motion';
    if (isA(terms[i], 'grant-verb', 'issue-verb', 'deny-verb')) return kind;
  }
  return kind;
}

/** A "request" is a motion before a court; where no court and no relief is spoken of, it is a request for data. */
function askedFor(terms: readonly Term[], at: number, kind: EventKind): EventKind {
  const isData = kind === 'motion' && isA(terms[at], 'request-noun') && !near(terms, at, 24, ...COURT, 'party-noun', 'records-word');
  return isData ? 'request' : kind;
}

const RULING_VERBS = ['block-verb', 'allow-verb', 'deny-verb', 'grant-verb', 'affirm-verb', 'reverse-verb', 'court-verb'];

function verbEvent(terms: readonly Term[], at: number, clauses: readonly number[]): EventKind | null {
  const term = terms[at];
  if (isInfinitive(terms, at) || (isA(term, 'find-verb') && isA(terms[at - 1], 'report-noun'))) return null;
  if (isA(term, 'sue-verb')) return 'filing';
  if (isA(term, 'appeal-verb') && !isA(term, 'appeal-stage') && !isAppealNoun(terms, at)) return 'appeal';
  if (isA(term, 'testify-verb')) return 'testimony';
  if (isA(term, 'move-verb') && movesFor(terms, at)) return 'motion';
  if (isA(term, 'seek-verb') && asksForRelief(terms, at)) return 'motion';
  if (isA(term, 'notify-verb') && isNotice(terms, at)) return 'notice';
  if (launchesPractice(terms, at)) return 'practice';
  const filed = isA(term, 'file-verb') ? filedThing(terms, at) : null;
  if (filed) return filed;
  if (bringsIt(terms, at)) return 'filing';
  if (isA(term, 'court-verb', 'launch-verb') && holdsHearing(terms, at)) return 'hearing';
  if (isA(term, 'find-verb') && isHeld(terms, at)) return 'hearing';
  if (
    isA(term, 'hear-verb') ||
    (isA(term, 'hear-word') && terms.slice(at + 1, at + 5).some((t) => isA(t, 'appeal-noun', 'suit-noun', 'hearing-noun')))
  )
    return 'hearing';
  if (isA(term, 'sign-verb') && isSignedByCourt(terms, at)) return 'ruling';
  if ((isA(term, 'sign-verb') || isSignedNow(terms, at)) && isOfAgreement(terms, at)) return 'agreement';
  if (isA(term, 'resign-verb') || (isA(term, 'leave-verb') && terms.slice(Math.max(0, at - 4), at).some((t) => isA(t, 'person'))))
    return 'departure';
  if (isA(term, 'dismiss-verb') && terms.slice(at + 1, at + 3).some((t) => isA(t, 'suit-noun'))) return 'other';
  if (isA(term, 'become-verb')) return 'appointment';
  if (isA(term, 'admit-verb') && !isA(terms[at + 1], 'by-word') && near(terms, at, 8, 'agency', 'declaration-noun', 'person'))
    return 'declaration';
  const issued = isA(term, 'issue-verb') ? issuedThing(terms, at) : null;
  if (issued) return issued;
  if (isA(term, 'share-verb', 'obtain-verb') && isSharing(terms, at, clauses))
    return isFromImmigration(terms, at) ? 'request' : 'disclosure';
  if (isA(term, 'request-verb') && isRequesting(terms, at)) return 'request';
  if (isA(term, 'tally-verb') && near(terms, at, 7, 'violation-noun') && courtActs(terms, at, clauses)) return 'ruling';
  if (isA(term, 'put-verb') && putsOnHold(terms, at) && courtActs(terms, at, clauses)) return 'ruling';
  if (
    isA(term, ...RULING_VERBS) &&
    !isRulingNoun(terms, at) &&
    !governsOther(terms, at) &&
    !isAgencys(terms, at) &&
    (courtActs(terms, at, clauses) || isDecided(terms, at))
  )
    return 'ruling';
  return null;
}

/** "That the IRS acted unlawfully": what an agency did. */
const isAgencys = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'court-verb') &&
  isA(terms[at - 1], 'agency') &&
  isA(terms[isA(terms[at - 2], 'determiner') ? at - 3 : at - 2], 'that-word', 'when-word');

/** "It was brought", "the groups brought it": what is brought is a suit. */
const bringsIt = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'brought' &&
  (isA(terms[at - 1], 'be-word')
    ? isA(terms[at - 2], 'it-word') && at < 4
    : isA(terms[at - 1], 'plaintiff-side') && terms[at + 1]?.text === 'it');

/** "Put the policy on hold". */
const putsOnHold = (terms: readonly Term[], at: number): boolean => terms.slice(at + 1, at + 9).some((t) => isA(t, 'hold-word'));

/** "Approved that settlement": the act is about something else. */
const governsOther = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], 'allow-verb', 'grant-verb') && [at + 1, at + 2].some((i) => isA(terms[i], 'other-thing', 'other-order'));

/** "X v. Y, No. 25-457, was decided on": what is decided is the suit. */
function isDecided(terms: readonly Term[], at: number): boolean {
  if (!isA(terms[at], 'decide-word') || !isA(terms[at - 1], 'be-word')) return false;
  return terms.slice(Math.max(0, at - 20), at).some((t) => isA(t, 'suit-noun'));
}

/** "Friedrich's ruling", "court orders on": the noun; "ruling" is a verb after a comma, an auxiliary or a connecting word. */
function isRulingNoun(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text === 'orders') return isA(terms[at + 1], 'date-before', 'against-word');
  if (terms[at]?.text !== 'ruling') return false;
  if (terms[at - 1]?.text === ',' && terms[at - 2]?.kind === 'number') return true;
  return at > 0 && terms[at - 1]?.text !== ',' && !isA(terms[at - 1], 'auxiliary', 'subordinator', 'conjunction', 'in-word', 'by-word');
}

/** "The Centro appeal": the noun; "appeal" is a verb straight after those who appeal. */
function isAppealNoun(terms: readonly Term[], at: number): boolean {
  return (
    isA(terms[at], 'appeal-noun') &&
    (isA(terms[at - 2], 'determiner') || !isA(terms[at - 1], 'plaintiff-side', 'government-side', 'pronoun', 'organisation'))
  );
}

/** "Launched a program": unless it was a suit over one. */
function launchesPractice(terms: readonly Term[], at: number): boolean {
  return (
    isA(terms[at], 'launch-verb') && near(terms, at, 6, 'practice-noun', 'agreement-noun') && !near(terms, at, 6, 'suit-noun', 'court-noun')
  );
}

/** "Held a hearing", "conducted oral argument". */
function holdsHearing(terms: readonly Term[], at: number): boolean {
  return terms.slice(at + 1, at + 5).some((t) => isA(t, 'hearing-noun'));
}

/** "A hearing on the injunction was held". */
function isHeld(terms: readonly Term[], at: number): boolean {
  return isA(terms[at - 1], 'be-word') && terms.slice(Math.max(0, at - 9), at - 1).some((t) => isA(t, 'hearing-noun'));
}

/** "Moved on Aug. 20 for a stay", "moved to block": relief is asked for. */
function movesFor(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.text.endsWith(' for')) return terms.slice(at + 1, at + 5).some((t) => isA(t, 'relief-noun'));
  for (let i = at + 1; i < Math.min(terms.length, at + 9); i++)
    if (isA(terms[i], 'for-word', 'to-word')) return terms.slice(i + 1, i + 7).some((t) => isA(t, 'relief-noun', 'block-verb'));
  return false;
}

/** "The groups had asked for a stay", "the plaintiffs sought an injunction": done, not being done. */
function asksForRelief(terms: readonly Term[], at: number): boolean {
  if (!/^(?:sought|asked|requested|moved|petitioned|applied)/.test(terms[at]?.text ?? '')) return false;
  const asker = isA(terms[at - 1], 'auxiliary') ? at - 2 : at - 1;
  const object = behindDay(terms, at + 1);
  return isA(terms[asker], 'plaintiff-side', 'organisation') && terms.slice(object, object + 3).some((t) => isA(t, 'relief-noun'));
}

/** "Treasury informed Homeland Security", "told ICE of the mistakes": one side of the exchange gives notice to the other. */
function isNotice(terms: readonly Term[], at: number): boolean {
  const teller = terms.slice(Math.max(0, at - 4), at).some((t) => isA(t, 'tax-agency'));
  const told = terms.slice(at + 1, at + 4).some((t) => isA(t, 'immigration-agency'));
  return teller && told && (!isA(terms[at], 'say-verb') || terms.slice(at + 1, at + 14).some((t) => isA(t, 'error-noun', 'fault-noun')));
}

/** "to block", "a bid to halt", "would bar": not an act done; "went on to order" is one. */
export function isInfinitive(terms: readonly Term[], at: number): boolean {
  if (isUnrealised(terms[at])) return true;
  if (
    isA(terms[at - 1], 'to-word') &&
    (isA(terms[at - 2], 'agree-word') || (terms[at - 2]?.text === 'on' && isA(terms[at - 3], 'plain-verb')))
  )
    return false;
  if (isA(terms[at - 1], 'auxiliary') && isA(terms[at - 2], 'to-word')) return true;
  if (isA(terms[at - 1], 'to-word') || (isA(terms[at - 1], 'modal') && !isA(terms[at - 1], 'refusal-modal'))) return true;
  const joint = [at - 1, at - 2].find((i) => isA(terms[i], 'conjunction'));
  return (
    joint !== undefined &&
    terms.slice(Math.max(0, joint - 6), joint).some((t, i, group) => isA(group[i - 1], 'to-word') && isA(t, 'block-verb', 'relief'))
  );
}

/** A court stands as the subject before the verb in its clause, or as the agent after "by". */
export function courtActs(terms: readonly Term[], at: number, clauses: readonly number[]): boolean {
  if (isA(terms[at], 'enjoin-verb') && isA(terms[at - 1], 'be-word')) return true;
  for (let i = at - 1; i >= 0 && at - i < 24; i--) {
    if (isOfAny(terms[i], COURT)) return true;
    if (clauses[i] !== clauses[at] && isA(terms[i], 'party-noun')) break;
    if (isA(terms[i], 'pronoun') && clauses[i] === clauses[at]) return isA(terms[i], 'she-word', 'it-word', 'he-word');
  }
  for (let i = at + 1; i < Math.min(terms.length, at + 14); i++)
    if (isA(terms[i], 'by-word') && isOfAny(terms[i + 1] ?? terms[i], COURT)) return true;
  return near(terms, at, 5, 'judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court');
}
