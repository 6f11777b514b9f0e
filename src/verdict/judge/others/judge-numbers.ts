/** Judging numbers whose part in the exchange the sentence leaves open: wrong only where the record holds no such number in any part. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import { isOfExchangeAlone } from '../../../language/exchanged.ts';
import type { Amount } from '../../../language/numbers.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA } from '../../../language/terms.ts';
import { isAmount, type RecordIndex } from '../../../record/index.ts';
import { mayConflict } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import { byLikeness, compare } from '../../compare/compare.ts';
import { misprintedCount } from '../../compare/misprints.ts';
import { isFramed } from '../../guard/unsaid/framed.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Units in which the record counts the exchange. */
const UNITS = ['people', 'violations'] as const;

/** What says by itself that the exchange is spoken of, where the sentence before does not. */
const NAMED = ['tax-agency', 'immigration-agency', 'judge-name', 'law-word', 'code-word', 'page-noun', 'violation-noun'] as const;

/** A number that is a misprint of one of the record's, or that no part of the exchange has; null where it is to be judged in its own part. */
export function judgeOpenNumber(sentence: Sentence, claim: Claim, context: Context): Judgement[] | null {
  const { kind, value } = claim;
  if (kind !== 'count' || value.type !== 'amount' || value.unit === 'plaintiffs') return null;
  const counts = context.index.record.facts.filter((f) => f.kind === 'count' && UNITS.some((unit) => isUnit(f, unit)));
  if (claim.topic === 'disclosure' && !isOne(claim, value.amount, counts) && isOfTwo(value.amount, counts)) return [];
  const isSupposed = sentence.at('modal', 'if-word').some((i) => i < claim.from && sentence.clauses[i] === sentence.clauses[claim.from]);
  if (isSupposed) return null;
  const wrong = (fact: Fact | null | undefined): Judgement[] | null => (fact ? [{ claim, fact, verdict: 'conflicts' }] : null);
  if (!claim.soft && (claim.topic !== 'disclosure' || isFramed(claim, sentence))) return null;
  const misprinted = misprintedCount(claim, counts.filter(mayConflict));
  if (misprinted) return wrong(misprinted);
  const { focus } = context;
  const isHere = !focus.turned && (focus.onMatter || sentence.has(...NAMED));
  if (isPartTold(sentence, value.amount, counts)) return null;
  if (!isHere || !isOfExchangeAlone(sentence, value.amount) || isOne(claim, value.amount, counts) || isOfTwo(value.amount, counts))
    return null;
  const ofUnit = counts.filter((f) => mayConflict(f) && isAmount(f.value) && f.value.unit === value.unit);
  return wrong(byLikeness(claim, ofUnit)[0]);
}

/** Whether an amount is one of those recorded, in whatever part. */
const isOne = (claim: Claim, amount: Amount, counts: readonly Fact[]): boolean =>
  counts.some((fact) =>
    UNITS.some((unit) => isUnit(fact, unit) && compare({ ...claim, value: { type: 'amount', amount, unit } }, fact) !== 'disagrees'),
  );

/** Whether an amount is the difference of two that are recorded ("the other 4,594 addresses"), or the sum of two requests. */
function isOfTwo(amount: Amount, counts: readonly Fact[]): boolean {
  const known = counts.flatMap(({ value }) => (isAmount(value) ? [value] : []));
  const within = (least: number, most: number): boolean => least > 0 && amount.value >= 0.99 * least && amount.value <= 1.01 * most;
  return known.some((a) =>
    known.some(
      (b) =>
        a !== b &&
        (within(a.least - b.most, a.most - b.least) || (Math.min(a.most, b.most) > MANY && within(a.least + b.least, a.most + b.most))),
    ),
  );
}

/** Only requests were for more. */
const MANY = 100_000;

const isUnit = ({ value }: Fact, unit: string): boolean => isAmount(value) && value.unit === unit;

/** What tells a part from the whole: "14,911 addresses had gone over without a date of birth". */
const PARTING = ['with-word', 'negation', 'incomplete-word', 'faulty-word', 'relative-pronoun'] as const;

/** Fewer than any number recorded, with words behind that say which of them. */
const isPartTold = ({ at, clauses }: Sentence, { most, to }: Amount, counts: readonly Fact[]): boolean =>
  counts.every(({ value }) => isAmount(value) && most < value.least) && at(...PARTING).some((i) => i >= to && clauses[i] === clauses[to]);

/** "19,000 of the disclosures were of people who": fewer than were disclosed, and told as some of them. */
export function isSomeOfDisclosed({ terms }: Sentence, { kind, topic, value, to }: Claim, index: RecordIndex): boolean {
  if (kind !== 'count' || topic !== 'disclosure' || value.type !== 'amount') return false;
  if (!isA(terms[to], 'of-word') || !isA(terms[to + 1], 'definite', 'those-of')) return false;
  const { most } = value.amount;
  return index.ofType('disclosure').some((id) => index.about(id, 'count').some((f) => isAmount(f.value) && most < f.value.least));
}
