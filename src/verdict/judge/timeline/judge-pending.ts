/** Judging what was still open at publication: superseded when a later event settled it. Pure. */

import { type Claim, idOf } from '../../../claims/claim.ts';
import { isReason } from '../../../claims/pending.ts';
import { rangeOf } from '../../../language/calendar.ts';
import { isAppealsCourt } from '../../../language/courts.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, valueIn } from '../../../language/terms.ts';
import { isBlock, outcomesOf, type Ruling, tenureOf } from '../../../record/index.ts';
import { mayMatch } from '../../../record/permission.ts';
import type { Fact, FactKind, Subject } from '../../../record/schema.ts';
import type { Context } from '../../meant/context.ts';
import { wholeMention } from '../../meant/mention.ts';
import { readAs } from '../../meant/readings.ts';
import { suitsAwaited } from '../../meant/suits-awaited.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** What a step not taken so far brings about when it is. */
const BROUGHT_ABOUT: Readonly<Record<string, Subject['type']>> = { 'no-agreement': 'agreement', 'no-disclosure': 'disclosure' };

/** Steps said not to be taken so far. */
const NOT_TAKEN: ReadonlySet<string> = new Set(['not-appealed', ...Object.keys(BROUGHT_ABOUT)]);

/** Judgements on statements that something was still to come, in an article whose publication date is known. */
export function judgePending(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  return claims.flatMap((claim): Judgement[] => {
    if (claim.topic === 'ahead') return judgeAhead(claim, sentence, claims, context);
    if (claim.kind !== 'status' || claim.value.type !== 'ids' || !context.published || isSettledBeside(claim, sentence, claims)) return [];
    const step = stepTaken(claim.value.ids[0] ?? '', sentence, claims, context);
    if (step) return [{ claim, fact: step, verdict: 'superseded' }];
    const settled =
      isOpen(claim) && !isReason(sentence, claim.from) && !isElsewhere(sentence, context)
        ? settledBy(claim.value.ids[0] ?? '', sentence, claims, context)
        : undefined;
    const fact = settled ? settlingFact(settled, context) : undefined;
    return fact && settled && !context.meant.foretold.has(settled.id) && !describes(sentence, claim, claims, settled, context)
      ? [{ claim, fact, verdict: 'superseded', ruling: settled.id }]
      : [];
  });
}

/** "A deal is being negotiated", "nothing has been shared yet": what came about after the article appeared, in no other suit than the one told of. */
function judgeAhead(claim: Claim, sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  const { index, published } = context;
  const fact = index.fact(claim.subject ?? '');
  const days = fact && (rangeOf(tenureOf(fact)?.from ?? '') ?? index.daysOf(fact.subject));
  if (!fact || !days || !published || days.first <= published.last || !mayMatch(fact)) return [];
  const suit = index.subject(fact.subject)?.case;
  const isOfSuit = suit === undefined || suitsAwaited(sentence, claims, context)?.every((id) => id === suit) === true;
  return isOfSuit ? [{ claim, fact, verdict: 'superseded' }] : [];
}

/** Whether the clause itself tells what a court did: "denied the motion, which had been pending"; what still stands, stands after it. */
const isSettledBeside = (claim: Claim, sentence: Sentence, claims: readonly Claim[]): boolean =>
  idOf(claim.value) !== 'only-block' &&
  claims.some(
    (c) =>
      c.topic === 'ruling' &&
      (c.kind === 'outcome' || c.kind === 'relief') &&
      (sentence.clauses[c.from] === sentence.clauses[claim.from] || idOf(claim.value) === 'sharing-stands') &&
      !describesOrder(sentence, c),
  );

/** "The order blocking the IRS", "the order that has stopped the transfers": what an order does, no act told of here. */
function describesOrder({ terms }: Sentence, { from }: Claim): boolean {
  const before = terms.slice(Math.max(0, from - 3), from);
  const noun = before.findLastIndex((t) => isA(t, 'ruling-noun', 'relief-noun'));
  return noun >= 0 && before.slice(noun + 1).every((t) => isA(t, 'that-word', 'relative-pronoun', 'auxiliary'));
}

/** The fact that a step said not to be taken so far was taken later: an appeal by the status of the ruling, the agreement by its day. */
function stepTaken(status: string, sentence: Sentence, claims: readonly Claim[], context: Context): Fact | undefined {
  const { index, published } = context;
  const isLater = (date: string): boolean => published !== null && (rangeOf(date)?.first ?? 0) > published.last;
  const broughtAbout = BROUGHT_ABOUT[status];
  if (broughtAbout)
    return index
      .ofType(broughtAbout)
      .flatMap((id) => index.about(id, 'date'))
      .find((f) => typeof f.value === 'string' && isLater(f.value) && mayMatch(f));
  if (status !== 'not-appealed') return undefined;
  const suits = suitsAwaited(sentence, claims, context) ?? [];
  if (suits.length !== 1) return undefined;
  const appealed = (value: Fact['value']): boolean =>
    Array.isArray(value) && value.some((v) => typeof v === 'object' && /appeal|argued/.test(v.status) && isLater(v.from));
  return context.meant.known
    .filter((r) => suits.includes(r.case) && !isOfAppeals(r))
    .flatMap((r) => index.about(r.id, 'status'))
    .find((f) => mayMatch(f) && appealed(f.value));
}

/** Something still to come; that a ruling is in force is settled by no later one that leaves it so. */
const isOpen = ({ topic, value }: Claim): boolean =>
  (topic === 'ruling' && !(value.type === 'ids' && NOT_TAKEN.has(value.ids[0] ?? ''))) ||
  (value.type === 'ids' && value.ids.includes('on-appeal'));

/** "The Supreme Court is to hear argument": a court that has ruled in none of the suits. */
const isElsewhere = ({ terms, at }: Sentence, { index }: Context): boolean =>
  at('court').some((i) => {
    const court = valueIn(terms[i], 'court') ?? '';
    return !court.includes(':') && !index.rulings.some((r) => r.court === court);
  });

const isOnAppeal = ({ value }: Claim): boolean => value.type === 'ids' && value.ids.includes('on-appeal');

/** What tells of a ruling that it was made. */
const BY_DAY: readonly FactKind[] = ['date', 'pages'];
/** "The case is on appeal as No. 26-5006" stays true of the case. */
const BY_NUMBER: readonly FactKind[] = [...BY_DAY, 'docket'];

/** What the sentence itself says was done, on its day or in so many pages, cannot be what it still awaits. */
function describes(sentence: Sentence, claim: Claim, claims: readonly Claim[], ruling: Ruling, { index }: Context): boolean {
  const mention = wholeMention(sentence, claims);
  const telling = isOnAppeal(claim) ? BY_NUMBER : BY_DAY;
  return mention !== null && readAs(mention, ruling, index).agreed.some((c) => telling.includes(c.claim.kind));
}

/** The first later ruling of the court and suit that the sentence can mean. */
function settledBy(status: string, sentence: Sentence, claims: readonly Claim[], context: Context): Ruling | undefined {
  const { index, meant, published } = context;
  const later = index.rulings.filter(
    (r) => published && r.days.first > published.last && index.about(r.id, 'outcome').some((f) => mayMatch(f)),
  );
  const blocks = (r: Ruling): boolean => isBlock(r, index);
  if (status === 'sharing-stands') return meant.known.some(blocks) ? undefined : later.find(blocks);
  if (status === 'only-block') return meant.known.filter(blocks).length === 1 ? later.find(blocks) : undefined;
  const open = later.filter((r) => !outcomesOf(r, index).includes('deferred') && wasUnderWay(r, meant.known, index, published));
  const suits = suitsAwaited(sentence, claims, context);
  if (!suits) return undefined;
  const appeals = status === 'pending-appeal' || status === 'on-appeal' || isOfHigherJudges(sentence, index);
  const isNamed = sentence.has('another-word') || suitsNamed(sentence, index).length > 0;
  const spokenOf = isNamed || suits.length === 1 ? null : context.focus.suit;
  return (
    (spokenOf ? nextOf(open, [spokenOf], appeals, sentence) : undefined) ??
    nextOf(open, suits, appeals, sentence) ??
    (appeals && !isNamed && suits.every((suit) => !isAppealed(suit, context)) && !sentence.has('modal')
      ? open.find(isOfAppeals)
      : undefined)
  );
}

/** The first of the rulings to come that is of these suits, if any is told, and of the level of court awaited. */
function nextOf(open: readonly Ruling[], suits: readonly string[], appeals: boolean, sentence: Sentence): Ruling | undefined {
  const ofSuit = open.filter((r) => suits.length === 0 || suits.includes(r.case));
  const isOfLevel = (r: Ruling): boolean => isOfAppeals(r) === appeals;
  const next = ofSuit.find(isOfLevel);
  if (next || appeals) return next;
  return isBeforeJudge(sentence) ? open.find(isOfLevel) : suits.length === 1 ? ofSuit[0] : undefined;
}

const isOfAppeals = ({ court }: Ruling): boolean => isAppealsCourt(court);

/** Whether a suit has gone to a court of appeals that the record follows, so that it can be what such a court has before it. */
function isAppealed(suit: string, { index, published }: Context): boolean {
  const appealed = index.daysOf(`${suit}.appeal`);
  return appealed !== null && (published === null || appealed.first <= published.last);
}

/** "Judges X, Y and Z are reviewing it": judges who sit in no trial court. */
function isOfHigherJudges({ terms, at }: Sentence, { rulings }: Context['index']): boolean {
  const judges = at('judge-name').map((i) => valueIn(terms[i], 'judge-name') ?? '');
  return judges.length > 0 && judges.every((id) => rulings.filter((r) => r.judges.includes(id)).every(isOfAppeals));
}

/** "Her ruling on the motion": what a trial judge has still to do. */
const isBeforeJudge = ({ has }: Sentence): boolean => has('motion-noun', 'judge-noun', 'judge-name', 'she-word');

const settlingFact = (ruling: Ruling, { index }: Context): Fact | undefined =>
  index.about(ruling.id, 'outcome').find(mayMatch) ?? index.about(ruling.id, 'date').find(mayMatch);

/** An appeal is under way once the ruling it reviews is made, a suit once it is filed. */
function wasUnderWay(ruling: Ruling, known: readonly Ruling[], index: Context['index'], published: Context['published']): boolean {
  const reviewed = index.subject(ruling.id)?.reviews;
  const appealed = index.daysOf(`${ruling.case}.appeal`);
  if (reviewed) return known.some((r) => r.id === reviewed) && (!appealed || published === null || appealed.first <= published.last);
  const filed = index.daysOf(ruling.case);
  return !filed || (published !== null && filed.first <= published.last);
}
