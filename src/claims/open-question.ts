/** Questions that an article leaves open: "whether the judge will block it remains to be seen", "it is not clear if they will appeal". */
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import { awaitsAppeal } from '../language/turns.ts';
import { type Claim, ids } from './claim.ts';

/** Who answers it. */
const COURTS = ['judge-noun', 'judge-name', 'court-noun', 'appeals-noun', 'court', 'panel-word', 'relief-noun', 'hearing-noun'] as const;

/** What is asked of a court in these suits. */
const ASKED = [
  'block-verb',
  'grant-verb',
  'allow-verb',
  'share-verb',
  'lawful-word',
  'agreement-noun',
  'practice-noun',
  'decide-word',
  'relief-noun',
] as const;

/** Whether all that the sentence says is that a question is open; by itself such a sentence asserts nothing. */
export const isOpenQuestion = (s: Sentence): boolean =>
  isA(s.terms[0], 'open-opener') &&
  placesIn(s).length > 0 &&
  !s.has('falsity-word', 'hearsay', 'claim-label') &&
  s.terms.every((t) => t.text !== '?');

/** The question that a sentence leaves open; the value is "not-appealed", "pending-appeal" or "pending". */
export function openQuestionsIn(sentence: Sentence): Claim[] {
  const { terms } = sentence;
  const at = placesIn(sentence).find((i) => isA(terms[0], 'open-opener') || isA(terms[i + 1], 'if-word', 'open-opener'));
  if (at === undefined) return [];
  const asked = isA(terms[0], 'open-opener') ? terms.slice(0, at) : terms.slice(at + 1);
  const value = statusOf(asked, sentence, at);
  return value === null ? [] : [{ kind: 'status', topic: 'ruling', value: ids(value), from: at, to: at + 1 }];
}

/** What is left open: an appeal, or what a court is asked. */
function statusOf(asked: Sentence['terms'], sentence: Sentence, at: number): string | null {
  if (asked.some((t) => isA(t, 'appeal-verb', 'appeal-ahead') && !isA(t, 'status'))) return 'not-appealed';
  const isOfCourt = asked.some((t) => isA(t, ...COURTS)) || isA(sentence.terms[at], 'for-court', 'court-turn', 'pending-word');
  if (!isOfCourt || !asked.some((t) => isA(t, ...ASKED))) return null;
  return awaitsAppeal(sentence) ? 'pending-appeal' : 'pending';
}

/** Where it says that something is open; behind a question, also who is to answer it. */
const placesIn = (s: Sentence): number[] =>
  s.at('left-open', 'for-court').concat(isA(s.terms[0], 'open-opener') ? s.at('pending-word', 'court-turn') : []);
