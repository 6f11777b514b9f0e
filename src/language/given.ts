/** Numbers of people whose addresses are said outright to have gone to immigration enforcement, and to nobody else. */
import type { Amount } from './numbers.ts';
import type { Sentence } from './sentence.ts';
import { isFromImmigration } from './sharing.ts';
import { isA, isUnrealised, type Term } from './terms.ts';

/** What makes of a giving one that was only wished for, denied or undone. */
const UNSURE = [
  'negation',
  'refusal-word',
  'modal',
  'if-word',
  'request-verb',
  'request-noun',
  'wish-noun',
  'seek-verb',
  'not-yet',
  'list-noun',
  'nobody-word',
  'back-verb',
  'from-word',
  'admit-verb',
  'hearsay-noun',
  'claim-label',
] as const;

const DATA = ['data', 'data-noun'] as const;

/** How far the giving may stand from the number. */
const REACH = 9;

/** "1.28 million people whose addresses were turned over", "the addresses of 700,000 taxpayers were given to ICE", "sent ICE in August 7 million addresses". */
export const isGivenOutright = (s: Sentence, amount: Amount): boolean =>
  !isPartTold(s, amount) && (isOfThoseGiven(s, amount) || isGivenOf(s, amount) || isGivenBy(s, amount) || opensWithGiving(s, amount));

/** "Fewer than 4 percent of the 1.28 million", "47,289 of the 1.28 million": what was given is told before. */
const isPartTold = ({ amounts, at, terms }: Sentence, { from }: Amount): boolean =>
  amounts.some((a) => a.to <= from) ||
  at('fraction', 'percent').some((i) => i < from) ||
  isA(terms[from - 1], 'of-word') !== isA(terms[from - 2], 'data', 'data-noun');

/** "Whose addresses were given away", "whose whereabouts the IRS turned over", "whose addresses went to ICE". */
function isOfThoseGiven(s: Sentence, { from, to }: Amount): boolean {
  const { terms } = s;
  const whose = terms.findIndex((t, i) => i >= to && i < to + 4 && t.text === 'whose');
  if (whose < 0 || !terms.slice(to, whose).every((t) => isA(t, 'people-noun', 'comma'))) return false;
  const data = terms.slice(whose, whose + 4).findIndex((t) => isA(t, ...DATA)) + whose;
  const verb = data < whose ? -1 : giving(s, data + 1, data + 5);
  return verb >= 0 && isSure(terms.slice(from, verb)) && isPassiveOrByIrs(terms, data, verb);
}

const isPassiveOrByIrs = (terms: readonly Term[], data: number, verb: number): boolean =>
  isA(terms[verb], 'arrive-verb') ||
  terms.slice(data + 1, verb).some((t) => isA(t, 'be-word', 'tax-agency')) ||
  isA(terms[verb - 1], 'past-be');

/** "The addresses of more than a million people were given to ICE". */
function isGivenOf(s: Sentence, { from, to }: Amount): boolean {
  const { terms } = s;
  if (!isA(terms[from - 1], 'of-word') || !isA(terms[from - 2], ...DATA) || !isA(terms[to], 'people-noun')) return false;
  const verb = giving(s, to + 1, to + 5);
  return (
    verb >= 0 &&
    isSure(terms.slice(0, verb)) &&
    (isA(terms[verb], 'arrive-verb') || isA(terms[verb - 1], 'be-word')) &&
    isToIce(terms, verb)
  );
}

/** "The IRS had sent ICE in August more than seven million addresses": who gave, to whom, how many and what. */
function isGivenBy(s: Sentence, { from, to }: Amount): boolean {
  const { terms } = s;
  const verb = s.at('share-verb').findLast((i) => i < from && from - i < REACH);
  if (
    verb === undefined ||
    !isA(terms[to], ...DATA) ||
    isA(terms[from - 1], 'definite', 'of-word') ||
    isGerund(terms[verb]) ||
    isA(terms[verb - 1], 'to-word', 'bare-be')
  )
    return false;
  const giver = s.at('tax-agency', 'immigration-agency').findLast((i) => i < verb);
  return (
    giver !== undefined &&
    isA(terms[giver], 'tax-agency') &&
    isSure(terms.slice(0, from)) &&
    isToIce(terms, verb) &&
    !isFromImmigration(terms, verb)
  );
}

/** "Handed over in one batch were 1.28 million of them": the verb opens the sentence. */
function opensWithGiving({ terms }: Sentence, { from, to }: Amount): boolean {
  if (!isA(terms[0], 'share-verb') || !isA(terms[from - 1], 'be-word') || isA(terms[1], 'to-word')) return false;
  const isOfThem = isA(terms[to], 'of-word') && isA(terms[to + 1], 'pronoun', 'determiner');
  return isOfThem && isSure(terms.slice(0, from));
}

/** "Sharing", or another form that tells of nothing done. */
const isGerund = (term: Term | undefined): boolean => isUnrealised(term) || term?.text.endsWith('ing') === true;

const isSure = (terms: readonly Term[]): boolean =>
  !terms.some((t, i) => isA(t, ...UNSURE) && !(isA(t, 'modal') && isA(terms[i + 1], 'request-verb')));

/** Where a verb of giving stands between two places, with nothing but auxiliaries, adverbs and who gave before it. */
function giving({ terms }: Sentence, start: number, end: number): number {
  return terms.findIndex(
    (t, i) => i >= start && i < end && isA(t, 'share-verb', 'arrive-verb') && !isGerund(t) && !isA(terms[i - 1], 'to-word', 'bare-be'),
  );
}

/** To immigration enforcement, or to nobody who is named; not to the tax agency. */
function isToIce(terms: readonly Term[], verb: number): boolean {
  const behind = terms.slice(verb + 1, verb + 6).find((t) => isA(t, 'tax-agency', 'immigration-agency', 'other-agency'));
  return behind === undefined ? isA(terms[verb], 'share-verb') : isA(behind, 'immigration-agency');
}

/** "Handed over to the IRS were 1.28 million names": what the tax agency is given comes with a request. */
export const isGivenToIrs = (terms: readonly Term[], verb: number): boolean =>
  isA(terms[verb + 1], 'to-word') &&
  terms.slice(verb + 2, verb + 4).some((t, i, rest) => isA(t, 'tax-agency') && (i === 0 || isA(rest[0], 'determiner')));
