/** Appeals that are said not to have been made: against the record's own only while that was still ahead. Pure. */
import type { Sentence } from '../../../language/sentence.ts';
import { isNumberSign } from '../../../language/terms.ts';
import { appellantOf } from '../../meant/appellants.ts';
import type { Context } from '../../meant/context.ts';
import { rulingReviewed } from '../../meant/ruling-facts.ts';
import type { Judgement } from '../../report/judgement.ts';

/** "The groups have not appealed to the Supreme Court", or have not once their first appeal was decided: of a further one, which the record does not know. */
export function isOfFurtherAppeal({ fact }: Judgement, sentence: Sentence, { index, meant }: Context): boolean {
  const { has, dates } = sentence;
  const suit = index.subject(fact.subject)?.case;
  if (suit === undefined || appellantOf(suit, index)?.fact !== fact || !isDenied(sentence)) return false;
  if (has('court', 'place')) return true;
  // "The November order", "Judge X's order": the one below, which was appealed.
  if (dates.length > 0 || has('judge-name')) return false;
  return meant.known.some((r) => r.case === suit && rulingReviewed(r.id, index) !== undefined);
}

/** A denial, not the sign of a docket's number. */
const isDenied = ({ at, has, terms }: Sentence): boolean =>
  has('not-yet', 'no-appeal') || at('negation').some((i) => !isNumberSign(terms, i));
