/** Counts: people disclosed or asked for, violations, plaintiffs. A number is typed by what it counts. */

import { isFoundUnlawful, isNumberOf, isOfOthers, isPart, isRequestOfOthers } from '../language/counted.ts';
import { isOfExchangeAlone } from '../language/exchanged.ts';
import { isGivenOutright, isGivenToIrs } from '../language/given.ts';
import type { Amount } from '../language/numbers.ts';
import { type PlaintiffsCounted, plaintiffsCounted } from '../language/plaintiffs-counted.ts';
import type { Sentence } from '../language/sentence.ts';
import { isFromImmigration } from '../language/sharing.ts';
import { isA, isFiniteVerb, isUnrealised, reachFrom } from '../language/terms.ts';
import type { Claim, Topic } from './claim.ts';

/** Count claims of the sentence. */
export function countsIn(sentence: Sentence): Claim[] {
  return sentence.amounts.flatMap((amount): Claim[] => {
    if (isElsewhere(sentence, amount) || (amount.least >= 1000 && isOfOthers(sentence, amount))) return [];
    if (amount.percent) return [];
    const plaintiffs = plaintiffsCounted(sentence, amount);
    if (plaintiffs) return [countOf(plaintiffs)];
    if (isFoundUnlawful(sentence, amount)) return [violations(amount)];
    const unit = unitOf(sentence, amount);
    if (!unit || (unit === 'people' && amount.most < 1000)) return [];
    const value = { type: 'amount', amount, unit } as const;
    if (unit === 'people' && isGivenOutright(sentence, amount) && !isFault(sentence, amount))
      return [{ kind: 'count', topic: 'disclosure', value, from: amount.from, to: amount.to, outright: true }];
    if (unit === 'violations')
      return [
        { kind: 'count', topic: 'violations', value, from: amount.from, to: amount.to, ...(!isFound(sentence, amount) && { soft: true }) },
      ];
    const topic = isFault(sentence, amount) || isPart(sentence, amount) ? null : roleOf(sentence, amount);
    const isAlone = isOfExchangeAlone(sentence, amount);
    if ((topic === null && !isAlone && !isOfExchange(sentence, amount)) || (topic === 'request' && isRequestOfOthers(sentence))) return [];
    return [
      {
        kind: 'count',
        topic: topic ?? 'any',
        value,
        from: amount.from,
        to: amount.to,
        ...((topic === null || isNumberOfRequests(sentence, amount)) && { soft: true }),
      },
    ];
  });
}

const countOf = ({ amount, ...told }: PlaintiffsCounted): Claim => ({
  kind: 'count',
  topic: 'suit',
  value: { type: 'amount', amount, unit: 'plaintiffs' },
  ...told,
});

/** "2,350 requests lacked an address": entries of a request, where a request is told by its people. */
const isNumberOfRequests = ({ terms }: Sentence, { to }: Amount): boolean => isA(terms[to], 'request-noun') && terms[to]?.joined === false;

const violations = (amount: Amount): Claim => ({
  kind: 'count',
  topic: 'violations',
  value: { type: 'amount', amount, unit: 'violations' },
  from: amount.from,
  to: amount.to,
});

/** "About 42,695 times": how often what was done, where nothing is called unlawful. */
const isTimesAlone = (s: Sentence, at: number): boolean => isA(s.terms[at], 'times-noun') && !s.has('unlawful-word');

/** Violations are the court's finding only where a court or the law is spoken of, beside the word that counts them. */
function isFound(s: Sentence, { from, to }: Amount): boolean {
  if (isTimesAlone(s, to) || s.at('modal', 'if-word').some((i) => i < from && s.clauses[i] === s.clauses[from])) return false;
  if (s.has('judge-noun', 'judge-name', 'court-noun', 'ruling-noun', 'she-word')) return true;
  return s.at('unlawful-word').some((i) => i < to || i > to + 5);
}

/** "LSB11359": a number glued to letters. */
const isOfCode = (s: Sentence, from: number): boolean =>
  s.terms[from - 1]?.kind === 'word' && s.terms[from - 1]?.end === s.terms[from]?.start;

/** A number without a verb of its own counts only beside the exchange of data, unless it is too exact to be another. */
function isOfExchange(s: Sentence, { value }: Amount): boolean {
  return value % 1000 !== 0 || s.has('immigration-agency', 'sharing-noun', 'share-verb', 'request-verb');
}

/** "Some 42,695 disclosures violated the law", "2,000 addresses of people whose own field was incomplete": a number of faults, whatever noun it stands with. */
function isFault(s: Sentence, { from }: Amount): boolean {
  const isOfWhose = (i: number): boolean => i > from && s.terms.slice(from, i).some((t) => t.text === 'whose');
  return s.at('unlawful-word', 'faulty-word').some((i) => s.clauses[i] === s.clauses[from] || isOfWhose(i));
}

/** Years, dates, pages, sections, dollars and ages are not counts. */
function isElsewhere(s: Sentence, { from, to, dollars }: Amount): boolean {
  if (dollars) return true;
  return (
    /^(?:19|20)\d\d$/.test(s.terms[from]?.text ?? '') ||
    /^(?:hour|day|week|month|year|decade)s?$/.test(s.terms[to]?.text ?? '') ||
    isA(s.terms[to], 'other-unit') ||
    (isA(s.terms[to], 'of-word') && isA(s.terms[to + 1], 'other-unit')) ||
    isA(s.terms[from - 1], 'numbered-word') ||
    s.has('survey-noun') ||
    isOfCode(s, from) ||
    (s.terms[to]?.text === '(' && s.terms[to]?.start === s.terms[to - 1]?.end) ||
    isA(s.terms[to], 'page-noun', 'ordinal-ending') ||
    s.terms.slice(Math.max(0, from - 2), from).some((t) => t.text === 'point') ||
    (s.terms[from]?.kind === 'number' && isA(s.terms[from - 1], 'docket-word', 'law-word')) ||
    /^(?:section|§|form|title|no|year|old|executive)$/.test(s.terms[from - 1]?.text ?? '')
  );
}

function unitOf(s: Sentence, amount: Amount): 'people' | 'violations' | null {
  const { from, to, least } = amount;
  for (let i = to; i < Math.min(s.terms.length, to + 6); i++) {
    const term = s.terms[i];
    if (isA(term, 'violation-noun')) return isTimesAlone(s, i) && !isOfExchangeAlone(s, amount) ? null : 'violations';
    if (isA(term, 'people-noun')) return 'people';
    if (term?.kind === 'mark' && term.text !== '"' && term.text !== "'s") break;
    if (isA(term, 'auxiliary', 'subordinator', 'conjunction') || term?.kind === 'number') break;
  }
  if (isNumberOf(s, from, 'violation-noun')) return 'violations';
  return least >= 1000 ? 'people' : null;
}

const ROLES: readonly (readonly [Topic, readonly string[]])[] = [
  ['disclosure', ['share-verb', 'obtain-verb', 'disclosure-noun']],
  ['request', ['request-verb', 'request-noun', 'wish-noun']],
];

/** Whether the number was disclosed or asked for: by the nearest verb before it in its clause, else the nearest after. */
function roleOf(s: Sentence, { from, to }: Amount): Topic | null {
  const clause = s.clauses[from];
  if (isShareOf(s, from)) return isOfThoseShared(s, to) ? 'disclosure' : null;
  if (s.terms[to]?.text === 'matches') return 'disclosure';
  if (isWhole(s, from)) return isA(s.terms[to], 'disclosure-noun') || isGivenData(s, to) ? 'disclosure' : 'request';
  if (isSentByIce(s, to)) return 'request';
  const beside = s.terms[from - 1]?.text === 'all' ? null : roleBeside(s, to);
  if (beside) return beside;
  for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
    if (s.clauses[i] !== clause) break;
    const role = roleAt(s, i);
    if (role) return role;
    if (s.amounts.some((a) => a.to - 1 === i && a.value >= 1000)) return null;
  }
  for (let i = to; i < Math.min(s.terms.length, to + 12); i++) {
    if (s.clauses[i] !== clause || s.amounts.some((a) => a.from === i && (a.value >= 1000 || a.percent))) break;
    if (isA(s.terms[i], 'modal') || isDrawnFrom(s, i)) return null;
    if (isA(s.terms[i], 'request-noun') && !isA(s.terms[i - 1], 'auxiliary', 'pronoun', 'immigration-agency', 'people-noun')) continue;
    const role = roleAt(s, i);
    if (role) return role;
  }
  return null;
}

/** "47,289 addresses disclosed", "1.28 million that ICE requested": a verb close after the number says most. */
function roleBeside(s: Sentence, to: number): Topic | null {
  for (let i = to; i < Math.min(s.terms.length, reachFrom(s.terms, to, 5, 1)); i++) {
    if (isA(s.terms[i], 'modal', 'if-word', 'negation')) return null;
    const role = roleAt(s, i);
    if (role) return role;
    if (i === to && isA(s.terms[i], 'of-word') && isA(s.terms[i + 1], 'data-noun', 'people-noun')) continue;
    if (isA(s.terms[i], 'conjunction', 'subordinator', 'by-word', 'of-word') || (s.terms[i]?.kind === 'mark' && s.terms[i]?.text !== '"'))
      return null;
  }
  return null;
}

/** "47,289 people, picked from a request": a part of what was asked for. */
const isDrawnFrom = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'request-noun') && isA(terms[isA(terms[at - 1], 'determiner') ? at - 2 : at - 1], 'from-word');

/** "The transfer of 1.28 million names from ICE to the IRS": what came with the request. */
const isSentByIce = (s: Sentence, to: number): boolean =>
  s.terms.slice(to, to + 4).some((t, i, rest) => isA(t, 'from-word') && isA(rest[i + 1], 'immigration-agency'));

/** "Of the 47,289 addresses handed over". */
const isGivenData = (s: Sentence, to: number): boolean => isA(s.terms[to], 'data', 'data-noun') && isA(s.terms[to + 1], 'share-verb');

/** "Out of 1.28 million", "of the 1.28 million": the whole from which a part was disclosed. */
function isWhole(s: Sentence, from: number): boolean {
  const at = isA(s.terms[from - 1], 'determiner') ? from - 2 : from - 1;
  return (
    isA(s.terms[at], 'of-word') &&
    (s.terms[at - 1]?.text === 'out' ||
      at === 0 ||
      s.amounts.some((a) => a.value >= 1000 && a.from < from && from - a.to < 5 && !s.terms.slice(a.to, at).some(isFiniteVerb)))
  );
}

/** "Of the 47,289 people whose addresses had been disclosed". */
function isOfThoseShared(s: Sentence, to: number): boolean {
  const whose = s.terms.slice(to, to + 3).findIndex((t) => t.text === 'whose');
  return whose >= 0 && s.terms.slice(to + whose, to + whose + 6).some((t) => isA(t, 'share-verb')) && !s.has('negation', 'modal');
}

/** "Fewer than 5 percent of 47,289": a whole, but of what was disclosed or of what was asked for is not said. */
function isShareOf(s: Sentence, from: number): boolean {
  return s.amounts.some((a) => a.percent && a.to <= from && from - a.to < 4);
}

/** "The IRS had received a list": what the tax agency gets is no disclosure. */
const taxAgencyReceives = ({ terms }: Sentence, verb: number): boolean => {
  const subject = isA(terms[verb - 1], 'auxiliary') ? verb - 2 : verb - 1;
  return isA(terms[subject], 'tax-agency');
};

function roleAt(s: Sentence, i: number): Topic | null {
  const term = s.terms[i];
  if (isA(term, 'modal', 'if-word', 'negation') || /^(?:you|we|one)$/.test(s.terms[i - 1]?.text ?? '')) return null;
  if (isA(term, 'arrive-verb') && isA(s.terms[i + 1], 'immigration-agency')) return 'disclosure';
  for (const [topic, names] of ROLES) {
    if (!isA(term, ...names)) continue;
    if (isUnrealised(term) || (isA(term, 'obtain-verb') && taxAgencyReceives(s, i))) return null;
    if (topic === 'request' && (isA(s.terms[i - 1], 'plaintiff-side') || (isA(term, 'motion-noun') && !isA(term, 'request-noun'))))
      return null;
    if (
      topic === 'disclosure' &&
      (isA(s.terms[i - 1], 'to-word', 'modal', 'from-word', 'negation', 'refusal-word') || term?.text.endsWith('ing') === true)
    )
      return null;
    return topic === 'disclosure' && (isFromImmigration(s.terms, i) || isGivenToIrs(s.terms, i)) ? 'request' : topic;
  }
  return null;
}
