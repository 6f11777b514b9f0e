/** Signs that a sentence tells of another matter than the one its words would be held against. Pure. */
import type { Claim, Topic } from '../../../claims/claim.ts';
import { isVerb } from '../../../language/clauses.ts';
import { hasValue, type Sentence } from '../../../language/sentence.ts';
import { namesStranger } from '../../../language/strangers.ts';
import { isA } from '../../../language/terms.ts';
import type { RecordIndex } from '../../../record/index.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Whether a conflict is held against what may be of another access to data, another suit or other agreements. */
export const isOfOtherMatter = ({ claim, fact }: Judgement, sentence: Sentence, index: RecordIndex): boolean =>
  (index.ruling(fact.subject) !== undefined && (isOfOtherAccess(sentence) || blocksAnOrder(sentence))) ||
  (claim.kind === 'date' && fact.subject.endsWith('.filing') && isOfOtherSuit(claim, sentence, index.subject(fact.subject)?.case, index)) ||
  (claim.kind === 'date' && claim.topic === 'motion' && isOfOtherMotion(claim, sentence)) ||
  (claim.kind === 'date' && EXCHANGES.has(claim.topic) && isOfOtherAgency(claim, sentence)) ||
  (claim.kind === 'parties' && sentence.has('records-word'));

/** What two sides exchanged, or one asked of the other. */
const EXCHANGES: ReadonlySet<Topic> = new Set(['agreement', 'disclosure', 'request']);

/** "The memorandum it signed with the Education Department in May", "the data that the IRS gave DOGE": not both sides of this exchange. */
function isOfOtherAgency({ from }: Claim, { at, clauses }: Sentence): boolean {
  const isHere = (...names: readonly string[]): boolean => at(...names).some((i) => clauses[i] === clauses[from]);
  return isHere('other-agency') && !(isHere('tax-agency') && isHere('immigration-agency'));
}

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

/** "Kenneth Lee sued the IRS in 2024", "the president sued it", "their case against the Education Department", "the amended complaint", "a complaint to the bar". */
const isOfOtherSuit = (claim: Claim, s: Sentence, suit: string | undefined, index: RecordIndex): boolean =>
  namesStranger(s) ||
  (hasValue(s, 'agency', 'other-agency') && isOfOtherAgency(claim, s)) ||
  s.at('amended-word').some((i) => [i + 1, i + 2].some((next) => isA(s.terms[next], 'suit-noun'))) ||
  s.at('sue-verb', 'file-verb').some((i) => isA(s.terms[i - 1], 'president')) ||
  s.at('suit-noun').some((i) => isA(s.terms[i + 1], 'to-word') && !isVerb(s.terms[i + 2])) ||
  (s.at('another-word').some((i) => [i + 1, i + 2].some((next) => isA(s.terms[next], 'suit-noun'))) && !isSuitNamed(s, suit, index));

/** "A third tax suit is before Judge X": of the three, the one that the name and the matter say. */
function isSuitNamed(s: Sentence, suit: string | undefined, index: RecordIndex): boolean {
  const [named, other] = suitsNamed(s, index);
  return named !== undefined && named === suit && other === undefined && s.has('tax-agency', 'tax-noun');
}

/** "A motion for discovery", "a motion to enforce it", "a brief", "a motion that the government filed": the record holds the one for relief. */
const isOfOtherMotion = ({ anchor = 0, to }: Claim, { terms, at, has }: Sentence): boolean =>
  (has('brief-noun') && !has('motion-noun')) ||
  [...terms.slice(Math.max(0, anchor - 2), anchor), ...terms.slice(to, to + AGENT)].some((t) => isA(t, 'government-side')) ||
  at('motion-noun').some(
    (i) =>
      (isA(terms[i + 1], 'to-word') && !isA(terms[i + 2], 'block-verb')) ||
      (isA(terms[i + 1], 'for-word') && !terms.slice(i + 2, i + 2 + AGENT).some((t) => isA(t, 'relief-noun', 'block-verb'))),
  );

/** How far behind a day who filed the paper may stand, or behind "for" what it is for. */
const AGENT = 5;
