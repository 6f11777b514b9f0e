/** Where a sentence points back to what was just spoken of: "she ruled", "the decision". Pure. */
import { isVerb } from '../../language/clauses.ts';
import type { Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isA } from '../../language/terms.ts';

/** Nouns that with "the" mean the ruling, its judge or who sought it. */
const POINTERS = ['ruling-noun', 'relief-noun', 'judge-noun', 'plaintiff-side', 'appeals-noun', 'panel-word', 'vote-noun'] as const;
/** Words that may stand between "the" and "order" when nothing but the order just spoken of is meant. */
const PLAIN = ['page-noun', 'written-word', 'relief', 'possessive'] as const;
/** Words that may bring another ruling into the sentence. */
const OTHERS = [
  'judge-name',
  'court',
  'place',
  'suit-name',
  'organisation',
  'another-word',
  'comparison-word',
  'former-word',
  'other-case',
  'other-thing',
  'other-order',
] as const;

/** "She ruled", "it came down", "the 94-page decision": where a sentence points back to what was just spoken of, and to nothing else. */
export function pointsBackAt(sentence: Sentence): number | null {
  const { terms } = sentence;
  if (sentence.has(...OTHERS, 'negation', 'refusal-word', 'time-shift') || namesStranger(sentence)) return null;
  const pronoun = [0, 1].find((i) => isA(terms[i], 'she-word', 'he-word', 'it-word'));
  if (pronoun !== undefined) return pronoun;
  return sentence.at(...POINTERS).find((at) => at < 6 && isPlainly(sentence, at) && !terms.slice(0, at).some(isVerb)) ?? null;
}

function isPlainly({ terms }: Sentence, noun: number): boolean {
  for (let i = noun - 1; i >= 0; i--) {
    if (isA(terms[i], 'definite')) return true;
    if (terms[i]?.kind !== 'number' && !isA(terms[i], 'number', ...PLAIN)) return false;
  }
  return false;
}
