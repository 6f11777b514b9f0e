/**
 * What a suit, a hearing or an order is about, where that is not what the litigation is about: "a case about a law firm", "in a pension
 * case", "that opinion had nothing to do with taxes". Pure.
 */
import type { Sentence } from '../../../language/sentence.ts';
import { isA, isOdd, isUnexplained, type Term, valueIn } from '../../../language/terms.ts';
import { OF_MATTER, OF_TAXES } from '../../about/foreign-bench.ts';

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
export const isOverOther = ({ terms }: Sentence): boolean =>
  terms.some((t, i) => {
    const about = terms.slice(i + 1, i + 1 + REACH);
    if (isA(t, 'over-word') && isA(terms[i - 1], 'sue-verb')) return !about.some((word) => isA(word, ...SUED_OVER));
    if (!isNewThing(terms, i) || about[0]?.kind !== 'word' || isA(about[0], 'month', 'weekday')) return false;
    const isTold = isA(terms[i - 1], 'suit-noun', 'hear-verb') || about.some(isUnexplained);
    return isTold && !about.some((word) => isA(word, ...MATTER) && !isA(word, 'practice-noun'));
  });

/** "That opinion had nothing to do with taxes", "the order was about people from four countries": a ruling of which the sentence says that it is another. */
export const isSetApart = ({ terms, clauses }: Sentence): boolean =>
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
export const isInOtherSuit = ({ terms, at }: Sentence): boolean =>
  at('suit-noun', 'dispute-noun').some((i) => {
    const sort = terms[i - 1];
    const isOfOther = isA(sort, 'rival-matter') || (isA(sort, 'data') && valueIn(sort, 'data') !== 'address' && !isA(sort, ...OF_TAXES));
    const isTold = isA(terms[i - 2], 'indefinite') ? isOdd(sort) || isOfOther : isA(terms[i - 2], 'definite') && isOfOther;
    return isA(terms[i - 3], 'in-word') && isTold && !sort?.capital && sort?.joined === false;
  });
