/** What is told of another step or another thing than those of the record: of another day, another number, another court's act. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import { hasValue, type Sentence } from '../../../language/sentence.ts';
import { isA } from '../../../language/terms.ts';
import type { FactKind } from '../../../record/schema.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';
import { isOfOtherDay } from './other-day.ts';
import { isAnother, isOddWord, isOfOtherAct, REACH } from './other-thing.ts';

/** Whether a conflict may be over another step or another thing. */
export function isOfOtherStep(j: Judgement, sentence: Sentence, context: Context): boolean {
  const { kind, from } = j.claim;
  if (kind === 'date') return isOfOtherDay(j, sentence, context);
  const here = [...sentence.terms.keys()].filter((i) => sentence.clauses[i] === sentence.clauses[from]);
  if (kind === 'count') return isCountOfOther(j, here, sentence, context);
  if (kind === 'court' && (here.some((i) => isOfOthers(sentence, i)) || isCited(sentence, j.claim))) return true;
  return OF_ACTS.has(kind) && isOfRuling(j, context) && here.some((i) => isOfOtherAct(sentence, i) || isAnother(sentence, i));
}

/** What is told of an act of a court. */
const OF_ACTS: ReadonlySet<FactKind> = new Set(['court', 'judge', 'relief', 'outcome']);

const isOfRuling = ({ ruling, fact }: Judgement, { index }: Context): boolean => index.ruling(ruling ?? fact.subject) !== undefined;

/** A number of disclosures of a year, or of names on another list. */
const isCountOfOther = ({ fact }: Judgement, here: readonly number[], sentence: Sentence, { index }: Context): boolean =>
  (index.subject(fact.subject)?.type === 'disclosure' && isOfYear(sentence)) ||
  here.some((i) => isA(sentence.terms[i], 'list-noun') && isAnother(sentence, i));

/** "39 billion disclosures in fiscal 2024", "34,000 disclosures last year": of a year, and neither of addresses nor to the other agency. */
const isOfYear = (s: Sentence): boolean =>
  s.dates.some(({ m, weekdayOnly }) => m === undefined && !weekdayOnly) &&
  !s.has('immigration-agency', 'violation-noun', 'unlawful-word') &&
  !hasValue(s, 'data', 'address');

/** "His appeal", "the hotel's case", "the order on the raids", "the practice of stopping drivers": of somebody or something from elsewhere. */
const isOfOthers = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at], 'appeal-noun', 'suit-noun', 'ruling-noun', 'relief-noun', 'practice-noun') &&
  ((isA(terms[at - 1], 'he-word', 'she-word') && !isA(terms[at], 'ruling-noun', 'relief-noun')) ||
    (terms[at - 1]?.text === "'s" && isOddWord(terms[at - 2])) ||
    (isA(terms[at + 1], 'on-word', 'of-word', 'over-word') && terms.slice(at + 2, at + 2 + REACH).some(isOddWord)));

/** "Leans on a decision of the Fifth Circuit": a court that is only cited. */
const isCited = ({ terms }: Sentence, { from }: Claim): boolean => {
  const of = isA(terms[from - 1], 'determiner') ? from - 2 : from - 1;
  return isA(terms[of], 'of-word') && isA(terms[of - 1], 'ruling-noun') && isA(terms[of - 2], 'indefinite');
};
