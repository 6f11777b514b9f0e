/**
 * What is said to be undone still, though it was done days before the article appeared: "no court has stopped the IRS" after one had,
 * "the appeals court has yet to rule" after it had, "the government has not appealed" after it had. Pure.
 */

import { type Claim, idOf } from '../../../claims/claim.ts';
import type { Days } from '../../../language/calendar.ts';
import { isAppealsCourt } from '../../../language/courts.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import { isBlock, type Ruling } from '../../../record/index.ts';
import { mayConflict } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import { appellantOf } from '../../meant/appellants.ts';
import type { Context } from '../../meant/context.ts';
import { rulingReviewed } from '../../meant/ruling-facts.ts';
import { suitsAwaited } from '../../meant/suits-awaited.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** How many days news may lie about before it is printed. */
const STALE = 3;

/** What may make of the present one that is past or only thought of, or of the thing another. */
const UNCLEAR = [
  'past-be',
  'modal',
  'if-word',
  'another-word',
  'other-case',
  'rival-matter',
  'other-agency',
  'comparison-word',
  'former-word',
  'later-step',
  'finally-word',
  'merits-noun',
  'until-word',
] as const;

/** Judgements on what the text itself, not its headline, says is not done so far. */
export function judgeOvertaken(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  const said = claims.filter(({ kind, topic, soft }) => kind === 'status' && topic === 'ruling' && !soft);
  if (said.length === 0 || sentence.paragraph < 0 || sentence.has(...UNCLEAR) || claims.some(tellsOfAct)) return [];
  return said.flatMap((claim): Judgement[] => {
    const fact = doneBefore(claim, sentence, claims, context);
    return fact && mayConflict(fact) ? [{ claim, fact, verdict: 'conflicts' }] : [];
  });
}

/** "It ruled on Feb. 24 against the groups; it has not ruled on": what one court did says that something else is undone. */
const tellsOfAct = ({ kind, topic }: Claim): boolean => topic === 'ruling' && (kind === 'outcome' || kind === 'relief' || kind === 'date');

function doneBefore(claim: Claim, sentence: Sentence, claims: readonly Claim[], context: Context): Fact | undefined {
  switch (idOf(claim.value)) {
    case 'sharing-stands':
      return isNobodysBlock(claim, sentence) ? blockBefore(context) : undefined;
    case 'pending-appeal':
      return isUndecided(claim, sentence) && tellsNoMore(claim, sentence)
        ? decidedBefore(suitMeant(sentence, claims, context), sentence, context)
        : undefined;
    case 'not-appealed':
      return isOfTheRuling(claim, sentence) ? appealedBefore(suitMeant(sentence, claims, context), sentence, context) : undefined;
    default:
      return undefined;
  }
}

const isLongAgo = ({ last }: Days, { published }: Context): boolean => published !== null && last + STALE <= published.first;

/** "No court has stopped the IRS from sharing addresses with ICE": no court at all, and all of the sharing, with no "in criminal cases" or "for good". */
function isNobodysBlock({ from, to }: Claim, { terms, dates }: Sentence): boolean {
  const isNow = terms.slice(from, to).some((t) => isA(t, 'have-word'));
  const isAnyBench = terms.slice(from + 1, to - 1).every((t) => isA(t, 'court-noun', 'judge-noun', 'auxiliary', 'so-far', 'present-word'));
  const object = terms.slice(to);
  const isWhole = object.every((t) => t.kind === 'mark' || isA(t, ...OF_EXCHANGE));
  const isOfBoth = isA(object[0], 'determiner', 'tax-agency') && object.some((t) => isA(t, 'share-verb', 'sharing-noun'));
  return isA(terms[from], 'nobody-word') && isNow && isAnyBench && isWhole && isOfBoth && dates.length === 0;
}

/** What tells of the exchange and of no part of it. */
const OF_EXCHANGE = [
  'determiner',
  'tax-agency',
  'from-word',
  'share-verb',
  'sharing-noun',
  'data',
  'data-noun',
  'tax-noun',
  'with-word',
  'to-word',
  'immigration-agency',
  'possessive',
] as const;

/** The block, unless the article tells of its suit: then "no court has" says something else. */
function blockBefore(context: Context): Fact | undefined {
  const { index, meant, focus } = context;
  const isTold = (r: Ruling): boolean => meant.discussed.includes(r) || focus.suitsTold.includes(r.case);
  const blocks = meant.known.filter((r) => isBlock(r, index));
  const [block] = blocks.filter((r) => isLongAgo(r.days, context));
  return block && !blocks.some(isTold) ? index.about(block.id, 'outcome')[0] : undefined;
}

/** "Has yet to rule", "have still not ruled": a case that is only pending may be so after its decision too. */
const isUndecided = ({ from, to }: Claim, { terms }: Sentence): boolean =>
  isA(terms[from], 'undecided-word') || (isA(terms[to], 'negation') && isA(terms[to + 1], 'decide-word'));

/** Whether the sentence has no word but the court, the suit and that it is undecided: not "the full court", "in Boston", "on fees in the case". */
const tellsNoMore = ({ from, to }: Claim, { terms }: Sentence): boolean =>
  terms.every((t, i) => (i >= from && i < to) || t.kind === 'mark' || t.kind === 'number' || isA(t, ...OF_APPEAL));

/** What tells of the appeal as a whole. */
const OF_APPEAL = [
  'determiner',
  'appeals-noun',
  'court',
  'panel-word',
  'judge-noun',
  'appeal-noun',
  'suit-noun',
  'suit-name',
  'party-to-suit',
  'organisation',
  'government-side',
  'plaintiff-side',
  'tax-agency',
  'possessive',
  'in-word',
  'on-word',
  'of-word',
  'from-word',
  'against-word',
  'ruling-noun',
  'relative-pronoun',
  'hear-word',
  'month',
  'last-word',
  'have-word',
  'so-far',
  'negation',
  'decide-word',
] as const;

/** The one suit that the sentence names or tells by its hearing, or that the whole article is about. */
function suitMeant(sentence: Sentence, claims: readonly Claim[], context: Context): string | undefined {
  const suits = suitsAwaited(sentence, claims, context) ?? [];
  const isSure = suitsNamed(sentence, context.index).length > 0 || suits[0] === context.focus.suit;
  return suits.length === 1 && isSure ? suits[0] : undefined;
}

/** The outcome of the appeal, where the court named is the one that decided it, and no appeal of the other side is spoken of. */
function decidedBefore(suit: string | undefined, { terms, at, has }: Sentence, context: Context): Fact | undefined {
  const { index } = context;
  if (suit === undefined) return undefined;
  const decision = index.rulings.findLast((r) => r.case === suit && isAppealsCourt(r.court));
  const isThere = at('court').every((i) => valueIn(terms[i], 'court') === decision?.court);
  const isNamed = has('suit-name', 'party-to-suit') || at('court').length > 0;
  if (!decision || !isThere || !isNamed || !isLongAgo(decision.days, context)) return undefined;
  return isOfOtherSide(suit, has, index) ? undefined : index.about(decision.id, 'outcome')[0];
}

/** "The government's appeal", in a suit in which those who sued appealed. */
const isOfOtherSide = (suit: string, has: Sentence['has'], index: Context['index']): boolean =>
  has('appeal-noun') && has('government-noun') && appellantOf(suit, index)?.side === 'plaintiffs';

/** How each side is spoken of. */
const SPOKEN_OF = { government: 'government-side', plaintiffs: 'plaintiff-side' } as const;

/** "That order", and nothing more: not "to the Supreme Court", "the discovery ruling". */
const isOfTheRuling = ({ to }: Claim, { terms }: Sentence): boolean =>
  terms.slice(to).every((t) => t.kind === 'mark' || isA(t, 'determiner', 'ruling-noun', 'relief-noun'));

/** That the one side of whom the sentence speaks appealed the ruling just told of, once the record is sure that it had, and before that appeal was decided. */
function appealedBefore(suit: string | undefined, { has }: Sentence, context: Context): Fact | undefined {
  const { index, focus, meant } = context;
  const appellant = suit === undefined ? null : appellantOf(suit, index);
  const review = index.rulings.find((r) => r.case === suit && rulingReviewed(r.id, index)?.id === focus.ruling?.id);
  if (!appellant || !focus.ruling || !review || meant.known.includes(review)) return undefined;
  const begun = index.daysOf(`${suit}.brief`) ?? index.daysOf(`${suit}.appeal.filing`);
  const side = SPOKEN_OF[appellant.side];
  const isOfOther = Object.values(SPOKEN_OF).some((other) => other !== side && has(other));
  return begun && isLongAgo(begun, context) && has(side) && !isOfOther ? appellant.fact : undefined;
}
