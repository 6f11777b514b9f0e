/**
 * Which president a judge has a seat from, told by the things themselves: a judge, a word of coming to a seat or of giving it, the seat and
 * the president, with nothing else between that the president could belong to. Neither the verb's order nor its voice matters.
 */
import type { Sentence } from './sentence.ts';
import { isA, isUnexplained, valueIn } from './terms.ts';

/** The judge whose seat it is: an id, or '' for one who is meant without a name. */
export interface Seating {
  readonly judge: string;
}

/** What only a judge holds: "the bench", "a judgeship"; to a court come lawyers and clerks too. */
const SEAT = ['seat-noun', 'judge-noun', 'to-post'] as const;
/** Which bench it is. */
const WHICH = ['court-noun', 'court'] as const;
/** What leads from a seat to the president: "under", "by", "thanks to". */
const LINK = ['under', 'agent-word', 'seat-link'] as const;
/** What may stand between a verb and a seat, or a seat and what leads on from it: which seat it is, and when. */
const BETWEEN = [
  ...SEAT,
  ...WHICH,
  'determiner',
  'possessive',
  'to-word',
  'on-word',
  'of-word',
  'for-word',
  'in-word',
  'time-noun',
  'month',
] as const;
/** What may stand between the link and the name: "the presidency of", "the nomination by". */
const BEFORE_NAME = ['determiner', 'of-word', 'administration-noun', 'government-of', 'naming-noun'] as const;
/** How many terms the words of the seat may be. */
const REACH = 9;

/** The judge said to owe a seat to the president at a place; null where that is not said, or of nobody in particular. */
export function seatedBy(s: Sentence, president: number): Seating | null {
  return seatedUnder(s, president) ?? sentBy(s, president);
}

/** "X, who joined the federal bench in 2014 under P", "X was given her judgeship by P", "X got her seat thanks to P". */
function seatedUnder(s: Sentence, president: number): Seating | null {
  const { terms } = s;
  let link = president - 1;
  while (isA(terms[link], ...BEFORE_NAME) && !isA(terms[link], ...LINK)) link--;
  if (!isA(terms[link], ...LINK) || isA(terms[link + 1], 'indefinite') || terms[president + 1]?.text === "'s") return null;
  const verb = terms.findLastIndex((t, i) => i < link && link - i < REACH && isA(t, 'seat-verb'));
  return verb >= 0 && holdsSeat(s, verb + 1, link) ? seatedBefore(s, verb) : null;
}

/** "P sent X to the bench", "X, whom P sent to the bench", "it was P who made X a judge". */
function sentBy(s: Sentence, president: number): Seating | null {
  const { terms } = s;
  let verb = president + 1;
  while (isA(terms[verb], 'auxiliary', 'relative-pronoun')) verb++;
  if (!isA(terms[verb], 'seat-verb')) return null;
  const isWhom = isA(terms[president - 1], 'relative-pronoun') && terms[president - 2]?.text === ',';
  const whom = isWhom ? valueIn(terms[president - 3], 'judge-name') : undefined;
  let object = verb + 1;
  while (isA(terms[object], 'judge-noun', 'senior-noun')) object++;
  const named = whom ?? valueIn(terms[object], 'judge-name');
  const isPronoun = isA(terms[object], 'she-word', 'he-word') && !isA(terms[object + 1], 'judge-name');
  if (named === undefined && !isPronoun) return null;
  const behind = whom === undefined ? object + 1 : verb + 1;
  return !isA(terms[behind], 'judge-noun', 'seat-noun', ...WHICH) && opensWithSeat(s, behind) ? { judge: named ?? '' } : null;
}

/** Whether a seat stands in a range, and nothing but what says which and when. */
function holdsSeat({ terms }: Sentence, from: number, to: number): boolean {
  const between = terms.slice(from, to);
  return between.some((t) => isA(t, ...SEAT)) && between.every((t) => isA(t, ...BETWEEN) || t.kind === 'number');
}

/** Whether what stands behind a place is a seat, or the court to which a president sends somebody, past what says which: not "sent her court a letter", "put her on the Supreme Court shortlist". */
function opensWithSeat({ terms }: Sentence, from: number): boolean {
  let at = from;
  while (isA(terms[at], ...BETWEEN) && !isA(terms[at], ...SEAT, ...WHICH) && at - from < REACH) at++;
  return isA(terms[at], ...SEAT, ...WHICH) && terms[at + 1]?.text !== "'s" && !isUnexplained(terms[at + 1]);
}

/** The subject of the verb: a judge by name, "X, who", "she", "the judge". */
function seatedBefore({ terms }: Sentence, verb: number): Seating | null {
  let at = verb - 1;
  while (isA(terms[at], 'auxiliary', 'be-word', 'have-word') && !isA(terms[at], 'judge-name')) at--;
  if (isA(terms[at], 'relative-pronoun')) {
    if (terms[at - 1]?.text !== ',') return null;
    at -= 2;
  }
  const lead = isA(terms[at - 1], 'judge-noun', 'senior-noun') ? at - 2 : at - 1;
  const opens = terms[lead] === undefined || terms[lead]?.kind === 'mark' || isA(terms[lead], 'conjunction', 'that-word', 'subordinator');
  const named = valueIn(terms[at], 'judge-name');
  if (named !== undefined) return opens || isA(terms[at + 1], 'comma') ? { judge: named } : null;
  const isPronoun = isA(terms[at], 'she-word', 'he-word') && !isA(terms[at], 'possessive') && at === 0;
  return isPronoun || (isA(terms[at], 'judge-noun') && isA(terms[at - 1], 'definite') && at === 1) ? { judge: '' } : null;
}
