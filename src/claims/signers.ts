/** Signers: who signed the agreement. */

import type { Sentence } from '../language/sentence.ts';
import { isSigningNoun } from '../language/signing.ts';
import { strangerId } from '../language/strangers.ts';
import { isA, type Term, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Signers of the agreement. */
export function signersIn(sentence: Sentence): Claim[] {
  if (isOfOtherAgreement(sentence)) return [];
  if (
    !sentence.has('agreement-noun', 'it-word', 'signatures-of', 'paper-noun') &&
    !sentence.at('signer-word').some((at) => signsFor(sentence, at))
  )
    return [];
  return sentence.at('signer-word').flatMap((verb) => {
    if (
      signsAnother(sentence, verb) ||
      isOfDocument(sentence, verb) ||
      isMissing(sentence, verb) ||
      isA(sentence.terms[verb - 1], 'to-word', 'negation') ||
      isA(sentence.terms[verb + 1], 'negation', 'rather-word') ||
      isA(sentence.terms[verb - 2], 'negation')
    )
      return [];
    const people = namesAround(sentence, verb);
    const isOfOneBefore = isA(sentence.terms[verb], 'signatures-of') && !sentence.has('agreement-noun', 'signed-agreement');
    return isOfOneBefore ? people.map((claim) => ({ ...claim, pointing: true })) : people;
  });
}

/** What tells an agreement that a sentence brings up anew from any other that the same people sign. */
const OF_SHARING = ['tax-agency', 'tax-noun', 'immigration-agency', 'data', 'data-noun', 'sharing-noun', 'share-verb'] as const;

/** "Signed an agreement with Guatemala", "a memorandum on housing": one of many, told of anew, and not about tax data or who shares them. */
const isOfOtherAgreement = ({ terms, at }: Sentence): boolean =>
  at('agreement-noun').length > 0 &&
  at('agreement-noun').every((i) => isA(terms[i - 1], 'indefinite') && isA(terms[i + 1], 'with-word', 'on-word', 'about', 'for-word')) &&
  !terms.some((t) => isA(t, ...OF_SHARING) && !isA(t, 'leader-office'));

/** "X signed for the Treasury": for one side of the agreement. */
const signsFor = ({ terms }: Sentence, verb: number): boolean =>
  isA(terms[verb + 1], 'for-word') && terms.slice(verb + 2, verb + 4).some((t) => isA(t, 'agency', 'tax-agency', 'immigration-agency'));

/** "The declaration that X signed". */
function isOfDocument({ terms, has }: Sentence, verb: number): boolean {
  const before = terms.slice(Math.max(0, verb - 8), verb);
  if (has('declaration-noun') && !has('agreement-noun')) return true;
  return before.some((t) => isA(t, 'declaration-noun', 'brief-noun', 'report-noun')) && !before.some((t) => isA(t, 'agreement-noun'));
}

/** "The signature of X is not on it", "it does not carry the signature of X". */
const isMissing = ({ terms }: Sentence, verb: number): boolean =>
  isA(terms[verb], 'signatures-of') &&
  terms
    .slice(Math.max(0, verb - 4), verb + 12)
    .some((t, i) => i !== Math.min(4, verb) && isA(t, 'negation', 'refusal-word', 'absence-word'));

const OTHER_PAPERS = ['other-thing', 'ruling-noun', 'brief-noun', 'declaration-noun', 'report-noun'] as const;

/** "Signed a tax bill", "signed a brief": the thing signed is no agreement; "the signature of X, a filing shows" names none. */
function signsAnother(s: Sentence, verb: number): boolean {
  if (isA(s.terms[verb], 'signatures-of')) return false;
  const thing = s.terms.slice(verb + 1, verb + 7).find((t) => isA(t, ...OTHER_PAPERS, 'agreement-noun', 'it-word'));
  return isA(thing, ...OTHER_PAPERS) && !isA(thing, 'agreement-noun');
}

/** Signers stand after "by", however far, or after "signatures of"; else before the verb. */
function namesAround(s: Sentence, verb: number): Claim[] {
  const agent = s.at('agent-word').find((i) => i > verb && i < verb + 9 && s.clauses[i] === s.clauses[verb]);
  if (isA(s.terms[verb], 'signatures-of')) return namesAfter(s, verb + 1);
  if (s.terms[verb]?.text.endsWith('by')) return namesAfter(s, verb + 1);
  const be = signsFor(s, verb) ? s.at('be-word').find((i) => i > verb && i < verb + 6) : undefined;
  if (be !== undefined) return namesAfter(s, be + 1);
  if (isA(s.terms[verb + 1], 'with-word')) return [...namesBefore(s, verb), ...namesAfter(s, verb + 2)];
  if (isA(s.terms[verb - 1], 'relative-pronoun') && s.terms[verb - 2]?.text === ',' && isA(s.terms[verb - 3], 'person'))
    return signer(s, verb - 3);
  if (agent !== undefined) return namesAfter(s, agent + 1);
  if (isSigningNoun(s.terms, verb)) return [];
  return isA(s.terms[verb], 'verb-first') && opensName(s, verb + 1) ? namesAfter(s, verb + 1) : namesBefore(s, verb);
}

/** "It was signed the secretary X": in languages whose verbs may stand before their subject, a name or an office right behind. */
function opensName(s: Sentence, at: number): boolean {
  const first = isA(s.terms[at], 'determiner') ? at + 1 : at;
  return isA(s.terms[first], 'person', 'other-office', ...OFFICES);
}

function namesAfter(s: Sentence, from: number): Claim[] {
  const claims: Claim[] = [];
  for (let i = from; i < Math.min(s.terms.length, from + 22); i++) {
    if (
      (s.clauses[i] !== s.clauses[from] && !isJoinedName(s, i)) ||
      (claims.length > 0 && isA(s.terms[i], 'be-word')) ||
      (isA(s.terms[i], 'subordinator', 'relative-pronoun', 'date-before') &&
        !isA(s.terms[i], 'conjunction', 'determiner', 'possessive') &&
        !isForOtherSide(s, i))
    )
      break;
    claims.push(...signer(s, i));
  }
  return claims;
}

/** "By X and Y, carries the date", "of X and of Y": a second name that stands right behind the "and", in a clause that only seems to begin there. */
const isJoinedName = (s: Sentence, at: number): boolean => {
  const and = [at, at - 1, at - 2, at - 3].find((i) => isA(s.terms[i], 'conjunction'));
  if (and === undefined) return false;
  const first = isA(s.terms[and + 1], 'agent-word', 'of-word') ? and + 2 : and + 1;
  return s.terms.slice(first, at + 1).every((_, i) => isPartOfName(s, first + i)) && isPartOfName(s, first);
};

/** "By X for the Treasury and by Y", "and for Homeland Security by Y": the other signer's "by". */
const isForOtherSide = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'agent-word', 'of-word') &&
  (isA(terms[at - 1], 'conjunction') || (isA(terms[at - 1], 'agency') && isA(terms[at - 2], 'for-word')));

function namesBefore(s: Sentence, verb: number): Claim[] {
  const claims: Claim[] = [];
  let joined = false;
  for (let i = verb - 1; i >= Math.max(0, verb - 16) && !isA(s.terms[i], 'signer-word', 'precedence') && !opensRelative(s, i); i--) {
    if (s.clauses[i] !== s.clauses[verb]) joined ||= isA(s.terms[i + 1], 'conjunction') && isA(s.terms[i + 2], 'person', ...OFFICES);
    if (s.clauses[i] !== s.clauses[verb] && !(joined && isPartOfName(s, i))) break;
    claims.push(...signer(s, i));
  }
  return claims;
}

/** "X left over the pact that Y signed": whoever stands before the pact signed nothing. */
const opensRelative = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'that-word', 'relative-pronoun') && isA(terms[at - 1], 'agreement-noun');

const OFFICES = ['leader-office', 'title-word'] as const;

/** A name, or the office before it: what one of two signers joined by "and" consists of. */
const isPartOfName = (s: Sentence, at: number): boolean => isName(s.terms[at]) || isA(s.terms[at], 'person', ...OFFICES);

function signer(s: Sentence, at: number): Claim[] {
  const person =
    valueIn(s.terms[at], 'person') ??
    (isA(s.terms[at], 'president') &&
    !isA(s.terms[at + 1], 'administration-noun') &&
    !isA(s.terms[isA(s.terms[at - 1], 'of-word') ? at - 2 : at - 1], 'government-of') &&
    s.terms[at + 1]?.text !== "'s"
      ? valueIn(s.terms[at], 'president')
      : undefined);
  if (person) return [{ kind: 'signers', topic: 'agreement', value: ids(person), from: at, to: at + 1 }];
  if (isOfficeAlone(s, at)) return [{ kind: 'signers', topic: 'agreement', value: ids(strangerId('office')), from: at, to: at + 1 }];
  const named = s.terms[at + 1]?.text === ',' && isCapital(s.terms[at + 3]) ? at + 2 : at + 1;
  if (isA(s.terms[at], 'other-office') && isCapital(s.terms[named]))
    return [
      {
        kind: 'signers',
        topic: 'agreement',
        value: ids(strangerId('office')),
        from: at,
        to: isCapital(s.terms[named + 1]) ? named + 2 : named + 1,
      },
    ];
  return isStranger(s, at)
    ? [
        {
          kind: 'signers',
          topic: 'agreement',
          value: ids(strangerId(`${s.terms[at]?.text ?? ''}${isName(s.terms[at + 1]) ? ` ${s.terms[at + 1]?.text ?? ''}` : ''}`)),
          from: at,
          to: isName(s.terms[at + 1]) ? at + 2 : at + 1,
        },
      ]
    : [];
}

/** "Signed by the acting IRS commissioner", "by X and ICE's acting director": an office that did not sign, with no name that could be a signer's. */
function isOfficeAlone(s: Sentence, at: number): boolean {
  if (!/^(?:irs|ice)-/.test(valueIn(s.terms[at], 'leader-office') ?? '') && !isA(s.terms[at], 'other-office')) return false;
  const start = isA(s.terms[at - 1], 'determiner') ? at - 2 : at - 1;
  const isNamed = s.terms.slice(at + 1, at + 4).some((t) => isA(t, 'person') || isCapital(t));
  if (isA(s.terms[start], 'agent-word', 'signer-word')) return !isNamed;
  if (isA(s.terms[start], 'conjunction') && isA(s.terms[start - 1], 'person')) return !isNamed && endsThere(s.terms[at + 1]);
  return isA(s.terms[at + 1], 'signer-word') && s.terms.slice(at + 2, at + 8).some((t) => isA(t, 'agreement-noun'));
}

/** Nothing that could be the verb of what stands before. */
const endsThere = (next: Term | undefined): boolean => next === undefined || next.text === '.' || isA(next, 'date-before');

/** A name that the record does not hold, behind an office or joined to another signer. */
function isStranger(s: Sentence, at: number): boolean {
  if (!isName(s.terms[at]) || isName(s.terms[at - 1]) || isA(s.terms[at + 1], 'person', 'leader-office')) return false;
  if (isCapital(s.terms[at + 1]) && isA(s.terms[at + 2], 'signer-word')) return true;
  return (
    isJoined(s, at) ||
    isJoined(s, at + 1) ||
    isA(s.terms[at - 1], 'leader-office', 'signer-word') ||
    (isA(s.terms[at - 1], 'title-word') && isA(s.terms[at - 2], 'conjunction', 'agent-word') && isCapital(s.terms[at + 1])) ||
    (isA(s.terms[at - 1], 'agent-word') && isCapital(s.terms[at + 1])) ||
    (isA(s.terms[at - 1], 'of-word') &&
      isA(s.terms[at - 2], 'conjunction') &&
      isA(s.terms[at - 3], 'person') &&
      isCapital(s.terms[at + 1])) ||
    (isA(s.terms[at - 1], 'conjunction') && isA(s.terms[at - 2], 'person')) ||
    (isCapital(s.terms[at + 1]) && isA(s.terms[at + 2], 'conjunction') && isA(s.terms[at + 3], 'person'))
  );
}

/** "X and Bessent", "by Secretaries X and Noem", "Bessent, the secretary, and X", "Bessent, for Treasury, and X": joined to a signer who is known. */
function isJoined(s: Sentence, at: number): boolean {
  if (!isName(s.terms[at])) return false;
  const after = isA(s.terms[at + 2], 'leader-office', 'title-word') ? at + 3 : at + 2;
  if (isA(s.terms[at + 1], 'conjunction') && isA(s.terms[after], 'person')) return true;
  if (!isA(s.terms[at - 1], 'conjunction') || s.terms[at - 2]?.text !== ',') return false;
  return isA(s.terms[at - 3], 'leader-office', 'agency') && s.terms.slice(Math.max(0, at - 7), at - 3).some((t) => isA(t, 'person'));
}

const isCapital = (term: Sentence['terms'][number] | undefined): boolean =>
  term?.kind === 'word' && term.capital && !isA(term, 'person', 'leader-office', 'agency');

/** A capitalised word that nothing else explains, or the name of somebody who is known only to speak. */
const isName = (term: Sentence['terms'][number] | undefined): boolean =>
  term?.kind === 'word' && term.capital && term.text.length > 2 && (term.senses.length === 0 || isSpeaker(term));

const isSpeaker = ({ senses, start }: Sentence['terms'][number]): boolean => start > 0 && senses.every(({ name }) => name === 'party-noun');
