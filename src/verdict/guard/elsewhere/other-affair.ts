/**
 * Signs that what a judge is told to have done was done in another affair: in a suit about something else, on "an appeal from Judge X",
 * "in Maryland" with no word of taxes, or by a court whose order the judge only noted. Pure.
 */
import { type Claim, isOfJudge, isOfUnknown, isWorded } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, type Term, valueIn } from '../../../language/terms.ts';
import type { FactKind } from '../../../record/schema.ts';
import { isOfParty } from '../../about/asides.ts';
import { OF_SHARING, OF_TAXES } from '../../about/foreign-bench.ts';
import type { Judgement } from '../../report/judgement.ts';
import { isInOtherSuit, isOverOther, isSetApart } from './about-another.ts';

/** What can be told of a ruling in any case. */
const OF_RULINGS: ReadonlySet<FactKind> = new Set(['judge', 'author', 'panel', 'court', 'date', 'outcome', 'relief', 'vote', 'pages']);

/** Whether a conflict is held against what the sentence tells of another affair. */
export const isOfOtherAffair = ({ claim, fact }: Judgement, sentence: Sentence): boolean =>
  ((OF_RULINGS.has(fact.kind) || isWorded(claim)) && (isOverOther(sentence) || isInOtherSuit(sentence))) ||
  (OF_RULINGS.has(fact.kind) && isDoneElsewhere(claim, sentence));

/** Done in another case or place, by somebody else, or not by who is told of it. */
const isDoneElsewhere = (claim: Claim, sentence: Sentence): boolean =>
  isSetApart(sentence) ||
  isInAnotherAppeal(sentence) ||
  isOfOneAppealed(sentence, claim) ||
  isPlacedElsewhere(sentence, claim) ||
  isNotOnBench(sentence, claim) ||
  isSpokenOf(sentence, claim) ||
  isAddressed(sentence, claim);

/** "Dissented in another appeal". */
const isInAnotherAppeal = ({ terms, at }: Sentence): boolean =>
  at('appeal-noun').some((i) => isA(terms[i - 1], 'another-word') && isA(terms[i - 2], 'in-word'));

/** "Decided an appeal from Judge X": one of many, from a judge of whom the record does not know. */
function isOfOneAppealed({ terms }: Sentence, claim: Claim): boolean {
  const from = isA(terms[claim.from - 1], 'judge-noun') ? claim.from - 2 : claim.from - 1;
  return isOfUnknown(claim) && isA(terms[from], 'from-word') && isA(terms[from - 1], 'appeal-noun') && isA(terms[from - 2], 'indefinite');
}

/** "Judge X's order in Maryland", of a judge of no suit or beside a colleague, or its day: a place where none of the suits is, beside no word of what they are about. */
const isPlacedElsewhere = (sentence: Sentence, claim: Claim): boolean =>
  claim.kind !== 'court' &&
  (isOfUnknown(claim) || claim.kind === 'date' || sentence.has('other-human')) &&
  !sentence.has(...OF_TAXES, ...OF_SHARING) &&
  sentence
    .at('place')
    .some((i) => valueIn(sentence.terms[i], 'place') === 'other' && isWhere(sentence.terms, i) && !isOfParty(sentence, i));

/** "In Maryland", not "a judge in Maryland", "of the southern district of New York". */
const isWhere = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at - 1], 'in-word') &&
  !terms.slice(Math.max(0, at - 3), at - 1).some((t) => isA(t, 'judge-noun', 'court-noun', 'district-word'));

/** "Retired Judge X said". */
const isNotOnBench = ({ terms }: Sentence, claim: Claim): boolean =>
  isOfUnknown(claim) && isA(terms[claim.from - 1], 'judge-noun') && isA(terms[claim.from - 2], 'resign-verb', 'former-word');

/** "Judge X cited the order of Nov. 21", "Judge X noted the order of the Boston court": what a judge says of an order that is another's. */
const isSpokenOf = ({ terms, at }: Sentence, { kind }: Claim): boolean =>
  SIDES.has(kind) &&
  at('judge-name').some((name) => {
    if (!isA(terms[name + 1], 'say-verb', 'quote-verb')) return false;
    const told = terms.slice(name + 2);
    const made = told.findIndex((t) => isA(t, 'ruling-noun', 'relief-noun'));
    if (made < 0 || made >= REACH) return false;
    return isA(terms[name + 1], 'quote-verb') || told.slice(0, made + REACH).some((t) => isA(t, 'court', 'place', 'judge-name'));
  });

/** What is told of an order whoever's it is: who made it, and when. */
const SIDES: ReadonlySet<FactKind> = new Set(['judge', 'author', 'panel', 'court', 'date']);

/** How far behind the verb the order may stand, and behind the order whose it is. */
const REACH = 6;

/** "Judge X has been asked to consider the ruling of Nov. 21", "a brief to Judge X says": who is told of what another did. */
const isAddressed = ({ terms }: Sentence, claim: Claim): boolean => {
  const { from, to } = claim;
  const title = isA(terms[from - 1], 'judge-noun') ? from - 1 : from;
  const isGiven = isA(terms[title - 1], 'to-word') && isA(terms[title - 2], 'brief-noun', 'court-paper');
  const verb = terms.slice(to, to + 3).find((t) => !isA(t, 'auxiliary', 'be-word'));
  const isAsked = isA(terms[to], 'auxiliary', 'be-word') && verb !== terms[to] && isA(verb, 'seek-verb', 'say-verb', 'request-verb');
  return isOfJudge(claim) && (isGiven || isAsked);
};
