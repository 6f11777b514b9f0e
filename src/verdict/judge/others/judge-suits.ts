/** Judging what a sentence says of a suit itself: its court, its judge, its number, whom it sued, what was asked. Pure. */

import { type Claim, idOf } from '../../../claims/claim.ts';
import { plainDocket } from '../../../claims/docket.ts';
import { isOtherCircuit, isOtherDistrict, UNKNOWN_REVIEW } from '../../../language/courts.ts';
import { hasValue, type Sentence } from '../../../language/sentence.ts';
import { namesStranger, strangerIn } from '../../../language/strangers.ts';
import { isA } from '../../../language/terms.ts';
import { type RecordIndex, valuesOf } from '../../../record/index.ts';
import { mayMatch } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import { ASIDE } from '../../about/aside-words.ts';
import { agreesWithOne, compare } from '../../compare/compare.ts';
import { decide } from '../../compare/decide.ts';
import { isMisprint } from '../../compare/misprints.ts';
import { isSpellingOfOne } from '../../compare/names.ts';
import { pointsToSuit, type SuitContext, suitsMeant } from '../../meant/suits-meant.ts';
import { suitsNamed, suitsOfName } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

const APPEAL_NUMBER = /^\d{2}-[1-9]\d{3}$/;

/** Whether the claim is about a suit as such. */
export function isAboutSuit({ kind, topic }: Claim): boolean {
  if (kind === 'docket') return true;
  if (topic === 'motion') return kind === 'relief';
  return (topic === 'suit' && (kind === 'court' || kind === 'judge' || kind === 'defendants')) || (topic === 'appeal' && kind === 'court');
}

/** A judgement on a claim about the suits the sentence names. Where it names none, the claim can only be confirmed. */
export function judgeSuit(sentence: Sentence, claim: Claim, claims: readonly Claim[], context: SuitContext): Judgement[] {
  const { index } = context;
  const suits = suitsFor(claim, claims, sentence, context);
  if (isOfUnknownReview(claim, sentence, index)) return [];
  if (claim.kind === 'relief') return judgeSought(claim, claims, suits, index);
  const likely = context.focus.suit === null || claim.kind !== 'defendants' ? toldFirst(context) : [context.focus.suit];
  const facts = (suits.length > 0 ? suits : likely).flatMap((suit) => factsOf(claim, suit, index));
  if (claim.kind === 'judge' && (isMisspelt(claim, facts, index) || isOnAppeal(claim, suits, sentence, index))) return [];
  if (claim.kind === 'docket' && isBesideOwn(claim, claims, suits, index)) return [];
  if (claim.kind === 'docket' && suits.length === 0 && isOfUnnamed(claim, sentence, index)) return [];
  if (claim.kind === 'docket' && suits.length === 0 && isOfOtherFocus(claim, sentence, context)) return [];
  const misprinted = claim.kind === 'docket' && suits.length === 0 ? facts.filter((fact) => isMisprintOf(claim, fact)) : [];
  if (misprinted.length === 1) return decide(claim, [...misprinted, ...facts]);
  const sure =
    suits.length === 1 &&
    (claims.some((c) => c.kind === 'docket' && c !== claim) ||
      sentence.has('docket-word', 'tax-agency', 'tax-noun', 'party-to-suit', 'suit-name', 'judge-name', 'place') ||
      pointsToSuit(sentence));
  return decide(sure || isStrangeVenue(claim, sentence, context) ? claim : { ...claim, soft: true }, facts);
}

/** "An appeal from Massachusetts belongs in the 1st Circuit": so it does, whatever other appeal the sentence tells of. */
function isOfUnknownReview({ kind, value }: Claim, sentence: Sentence, index: RecordIndex): boolean {
  if (kind !== 'court' || idOf(value) !== UNKNOWN_REVIEW) return false;
  const goesThere = (suit: string): boolean => index.about(`${suit}.appeal`, 'court').length === 0;
  return hasValue(sentence, 'place', 'ma') || suitsNamed(sentence, index).some(goesThere);
}

/** "The case, No. 26-5006, and No. 25-5181": the suit's own number stands beside, so this one is another's. */
function isBesideOwn(claim: Claim, claims: readonly Claim[], suits: readonly string[], index: RecordIndex): boolean {
  const shape = (c: Claim): boolean => APPEAL_NUMBER.test(idOf(c.value));
  return claims.some(
    (c) =>
      c !== claim && c.kind === 'docket' && shape(c) === shape(claim) && suits.some((suit) => agreesWithOne(c, factsOf(c, suit, index))),
  );
}

/** All suits, those that the article tells of before the others: what is wrong is told of one of them. */
const toldFirst = ({ index, focus }: SuitContext): string[] => {
  const isTold = (suit: string): number => Number(focus.suitsTold.includes(suit));
  return [...index.ofType('suit')].sort((a, b) => isTold(b) - isTold(a));
};

/** A suit or an appeal in this matter before a court in which none of the suits could be. */
function isStrangeVenue({ kind, topic, value }: Claim, sentence: Sentence, { focus }: SuitContext): boolean {
  const said = idOf(value);
  const isElsewhere = topic === 'appeal' ? isOtherCircuit(said) : isOtherDistrict(said);
  if (kind !== 'court' || !isElsewhere) return false;
  if (focus.onMatter && focus.suitsTold.length > 0 && pointsToCase(sentence)) return true;
  return (
    topic === 'appeal' &&
    (sentence.has('suit-name', 'party-to-suit') ||
      (sentence.has('tax-agency') && sentence.has('immigration-agency') && sentence.has('sharing-noun', 'agreement-noun', 'share-verb')))
  );
}

/** Words that may bring another appeal into the sentence, or turn what it says. */
const BESIDE_APPEAL = [...ASIDE, 'another-word', 'place', 'negation', 'modal', 'suit-name', 'organisation'] as const;

/** "Their appeal", "the case", "the argument": what the sentence before told of goes to the court, and nobody else's. */
const pointsToCase = (sentence: Sentence): boolean =>
  !sentence.has(...BESIDE_APPEAL) &&
  !namesStranger(sentence) &&
  sentence
    .at('appeal-noun', 'suit-noun', 'hearing-noun', 'hear-verb', 'ruling-noun', 'relief-noun')
    .some((at) => isDefinitely(sentence, at) || /(?:^| )the /.test(sentence.terms[at]?.text ?? ''));

const isDefinitely = ({ terms }: Sentence, noun: number): boolean =>
  isA(terms[noun - 1], 'definite', 'possessive', 'government-side') || terms[noun - 1]?.text === "'s";

/** "26-5060" for "26-5006": two digits changed places, or one was doubled or dropped. The next number is another case. */
function isMisprintOf({ value }: Claim, fact: Fact): boolean {
  const said = idOf(value);
  return valuesOf(fact)
    .map(plainDocket)
    .some((known) => isMisprint(said, known));
}

/** A number is the suit's that it stands with. A suit whose court or judge is in question is not told by its judge. */
function suitsFor(claim: Claim, claims: readonly Claim[], sentence: Sentence, context: SuitContext): string[] {
  const { kind, topic, subject, value } = claim;
  const { index } = context;
  const byJudge = kind === 'docket' || kind === 'defendants' || topic === 'appeal';
  if (kind === 'judge') return suitsMeant(sentence, context, { byJudge }, claim.from);
  if (kind === 'defendants') return suitsMeant(sentence, context, { byJudge });
  if (kind === 'docket' && subject === undefined && !isOfAppeal(value)) return opensWithSuit(sentence) ? suitsMeant(sentence, context) : [];
  const named = suitsNamed(sentence, index, { byJudge });
  if (kind !== 'docket') return named.length > 0 ? named : topic === 'suit' ? suitsFiled(claims, index) : suitsNumbered(claims, index);
  const owned = subject === undefined ? [] : suitsOfName(subject, index);
  const holder = owned.filter((suit) => agreesWithOne(claim, factsOf(claim, suit, index)));
  return holder.length > 0 ? holder : named.filter((suit) => owned.includes(suit));
}

/** The number of another suit than those the sentence names: neither right nor surely wrong. */
function isOfUnnamed(claim: Claim, sentence: Sentence, index: RecordIndex): boolean {
  const named = suitsNamed(sentence, index);
  return named.length > 0 && suitsNumbered([claim], index).every((suit) => !named.includes(suit));
}

/** The number of another suit than the one just spoken of: right of that other one, perhaps not of this. */
function isOfOtherFocus(claim: Claim, { terms, at }: Sentence, { index, focus }: SuitContext): boolean {
  if (!isA(terms[0], 'definite') || !at('suit-noun', 'docket-word').some((i) => i <= 2)) return false;
  const owners = suitsNumbered([claim], index);
  return focus.suit !== null && owners.length > 0 && !owners.includes(focus.suit);
}

/** Suits whose number, or whose appeal's, the sentence gives. */
function suitsNumbered(claims: readonly Claim[], index: RecordIndex): string[] {
  const numbers = claims.filter((c) => c.kind === 'docket');
  return index.ofType('suit').filter((suit) => numbers.some((c) => agreesWithOne(c, factsOf(c, suit, index))));
}

/** Suits filed on the day that the sentence gives the filing. */
function suitsFiled(claims: readonly Claim[], index: RecordIndex): string[] {
  const days = claims.filter(
    (c) => c.topic === 'filing' && c.value.type === 'date' && (c.value.date.d !== undefined || c.value.date.days !== undefined),
  );
  return index
    .ofType('suit')
    .filter((suit) =>
      days.some((c) => index.about(`${suit}.filing`, 'date').some((fact) => mayMatch(fact) && compare(c, fact) === 'agrees')),
    );
}

/** "The case is No.", "its docket number": the sentence opens with the suit just spoken of. */
const opensWithSuit = (sentence: Sentence): boolean =>
  pointsToSuit(sentence) && sentence.at('suit-noun', 'docket-word').some((at) => at <= 2);

const isOfAppeal = (value: Claim['value']): boolean => value.type === 'ids' && APPEAL_NUMBER.test(value.ids[0] ?? '');

/** The suit's own facts of the kind, its appeal's for an appeal; a number is held against the docket of its shape first. */
function factsOf(claim: Claim, suit: string, index: RecordIndex): readonly Fact[] {
  const [own, onAppeal] = [index.about(suit, claim.kind), index.about(`${suit}.appeal`, claim.kind)];
  if (claim.kind !== 'docket') return claim.topic === 'appeal' ? onAppeal : own;
  const said = idOf(claim.value);
  return APPEAL_NUMBER.test(said) ? [...onAppeal, ...own] : [...own, ...onAppeal];
}

/** A judge whose name is only spelt otherwise. */
function isMisspelt(claim: Claim, facts: readonly Fact[], index: RecordIndex): boolean {
  const stranger = strangerIn(idOf(claim.value));
  return stranger !== null && isSpellingOfOne(stranger, facts.flatMap(valuesOf), index);
}

/** A judge of the panel that heard the suit's appeal, or one who had the suit before its own judge. */
const isOnAppeal = ({ value }: Claim, suits: readonly string[], sentence: Sentence, index: RecordIndex): boolean =>
  sentence.has('appeals-noun', 'appeal-noun', 'panel-word', 'former-word') ||
  sentence.terms.some((t) => /^(?:first|initially|originally|briefly)$/.test(t.text)) ||
  index.rulings.some((r) => r.judges.length > 1 && suits.includes(r.case) && r.judges.includes(idOf(value)));

/** What a motion asked for is judged only of a motion that the sentence dates, in a suit that it names. */
function judgeSought(claim: Claim, claims: readonly Claim[], suits: readonly string[], index: RecordIndex): Judgement[] {
  const dates = claims.filter((c) => c.kind === 'date' && c.topic === 'motion');
  const motions = index
    .ofType('motion')
    .filter(
      (id) =>
        (suits.length === 0 || suits.includes(index.subject(id)?.case ?? '')) &&
        index.about(id, 'date').some((fact) => mayMatch(fact) && dates.some((c) => compare(c, fact) === 'agrees')),
    );
  return decide(
    claim,
    motions.flatMap((id) => index.about(id, 'relief')),
  );
}
