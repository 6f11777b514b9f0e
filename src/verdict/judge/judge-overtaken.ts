/**
 * What is said to be undone still, though it was done days before the article appeared: "no court has stopped the IRS" after one had,
 * "the appeals court has yet to rule" after it had, "the government has not appealed" after it had. Pure.
 */
import { type Claim, idOf } from '../../claims/claim.ts';
import { isAppealsCourt } from '../../language/courts.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';
import { type Days, outcomesOf, type Ruling } from '../../record/index.ts';
import { mayConflict } from '../../record/permission.ts';
import type { Fact } from '../../record/schema.ts';
import type { Context } from '../meant/context.ts';
import { suitsAwaited } from '../meant/suits-awaited.ts';
import { suitsNamed } from '../meant/suits-named.ts';
import type { Judgement } from '../report/judgement.ts';

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
  if (sentence.paragraph < 0 || sentence.has(...UNCLEAR) || claims.some(tellsOfAct)) return [];
  return claims.flatMap((claim): Judgement[] => {
    if (claim.kind !== 'status' || claim.topic !== 'ruling' || claim.soft) return [];
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
      return isUndecided(claim, sentence) ? decidedBefore(suitMeant(sentence, claims, context), context) : undefined;
    case 'not-appealed':
      return appealedBefore(suitMeant(sentence, claims, context), sentence, context);
    default:
      return undefined;
  }
}

const isLongAgo = ({ last }: Days, { published }: Context): boolean => published !== null && last + STALE <= published.first;

/** "No court has stopped the IRS from sharing addresses with ICE": no court at all, and all of it, "not in criminal cases", "not for good". */
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
  const isBlock = (r: Ruling): boolean => outcomesOf(r, index).includes('blocked');
  const isTold = (r: Ruling): boolean => meant.discussed.includes(r) || focus.suitsTold.includes(r.case);
  const blocks = meant.known.filter(isBlock);
  const [block] = blocks.filter((r) => isLongAgo(r.days, context));
  return block && !blocks.some(isTold) ? index.about(block.id, 'outcome')[0] : undefined;
}

/** "Has yet to rule", "have still not ruled", on the appeal and not on a part of it; a case that is only pending may be so after its decision too. */
function isUndecided({ from, to }: Claim, { terms }: Sentence): boolean {
  const isApart = isA(terms[to], 'negation') && isA(terms[to + 1], 'decide-word');
  if (!isApart && !isA(terms[from], 'undecided-word')) return false;
  const [next, ...behind] = terms.slice(isApart ? to + 2 : to);
  if (next === undefined || next.kind === 'mark') return true;
  const noun = behind.find((t) => isA(t, 'suit-noun', 'appeal-noun'));
  return (
    isA(next, 'in-word', 'on-word', 'over-word') &&
    noun !== undefined &&
    behind.indexOf(noun) < REACH &&
    !behind.some((t) => isA(t, 'if-word', 'that-word'))
  );
}

/** How far behind "in" or "on" the case may stand: "on the government's appeal". */
const REACH = 5;

/** The one suit that the sentence names or tells by its hearing, or that the whole article is about. */
function suitMeant(sentence: Sentence, claims: readonly Claim[], context: Context): string | undefined {
  const suits = suitsAwaited(sentence, claims, context) ?? [];
  const isSure = suitsNamed(sentence, context.index).length > 0 || suits[0] === context.focus.suit;
  return suits.length === 1 && isSure ? suits[0] : undefined;
}

/** The outcome of the appeal, after which the record knows of nothing more to come in that court. */
function decidedBefore(suit: string | undefined, context: Context): Fact | undefined {
  const { index } = context;
  const decision = index.rulings.findLast((r) => r.case === suit && isAppealsCourt(r.court));
  return decision && isLongAgo(decision.days, context) ? index.about(decision.id, 'outcome')[0] : undefined;
}

/** Whose appeal it is, said of that side. */
const SIDES = { 'government-is-appellant': 'government-side', 'plaintiffs-are-appellants': 'plaintiff-side' } as const;

/** That the one side of whom the sentence speaks appealed the ruling just told of, once the record is sure that it had. */
function appealedBefore(suit: string | undefined, { has }: Sentence, context: Context): Fact | undefined {
  const { index, focus } = context;
  const reviewed = index.rulings.flatMap((r) => (r.case === suit ? (index.subject(r.id)?.reviews ?? []) : []));
  if (!reviewed.includes(focus.ruling?.id ?? '')) return undefined;
  const fact = index.record.facts.find(({ id }) => id === `${suit}.appeal.sides`);
  const side = Object.entries(SIDES).find(([value]) => value === fact?.value)?.[1];
  const under = index.daysOf(`${suit}.brief`) ?? index.daysOf(`${suit}.appeal.filing`);
  const others = Object.values(SIDES).filter((one) => one !== side);
  return side && under && isLongAgo(under, context) && has(side) && !has(...others) ? fact : undefined;
}
