/** A ruling told by the time of another: "The D.C. Circuit's ruling came 19 days after Judge X's injunction". Pure. */
import type { Sentence } from '../../../language/sentence.ts';
import { isA, type Term } from '../../../language/terms.ts';
import type { FactKind } from '../../../record/schema.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Whether who ruled, or what was granted, may be of either of two rulings that the sentence sets in order. */
export const isDatedByAnother = ({ claim }: Judgement, sentence: Sentence): boolean =>
  OF_RULING.has(claim.kind) && sentence.at('precedence').some((at) => sidesOf(sentence, at).every(tellsOfRuling));

const OF_RULING: ReadonlySet<FactKind> = new Set(['judge', 'author', 'panel', 'court', 'relief']);

/** What stands before and behind the word of order; where that opens the sentence, its own clause and the rest. */
function sidesOf({ terms }: Sentence, at: number): (readonly Term[])[] {
  const comma = terms.findIndex((t, i) => i > at && t.text === ',');
  if (at > OPENING || comma < 0) return [terms.slice(0, at), terms.slice(at + 1)];
  return [terms.slice(at + 1, comma), terms.slice(comma + 1)];
}

/** How late the word may stand in "Less than three weeks after". */
const OPENING = 4;

/** A court, and that it ruled: not "argued before Judge X". */
const tellsOfRuling = (side: readonly Term[]): boolean =>
  side.some((t) => isA(t, 'judge-name', 'court', 'appeals-noun', 'panel-word')) &&
  side.some((t) => isA(t, 'ruling-noun', 'relief-noun', 'rule-verb', 'court-verb', 'side-verb', 'block-verb', 'affirm-verb'));
