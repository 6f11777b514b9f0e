/**
 * The judge named beside what can only be another's: words quoted from another judge's opinion, a ruling that a higher court
 * reviewed, a suit told by its party. Pure.
 */

import { type Claim, idOf, isOfJudge, isOfUnknown } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA } from '../../../language/terms.ts';
import type { Ruling } from '../../../record/index.ts';
import { mayConflict } from '../../../record/permission.ts';
import type { Context } from '../../meant/context.ts';
import { wholeMention } from '../../meant/mention.ts';
import { isMinor, type Reading, readAs } from '../../meant/readings.ts';
import { rulingReviewed } from '../../meant/ruling-facts.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Judgements on judges who are named for another's words or ruling; `quoted` are the judgements on the sentence's quotations. */
export function judgeBench(sentence: Sentence, claims: readonly Claim[], quoted: readonly Judgement[], context: Context): Judgement[] {
  const judges = claims.filter(isOfJudge);
  const [only, other] = judges;
  if (!only || other || sentence.at('judge-name').length > 1) return [];
  if (only.topic === 'reviewed') return judgeReviewed(sentence, only, claims, context);
  return only.topic === 'ruling' ? judgeSpeaker(sentence, only, quoted, context) : [];
}

/** Fewer words than these may be two judges' own. */
const FEWEST_WORDS = 5;

/** "The agency violated the IRC approximately 42,695 times," wrote X: the judge whose words the record has, and nobody else. */
function judgeSpeaker(sentence: Sentence, claim: Claim, quoted: readonly Judgement[], { index }: Context): Judgement[] {
  const said = quoted.filter((j) => j.verdict === 'matches' && j.claim.to - j.claim.from >= FEWEST_WORDS);
  const [ruling, another] = new Set(said.flatMap((j) => index.ruling(j.fact.subject) ?? []));
  if (!ruling || another || sentence.has('quote-verb', 'comparison-word') || !speaks(sentence, claim)) return [];
  return blame(claim, ruling, index);
}

/** "X wrote", "wrote X", "in the words of X", "from the opinion by X". */
function speaks({ terms }: Sentence, { from, to }: Claim): boolean {
  const title = isA(terms[from - 1], 'judge-noun', 'senior-noun') ? from - 2 : from - 1;
  return (
    isA(terms[to], 'say-verb', 'find-verb', 'author-verb') ||
    isA(terms[title], 'say-verb', 'find-verb', 'author-verb') ||
    (isA(terms[title], 'by-word', 'of-word') && isA(terms[title - 1], 'ruling-noun', 'judge-thing'))
  );
}

/** The judge's own fact, where it names somebody else: who wrote for a panel, or the one judge who ruled. */
function blame(claim: Claim, ruling: Ruling, index: Context['index']): Judgement[] {
  const authors = index.about(ruling.id, 'author');
  const facts = authors.length > 0 ? authors : [...index.about(ruling.id, 'judge'), ...index.about(ruling.case, 'judge')];
  const fact = facts.find(mayConflict);
  return fact && !ruling.judges.includes(idOf(claim.value)) && !isOfUnknown(claim) ? [{ claim, fact, verdict: 'conflicts' }] : [];
}

/** "Left standing a decision of Judge X", "the May ruling in which X refused": the ruling reviewed is told by more than its judge. */
function judgeReviewed(sentence: Sentence, claim: Claim, claims: readonly Claim[], context: Context): Judgement[] {
  if (sentence.has('comparison-word', 'another-word')) return [];
  const below = readingBelow(sentence, claim, claims, context) ?? ruledAbove(sentence, claim, claims, context);
  return below ? blame(claim, below, context.index) : [];
}

/** What the judge below did, told behind the name: the one suit in which a judge did so, and never this one. */
function readingBelow(sentence: Sentence, claim: Claim, claims: readonly Claim[], { index, meant }: Context): Ruling | undefined {
  const acts = claims.filter((c) => c.from >= claim.to && (c.kind === 'outcome' || c.kind === 'relief') && c.topic === 'ruling');
  const days = claims.filter((c) => c.kind === 'date' && c.topic === 'ruling' && Math.abs(c.from - claim.from) < 6);
  const mention =
    acts.some((c) => c.kind === 'outcome' && !c.soft) && wholeMention(sentence, [{ ...claim, topic: 'ruling' }, ...acts, ...days]);
  if (!mention) return undefined;
  const read = meant.known.filter((r) => r.judges.length === 1).map((r) => readAs(mention, r, index));
  const trials = read.filter((r) => !isMinor(r, index));
  if (trials.some((r) => r.disagreed.length === 0)) return undefined;
  const fitting = trials.filter((r) => r.disagreed.every((c) => c.claim.kind === 'judge') && didSo(r));
  const isReviewed = ({ ruling }: Reading): number => Number(index.rulings.some((r) => rulingReviewed(r.id, index) === ruling));
  const [best] = fitting.sort((a, b) => b.strength - a.strength || isReviewed(b) - isReviewed(a));
  return best && fitting.every((r) => r.ruling.case === best.ruling.case) ? best.ruling : undefined;
}

const didSo = ({ agreed }: Reading): boolean => agreed.some((c) => c.claim.kind === 'outcome');
const isDated = ({ agreed }: Reading): boolean => agreed.some((c) => c.claim.kind === 'date');

/** The ruling that the one higher court's decision of the month or day told reviewed. */
function ruledAbove(sentence: Sentence, claim: Claim, claims: readonly Claim[], { index, meant }: Context): Ruling | undefined {
  const mention = wholeMention(
    sentence,
    claims.filter((c) => c.from < claim.from && (c.kind === 'date' || c.kind === 'court' || c.kind === 'docket')),
  );
  if (!mention) return undefined;
  const above = meant.known
    .filter((r) => rulingReviewed(r.id, index))
    .map((r) => readAs(mention, r, index))
    .filter((r) => r.disagreed.length === 0 && isDated(r));
  const [only, other] = above;
  return only && !other ? rulingReviewed(only.ruling.id, index) : undefined;
}
