/** Who is said to have been spared: the agency that a court refused to enjoin. Held against a ruling that binds it. */
import { courtActs } from '../language/events.ts';
import { listedFrom } from '../language/listed-names.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, type Term, valueIn } from '../language/terms.ts';
import { type Claim, idOf, ids } from './claim.ts';

/** Before the agency that an order is said not to bind. */
export const SPARED = 'spared:';

/** Whether a claim says whom an order does not bind. */
export const isSparing = ({ value }: Claim): boolean => idOf(value).startsWith(SPARED);

/** What may stand before the refusal where nothing was refused. */
const NOT_DONE = ['negation', 'modal', 'if-word', 'seek-verb', 'motion-noun'] as const;

/** Agencies that the sentence says a court refused to enjoin, from what the order is about and from nothing less. */
export function sparedIn(sentence: Sentence): Claim[] {
  const { terms, clauses } = sentence;
  return sentence.at('deny-verb').flatMap((at): Claim[] => {
    if (isA(terms[at], 'refusal-word') || !courtActs(terms, at, clauses) || isOfAnother(sentence, at)) return [];
    if (terms.slice(Math.max(0, at - BEFORE), at).some((t) => isA(t, ...NOT_DONE))) return [];
    const verb = isA(terms[at + 1], 'to-word') ? at + 2 : at + 1;
    const object = isA(terms[verb], 'block-verb') ? objectOf(sentence, verb) : null;
    if (!object || !isAll(sentence, object.to)) return [];
    return [{ kind: 'bound', topic: 'ruling', value: ids(...object.names.map((name) => SPARED + name)), from: at, to: object.to }];
  });
}

/** "Stayed it months after another judge refused", "a colleague had refused": who refused is not who the rest of the sentence tells of. */
function isOfAnother({ terms, dates }: Sentence, at: number): boolean {
  const subject = terms.findLastIndex(
    (t, i) => i < at && isA(t, 'judge-noun', 'judge-name', 'court', 'court-noun', 'panel-word', 'pronoun'),
  );
  if ([subject - 1, subject - 2].some((i) => isA(terms[i], 'another-word', 'indefinite'))) return true;
  let before = at - 1;
  while (isA(terms[before], 'auxiliary', 'also-word') || dates.some(({ from, to }) => before >= from - 1 && before < to)) before--;
  return before !== subject && !isA(terms[before], 'conjunction', 'contrast-word', 'relative-pronoun');
}

/** How far before a refusal stands what makes none of it. */
const BEFORE = 4;

/** The agencies right behind the verb. */
function objectOf(sentence: Sentence, verb: number): { names: readonly string[]; to: number } | null {
  const { terms } = sentence;
  const first = isA(terms[verb + 1], 'determiner') ? verb + 2 : verb + 1;
  if (isA(terms[first], 'agency', 'person')) {
    const { names, to } = listedFrom(sentence, first);
    return names.some((name) => UNNAMED.has(name)) ? null : { names, to };
  }
  const isBare = isA(terms[first], 'it-word') || (isA(terms[first], 'agency-word') && isA(terms[verb + 1], 'definite'));
  if (!isBare) return null;
  const beside = isA(terms[first + 1], 'comma', 'conjunction') ? listedFrom(sentence, first + 2) : { names: [], to: first + 1 };
  const names = [...meantBefore(terms.slice(0, verb)), ...beside.names.filter((name) => !UNNAMED.has(name))];
  return names.length > 0 ? { names, to: beside.names.length > 0 ? beside.to : first + 1 } : null;
}

/** "It" and "the agency": the tax agency, where that alone is named before, or nothing but its policy is. */
function meantBefore(terms: readonly Term[]): string[] {
  const sides = new Set(terms.flatMap(sideOf));
  const isOfPolicy = sides.size === 0 && terms.some((t) => isA(t, 'policy-noun') && isA(t, 'practice-noun'));
  return isOfPolicy || (sides.size === 1 && sides.has('irs')) ? ['irs'] : [];
}

/** Agencies that no record names as bound. */
const UNNAMED: ReadonlySet<string> = new Set(['immigration', 'treasury-side']);

function sideOf(term: Term): string[] {
  if (isA(term, 'tax-agency')) return ['irs'];
  return isA(term, 'immigration-agency') || valueIn(term, 'agency') !== undefined ? ['other'] : [];
}

/** What may follow where the refusal is of the whole order: when it was, and the sharing or the use of the data. */
const WHOLE = [
  'from-word',
  'share-verb',
  'use-verb',
  'obtain-verb',
  'sharing-noun',
  'data-noun',
  'tax-noun',
  'return-information',
  'disclosure-noun',
  'determiner',
  'of-word',
  'by-word',
  'day-lead',
  'to-word',
  'with-word',
  'in-word',
  'page-noun',
  'written-word',
  'ruling-noun',
  'number',
  'tax-agency',
  'immigration-agency',
  'data',
] as const;

/** Whether nothing behind narrows what was refused: "refused to enjoin ICE from using Medicaid records" is of something else. */
function isAll({ terms, clauses, dates }: Sentence, to: number): boolean {
  const end = terms.findIndex((t, i) => i >= to && (isEnd(t) || clauses[i] !== clauses[to]));
  return terms
    .slice(to, end < 0 ? terms.length : end)
    .every((t, i) => t.kind === 'number' || isA(t, ...WHOLE) || dates.some((date) => to + i >= date.from && to + i < date.to));
}

const isEnd = (term: Term): boolean => isA(term, 'comma', 'conjunction') || /^[.;:!?)]$/.test(term.text);
