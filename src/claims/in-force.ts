/** Since when the agreement is said to have been: "since 2023 a memorandum between the departments has allowed", "in place since 2023". */
import { NOT_THE_ONE } from '../language/agreement-made.ts';
import type { DateMention } from '../language/dates.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import type { Claim } from './claim.ts';

/** What makes of it another agreement, or none. */
const NOT_SO = [...NOT_THE_ONE, 'other-agency', 'no-part', 'absence-word'] as const;

/** Days since which the agreement is said to hold: wrong only where they lie before it. */
export function inForceSince(s: Sentence): Claim[] {
  if (!s.has('since-word') || s.has(...NOT_SO)) return [];
  return s.dates.flatMap((date): Claim[] => {
    const since = sinceBefore(s, date);
    if (since < 0 || !(isInForce(s, since) || isWorkedUnder(s, since) || opens(s, since, date.to))) return [];
    return [{ kind: 'date', topic: 'agreement', value: { type: 'date', date }, from: date.from, to: date.to, onset: true }];
  });
}

/** Where the "since" of a date stands, past "early" and "the spring of". */
function sinceBefore({ terms }: Sentence, { from }: DateMention): number {
  let at = from - 1;
  while (from - at < 5 && isA(terms[at], 'determiner', 'part-of', 'of-word', 'month-stretch') && !isA(terms[at], 'since-word')) at--;
  return isA(terms[at], 'since-word') ? at : -1;
}

const isBetween = ({ terms, has }: Sentence, noun: number): boolean =>
  isA(terms[noun + 1], 'between-word') || (has('tax-agency') && has('immigration-agency'));

/** "The memorandum has been in place since". */
function isInForce(s: Sentence, since: number): boolean {
  if (!isA(s.terms[since - 1], 'in-force') || !isA(s.terms[since - 2], 'be-word', 'comma')) return false;
  const noun = s.at('agreement-noun').findLast((i) => i < since);
  if (isA(s.terms[since - 2], 'comma') && noun !== since - 3) return false;
  return noun !== undefined && since - noun < 12 && isA(s.terms[noun - 1], 'definite', 'tax-agency', 'sharing-noun');
}

/** "ICE and the tax agency have worked under a memorandum since". */
const isWorkedUnder = ({ terms, has }: Sentence, since: number): boolean =>
  isA(terms[since - 1], 'agreement-noun') &&
  isA(terms[since - 2], 'determiner') &&
  isA(terms[since - 3], 'under') &&
  has('tax-agency') &&
  has('immigration-agency');

/** "Since 2023 a memorandum between the two departments has allowed". */
function opens(s: Sentence, since: number, to: number): boolean {
  const start = isA(s.terms[to], 'comma') ? to + 1 : to;
  const noun = [start + 1, start + 2, start + 3].find((i) => isA(s.terms[i], 'agreement-noun'));
  if (since > 1 || noun === undefined || !isA(s.terms[start], 'determiner') || !isBetween(s, noun)) return false;
  return s.terms.slice(noun + 1, noun + 12).some((t, i, rest) => isA(t, 'auxiliary') && isA(rest[i + 1], 'allow-verb', 'be-word'));
}
