/** The readings a mention is judged by: rulings that its words can mean, without those they cannot. Pure. */

import type { Claim } from '../../claims/claim.ts';
import { isAppealsCourt } from '../../language/courts.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA, valueIn } from '../../language/terms.ts';
import type { Ruling } from '../../record/index.ts';
import type { FactKind } from '../../record/schema.ts';
import { withoutUnbinding } from './binding.ts';
import type { Context } from './context.ts';
import type { Mention } from './mention.ts';
import { pointsBackAt } from './points-back.ts';
import { isMinor, isPointedTo, type Reading, readAs } from './readings.ts';

/** "The Centro decision": a ruling of the suit whose name stands before it; not "two days after the Centro decision". */
export function ofSuitNamed({ terms, at }: Sentence, readings: Reading[]): Reading[] {
  const isOfTime = (i: number): boolean => isA(terms[i], 'precedence') || (isA(terms[i], 'determiner') && isA(terms[i - 1], 'precedence'));
  const suit = at('suit-name')
    .filter((i) => isA(terms[i + 1], 'ruling-noun') && !isOfTime(i - 1))
    .map((i) => valueIn(terms[i], 'suit-name'))[0];
  const own = readings.filter((r) => r.ruling.case === suit);
  return own.length > 0 ? own : readings;
}

/** Where the sentence only points back, the one ruling just spoken of, unless another one fits what it tells exactly. */
export function readingInFocus(sentence: Sentence, mention: Mention, { index, meant, focus, goesOn }: Context): Reading | null {
  if (!focus.ruling || mention.another || !isAllOfFocus(sentence, mention, focus.ruling, goesOn)) return null;
  const reading = readAs(mention, focus.ruling, index);
  const others = meant.known.filter((r) => r !== focus.ruling).map((ruling) => readAs(mention, ruling, index));
  const isTold = ({ ruling, agreed }: Reading, claim: Claim): boolean =>
    meant.discussed.includes(ruling)
      ? claim.kind === 'date' || TELLING.has(claim.kind)
      : isMonthOfYear(claim) && (isOfNoun(claim, sentence) || agreed.length > 1);
  return others.some((r) => r.disagreed.length === 0 && r.agreed.some((c) => isTold(r, c.claim))) ? null : reading;
}

/** Enough to mean a ruling that the article has not told of yet, where it stands with its noun or something else is right of that ruling. */
const isMonthOfYear = ({ value }: Claim): boolean => value.type === 'date' && value.date.m !== undefined && value.date.y !== undefined;

/** "The order of November 2025". */
const isOfNoun = ({ from }: Claim, { terms }: Sentence): boolean => isA(terms[from - 1], 'of-word', 'from-word');

/** Everything told stands in the clause that points back; no other ruling has the date ("her November order"), and "it" can be no other thing. */
function isAllOfFocus(sentence: Sentence, { claims }: Mention, { court }: Ruling, goesOn: boolean): boolean {
  const at = pointsBackAt(sentence);
  if (sentence.has('appeals-noun', 'panel-word', 'affirm-verb', 'reverse-verb') && !isAppealsCourt(court)) return false;
  if (at === null || (isA(sentence.terms[at], 'it-word') && !isA(sentence.terms[at], 'possessive') && !goesOn)) return false;
  const isNoun = (place: number): boolean => sentence.events.some((e) => e.at === place && !e.isVerb);
  return claims.every(
    (c) =>
      sentence.clauses[c.from] === sentence.clauses[at] &&
      !(c.kind === 'date' && c.anchor !== undefined && c.anchor !== at && isNoun(c.anchor)),
  );
}

/** Claims that tell one ruling from all others where the record holds them. */
const TELLING: ReadonlySet<FactKind> = new Set(['pages', 'docket']);

/** "Judge A wrote the 94-page opinion": a length that is a ruling's of another suit is not A's, though the record holds none for A's. */
function withoutBorrowed(readings: readonly Reading[]): Reading[] {
  const isOwned = (claim: Claim, ruling: Ruling): boolean =>
    readings.some((r) => r.ruling.case !== ruling.case && r.agreed.some((c) => c.claim === claim));
  return readings.map((r) => {
    const borrowed = r.compared.filter((c) => c.result === 'open' && TELLING.has(c.claim.kind) && isOwned(c.claim, r.ruling));
    return borrowed.length === 0 ? r : { ...r, disagreed: [...r.disagreed, ...borrowed] };
  });
}

/** "At 25 pages, Friedrich's opinion": of one suit's rulings, not the one whose length nobody knows, unless its day or its relief is told. */
function withoutUnmeasured(readings: readonly Reading[]): Reading[] {
  const isTold = (r: Reading): boolean => r.agreed.some(({ claim }) => claim.kind === 'date' || claim.kind === 'relief');
  const isOnlyLonger = (r: Reading): boolean =>
    r.disagreed.length === 1 && r.disagreed[0]?.claim.kind === 'pages' && r.disagreed[0].fact !== undefined;
  const measured = readings.filter(isOnlyLonger);
  return readings.filter(
    (r) =>
      isTold(r) ||
      !r.compared.some((c) => c.claim.kind === 'pages' && c.result === 'open') ||
      !measured.some((m) => m.ruling.case === r.ruling.case),
  );
}

/** What tells a ruling of another suit from those of the suit whose plaintiffs are named. */
const TOLD: ReadonlySet<FactKind> = new Set(['judge', 'author', 'date', 'pages', 'docket']);

/** "Ruled for the plaintiffs in the case brought by Centro": no ruling of another suit that would fit as well. */
export function ofPartyNamed(readings: Reading[]): Reading[] {
  const isOwn = (r: Reading): boolean => r.agreed.some((c) => c.claim.kind === 'plaintiffs');
  return readings.some(isOwn) ? readings.filter((r) => isOwn(r) || r.agreed.some((c) => TOLD.has(c.claim.kind))) : readings;
}

/** The judge whom "she" means at the opening of a sentence: the one that the sentence before names, and nobody else. */
export function judgeToldBefore({ terms, has }: Sentence, { focus }: Pick<Context, 'focus'>): string | null {
  const opens = [0, 1].some((i) => isA(terms[i], 'she-word', 'he-word'));
  return opens && !focus.tellsOfPeople && !has('judge-name', 'person', 'court', 'place') ? focus.judge : null;
}

/** "She had issued her block": an order of the judge just named, where that judge made any. */
export function ofJudgeTold(sentence: Sentence, readings: Reading[], context: Context): Reading[] {
  const judge = judgeToldBefore(sentence, context);
  const own = judge === null ? [] : readings.filter((r) => r.ruling.judges.includes(judge));
  return own.length > 0 ? own : readings;
}

/** At which a reading is meant rather than one of which nothing is told. */
const SURE = 3;

/** Without rulings of which the record leaves everything open, where another ruling fits well: silence is no agreement. */
export function withoutSilent(readings: Reading[]): Reading[] {
  const isSure = readings.some((r) => r.strength >= SURE);
  return isSure ? readings.filter((r) => r.agreed.length > 0 || r.disagreed.length > 0) : readings;
}

/** Rulings the mention can mean: those the article speaks of and those the words themselves point to. */
export function readingsOf(mention: Mention, { index, meant, recent }: Context): Reading[] {
  const read = withoutUnmeasured(withoutBorrowed(meant.known.map((ruling) => readAs(mention, ruling, index))));
  const major = read.filter((r) => !isMinor(r, index));
  const all = withoutUnbinding(
    read.filter((r) => major.includes(r) || !sameJudge(r, major)),
    mention,
    index,
  );
  if (meant.discussed.length === 0) return all;
  const discussed = mention.another ? [] : all.filter((r) => meant.discussed.includes(r.ruling));
  return all.filter(
    (r) =>
      meant.discussed.includes(r.ruling) ||
      recent.has(r.ruling.id) ||
      isPointedTo(r, mention.definite && !mention.another, discussed) ||
      mention.another,
  );
}

/** Whether a greater ruling of the same judge is known, so that the judge's name means that one. */
function sameJudge({ ruling }: Reading, major: readonly Reading[]): boolean {
  return major.some((m) => m.ruling.judges.some((j) => ruling.judges.includes(j)));
}
