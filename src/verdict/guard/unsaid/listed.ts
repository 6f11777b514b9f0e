/** Sentences that list rulings: which of them a word is about cannot be told. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { valueIn } from '../../../language/terms.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Words of a sentence that lists rulings, whose parts cannot be told apart: "one judge ..., another ..., and a third", three days. */
export const isListed = ({ claim, ruling }: Judgement, sentence: Sentence): boolean =>
  (ruling !== undefined || claim.topic === 'ruling') &&
  ((isList(sentence) && !isNamedApart(claim, sentence)) || isOfReviewed(claim, sentence));

const isList = ({ at, dates }: Sentence): boolean =>
  at('another-word').length > 1 || dates.filter(({ m, d }) => m !== undefined && d !== undefined).length > 2;

/** "Judge X enjoined ICE on Feb. 5; and": one judge's name and one day, in a clause of their own. */
function isNamedApart({ anchor, from }: Claim, { at, clauses, dates }: Sentence): boolean {
  const clause = clauses[anchor ?? from];
  const isHere = (i: number): boolean => clauses[i] === clause;
  return at('judge-name').filter(isHere).length === 1 && dates.filter((date) => isHere(date.from)).length === 1;
}

/** "X and Y have granted one, while Judge Z, affirmed in February, did not": the month is that of another court. */
const isOfReviewed = ({ kind }: Claim, { at, terms }: Sentence): boolean =>
  kind === 'judge' &&
  new Set(at('judge-name').map((i) => valueIn(terms[i], 'judge-name'))).size > 2 &&
  at('affirm-verb', 'reverse-verb').length > 0;
