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
  if (!sentence.has('limit-word') || sentence.has(...NOT_THE_LAW) || sentence.terms.some((_, at) => isOfSide(sentence.terms, at)))
    return [];
  return sentence.amounts.flatMap((amount): Claim[] => {
    const unit = amount.dollars ? 'dollars' : valueIn(sentence.terms[amount.to], 'unit');
    const subject = unit === undefined || sentence.voices.of[amount.from] === 'party' ? undefined : lawOf(sentence, amount, unit);
    if (unit === undefined || subject === undefined) return [];
    const exact = { ...amount, least: amount.value, most: amount.value };
    return [{ kind: 'count', topic: 'statute', subject, value: { type: 'amount', amount: exact, unit }, from: amount.from, to: amount.to }];
  });
}

/** The law whose limit of this unit the words around it describe. */
function lawOf(s: Sentence, { to }: Amount, unit: string): string | undefined {
  const isOfPrison = s.terms.slice(to, to + 3).some((t) => isA(t, 'prison-word'));
  const isOfDeparture = s.has('depart-verb') && s.has('removal-order');
  const isOfDisclosure = s.has('disclosure-noun', 'sharing-noun') && s.has('tax-noun', 'tax-agency');
  if (unit === 'years' && isOfPrison)
    return s.has('wilful-word') && isOfDisclosure ? 'law.7213' : isOfDeparture ? 'law.8usc1253' : undefined;
  if (unit === 'years') return s.has('discover-word') && s.has('sue-verb', 'suit-noun') && s.has('tax-noun') ? 'law.7431' : undefined;
  if (unit === 'dollars') return s.has('each-act') && isOfDisclosure ? 'law.7431' : undefined;
  return unit === 'days' && isOfDeparture && s.has('crime-word') ? 'law.8usc1253' : undefined;
}
