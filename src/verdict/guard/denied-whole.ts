/** Sentences that deny all they tell, in how they open or end. Pure. */
import type { Claim } from '../../claims/claim.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';
import type { Judgement } from '../report/judgement.ts';

/** "Nor did 1.28 million people have their addresses exposed": the sentence opens by denying what it tells, or ends so: ", which she did not". */
export const isDeniedWhole = ({ claim }: Judgement, sentence: Sentence): boolean =>
  claim.kind !== 'quotation' &&
  ((isA(sentence.terms[0], 'negation') && claim.kind !== 'outcome' && !isWordedSo(claim)) ||
    isDeniedAtEnd(sentence, claim) ||
    (claim.topic !== 'contrary' && isOfNone(sentence, claim)));

/** ", which she did not do": nothing but a verb stands behind the denial. */
function isDeniedAtEnd({ terms }: Sentence, { to }: Claim): boolean {
  const which = terms.findLastIndex((t) => isA(t, 'relative-pronoun'));
  return which >= to && isA(terms[which + 1], 'pronoun') && isA(terms[which + 2], 'negation') && terms.length - which <= DENIAL;
}

/** The terms of ", which she did not do." from its pronoun on. */
const DENIAL = 5;

/** "In none of them is X the plaintiff": what stands behind is denied of all. */
const isOfNone = ({ at }: Sentence, { from }: Claim): boolean => at('none-word').some((i) => i < from);

/** "No court order is needed under (i)(1)": the denial is part of the contrary. */
const isWordedSo = ({ topic, from }: Claim): boolean => topic === 'contrary' && from === 0;
