/** Grounds: the law that a court is said to have found broken or to have rested on, where the record holds it was another. */
import type { Sentence } from '../language/sentence.ts';
import { COURT_NAMES, isA, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Laws that coverage wrongly gives as a ground. Right grounds have wordings of their own (statements). */
const WRONGLY_GIVEN: ReadonlySet<string> = new Set(['constitution', 'privacy-act', 'foia', 'immigration-act']);

const COURT_SPEAKS = [...COURT_NAMES, 'panel-word', 'she-word', 'he-word'];
/** What makes of a law a question, an argument or a worry. */
const NOT_FOUND = [
  'negation',
  'refusal-word',
  'if-word',
  'seek-verb',
  'claim-noun',
  'argue-verb',
  'concern-word',
  'suit-noun',
  'file-verb',
  'rather-word',
];

/** Grounds that the sentence gives for what a court did. */
export function groundsIn(sentence: Sentence): Claim[] {
  if (!sentence.has(...COURT_SPEAKS) || sentence.at('modal').some((i) => !isLikelyToShow(sentence, i))) return [];
  return sentence.at('ground').flatMap((at): Claim[] => {
    const ground = valueIn(sentence.terms[at], 'ground') ?? '';
    if (!WRONGLY_GIVEN.has(ground) || sentence.at(...NOT_FOUND).some((i) => sentence.clauses[i] === sentence.clauses[at])) return [];
    const from = foundFrom(sentence, at);
    return from === null ? [] : [{ kind: 'ground', topic: 'ruling', value: ids(ground), from, to: at + 1 }];
  });
}

/** "The plaintiffs are likely to show that": what a court finds at this stage. */
const isLikelyToShow = ({ terms }: Sentence, at: number): boolean =>
  terms[at]?.text.startsWith('likely') === true && isA(terms[at + 1], 'show-verb');

/** Where the words begin that say the law was broken or relied on; null where the law is only spoken of. */
function foundFrom(s: Sentence, at: number): number | null {
  const isItself = isA(s.terms[at], 'unlawful-word');
  if (isItself) return s.has('find-verb', 'court-verb', 'call-verb') ? at : null;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (isA(s.terms[i], 'unlawful-word', 'breach-word', 'rest-word')) return i;
    if (isA(s.terms[i], 'subordinator') && !isA(s.terms[i], 'reason-word')) return null;
  }
  return [at + 1, at + 2].some((i) => isA(s.terms[i], 'block-verb', 'ground-noun')) && s.has('reason-word') ? at : null;
}
