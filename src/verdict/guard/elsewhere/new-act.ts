/**
 * Acts and suits that a sentence brings in without a word of this matter: "Judge X issued a preliminary injunction against the Treasury",
 * "a suit filed in Maryland challenges". What the article told of before would be pointed back to; this may be of any case. Pure.
 */
import { type Claim, isOfStranger } from '../../../claims/claim.ts';
import { hasValue, type Sentence } from '../../../language/sentence.ts';
import { namesStranger } from '../../../language/strangers.ts';
import { isA, isOdd, isUnexplained, type Term, valueIn } from '../../../language/terms.ts';
import type { RecordIndex } from '../../../record/index.ts';
import { isKnownDay, recordedIn } from '../../../record/recorded.ts';
import { isOfParty } from '../../about/asides.ts';
import { namesTaxes, OF_SHARING, speaksOfSharing } from '../../about/foreign-bench.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Whether a conflict is over who ruled, when a suit was filed or what number it has, in a sentence that brings in an act or a suit of another matter. */
export function isOfNewAct({ claim, fact }: Judgement, sentence: Sentence, index: RecordIndex): boolean {
  if (isOfStranger(claim)) return bringsInAct(sentence, index) || bringsInSuit(sentence) || isBarredElse(sentence);
  if (index.ruling(fact.subject) && namesStranger(sentence) && bringsInAct(sentence, index)) return true;
  const isFiling = claim.kind === 'date' && index.subject(fact.subject)?.type === 'filing';
  if (isFiling) return bringsInSuit(sentence) || isFiledElsewhere(sentence);
  return claim.kind === 'docket' && (bringsInSuit(sentence) || isOfOtherDocket(sentence, claim));
}

/** What names one of these suits or what they are about. */
const OF_SUITS = ['tell-tale', 'suit-name', 'party-to-suit'] as const;
/** What no other case has. */
const OWN = [...OF_SUITS, 'law-word', 'violation-noun'] as const;

/** "A preliminary injunction", "an opinion": with no mark of this matter, and no number or day that the record has. */
const bringsInAct = (sentence: Sentence, index: RecordIndex): boolean =>
  sentence.at('relief-noun', 'ruling-noun').some((i) => isBroughtIn(sentence.terms, i)) &&
  !pointsBack(sentence) &&
  !sentence.has(...OWN, ...OF_SHARING, 'judge-name') &&
  !namesTaxes(sentence) &&
  !sentence.at('court').some((i) => recordedIn(index).courts.includes(valueIn(sentence.terms[i], 'court') ?? '')) &&
  !sentence.amounts.some(({ value }) => recordedIn(index).amounts.some(({ least, most }) => value >= least && value <= most)) &&
  !sentence.dates.some((date) => date.d !== undefined && isKnownDay(date, index));

/** "A suit against the IRS over tax records of the president", "filed a suit in New York": not over what these are about. */
const bringsInSuit = (sentence: Sentence): boolean =>
  sentence.at('suit-noun').some((i) => isBroughtIn(sentence.terms, i)) &&
  !pointsBack(sentence) &&
  !sentence.has(...OF_SUITS) &&
  !speaksOfSharing(sentence.has) &&
  !(sentence.has('judge-name') && namesTaxes(sentence)) &&
  !hasValue(sentence, 'data', 'address');

/** "Barred ICE from turning away visitors": nothing of data or taxes. */
const isBarredElse = (sentence: Sentence): boolean =>
  sentence.has('block-verb') &&
  sentence.has('immigration-agency') &&
  !sentence.at(...OWN, ...OF_SHARING, ...OF_DATA).some((i) => !isA(sentence.terms[i], 'deny-verb'));

const OF_DATA = ['tax-agency', 'tax-noun', 'data-noun', 'share-verb', 'use-verb', 'it-word', 'obtain-verb'] as const;

/** "The Virginia complaint": filed where none of the suits is, with no party to them. */
const isFiledElsewhere = (sentence: Sentence): boolean =>
  !sentence.has(...OF_SUITS) &&
  sentence
    .at('place')
    .some((i) => valueIn(sentence.terms[i], 'place') === 'other' && !isOfParty(sentence, i) && isOfSuit(sentence.terms, i));

/** "The Virginia complaint", "filed in Virginia". */
const isOfSuit = (terms: readonly Term[], place: number): boolean =>
  isA(terms[place + 1], 'suit-noun') || (isA(terms[place - 1], 'in-word') && isA(terms[place - 2], 'file-verb', 'sue-verb', 'suit-noun'));

/** "The hotel workers' appeal, No. 26-5060", "the dam order is No. 26-1007", "the judge also has No. 25-cv-667". */
const isOfOtherDocket = ({ terms, at }: Sentence, { from }: Claim): boolean =>
  at('ruling-noun', 'relief-noun', 'suit-noun').some((i) => i < from && isOdd(terms[i - 1])) ||
  at('also-word').some((i) => i < from && from - i <= NEAR) ||
  at('suit-noun', 'appeal-noun').some((i) => i < from && isOwned(terms[i - 1]) && isUnexplained(terms[i - 2]));

/** How far before the number "also" may stand: "the judge also has No.". */
const NEAR = 5;

const isOwned = (term: Term | undefined): boolean => /^['’]s?$/.test(term?.text ?? '');

/** "The decision", "the plaintiffs", "the data": of what was told before. */
const pointsBack = ({ terms, at }: Sentence): boolean => at(...TOLD).some((i) => isA(terms[i - 1], 'definite'));

const TOLD = [
  'ruling-noun',
  'relief-noun',
  'suit-noun',
  'motion-noun',
  'appeal-noun',
  'plaintiff-side',
  'plaintiff-word',
  'data-noun',
] as const;

/** Behind "a", with no more than two words between; not "said so in an order". */
const isBroughtIn = (terms: readonly Term[], at: number): boolean =>
  [at - 1, at - 2, at - 3].some(
    (i) => isA(terms[i], 'indefinite') && !isA(terms[i - 1], 'in-word') && terms.slice(i + 1, at).every((t) => t.kind !== 'mark'),
  );
