/** Shares: "37 percent of the request", "for half of the addresses", "a third of the people on ICE's list". */
import { isVerb } from '../language/clauses.ts';
import type { Amount } from '../language/numbers.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import type { Claim, Topic } from './claim.ts';

/** Share claims of the sentence. */
export function sharesIn(sentence: Sentence): Claim[] {
  if (sentence.has('survey-noun')) return [];
  const inWords = sentence.at('fraction').flatMap((at) => fractionAt(sentence, at) ?? []);
  return [...sentence.amounts.filter((a) => a.percent && !a.dollars), ...inWords].flatMap((amount) => {
    const topic = topicOf(sentence, amount);
    const isWord = inWords.includes(amount);
    if (topic === null || (topic === 'any' && isWord)) return [];
    const value = { type: 'amount', amount, unit: 'percent' } as const;
    return [{ kind: 'share', topic, value, from: amount.from, to: amount.to, ...(topic === 'any' && { soft: true }) } as const];
  });
}

/** "More than half of", "a third of": what is less than that can be anything, and "the third of" is a place in a row. */
function fractionAt(s: Sentence, at: number): Amount | null {
  const value = Number(valueIn(s.terms[at], 'fraction'));
  const isOne = /^an?$|^one$/.test(s.terms[at - 1]?.text ?? '');
  if (!isA(s.terms[at + 1], 'of-word') || isA(s.terms[at - 1], 'definite', 'possessive')) return null;
  const first = isOne ? at - 1 : at;
  const isMore = isA(s.terms[first - 1], 'over', 'about', 'nearly');
  if (!isMore && s.terms[first - 1]?.kind === 'word' && !isA(s.terms[first - 1], 'be-word', 'in-word', 'for-word', 'to-word', 'share-verb'))
    return null;
  const from = isMore ? first - 1 : first;
  const [start = 0, end = 0] = [s.terms[from]?.start, s.terms[at]?.end];
  return { least: value * 0.9, most: value * 1.1, value, percent: true, dollars: false, vague: false, from, to: at + 1, start, end };
}

function topicOf(s: Sentence, amount: Amount): Topic | null {
  if (isOfIncomplete(s, amount)) return 'declaration';
  if (isOfRequest(s, amount)) return 'disclosure';
  return s.has('disclosure-noun', 'data-noun', 'people-noun') ? 'any' : null;
}

/** What makes of a share no finding, or the share of something else. */
const UNSURE = ['negation', 'refusal-word', 'modal', 'if-word', 'violation-noun', 'unlawful-word', 'court-verb'] as const;

/** "For half of the addresses, ICE's field was incomplete": the share that the declaration gives. */
const isOfIncomplete = (s: Sentence, { from }: Amount): boolean =>
  s.at('incomplete-word').some((i) => s.clauses[i] === s.clauses[from] || Math.abs(i - from) < 16) && s.has('data') && !s.has(...UNSURE);

/** The request that was processed has a million people and a fraction; there are many more immigrants, and more in older requests. */
const LEAST_ASKED = 1_000_000;
const MOST_ASKED = 2_000_000;

/** How far behind a share its whole may be named. */
const REACH = 8;

/** "Of the 1.28 million", "of ICE's request", "of the addresses sought": the request is the whole, and what was disclosed the part. */
function isOfRequest(s: Sentence, { from, to }: Amount): boolean {
  if (s.has(...UNSURE, 'incomplete-word', 'comparison-word') || !isA(s.terms[to], 'of-word')) return false;
  const isWhole =
    s.at('request-noun', 'request-verb', 'list-noun').some((i) => i > to && i - to < REACH) ||
    s.amounts.some((a) => a.from > to && a.from - to < REACH && a.value > LEAST_ASKED && a.value < MOST_ASKED);
  return isWhole && (isOfThat(s, from) || isGiven(s, from) || isGivenAfter(s, to));
}

/** "Disclosed 47,289 addresses, 37 percent of": the verb before the share, or the disclosure itself, is what the share is of. */
function isGiven(s: Sentence, from: number): boolean {
  for (let i = from - 1; i >= 0; i--) {
    if (isA(s.terms[i], 'share-verb', 'obtain-verb')) return true;
    if (isA(s.terms[i], 'cover-verb', 'include-verb')) return isA(s.terms[i - 1], 'disclosure-noun');
    if (isVerb(s.terms[i]) || isA(s.terms[i], 'relative-pronoun', 'subordinator')) return false;
  }
  return false;
}

/** "37 percent of the people on the list had their addresses disclosed": the first verb behind the whole. */
function isGivenAfter(s: Sentence, to: number): boolean {
  for (let i = to; i < s.terms.length && i - to < 2 * REACH; i++) {
    const term = s.terms[i];
    if (isA(term, 'auxiliary')) continue;
    if (isA(term, 'share-verb')) return isA(s.terms[i - 1], 'auxiliary', 'data-noun', 'data');
    if (term?.kind === 'mark' ? term.text !== "'s" : isVerb(term) && !isA(term, 'request-verb')) return false;
    if (isA(term, 'relative-pronoun', 'review-word')) return false;
  }
  return false;
}

/** "That is about 37 percent of": of the number just told. */
const isOfThat = ({ terms }: Sentence, from: number): boolean =>
  isA(terms[0], 'that-word', 'it-word') && isA(terms[1], 'be-word', 'number-noun') && from < 8;
