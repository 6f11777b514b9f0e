/** Judging that an order was undone: wrong where the record follows that order and never saw it undone. Pure. */

import type { Claim } from '../../../claims/claim.ts';
import { rangeOf } from '../../../language/calendar.ts';
import { compareDay } from '../../../language/compare-day.ts';
import { isAppealsCourt } from '../../../language/courts.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import { orderUndone, type Phrase } from '../../../language/undone.ts';
import { isBlock, type Ruling } from '../../../record/index.ts';
import type { Fact } from '../../../record/schema.ts';
import { decide } from '../../compare/decide.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';

/** A judgement on an order that the sentence names by its judge or day, or on the ruling just spoken of that is said to undo one. */
export function judgeUndone(sentence: Sentence, claim: Claim, context: Context): Judgement[] {
  const order = orderUndone(sentence, claim.from);
  if (!order || sentence.has('other-thing', 'other-agency', 'other-case')) return [];
  const named = rulingsNamed(sentence, order, context);
  if (named.length > 1) return [];
  const judged = named.flatMap((r) => decide(claim, historyOf(r, context)));
  return judged.length > 0 ? judged : decidedBy(sentence, claim, context);
}

/** Rulings of the judge and the day that stand in the words for the order; none where those words name neither, or not surely. */
function rulingsNamed(sentence: Sentence, { from, to }: Phrase, { index, published }: Context): readonly Ruling[] {
  const judges = sentence.at('judge-name').filter((at) => at >= from && at < to);
  const dates = sentence.dates.filter((date) => date.from >= from && date.to <= to);
  const isSure = dates.length > 0 ? judges.length > 0 || isOfMatter(sentence) : judges.length > 0 && isOfMatter(sentence);
  if (!isSure) return [];
  const rulings = index.rulings.filter(
    (r) =>
      (published === null || r.days.first <= published.last) &&
      judges.every((at) => r.judges.includes(valueIn(sentence.terms[at], 'judge-name') ?? '')) &&
      dates.every((date) => compareDay(r.days, date) === 'agrees'),
  );
  const blocks = rulings.filter((r) => isBlock(r, index));
  return sentence.at('relief-noun').some((at) => at >= from && at < to) ? blocks : rulings;
}

const isOfMatter = ({ has }: Sentence): boolean => has('tax-agency', 'practice-noun', 'agreement-noun', 'sharing-noun');

/** What the record holds of a ruling's fate, as long as the article is no newer than the record. */
function historyOf({ id }: Ruling, { index, published }: Context): readonly Fact[] {
  const last = rangeOf(index.record.asOf)?.last ?? 0;
  return published !== null && published.first <= last ? index.about(id, 'status') : [];
}

/** "The court lifted the block", right behind a sentence on one ruling of a higher court: what that one did is known. */
function decidedBy(sentence: Sentence, claim: Claim, { index, focus, goesOn }: Context): Judgement[] {
  const { ruling } = focus;
  if (!ruling || !isAppealsCourt(ruling.court) || !isActor(sentence, claim.to, goesOn)) return [];
  const acted: Claim = { ...claim, kind: 'outcome', topic: 'ruling', value: { type: 'ids', ids: ['reversed'] } };
  return decide(acted, index.about(ruling.id, 'outcome'));
}

/** "The court", "the judges", "the decision", "was lifted by it": the court or ruling just spoken of, with no other named. */
function isActor({ terms, has }: Sentence, behind: number, goesOn: boolean): boolean {
  if (has('another-word', 'former-word', 'place')) return false;
  const at = isA(terms[behind], 'by-word') ? behind + 1 : 0;
  if (isA(terms[at], 'it-word')) return goesOn;
  return isA(terms[at], 'definite') && isA(terms[at + 1], 'court-noun', 'appeals-noun', 'panel-word', 'judge-noun', 'ruling-noun');
}
