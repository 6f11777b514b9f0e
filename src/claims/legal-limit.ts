/** Limits that a law sets: years in prison, damages for each act, days to depart, years to sue. "Punishable by up to five years in prison." */
import type { Amount } from '../language/numbers.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { isOfSide } from '../language/voice.ts';
import type { Claim } from './claim.ts';

/** What makes of a limit a single sentence passed, another law, a proposal or no limit at all. */
const NOT_THE_LAW = [
  'negation',
  'refusal-word',
  'if-word',
  'seek-verb',
  'sentenced-word',
  'another-word',
  'comparison-word',
  'reentry-word',
  'motion-noun',
  'other-law',
];

/** Amounts that the sentence gives as the limit of a law that it describes. */
export function legalLimitsIn(sentence: Sentence): Claim[] {
  if (
    !sentence.has('limit-word', 'statute') ||
    sentence.has(...NOT_THE_LAW) ||
    sentence.terms.some((_, at) => isOfSide(sentence.terms, at))
  )
    return [];
  return sentence.amounts.flatMap((amount): Claim[] => {
    const unit = amount.dollars ? 'dollars' : valueIn(sentence.terms[amount.to], 'unit');
    const isOpen =
      sentence.voices.of[amount.from] === 'party' ||
      !(sentence.has('limit-word') || (lawNamedIn(sentence) === 'law.7431' && isAllowance(sentence, amount)));
    const subject = unit === undefined || isOpen ? undefined : lawOf(sentence, amount, unit);
    if (unit === undefined || subject === undefined) return [];
    const exact = { ...amount, least: amount.value, most: amount.value };
    return [{ kind: 'count', topic: 'statute', subject, value: { type: 'amount', amount: exact, unit }, from: amount.from, to: amount.to }];
  });
}

/** "Taxpayers have five years to sue": what the law leaves somebody. */
const isAllowance = ({ terms }: Sentence, { from }: Amount): boolean =>
  isA(terms[from - 1], 'auxiliary') && /^ha(?:ve|s)$/.test(terms[from - 1]?.text ?? '');

/** The one law that the sentence names. */
function lawNamedIn(s: Sentence): string | undefined {
  const named = [...new Set(s.at('statute').map((at) => valueIn(s.terms[at], 'statute')))];
  return named.length === 1 ? named[0] : undefined;
}

/** The law whose limit of this unit the words around it describe. */
function lawOf(s: Sentence, { to }: Amount, unit: string): string | undefined {
  const isOfPrison = s.terms.slice(to, to + 3).some((t) => isA(t, 'prison-word'));
  const isOfDeparture = s.has('depart-verb') && s.has('removal-order');
  const isOfDisclosure = s.has('disclosure-noun', 'sharing-noun') && s.has('tax-noun', 'tax-agency');
  const named = lawNamedIn(s);
  if (unit === 'years' && isOfPrison) {
    if (named === 'law.7213' || named === 'law.8usc1253') return named;
    if (named !== undefined) return undefined;
    return s.has('wilful-word') && isOfDisclosure ? 'law.7213' : isOfDeparture ? 'law.8usc1253' : undefined;
  }
  if (unit === 'years')
    return s.has('sue-verb', 'suit-noun') && (named === 'law.7431' || (s.has('discover-word') && s.has('tax-noun')))
      ? 'law.7431'
      : undefined;
  if (unit === 'dollars') return s.has('each-act') && isOfDisclosure ? 'law.7431' : undefined;
  return unit === 'days' && isOfDeparture && s.has('crime-word') ? 'law.8usc1253' : undefined;
}
