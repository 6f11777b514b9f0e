/** A small record that is good, for tests that break one thing in it at a time. */
import type { RawRecord } from '../../../src/record/load.ts';

export type Json = Record<string, unknown>;

/** A confirmed fact that passes every rule; `change` replaces what a test is about. */
export function rawFact(change: Json = {}): Json {
  return {
    id: 'a.date',
    subject: 'a',
    kind: 'date',
    value: '2025-11-21',
    says: { en: 'The ruling was on Nov. 21, 2025.' },
    confidence: 'S2',
    sources: [{ document: 'doc.a', readIn: ['NBC'] }],
    examples: { matches: ['It matches.'], conflicts: ['It conflicts.'], silent: ['It is silent.'] },
    ...change,
  };
}

/** The edition of a record of one file; `changes` as a test wants them, the rest filled in. */
export function rawEdition(changes: readonly Json[] = []): Json {
  const filled = changes.map((change) => ({ version: '2026.09.25', facts: [], why: { en: 'A source was found.' }, ...change }));
  return { version: '2026.09.25', asOf: '2026-09-25', changes: filled, files: ['case.json'] };
}

/** A record of one file, `case.json`, with the given facts. */
export function rawRecord(facts: readonly Json[] = [rawFact()], change: Partial<RawRecord> = {}): RawRecord {
  return {
    edition: rawEdition(),
    sources: {
      sources: [{ key: 'NBC', publisher: 'NBC News', url: 'https://example.org/nbc', kind: 'secondary' }],
      documents: [{ id: 'doc.a', title: 'Memorandum opinion' }],
    },
    files: {
      'case.json': {
        subjects: [
          { id: 'a', type: 'ruling', name: { en: 'the ruling' } },
          { id: 'judge.a', type: 'person', name: { en: 'Judge A' } },
        ],
        facts,
      },
    },
    ...change,
  };
}
