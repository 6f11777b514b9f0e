/** A confirmed fact with everything a test is not about filled in. */
import type { Fact } from '../../../src/record/schema.ts';

export function factOf(change: Partial<Fact>): Fact {
  return {
    id: 'a.fact',
    subject: 'a',
    kind: 'judge',
    value: 'friedrich',
    says: { en: 'The record says so.' },
    confidence: 'S2',
    sources: [{ readIn: ['AP'] }],
    examples: { matches: [], conflicts: [], silent: [] },
    ...change,
  };
}
