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

/** The one suit that the whole article is about, where the sentence asks for its plaintiffs or counsel and names nothing else. */
export function suitAsked(sentence: Sentence, { focus }: SuitContext, asked: number): string[] {
  return focus.onlySuit !== null && pointsToSuit(sentence, asked) ? [focus.onlySuit] : [];
}

/** "The plaintiffs are", "the four groups", "its docket number": the suit just spoken of, and nothing else named. */
export function pointsToSuit(sentence: Sentence, asked = -1): boolean {
  const { terms } = sentence;
  if (
    sentence.has(...ELSEWHERE, 'time-shift') ||
    terms.some((t) => t.text === 'there') ||
    (asked < 0 && namesStranger(sentence)) ||
    sentence.at('organisation', 'suit-name', 'judge-name').some((at) => at !== asked)
  )
    return false;
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
