/**
 * Statements: propositions of the record that a sentence states in one of their known wordings. They never conflict. Nor does
 * what is told of an event before it came about, which is worded in the same way: "a deal is being negotiated".
 */
import type { Met } from '../language/met-phrases.ts';
import type { Sentence } from '../language/sentence.ts';
import { statedIn } from '../language/stated.ts';
import { type Claim, ids } from './claim.ts';

/** Statements of the record worded in the sentence. */
export function statementsIn(sentence: Sentence, met: Met): Claim[] {
  const { tokens, terms } = sentence;
  return statedIn(met).map(({ fact, told, from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    const first = terms.findIndex((t) => t.end > start);
    const past = terms.findIndex((t) => t.start >= end);
    const place = { from: Math.max(0, first), to: past < 0 ? terms.length : past, soft: true };
    if (fact.startsWith(BEFORE)) return { kind: 'status', topic: 'ahead', subject: fact.slice(BEFORE.length), value: ids(fact), ...place };
    return { kind: 'statement', topic: told ? 'told' : 'any', subject: fact, value: ids(fact), ...place };
  });
}

/** Opens the keys under which wordings stand of what is told of an event before it came about. */
const BEFORE = 'before ';
