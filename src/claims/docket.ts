/** Docket numbers: "No. 25-cv-457", "case 26-5006". */
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const DOCKET = /^(?:\d{1,2}:)?\d{2}-(?:cv-?)?\d{3,5}$/;

/**
 * Docket numbers in the sentence, without the office prefix and leading zeros ("25-cv-457", "26-5006"). One that stands
 * with a party, a judge or a suit's name is about that suit; a public law's number is none.
 */
export function docketsIn(sentence: Sentence): Claim[] {
  return sentence.terms.flatMap((term, at): Claim[] => {
    if (term.kind !== 'number' || !DOCKET.test(term.text) || isPublicLaw(sentence, at)) return [];
    const subject = ownerOf(sentence, at);
    return [
      {
        kind: 'docket',
        topic: 'suit',
        value: ids(plainDocket(term.text)),
        from: at,
        to: at + 1,
        ...(subject !== undefined && { subject }),
      },
    ];
  });
}

const isPublicLaw = (s: Sentence, at: number): boolean =>
  s.terms.slice(Math.max(0, at - 4), at).some((t) => /^(?:pub|l|law|stat)$/.test(t.text));

/** The nearest party, judge or suit named before the number in its clause, or straight after it. */
function ownerOf(s: Sentence, at: number): string | undefined {
  for (let i = at - 1; i >= 0 && s.clauses[i] === s.clauses[at]; i--) {
    const name = nameAt(s, i);
    if (name !== undefined) return name;
  }
  return [at + 1, at + 2, at + 3].map((i) => nameAt(s, i)).find((name) => name !== undefined) ?? toldBehind(s, at) ?? assignedBehind(s, at);
}

/** What leads from a number to the party that it is said to be of: "is the appeal by", "came from the ruling for". */
const LEADING = ['be-word', 'determiner', 'went-word', 'from-word', 'of-word', 'by-word', 'for-word'] as const;
const OF_SUIT = ['appeal-noun', 'suit-noun', 'ruling-noun'] as const;

/** "No. X is the appeal by Y.", "in No. X, the appeal by Y, the panel", "the appeal, No. X, came from the ruling for Y". */
function toldBehind(s: Sentence, at: number): string | undefined {
  let i = s.terms[at + 1]?.text === ',' ? at + 2 : at + 1;
  let tells = false;
  while (isA(s.terms[i], ...LEADING, ...OF_SUIT) || /(?:^| )(?:for|by|of)$/.test(s.terms[i]?.text ?? '')) {
    tells ||= isA(s.terms[i], ...OF_SUIT) || / (?:for|by|of)$/.test(s.terms[i]?.text ?? '');
    i++;
  }
  const before = isA(s.terms[i - 1], 'determiner') ? s.terms[i - 2] : s.terms[i - 1];
  const isClosed = s.terms[i + 1] === undefined || s.terms[i + 1]?.kind === 'mark';
  return tells && isClosed && /(?:^| )(?:for|by|of|from)$/.test(before?.text ?? '') ? nameAt(s, i) : undefined;
}

/** How far before its number a suit, and behind the verb a judge may stand. */
const REACH = 7;

/** "The case, No. X, is assigned to Judge Y", "the suit, which bears No. X, was assigned to Judge Y". */
function assignedBehind(s: Sentence, at: number): string | undefined {
  if (!s.terms.slice(Math.max(0, at - REACH), at).some((t) => isA(t, 'suit-noun'))) return undefined;
  const verb = s.at('preside-verb').find((i) => i > at);
  const judge = s.at('judge-name').find((i) => verb !== undefined && i > verb && i < verb + REACH);
  return judge === undefined ? undefined : nameAt(s, judge);
}

const NAMES = ['organisation', 'suit-name', 'judge-name'] as const;

function nameAt(s: Sentence, at: number): string | undefined {
  return NAMES.map((name) => valueIn(s.terms[at], name)).find((value) => value !== undefined);
}

/** One spelling for a docket number; five digits are a civil case's, with or without "cv". */
export function plainDocket(docket: string): string {
  return docket
    .toLowerCase()
    .replace(/^\d{1,2}:/, '')
    .replace(/^(\d{2})-(\d{5})$/, '$1-cv-$2')
    .replace(/-(cv-?)?0*/, (_, civil: string | undefined) => (civil ? '-cv-' : '-'));
}
