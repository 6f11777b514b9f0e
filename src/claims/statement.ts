/** Statements: propositions of the record that a sentence states in one of their known wordings. They never conflict. */
import { statedIn, type PhraseIndex } from '../language/phrases.ts';
import type { Sentence } from '../language/sentence.ts';
import { tokenize } from '../language/tokens.ts';
import { type Claim, ids } from './claim.ts';

/** Statements of the record worded in the sentence. */
export function statementsIn(sentence: Sentence, wordings: PhraseIndex): Claim[] {
  if (sentence.terms.length === 0) return [];
  const tokens = tokenize(sentence.text);
  return statedIn(tokens, wordings).map(({ fact, from, to }) => {
    const start = sentence.start + (tokens[from]?.start ?? 0);
    const end = sentence.start + (tokens[to - 1]?.end ?? 0);
    const first = sentence.terms.findIndex((t) => t.end > start);
    const past = sentence.terms.findIndex((t) => t.start >= end);
    return { kind: 'statement', topic: 'any', subject: fact, value: ids(fact), from: Math.max(0, first), to: past < 0 ? sentence.terms.length : past, soft: true };
  });
}
