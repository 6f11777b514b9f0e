/**
 * Whether a thing told can be none but those of the record: papers, disclosures and orders are many, so only one that the sentence tells
 * apart (by who made it, what it did or what it is of) may be held against it. Pure.
 */
import type { SentenceEvent } from '../../language/events.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';

/** What tells an agreement, a suit, a declaration, a report and what was given away from others of their sort. */
const TELLING: Readonly<Partial<Record<SentenceEvent['kind'], readonly string[]>>> = {
  agreement: [],
  manual: [],
  departure: [],
  disclosure: ['data-noun', 'data', 'people-noun'],
  declaration: ['tell-tale'],
  filing: ['party-to-suit', 'suit-name'],
};

/** Whether a stretch of the sentence tells that an event is one of the record's. */
export function isOfRecord(event: SentenceEvent, s: Sentence, [from, to]: readonly [number, number]): boolean {
  const has = (...names: readonly string[]): boolean => s.terms.slice(from, to).some((t) => isA(t, ...names));
  if (event.kind === 'ruling') return has('judge-name', 'court', 'suit-name', 'party-to-suit') && isKnownAct(event, s, to, has);
  // Counsel sue for others too: "X took the IRS to court, on behalf of two groups".
  if (event.kind === 'filing' && has('organisation') && has('tax-agency') && s.has('plaintiff-side')) return true;
  const telling = TELLING[event.kind];
  return telling !== undefined && (telling.length === 0 || has(...telling));
}

/** What the record's orders block: judges block other things too. */
const BLOCKED = ['agreement-noun', 'sharing-noun', 'data-noun', 'data', 'share-verb', 'practice-noun', 'tax-noun', 'tax-agency', 'it-word'];

/** What the record knows a court to have done, and a ruling of which no more is said: "ordered more briefing" and "her order on the schedule" are other acts. */
function isKnownAct({ at }: SentenceEvent, { terms, dates }: Sentence, to: number, has: (...names: readonly string[]) => boolean): boolean {
  const isOn =
    at + 1 < to &&
    isA(terms[at + 1], 'on-word', 'to-word', 'over-word', 'about-word', 'that-word') &&
    !dates.some((d) => d.from === at + 2);
  if (isA(terms[at], 'block-verb')) return has(...BLOCKED);
  if (isA(terms[at], 'affirm-verb', 'tally-verb', 'finding-noun')) return true;
  if (isA(terms[at], 'deny-verb', 'grant-verb', 'issue-verb', 'denial-noun')) return has('relief-noun');
  return isA(terms[at], 'relief-noun', 'ruling-noun', 'decide-word') && !isOn;
}
