/** Whether a conflict may be held against a sentence: the one way to all that speaks against it. Pure. */
import type { Claim } from '../../claims/claim.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';
import type { Context } from '../meant/context.ts';
import type { Judgement } from '../report/judgement.ts';
import { isSetBesideAnother } from './elsewhere/another-beside.ts';
import { isDatedByAnother } from './elsewhere/dated-by-another.ts';
import { isOfFurtherAppeal } from './elsewhere/further-appeal.ts';
import { isOfDayToCome, isOfLaterNews } from './elsewhere/later-news.ts';
import { isOfNewAct } from './elsewhere/new-act.ts';
import { isOfOtherAffair } from './elsewhere/other-affair.ts';
import { isDayOfUndoing, isOfEarlierYear } from './elsewhere/other-day.ts';
import { isOfOtherMatter } from './elsewhere/other-matter.ts';
import { isOfOtherParties } from './elsewhere/other-parties.ts';
import { isOfOtherStep } from './elsewhere/other-step.ts';
import { isPointedElsewhere } from './elsewhere/pointed-elsewhere.ts';
import { isReversedUntold } from './elsewhere/reversed-alone.ts';
import { isUntied } from './elsewhere/untied.ts';
import { isDeniedWhole } from './unsaid/denied-whole.ts';
import { isOfAnotherSuit, isTakenBack } from './unsaid/taken-back.ts';

/** Whether nothing in the sentence speaks against a conflict in it. */
export const mayBlame = (j: Judgement, sentence: Sentence, claims: readonly Claim[], context: Context): boolean =>
  !isComparison(j, sentence) &&
  !isSetBesideAnother(sentence) &&
  !isDatedByAnother(j, sentence) &&
  !isOfOtherMatter(j, sentence, context.index) &&
  !isOfOtherAffair(j, sentence) &&
  !isOfOtherParties(j, sentence) &&
  !isOfFurtherAppeal(j, sentence, context) &&
  !isOfNewAct(j, sentence, context.index) &&
  !isPointedElsewhere(sentence, context) &&
  !isTakenBack(j, sentence, claims) &&
  !isOfAnotherSuit(j, sentence, context) &&
  !isDeniedWhole(j, sentence) &&
  !isOfEarlierYear(j, claims, context) &&
  !isDayOfUndoing(j, claims) &&
  !isOfOtherStep(j, sentence, context) &&
  !isOfLaterNews(j, sentence, context) &&
  !isOfDayToCome(j, claims, context) &&
  !isReversedUntold(j, sentence, context) &&
  !isUntied(j, sentence, claims, context);

/** "Unlike the order of Nov. 21, the one of Thursday": which of the two a word is about cannot be told. */
const isComparison = ({ claim }: Judgement, sentence: Sentence): boolean =>
  claim.kind !== 'quotation' && (sentence.has('comparison-word') || isThanAnother(sentence, claim));

/** "Far more than the 16 that Judge X needed", not "more than 47,000" nor, in what is judged itself, "more than a year after her order". */
const isThanAnother = ({ terms }: Sentence, claim: Claim): boolean =>
  terms.some(
    (t, i) =>
      (i < claim.from || i >= claim.to) &&
      /(?:^| )than$/.test(t.text) &&
      terms[i + 1]?.kind === 'word' &&
      terms.slice(i + 1, i + 6).some((next) => isA(next, ...OF_ANOTHER)),
  );

/** What a comparison with another ruling names. */
const OF_ANOTHER = ['judge-name', 'judge-noun', 'court', 'ruling-noun', 'relief-noun', 'pronoun', 'place'] as const;
