/**
 * Signs that what a judge is told to have done was done in another affair: "in a case about a law firm", "an appeal from Judge X",
 * "a judge in Maryland" with no word of taxes, or what one judge noted of another court's order. Pure.
 */
import { type Claim, isOfJudge, isOfUnknown, isWorded } from '../../../claims/claim.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, isOdd, isUnexplained, type Term, valueIn } from '../../../language/terms.ts';
import type { FactKind } from '../../../record/schema.ts';
import { isOfParty } from '../../about/asides.ts';
import { OF_MATTER, OF_SHARING, OF_TAXES } from '../../about/foreign-bench.ts';
import type { Judgement } from '../../report/judgement.ts';

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
  isElsewhere(sentence, claim) ||
  isNotOnBench(sentence, claim) ||
  isSpokenOf(sentence, claim) ||
  isAddressed(sentence, claim);

/** What can be about something. */
const THINGS = ['suit-noun', 'dispute-noun', 'hearing-noun'] as const;
/** What those who sued here sued over, and who they are; that it is about immigrants tells of many other suits. */
const SUED_OVER = [...OF_MATTER, 'data-noun', 'person', 'plaintiff-side'] as const;
const MATTER = [...SUED_OVER, 'immigration-topic'] as const;
/** How far behind the word stands what it is about. */
const REACH = 6;
/** And how far where a number stands first: "about half a million people from four countries". */
const FAR = 8;

/** "A case about a law firm", "an injunction against a vaccine rule", "sued over deportations": a thing about what the litigation is not. */
const isOverOther = ({ terms }: Sentence): boolean =>
  terms.some((t, i) => {
    const about = terms.slice(i + 1, i + 1 + REACH);
    if (isA(t, 'over-word') && isA(terms[i - 1], 'sue-verb')) return !about.some((word) => isA(word, ...SUED_OVER));
    if (!isNewThing(terms, i) || about[0]?.kind !== 'word' || isA(about[0], 'month', 'weekday')) return false;
    const isTold = isA(terms[i - 1], 'suit-noun', 'hear-verb') || about.some(isUnexplained);
    return isTold && !about.some((word) => isA(word, ...MATTER) && !isA(word, 'practice-noun'));
  });

/** "That opinion had nothing to do with taxes", "the order was about people from four countries": a ruling of which the sentence says that it is another. */
const isSetApart = ({ terms, clauses }: Sentence): boolean =>
  terms.some((t, i) => {
    if (!terms.slice(0, i).some((before, at) => clauses[at] === clauses[i] && isA(before, 'ruling-noun', 'relief-noun'))) return false;
    if (isA(t, 'no-part')) return true;
    const about = terms.slice(i + 1, i + 1 + FAR);
    const isTold = isA(t, 'over-word') && isA(terms[i - 1], 'be-word') && about[0]?.kind === 'word';
    return isTold && about.some(isUnexplained) && !about.some((word) => isA(word, ...MATTER, 'page-noun', 'ruling-noun', 'relief-noun'));
  });

/** Whether the word tells what a thing is about or against that was not told of before. */
function isNewThing(terms: readonly Term[], about: number): boolean {
  const isOfRelief = terms[about]?.text === 'against' && isA(terms[about + 1], 'indefinite');
  if (isOfRelief) return terms.slice(0, about).some((t, i) => isA(t, 'relief-noun') && isA(terms[i - 1], 'indefinite'));
  if (!isA(terms[about], 'over-word', 'on-word')) return false;
  const isHeard = isA(terms[about - 1], 'hear-verb') && isA(terms[about + 1], 'indefinite');
  return isHeard || (isA(terms[about - 1], ...THINGS) && isA(terms[about - 2], 'indefinite'));
}

/** "In a pension case", "in the census case": a suit by a word that nothing explains, that tells of another matter, or by other data than these. */
const isInOtherSuit = ({ terms, at }: Sentence): boolean =>
  at('suit-noun', 'dispute-noun').some((i) => {
    const sort = terms[i - 1];
    const isOfOther = isA(sort, 'rival-matter') || (isA(sort, 'data') && valueIn(sort, 'data') !== 'address' && !isA(sort, ...OF_TAXES));
    const isTold = isA(terms[i - 2], 'indefinite') ? isOdd(sort) || isOfOther : isA(terms[i - 2], 'definite') && isOfOther;
    return isA(terms[i - 3], 'in-word') && isTold && !sort?.capital && sort?.joined === false;
  });

/** "Dissented in another appeal". */
const isInAnotherAppeal = ({ terms, at }: Sentence): boolean =>
  at('appeal-noun').some((i) => isA(terms[i - 1], 'another-word') && isA(terms[i - 2], 'in-word'));

/** "Decided an appeal from Judge X": one of many, from a judge of whom the record does not know. */
function isOfOneAppealed({ terms }: Sentence, claim: Claim): boolean {
  const from = isA(terms[claim.from - 1], 'judge-noun') ? claim.from - 2 : claim.from - 1;
  return isOfUnknown(claim) && isA(terms[from], 'from-word') && isA(terms[from - 1], 'appeal-noun') && isA(terms[from - 2], 'indefinite');
}

/** "Judge X's order in Maryland", of a judge of no suit or beside a colleague, or its day: a place where none of the suits is, beside no word of what they are about. */
const isElsewhere = (sentence: Sentence, claim: Claim): boolean =>
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

/** "Judge X has been asked to consider the ruling of Nov. 21", "a brief to Judge X says": who is told of what another did. */
const isAddressed = ({ terms }: Sentence, claim: Claim): boolean => {
  const { from, to } = claim;
  const title = isA(terms[from - 1], 'judge-noun') ? from - 1 : from;
  const isGiven = isA(terms[title - 1], 'to-word') && isA(terms[title - 2], 'brief-noun', 'court-paper');
  const verb = terms.slice(to, to + 3).find((t) => !isA(t, 'auxiliary', 'be-word'));
  const isAsked = isA(terms[to], 'auxiliary', 'be-word') && verb !== terms[to] && isA(verb, 'seek-verb', 'say-verb', 'request-verb');
  return isOfJudge(claim) && (isGiven || isAsked);
};

const SIDES: ReadonlySet<FactKind> = new Set(['judge', 'author', 'panel', 'court', 'date']);
