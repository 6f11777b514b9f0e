/** The suits that a sentence means: those it names, else the one in focus. Pure. */
import type { Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isA, isAnotherOne, valueIn } from '../../language/terms.ts';
import type { RecordIndex } from '../../record/index.ts';
import type { Focus } from './focus.ts';
import { type Naming, suitsNamed, suitsOfName, suitsSeated, tellsOfRecordsSuit } from './suits-named.ts';

/** Words that lead from the suit in focus to another one. */
const ELSEWHERE = ['comparison-word', 'former-word', 'other-case'] as const;

/** "Another suit", "the other case", not "three other groups" and not "the other plaintiffs". */
export const leadsToAnother = ({ terms, at }: Sentence): boolean => at('another-word').some((i) => isAnotherOne(terms, i));

/** Where a sentence may look for its suits. */
export interface SuitContext {
  readonly index: RecordIndex;
  readonly focus: Focus;
}

/** Ids of the suits meant; a name in question, at `asked`, leads nowhere. */
export function suitsMeant(sentence: Sentence, { index, focus }: SuitContext, naming: Naming = {}, asked = -1): string[] {
  const named = suitsNamed(sentence, index, naming);
  return named.length === 0 && focus.suit !== null && pointsToSuit(sentence, asked) ? [focus.suit] : named;
}

/**
 * The one suit that the article, or the sentence before, is about, where the sentence asks for its plaintiffs or counsel. A name
 * that is a suit's own ("the suit by Centro") leads to that suit, unless the article names another alone.
 */
export function suitAsked(sentence: Sentence, context: SuitContext, asked: number, namesSuit: boolean): string[] {
  const { focus } = context;
  if (focus.suitsTold.length === 0) return [];
  const likely = focus.onlySuit ?? focus.toldSuit;
  const isElsewhere = (of: Sentence): boolean => leadsElsewhere(of, asked, likely, context);
  const ofThem = focus.tellsOfPlaintiffs && isOfThem(sentence, asked, isElsewhere);
  const told = ofThem || !namesSuit ? focus.toldSuit : null;
  const suit = pointsToSuit(sentence, asked, isElsewhere) ? (focus.onlySuit ?? told) : ofThem ? told : null;
  return suit === null ? [] : [suit];
}

/** "They are represented by X", "X represents them", "their lawyers are from X": of those just spoken of, and nobody else. */
function isOfThem(sentence: Sentence, asked: number, isElsewhere: (of: Sentence) => boolean): boolean {
  if (isElsewhere(sentence) || sentence.has('suit-noun')) return false;
  return sentence.terms.some((t, i) => /(?:^| )(?:they|their|them)(?: |$)/.test(t.text) && Math.abs(i - asked) < 10);
}

/** "The plaintiffs are", "the four groups", "its docket number": the suit just spoken of, and nothing else named. */
export function pointsToSuit(
  sentence: Sentence,
  asked = -1,
  isElsewhere: (of: Sentence) => boolean = (of) => namesElsewhere(of, asked),
): boolean {
  const { terms } = sentence;
  if (isElsewhere(sentence)) return false;
  if (sentence.at('suit-noun').some((at) => isA(terms[at - 1], 'indefinite'))) return false;
  if (sentence.at('number').some((at) => isTheirNumber(terms, at))) return true;
  return sentence.at('suit-noun', 'plaintiff-side', 'defendant-word', 'docket-word', 'court-paper').some((noun) => {
    let at = noun - 1;
    while (terms[at]?.kind === 'number' || isA(terms[at], 'number') || SINGLED_OUT.test(terms[at]?.text ?? '')) at--;
    if (noun === 0) return isA(terms[0], 'plaintiff-word') && isA(terms[1], 'be-word');
    return isA(terms[at], 'definite') && !/^th(?:at|ose|is|ese)$/.test(terms[at]?.text ?? '');
  });
}

/** "Counsel for the four is X", "X represents all four": the number alone, of those just told of. */
const isTheirNumber = (terms: Sentence['terms'], at: number): boolean =>
  /^(?:the|all)$/.test(terms[at - 1]?.text ?? '') && (terms[at + 1]?.kind !== 'word' || isA(terms[at + 1], 'be-word'));

/** "The only defendants". */
const SINGLED_OUT = /^(?:only|sole|lone|main|principal)$/;

/** The same, where a name or a place that belongs to the suit at hand leads nowhere else. */
function leadsElsewhere(sentence: Sentence, asked: number, suit: string | null, { index }: SuitContext): boolean {
  if (suit === null) return namesElsewhere(sentence, asked);
  const { terms, at } = sentence;
  const isOwn = (i: number): boolean => NAMES.some((name) => suitsOfName(valueIn(terms[i], name) ?? '', index).includes(suit));
  return (
    sentence.has(...ELSEWHERE, 'time-shift') ||
    leadsToAnother(sentence) ||
    tellsOfRecordsSuit(sentence) ||
    terms.some((t) => t.text === 'there') ||
    at('place').some((i) => !isHomeOfGroups(sentence, i) && !isSeat(sentence, i, suit, index)) ||
    at(...NAMES).some((i) => i !== asked && !isOwn(i))
  );
}

const NAMES = ['organisation', 'suit-name', 'judge-name'] as const;

/** "Two immigrant groups in Illinois", "Illinois groups": where they are, not where they sued. */
const isHomeOfGroups = ({ terms }: Sentence, at: number): boolean =>
  isA(terms[at + 1], 'plaintiff-side') || (isA(terms[at - 1], 'in-word', 'from-word') && isA(terms[at - 2], 'plaintiff-side'));

/** The city of the court in which the suit is; "the Washington case" tells it from others only where it is the one there. */
function isSeat({ terms }: Sentence, at: number, suit: string, index: RecordIndex): boolean {
  const there = suitsSeated(valueIn(terms[at], 'place'), index);
  return there.includes(suit) && (there.length === 1 || !isA(terms[at + 1], 'suit-noun'));
}

/** Whether anything in the sentence may lead to another suit. */
function namesElsewhere(sentence: Sentence, asked: number): boolean {
  return (
    sentence.has(...ELSEWHERE, 'another-word', 'place', 'time-shift') ||
    tellsOfRecordsSuit(sentence) ||
    sentence.terms.some((t) => t.text === 'there') ||
    (asked < 0 && namesStranger(sentence)) ||
    sentence.at('organisation', 'suit-name', 'judge-name').some((at) => at !== asked)
  );
}
