/** The suits that a sentence means: those it names, else the one in focus. Pure. */
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import type { RecordIndex } from '../record/index.ts';
import { type Focus, namesStranger } from './focus.ts';
import { type Naming, suitsNamed } from './suits-named.ts';

/** Words that lead from the suit in focus to another one. */
const ELSEWHERE = ['another-word', 'comparison-word', 'records-word', 'former-word', 'place', 'other-case'] as const;

/** Where a sentence may look for its suits. */
export interface SuitContext {
  readonly index: RecordIndex;
  readonly focus: Focus;
}

/** Ids of the suits meant. */
export function suitsMeant(sentence: Sentence, { index, focus }: SuitContext, naming: Naming = {}): string[] {
  const named = suitsNamed(sentence, index, naming);
  return named.length === 0 && focus.suit !== null && pointsToSuit(sentence) ? [focus.suit] : named;
}

/**
 * The one suit that the article, or the sentence before, is about, where the sentence asks for its plaintiffs or counsel. A name
 * that is a suit's own ("the suit by Centro") leads to that suit, unless the article names another alone.
 */
export function suitAsked(sentence: Sentence, { focus }: SuitContext, asked: number, namesSuit: boolean): string[] {
  if (focus.suitsTold.length === 0) return [];
  const ofThem = focus.tellsOfPlaintiffs && isOfThem(sentence, asked);
  const told = ofThem || !namesSuit ? focus.toldSuit : null;
  const suit = pointsToSuit(sentence, asked) ? (focus.onlySuit ?? told) : ofThem ? told : null;
  return suit === null ? [] : [suit];
}

/** "They are represented by X", "X represents them", "their lawyers are from X": of those just spoken of, and nobody else. */
function isOfThem(sentence: Sentence, asked: number): boolean {
  if (isElsewhere(sentence, asked) || sentence.has('suit-noun')) return false;
  return sentence.terms.some((t, i) => /^(?:they|their|them)$/.test(t.text) && Math.abs(i - asked) < 10);
}

/** "The plaintiffs are", "the four groups", "its docket number": the suit just spoken of, and nothing else named. */
export function pointsToSuit(sentence: Sentence, asked = -1): boolean {
  const { terms } = sentence;
  if (isElsewhere(sentence, asked)) return false;
  if (sentence.at('suit-noun').some((at) => /^an?$/.test(terms[at - 1]?.text ?? ''))) return false;
  const isCounted = sentence
    .at('definite')
    .some((i) => isA(terms[i + 1], 'number') && terms[i + 2]?.kind !== 'word' && terms[i]?.text === 'the');
  if (isCounted) return true;
  return sentence.at('suit-noun', 'plaintiff-side', 'defendant-word', 'docket-word').some((noun) => {
    let at = noun - 1;
    while (terms[at]?.kind === 'number' || isA(terms[at], 'number')) at--;
    return isA(terms[at], 'definite') && !/^th(?:at|ose|is|ese)$/.test(terms[at]?.text ?? '');
  });
}

/** Whether anything in the sentence may lead to another suit. */
function isElsewhere(sentence: Sentence, asked: number): boolean {
  return (
    sentence.has(...ELSEWHERE, 'time-shift') ||
    sentence.terms.some((t) => t.text === 'there') ||
    (asked < 0 && namesStranger(sentence)) ||
    sentence.at('organisation', 'suit-name', 'judge-name').some((at) => at !== asked)
  );
}
