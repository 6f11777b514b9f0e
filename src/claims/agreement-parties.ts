/** The parties of the agreement: between which agencies it is. */
import { isVerb } from '../language/clauses.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, type Term, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** "Between the IRS and ICE", "Treasury and DHS are the parties to": the agencies an agreement or exchange joins. */
export function agreementPartiesIn(sentence: Sentence): Claim[] {
  return [...joinedIn(sentence), ...calledPartiesIn(sentence), ...signedByIn(sentence)];
}

/** "A memorandum signed by DOGE and Homeland Security": agencies that sign are its parties. */
function signedByIn({ terms, at, has }: Sentence): Claim[] {
  if (!has('agreement-noun') || has('negation', 'refusal-word')) return [];
  return at('signer-word').flatMap((verb): Claim[] => {
    const first = terms[verb]?.text.endsWith('by') ? verb + 1 : isA(terms[verb + 1], 'agent-word') ? verb + 2 : subjectBehind(terms, verb);
    if (first < 0) return [];
    let to = first;
    while (isA(terms[to], 'agency', 'determiner', 'conjunction', 'comma') && !isA(terms[to], 'person', 'leader-office')) to++;
    const agencies = terms.slice(first, to).flatMap((t) => valueIn(t, 'agency') ?? []);
    return agencies.length === 0 ? [] : [{ kind: 'parties', topic: 'agreement', value: ids(...agencies), from: first, to }];
  });
}

/** "The memorandum that signed DOGE and Homeland Security": where a verb may stand before its subject, the agencies right behind one without an object. */
function subjectBehind(terms: readonly Term[], verb: number): number {
  const isOfIt = isA(terms[verb], 'clitic-signed') || (isA(terms[verb - 1], 'relative-pronoun') && isA(terms[verb - 2], 'agreement-noun'));
  return isOfIt && isA(terms[verb], 'verb-first') ? verb + 1 : -1;
}

/** "X and Y are the parties to the memorandum". */
function calledPartiesIn({ terms, at }: Sentence): Claim[] {
  return at('parties-word').flatMap((word): Claim[] => {
    if (!terms.slice(word + 1, word + 8).some((t) => isA(t, 'agreement-noun'))) return [];
    let from = word;
    while (from > 0 && isA(terms[from - 1], 'agency', 'determiner', 'conjunction', 'comma')) from--;
    const agencies = terms.slice(from, word).flatMap((t) => valueIn(t, 'agency') ?? []);
    return agencies.length < 2 ? [] : [{ kind: 'parties', topic: 'agreement', value: ids(...agencies), from, to: word }];
  });
}

function joinedIn(sentence: Sentence): Claim[] {
  return sentence.at('between-word').flatMap((at): Claim[] => {
    if (!joinsThePractice(sentence, at)) return [];
    const agencies: number[] = [];
    for (let i = at + 1; i < Math.min(sentence.terms.length, at + 14); i++) {
      if (isA(sentence.terms[i], 'agency')) agencies.push(i);
      else if (!isA(sentence.terms[i], 'determiner', 'conjunction', 'person', 'leader-office') && agencies.length >= 2) break;
    }
    const last = agencies[agencies.length - 1];
    if (agencies.length < 2 || last === undefined) return [];
    const side = sideOf(sentence, agencies);
    if (side !== undefined && !isWholePact(sentence, at, last, side))
      return goesOn(sentence, last) ? [joining(sentence, at, agencies)] : [];
    return [joining(sentence, at, agencies, ...(side === undefined ? [] : [ONE_SIDE]))];
  });
}

/** What an agreement said to join agencies of one side alone has for a value, beside them. */
const ONE_SIDE = 'one-side';

/** The agencies that are joined, from the word that joins them. */
const joining = ({ terms }: Sentence, from: number, agencies: readonly number[], ...beside: readonly string[]): Claim => ({
  kind: 'parties',
  topic: 'agreement',
  value: ids(...agencies.map((i) => valueIn(terms[i], 'agency') ?? ''), ...beside),
  from,
  to: (agencies.at(-1) ?? from) + 1,
});

const SIDES = ['tax-agency', 'immigration-agency'] as const;
type Side = (typeof SIDES)[number];

/** "Between Treasury and the IRS", "between ICE and the Department of Homeland Security": the side that all of them are of. */
const sideOf = ({ terms }: Sentence, agencies: readonly number[]): Side | undefined =>
  SIDES.find((side) => agencies.every((i) => isA(terms[i], side)));

/** "Between the IRS, Treasury and": a list that is not at its end. */
const goesOn = ({ terms }: Sentence, last: number): boolean =>
  !isVerb(terms[last + 1]) && terms.slice(last + 1, last + GOES_ON).some((t) => isA(t, 'agency', 'immigration-agency', 'tax-agency'));

const GOES_ON = 8;

/** What makes of the agreement another one, or one that is not said to be. */
const UNSURE = [
  'other-agency',
  'rival-matter',
  'another-word',
  'other-case',
  'comparison-word',
  'negation',
  'refusal-word',
  'none-word',
  'no-part',
  'if-word',
  'modal',
  'falsity-word',
] as const;

/** What may stand between "the" and the agreement, or the agreement and "between". */
const OF_PACT = [
  'sharing-noun',
  'data-noun',
  'tax-noun',
  'month',
  'number',
  'comma',
  'sign-verb',
  'in-word',
  'auxiliary',
  'be-word',
] as const;

/** What the agreement is about: agencies of one department have others on other things. */
const OF_DATA = ['tax-noun', 'data-noun', 'sharing-noun', 'share-verb', 'month'] as const;

/** Whether the agreement of the matter, and no more than it, is said to be between those two: "the deal between Treasury and the IRS". */
function isWholePact(s: Sentence, between: number, last: number, side: Side): boolean {
  const { terms, has } = s;
  if (has(...UNSURE, ...SIDES.filter((other) => other !== side))) return false;
  const noun = terms.findLastIndex((t, i) => i < between && isA(t, 'agreement-noun'));
  let lead = noun - 1;
  while (terms[lead]?.kind === 'number' || isA(terms[lead], ...OF_PACT)) lead--;
  const behind = terms.slice(noun + 1, between);
  if (noun < 0 || !behind.every((t) => t.kind === 'number' || isA(t, ...OF_PACT))) return false;
  const isTold = (isA(terms[lead], 'definite') && lead < noun) || behind.some((t) => isA(t, 'month'));
  const next = terms[last + 1];
  const ends = next === undefined || next.kind === 'mark' ? next?.text !== "'s" && !goesOn(s, last) : isVerb(next);
  return isTold && ends && (side === 'tax-agency' || has(...OF_DATA));
}

function joinsThePractice(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (isA(s.terms[i], 'agreement-noun', 'practice-noun', 'sharing-noun')) return true;
    if (isA(s.terms[i], 'suit-noun', 'hearing-noun')) return false;
  }
  return false;
}
