/** Signs that a sentence tells of another matter than the one its words would be held against. Pure. */
import { hasValue, type Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isA } from '../../language/terms.ts';
import type { RecordIndex } from '../../record/index.ts';
import type { Judgement } from '../report/judgement.ts';

/** Whether a conflict is held against what may be of another access to data, another suit or other agreements. */
export const isOfOtherMatter = ({ claim, fact }: Judgement, sentence: Sentence, index: RecordIndex): boolean =>
  (index.ruling(fact.subject) !== undefined && (isOfOtherAccess(sentence) || blocksAnOrder(sentence))) ||
  (claim.kind === 'date' && fact.subject.endsWith('.filing') && isOfOtherSuit(sentence)) ||
  (claim.kind === 'parties' && sentence.has('records-word'));

/** "Refused to enjoin DOGE access to payment systems": other orders of the same judges, unless the exchange or a party is named. */
const isOfOtherAccess = (s: Sentence): boolean => hasValue(s, 'agency', 'doge') && !s.has('immigration-agency', 'organisation');

/** "She stopped part of an order on elections": what was blocked is an order of somebody's, and no exchange of data. */
const blocksAnOrder = ({ terms, at }: Sentence): boolean =>
  at('block-verb').some((verb) => {
    if (isA(terms[verb - 1], 'determiner', 'possessive')) return false;
    const noun = terms.findIndex((t, i) => i > verb && i < verb + 7 && isA(t, 'ruling-noun'));
    const object = terms.slice(verb + 1, Math.max(verb + 1, noun));
    return (
      object.some((t) => isA(t, 'indefinite')) &&
      !object.some((t) => isA(t, 'in-word', 'on-word', 'by-word', 'with-word', 'to-word', 'comma', 'share-verb'))
    );
  });

/** "Kenneth Lee sued the IRS in 2024", "the president sued it in January", "had filed another suit in July". */
const isOfOtherSuit = (s: Sentence): boolean =>
  namesStranger(s) ||
  s.at('sue-verb', 'file-verb').some((i) => isA(s.terms[i - 1], 'president')) ||
  s.at('another-word').some((i) => [i + 1, i + 2].some((next) => isA(s.terms[next], 'suit-noun')));
