/** Acts of a court as the sentence means them: what only looks like an outcome is left out. */
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import type { Claim } from './claim.ts';
import { outcomesIn } from './outcome.ts';

/** The outcomes of a sentence, without permissions that are limits, orders undone by nobody and the noun "blocks". */
export function actsIn(sentence: Sentence): Claim[] {
  return outcomesIn(sentence).filter((claim) => !isLimit(sentence, claim) && !isBlocksNoun(sentence, claim) && !isUndoing(sentence, claim));
}

/** "Lets the IRS share data only with judicial approval": a limit, no permission. */
function isLimit({ terms, clauses }: Sentence, { from, to }: Claim): boolean {
  return isA(terms[from], 'allow-verb') && terms.slice(to, to + 12).some((t, i) => t.text === 'only' && clauses[to + i] === clauses[from]);
}

/** "Talwani's order has been lifted": what became of an order, by nobody named. */
function isUndoing({ terms }: Sentence, { from, to }: Claim): boolean {
  const isPassive = isA(terms[from], 'reverse-verb') && isA(terms[from - 1], 'auxiliary');
  return isPassive && !terms.slice(to, to + 4).some((t) => t.text === 'by');
}

/** "The blocks that other judges had placed". */
const isBlocksNoun = ({ terms }: Sentence, { from }: Claim): boolean =>
  terms[from]?.text === 'blocks' && isA(terms[from - 1], 'determiner', 'possessive');
