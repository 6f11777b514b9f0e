/** Counsel: which organisation's lawyers act for the plaintiffs of a suit. */
import type { Sentence } from './sentence.ts';
import { isA, isUnexplained } from './terms.ts';

const REACH = 6;

/** "Represented by X", "lawyers at X are handling the case"; a "lawyer at X" who only says something represents nobody. */
export function isCounsel(s: Sentence, at: number): boolean {
  if (isClient(s, at) || actsForOthers(s, at)) return false;
  if (s.terms[at - 1]?.text === ':' && isA(s.terms[at - 2], 'counsel-word')) return true;
  if (handlesCase(s, at) || appearsFor(s, at) || isWhereLawyersAreFrom(s, at) || actsPastAside(s, at)) return true;
  if (!near(s, at, 'counsel-word')) return false;
  return !isA(s.terms[at + 1], 'say-verb', 'argue-verb') && !isLawyerAt(s, at);
}

/** "X, who represents three detained men", "X represents a whistleblower": clients counted or told of anew who are no plaintiffs. */
function actsForOthers({ terms, at }: Sentence, name: number): boolean {
  const verb = at('appear-for').find((i) => i > name && i - name < REACH);
  if (verb === undefined || !isA(terms[verb + 1], 'indefinite', 'number')) return false;
  return (
    isUnexplained(terms[verb + 2]) &&
    !terms.slice(verb + 2, verb + REACH).some((t) => isA(t, 'plaintiff-side', 'plaintiff-word', 'organisation'))
  );
}

/** "Lawyers for X and Y", "Z represents X and Y": for whom lawyers act. */
function isClient({ terms }: Sentence, at: number): boolean {
  let first = at - 1;
  while (isA(terms[first], 'organisation', 'comma', 'conjunction', 'determiner')) first--;
  return isA(terms[first], 'appear-for');
}

/** How long what is said of an organisation between commas may be. */
const ASIDE = 10;

/** "X, a liberal legal group, represents them": the name, what it is, and what it does. */
function actsPastAside({ terms }: Sentence, at: number): boolean {
  if (terms[at + 1]?.text !== ',' || !isA(terms[at + 2], 'determiner')) return false;
  const close = terms.findIndex((t, i) => i > at + 2 && i < at + ASIDE && t.text === ',');
  return close > 0 && isA(terms[close + 1], 'counsel-word') && !isA(terms[close + 1], 'counsel-by');
}

/** Words such as "a lawyer at" are the only sign of counsel; "the plaintiffs' lawyers at" are those who act for them. */
function isLawyerAt(s: Sentence, at: number): boolean {
  const words = s.at('counsel-word').filter((i) => Math.abs(i - at) <= REACH);
  return words.every((i) => LAWYERS_AT.test(s.terms[i]?.text ?? '') && !isOfPlaintiffs(s, i));
}

/** "The plaintiffs' lawyers". */
const isOfPlaintiffs = ({ terms }: Sentence, lawyers: number): boolean =>
  /^'s?$/.test(terms[lawyers - 1]?.text ?? '') && isA(terms[lawyers - 2], 'plaintiff-side') && isA(terms[lawyers - 3], 'definite');

const LAWYERS_AT = /^(?:lawyer|attorney)s? (?:with|from|at)$/;

/** "Lawyers at X are handling the case", "attorneys from X brought the suit". */
function handlesCase({ terms }: Sentence, at: number): boolean {
  const start = isA(terms[at - 1], 'determiner') ? at - 2 : at - 1;
  if (!LAWYERS_AT.test(terms[start]?.text ?? '') || isA(terms[start - 1], 'former-word', 'negation')) return false;
  let i = at + 1;
  while (isA(terms[i], 'auxiliary') || terms[i]?.text === 'helping' || isA(terms[i], 'to-word')) i++;
  if (!isA(terms[i], 'handle-verb')) return false;
  const thing = isA(terms[i + 1], 'determiner', 'possessive') ? i + 2 : i + 1;
  return isA(terms[thing], 'suit-noun', 'court-paper') && /^(?:the|this|that|their|its)$/.test(terms[i + 1]?.text ?? '');
}

/** "Lawyers with X argued the case for the groups", "lawyers from X speak for those groups". */
function appearsFor({ terms }: Sentence, at: number): boolean {
  const start = isA(terms[at - 1], 'determiner') ? at - 2 : at - 1;
  if (!LAWYERS_AT.test(terms[start]?.text ?? '') || isA(terms[start - 1], 'former-word', 'negation')) return false;
  if (!isA(terms[at + 1], 'appear-verb', 'say-verb', 'argue-verb') && !/^(?:speak|spoke|appeared)$/.test(terms[at + 1]?.text ?? ''))
    return false;
  const to = terms.findIndex((t, i) => i > at + 1 && i < at + 7 && isA(t, 'for-word', 'appear-for'));
  if (to < 0 || terms.slice(at + 2, to).some((t) => t.kind === 'mark' || isA(t, 'that-word'))) return false;
  const group = terms.findIndex((t, i) => i > to && isA(t, 'plaintiff-side'));
  return group > 0 && group - to < 5 && terms.slice(to + 1, group + 1).some((t) => isA(t, 'definite') || /^th(?:os|es)e$/.test(t.text));
}

/** "Their lawyers come from X", "the plaintiffs' lawyers are from X". */
function isWhereLawyersAreFrom({ terms }: Sentence, at: number): boolean {
  const from = isA(terms[at - 1], 'determiner') ? at - 2 : at - 1;
  if (!/^(?:from|with|at)$/.test(terms[from]?.text ?? '')) return false;
  const verb = from - 1;
  if (!/^(?:comes?|came|are|were|is|was)$/.test(terms[verb]?.text ?? '') || !isA(terms[verb - 1], 'lawyer-noun')) return false;
  return terms[verb - 2]?.text === 'their' || terms.slice(Math.max(0, verb - 5), verb - 1).some((t) => isA(t, 'plaintiff-side'));
}

function near(s: Sentence, at: number, name: string): boolean {
  return s.at(name).some((i) => Math.abs(i - at) <= REACH && s.clauses[i] === s.clauses[at] && !isDenied(s, i));
}

/** "Is not counsel". */
const isDenied = (s: Sentence, word: number): boolean => [word - 1, word - 2].some((i) => isA(s.terms[i], 'negation'));
