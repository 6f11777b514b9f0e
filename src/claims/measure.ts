/**
 * Measures: days, hours, years, dollars, members of Congress. They say something only about a statute, a person or an
 * order that the same sentence names, and may agree with the record, never conflict with it.
 */
import type { Amount } from '../language/numbers.ts';
import type { Sentence } from '../language/sentence.ts';
import { valueIn } from '../language/terms.ts';
import type { Claim } from './claim.ts';

/** Amounts with a unit of time, money or members of Congress. */
export function measuresIn(sentence: Sentence): Claim[] {
  return sentence.amounts.flatMap((amount): Claim[] => {
    const unit = unitOf(sentence, amount);
    return unit
      ? [{ kind: 'count', topic: 'measure', value: { type: 'amount', amount, unit }, from: amount.from, to: amount.to, soft: true }]
      : [];
  });
}

/** The unit stands straight after the number, or after one word ("more than 100 Democratic members of Congress"). */
function unitOf(s: Sentence, { to, dollars }: Amount): string | undefined {
  return dollars ? 'dollars' : (valueIn(s.terms[to], 'unit') ?? valueIn(s.terms[to + 1], 'unit'));
}
