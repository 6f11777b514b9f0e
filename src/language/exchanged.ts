/** Numbers that only the exchange of data has, whichever part they play in it: told by what they count, beside what was done with it. */
import type { Amount } from './numbers.ts';
import { hasValue, type Sentence } from './sentence.ts';
import { namesStranger } from './strangers.ts';
import { isA, isUnexplained, valueIn } from './terms.ts';

/** Fewer may be a part of any of the recorded numbers. */
const LEAST = 10_000;

/** So exact that it is taken from a document. */
export const isExact = ({ value, vague, percent }: Amount): boolean => !vague && !percent && value >= LEAST && value % 100 !== 0;

/** What makes of it a number of others, of what was only wished for or said, or of what is only supposed. */
const ELSEWHERE = [
  'other-agency',
  'other-case',
  'survey-noun',
  'hearsay-noun',
  'claim-label',
  'claim-noun',
  'plaintiff-side',
  'modal',
  'if-word',
  'wish-noun',
  'error-noun',
] as const;

/** Whether a number can be of nothing but the exchange, in an article about it. */
export function isOfExchangeAlone(s: Sentence, amount: Amount): boolean {
  if (amount.vague || amount.percent || amount.dollars || amount.value < LEAST || s.has(...ELSEWHERE) || namesStranger(s)) return false;
  if (hasValue(s, 'place', 'other')) return false;
  if (s.at('negation', 'refusal-word').some((i) => i < amount.from && s.clauses[i] === s.clauses[amount.from])) return false;
  return (
    isOfFaults(s, amount) ||
    isOfAddresses(s, amount) ||
    isOfListGiven(s, amount) ||
    isWholeOfShare(s, amount) ||
    isFigureOf(s, amount) ||
    isTotalGiven(s, amount)
  );
}

const WHO_COUNTS = ['judge-noun', 'judge-name', 'court-noun', 'ruling-noun', 'she-word', 'it-word'] as const;
const COUNTING = ['find-verb', 'tally-verb', 'number-noun', 'figure-noun', 'page-noun', 'code-word', 'law-word'] as const;

/** "Found some 42,695 violations", "put the violations at 42,695", "42,695 of the disclosures broke the law", "broke it 42,695 times". */
function isOfFaults(s: Sentence, { from, to }: Amount): boolean {
  const { terms } = s;
  if (isA(terms[to], 'times-noun')) return s.has('unlawful-word', 'breach-word') || isOftenFound(s, from);
  if (!s.has(...WHO_COUNTS, ...COUNTING) || s.has('report-noun') || hasValue(s, 'agency', 'tigta')) return false;
  if (terms.slice(to, to + 3).some((t) => isA(t, 'violation-noun'))) return true;
  if (terms.slice(Math.max(0, from - 4), from).some((t) => isA(t, 'violation-noun') && !isA(t, 'times-noun'))) return true;
  const noun = isA(terms[to], 'of-word') ? to + 2 : to;
  return (
    isA(terms[noun], 'disclosure-noun', 'sharing-noun', 'data', 'data-noun') &&
    terms.slice(noun + 1, noun + 5).some((t) => isA(t, 'unlawful-word', 'breach-word'))
  );
}

/** "The judge said so: about 42,695 times", not "wrote that ICE had looked at it 12,000 times", "was downloaded 31,000 times". */
const isOftenFound = (s: Sentence, from: number): boolean =>
  s.has('judge-noun', 'judge-name', 'she-word') &&
  (s.has('tax-agency', 'agency-word') ||
    (s.has('find-verb', 'tally-verb', 'number-noun') && !s.has('immigration-agency') && !s.terms.slice(0, from).some((t) => t.past)));

/** "Addresses of some 47,000 people reached ICE", "about 47,000 addresses came back"; an exact number of addresses is one of those moved. */
function isOfAddresses(s: Sentence, amount: Amount): boolean {
  if (!countsAddresses(s, amount) || s.has('request-verb', 'seek-verb')) return false;
  if (isExact(amount)) return true;
  const { terms } = s;
  if (s.has('moved-verb') || (s.has('tax-agency') && s.has('answer-verb', 'yield-verb'))) return true;
  return s
    .at('arrive-verb', 'held-by', 'go-verb')
    .some((i) => terms.slice(i + 1, i + 4).some((t) => isA(t, 'immigration-agency', 'agency-word')));
}

/** "47,289 people's addresses", "addresses for some 47,000 people", "data on 47,289". */
function countsAddresses({ terms }: Sentence, { from, to }: Amount): boolean {
  if (isA(terms[from - 1], 'to-word')) return false;
  const behind = terms.slice(to, to + 4);
  const noun = behind.findIndex((t) => valueIn(t, 'data') === 'address');
  if (noun >= 0 && behind.slice(0, noun).every((t) => isA(t, 'people-noun', 'tax-noun') || /^'s?$/.test(t.text))) return true;
  const lead = isA(terms[from - 1], 'definite') ? from - 2 : from - 1;
  return isA(terms[lead], 'of-word', 'for-word', 'on-word') && isA(terms[lead - 1], 'data', 'data-noun') && !isUnexplained(terms[to]);
}

/** "The IRS matched a list of 1.28 million names", "out of a list of about 1.28 million people". */
function isOfListGiven(s: Sentence, { from, to }: Amount): boolean {
  if (!s.has('tax-agency', 'tell-tale') || !s.has('immigration-agency', 'share-verb', 'data')) return false;
  const { terms } = s;
  return isA(terms[to], 'people-noun') && isA(terms[from - 1], 'of-word') && isA(terms[from - 2], 'list-noun');
}

/** "Fewer than 5 percent of 47,289": what the official's share is of. */
const isWholeOfShare = (s: Sentence, amount: Amount): boolean =>
  isExact(amount) &&
  (s.terms[amount.to]?.kind !== 'word' || isA(s.terms[amount.to], 'data', 'data-noun', 'people-noun', 'disclosure-noun')) &&
  s.amounts.some((a) => a.percent && a.most <= 5 && a.to <= amount.from && amount.from - a.to < 4);

const TELLERS = ['judge-noun', 'judge-name', 'ruling-noun', 'declaration-noun'] as const;
const TELLING = ['number-noun', 'figure-noun', 'find-verb', 'tally-verb', 'admit-verb'] as const;

/** "The judge's figure was approximately 42,695", "the opinion says 42,695": an exact number with nothing that it counts. */
const isFigureOf = (s: Sentence, amount: Amount): boolean =>
  isExact(amount) &&
  s.terms[amount.to]?.kind !== 'word' &&
  s.has(...TELLERS) &&
  s.has(...TELLING) &&
  !s.at('number-noun', 'figure-noun').some((i) => isA(s.terms[i + 1], 'for-word', 'of-word'));

/** "The total released on Aug. 7 was 47,289", "47,289 were disclosed": an exact number, with nothing else that it counts. */
const isTotalGiven = (s: Sentence, amount: Amount): boolean =>
  isExact(amount) &&
  s.has('share-verb', 'disclosure-noun') &&
  !s.terms.slice(0, amount.from).some(isUnexplained) &&
  (s.terms[amount.to]?.kind !== 'word' ||
    isA(s.terms[amount.to], 'be-word', 'auxiliary', 'data', 'data-noun', 'share-verb', 'those-of', 'disclosure-noun'));
