/**
 * Texts of a few sentences by an act of a court that only this matter has, whatever else of them is wrong: a suit's judge over return
 * information, the argument of a lead plaintiff's appeal, a refusal to enjoin the agreement affirmed. Pure.
 */
import { anyHas, hasValue, type Sentence } from '../../language/sentence.ts';
import { valueIn } from '../../language/terms.ts';
import { type RecordIndex, valuesOf } from '../../record/index.ts';
import { hasSuit, idsIn } from './anchored.ts';
import { isRival } from './length.ts';

/** Whether a short text tells of such an act, and of nothing from another matter. */
export const isOnAct = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  !isRival(sentences) &&
  (isOnReturns(sentences, index) || isOnArgument(sentences, index) || sentences.some((s) => isRefusalReviewed(s, index)));

/** "Judge X enjoined the bureau from using return information that came from the IRS". */
const isOnReturns = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  sentences.some((s) => hasValue(s, 'agency', 'irs')) &&
  sentences.some(
    (s) => s.has('return-information') && s.has('block-verb') && s.has('use-verb', 'share-verb', 'obtain-verb') && namesJudge(s, index),
  );

/** Who tried a suit of the record. */
const namesJudge = (s: Sentence, index: RecordIndex): boolean => hasSuit(idsIn([s], 'judge-name'), index);

/** The plaintiff that gives a suit its name, and an appeal or its argument before judges. */
const isOnArgument = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  anyHas(sentences, 'appeals-noun', 'panel-word') &&
  sentences.some(
    (s) =>
      s.has('hear-verb', 'hearing-noun', 'appeal-noun') &&
      s.at('party-to-suit').some((i) => isLead(valueIn(s.terms[i], 'organisation'), index)),
  );

const isLead = (organisation: string | undefined, index: RecordIndex): boolean =>
  index.ofType('suit').some((suit) => index.about(suit, 'plaintiffs').some((fact) => valuesOf(fact)[0] === organisation));

/** "The D.C. Circuit affirmed Judge X's refusal to enjoin the agreement". */
const isRefusalReviewed = (s: Sentence, index: RecordIndex): boolean =>
  s.has('appeals-noun', 'court') &&
  s.has('affirm-verb', 'reverse-verb') &&
  s.has('denial-noun', 'deny-verb') &&
  s.has('block-verb', 'relief-noun') &&
  s.has('agreement-noun') &&
  namesJudge(s, index);
