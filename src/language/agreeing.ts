/** When one side of the agreement, or both, are said to have agreed to it: the agreement, without its noun as the object of signing. */
import type { DateMention } from './dates.ts';
import type { SentenceEvent } from './events.ts';
import type { Sentence } from './sentence.ts';
import { isA, type Term } from './terms.ts';

/** How far behind the verb what was agreed to may stand. */
const REACH = 12;

/** What makes of it another agreeing, or one with somebody else. */
const ELSEWHERE = [
  'negation',
  'if-word',
  'modal',
  'other-agency',
  'judge-noun',
  'judge-name',
  'court-noun',
  'court',
  'watchdog-word',
] as const;

/** "Treasury had agreed in April to give DHS addresses", "in April the IRS agreed with ICE to an arrangement": the agreement, as an event. */
export function agreedOn(s: Sentence, date: DateMention): SentenceEvent | null {
  if (s.has(...ELSEWHERE) || s.dates.some((other) => other !== date && !isJoined(other, date))) return null;
  const verb = s.at('consent-verb').find((i) => isAgreeing(s.terms, i));
  if (verb === undefined) return null;
  const isDated = date.from > verb ? isBehind(s, verb, date) : isOpening(s, verb, date);
  return isDated ? { kind: 'agreement', at: verb, isVerb: true } : null;
}

/** "April last year": two parts of one day. */
const isJoined = (a: DateMention, b: DateMention): boolean => a.to === b.from || a.from === b.to;

/** A side of the agreement agrees, to an arrangement or to give out data. */
function isAgreeing(terms: readonly Term[], verb: number): boolean {
  const behind = terms.slice(verb + 1, verb + REACH);
  const before = terms.slice(Math.max(0, verb - REACH), verb);
  const sides = before.filter((t) => isA(t, 'tax-agency', 'immigration-agency'));
  if (!sides.some((t) => isA(t, 'tax-agency'))) return false;
  const isBoth = sides.some((t) => isA(t, 'immigration-agency')) || behind.some((t) => isA(t, 'immigration-agency'));
  const isDeal = behind.some((t) => isA(t, 'agreement-noun'));
  const isGiving = behind.some((t) => isA(t, 'share-verb')) && behind.some((t) => isA(t, 'data-noun'));
  return isGiving || (isDeal && (isBoth || behind.some((t) => isA(t, 'administration-noun'))));
}

/** Right behind the verb, or behind whom it was agreed with. */
const isBehind = ({ terms }: Sentence, verb: number, { from }: DateMention): boolean =>
  terms.slice(verb + 1, from).every((t) => isA(t, 'date-before', 'day-lead', 'immigration-agency', 'with-word', 'determiner', 'time-noun'));

/** The sentence opens with it. */
const isOpening = ({ terms }: Sentence, verb: number, { from, to }: DateMention): boolean =>
  from < 4 && verb - to < REACH && !terms.slice(to, verb).some((t) => isA(t, 'ruling-noun', 'suit-noun', 'report-noun'));
