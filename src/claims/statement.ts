/** Statements: propositions of the record that a sentence states in one of their known wordings. They never conflict. */
import { type PhraseIndex, statedIn } from '../language/phrases.ts';
import type { Sentence } from '../language/sentence.ts';
import { type Claim, ids } from './claim.ts';

/** Statements of the record worded in the sentence. */
export function statementsIn(sentence: Sentence, wordings: PhraseIndex): Claim[] {
  const { tokens, terms } = sentence;
  return statedIn(tokens, wordings).map(({ fact, told, from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    const first = terms.findIndex((t) => t.end > start);
    const past = terms.findIndex((t) => t.start >= end);
    return {
      kind: 'statement',
      topic: told ? 'told' : 'any',
      subject: fact,
      value: ids(fact),
      from: Math.max(0, first),
      to: past < 0 ? terms.length : past,
      soft: true,
    };
  });
}
