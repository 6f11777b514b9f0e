/** Sentences that deny all they tell, in how they open or end. Pure. */
import type { Claim } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, isSetOffNo } from '../../../language/terms.ts';
import type { Judgement } from '../../report/judgement.ts';
import { isPresupposed } from './presupposed.ts';

/** "Nor did 1.28 million people have their addresses exposed": the sentence opens by denying what it tells, or ends so: ", which she did not"; "has not ruled on its legality". */
export const isDeniedWhole = ({ claim }: Judgement, sentence: Sentence): boolean =>
  claim.kind !== 'quotation' &&
  ((opensDenying(sentence) && claim.kind !== 'outcome' && !isWordedSo(claim) && !isPresupposed(claim, sentence, 0)) ||
    isDeniedAtEnd(sentence, claim) ||
    (claim.topic === 'contrary' && isA(sentence.terms[claim.from], 'undecided-word')) ||
    (claim.topic !== 'contrary' && isOfNone(sentence, claim)));

/** "No", but not the answer ("No; the order"), nor a number ("No. 25-457"). */
const opensDenying = ({ terms }: Sentence): boolean => isA(terms[0], 'negation') && !isSetOffNo(terms, 0);

/** ", which she did not do": nothing but a verb stands behind the denial. */
function isDeniedAtEnd({ terms }: Sentence, { to }: Claim): boolean {
  const which = terms.findLastIndex((t) => isA(t, 'relative-pronoun'));
  return which >= to && isA(terms[which + 1], 'pronoun') && isA(terms[which + 2], 'negation') && terms.length - which <= DENIAL;
}

/** The terms of ", which she did not do." from its pronoun on. */
const DENIAL = 5;

/** "In none of them is X the plaintiff": what stands behind is denied of all. */
const isOfNone = (sentence: Sentence, claim: Claim): boolean =>
  sentence.at('none-word').some((i) => i < claim.from && !isPresupposed(claim, sentence, i));

/** "No court order is needed under (i)(1)", "no judge has blocked it": the denial is part of what is said. */
const isWordedSo = ({ kind, topic, from }: Claim): boolean => (topic === 'contrary' || kind === 'status') && from === 0;
