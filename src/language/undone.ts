/** Orders told to be undone: "the ruling lifts the injunction that Judge X issued in November", "X's stay has been struck down". */
import { isInfinitive } from './events.ts';
import type { Sentence } from './sentence.ts';
import { isA, type Term } from './terms.ts';

/** Terms, first and one past the last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** How far behind its verb an order may stand. */
const REACH = 6;

/** What makes of the act a wish, a supposition or a denial, in the clause before the verb. */
const NOT_DONE = [
  'negation',
  'refusal-word',
  'inability',
  'nobody-word',
  'modal',
  'if-word',
  'seek-verb',
  'motion-noun',
  'appeal-noun',
  'brief-noun',
] as const;

/** "Lifts no order", "undid neither injunction". */
const NOT_ANY = ['negation', 'nobody-word'] as const;

const ORDER = ['relief-noun', 'ruling-noun'] as const;

/** The verbs by which the sentence says, as a fact, that an order was undone. */
export function undoingVerbs(sentence: Sentence): readonly number[] {
  return sentence.at('reverse-verb').filter((verb) => isDone(sentence, verb) && orderUndone(sentence, verb) !== null);
}

/** "Lifting" and "reversal" may be what somebody asks for; "the reversed order" tells of no act. */
function isDone({ terms, clauses }: Sentence, verb: number): boolean {
  if (/(?:ing|al)$/.test(terms[verb]?.text ?? '') || isInfinitive(terms, verb) || isA(terms[verb - 1], 'determiner')) return false;
  if (isConditioned(terms, verb)) return false;
  return !terms.some((t, i) => i < verb && clauses[i] === clauses[verb] && isA(t, ...NOT_DONE));
}

/** "Until it is lifted", "once the stay was lifted": but not "because the stay was lifted". */
function isConditioned(terms: readonly Term[], verb: number): boolean {
  const opening = terms.findLastIndex((t, i) => i < verb && isA(t, 'until-word', 'comma'));
  return isA(terms[opening], 'until-word');
}

/** Whether the order stands before its verb: "was lifted", "has thus been lifted". */
const isPassive = ({ terms }: Sentence, verb: number): boolean =>
  isA(terms[verb - 1], 'be-word') || (isA(terms[verb - 2], 'be-word') && terms[verb - 1]?.senses.length === 0);

/** The words that name the order undone, with whatever says which one it is. */
export function orderUndone(sentence: Sentence, verb: number): Phrase | null {
  return isPassive(sentence, verb) ? orderBefore(sentence, verb) : orderBehind(sentence, verb);
}

/** The longest word may take the order in: "threw out the injunction" is one. */
function orderBehind({ terms, dates }: Sentence, verb: number): Phrase | null {
  const noun = isA(terms[verb], 'ruling-target') ? verb : terms.findIndex((_, i) => i > verb && i <= verb + REACH && isOrder(terms, i));
  if (noun < 0 || terms.slice(verb + 1, noun).some((t) => isA(t, 'conjunction', ...NOT_ANY) || isBreak(t))) return null;
  const end = terms.findIndex((t, i) => i > noun && isBreak(t) && !isInDate(dates, i));
  return { from: noun === verb ? verb : verb + 1, to: end < 0 ? terms.length : end };
}

const isBreak = (term: Term): boolean => isA(term, 'comma') || term.text === ';';

/** The commas of "her Nov. 21, 2025, injunction". */
const isInDate = (dates: Sentence['dates'], at: number): boolean => dates.some((date) => at > date.from && at <= date.to);

/** "The blocks that lower courts had placed": a noun by the article before it. */
const isOrder = (terms: readonly Term[], at: number): boolean =>
  isA(terms[at], ...ORDER) || (isA(terms[at], 'block-verb') && isA(terms[at - 1], 'determiner'));

function orderBefore({ terms, dates }: Sentence, verb: number): Phrase | null {
  const comma = terms.findLastIndex((t, i) => i < verb && isBreak(t) && !isInDate(dates, i));
  const noun = terms.findIndex((_, i) => i > comma && i < verb && isOrder(terms, i));
  return noun < 0 ? null : { from: comma + 1, to: verb };
}
