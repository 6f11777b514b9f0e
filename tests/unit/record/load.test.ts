/** Loading refuses every kind of bad record, naming the file, the entry and the reason. */
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../src/record/load.ts';
import { RecordError } from '../../../src/record/record-error.ts';
import { type Json, rawEdition, rawFact, rawRecord } from './small-record.ts';

const S1 = { confidence: 'S1', examples: { matches: ['a', 'b'], conflicts: [], silent: ['c'] } };

describe('a good record', () => {
  it('is put together from its files', () => {
    const record = loadRecord(rawRecord());
    expect(record.version).toBe('2026.09.25');
    expect(record.facts.map((fact) => fact.id)).toEqual(['a.date']);
    expect(record.subjects).toHaveLength(2);
  });

  it.each<[string, Json[]]>([
    ['two neighbours that differ', [rawFact(), rawFact({ id: 'b.date', value: '2025-11-22', neighbours: ['a.date'] })]],
    ['two facts that agree', [rawFact(), rawFact({ id: 'b.date' })]],
    ['counts of different units', [count('a.people', 94, 'people'), count('b.pages', 94, 'pages')]],
    ['two statements on one subject', [statement('a.one', 'one'), statement('b.two', 'two')]],
  ])('may hold %s', (_, facts) => {
    expect(loadRecord(rawRecord(facts)).facts).toHaveLength(facts.length);
  });
});

describe('a bad fact', () => {
  it.each<[string, string, Json[]]>([
    ['broken: a kind that is none', 'case.json: a.date: broken', [rawFact({ kind: 'weather' })]],
    ['broken: an id in capitals', 'case.json: A: broken', [rawFact({ id: 'A' })]],
    ['broken: no sentence', 'case.json: a.date: broken', [rawFact({ says: {} })]],
    ['unsourced: no citation', 'case.json: a.date: unsourced', [rawFact({ sources: [] })]],
    ['unsourced: no sources at all', 'case.json: a.date: unsourced', [rawFact({ sources: undefined })]],
    ['unsourced: a citation nobody read', 'case.json: a.date: unsourced', [rawFact({ sources: [{ document: 'doc.a', readIn: [] }] })]],
    ['unsorted', 'case.json: a.date: unsorted (comes after b.date)', [rawFact({ id: 'b.date' }), rawFact()]],
    ['duplicate id', 'case.json: a.date: duplicate id', [rawFact(), rawFact()]],
    ['unknown subject', 'case.json: a.date: unknown subject (z)', [rawFact({ subject: 'z' })]],
    ['unknown judge', 'case.json: a.date: unknown subject (judge.z)', [rawFact({ kind: 'judge', value: 'judge.z' })]],
    ['unknown contrast', 'case.json: a.date: unknown subject (z)', [rawFact({ kind: 'judge', value: 'judge.a', contrast: ['z'] })]],
    ['unknown source', 'case.json: a.date: unknown source (CNN)', [rawFact({ sources: [{ readIn: ['CNN'] }] })]],
    ['unknown document', 'case.json: a.date: unknown document (doc.z)', [rawFact({ sources: [{ document: 'doc.z', readIn: ['NBC'] }] })]],
    ['unknown neighbour', 'case.json: a.date: unknown neighbour (z)', [rawFact({ neighbours: ['z'] })]],
    ['contradictory', 'case.json: b.date: contradictory (differs from a.date', [rawFact(), rawFact({ id: 'b.date', value: '2025-11-22' })]],
    ['conflict on a single source', 'case.json: a.date: forbidden conflict', [rawFact({ confidence: 'S1' })]],
    ['conflict on an unverified fact', 'case.json: a.date: forbidden conflict', [rawFact({ confidence: 'U' })]],
    ['conflict on a contested fact', 'case.json: a.date: forbidden conflict', [rawFact({ contested: 'the day' })]],
    ['too few examples', 'case.json: a.date: untried', [rawFact({ ...S1, examples: { matches: ['a'], conflicts: [], silent: ['b'] } })]],
    ['no silent example', 'case.json: a.date: untried', [rawFact({ examples: { matches: ['a', 'b'], conflicts: ['c'], silent: [] } })]],
  ])('is refused: %s', (_, message, facts) => {
    expect(() => loadRecord(rawRecord(facts))).toThrow(message);
    expect(() => loadRecord(rawRecord(facts))).toThrow(RecordError);
  });
});

describe('a bad file', () => {
  const library = rawRecord().sources as Record<string, Json[]>;
  it.each([
    ['is not an edition', { edition: { ...rawEdition(), asOf: 'today' } }, 'edition.json: file: broken (asOf: must be'],
    ['has a version out of order', { edition: { ...rawEdition(), version: '1' } }, 'edition.json: file: broken (version: '],
    [
      'tells a change of later',
      { edition: rawEdition([{ version: '2026.09.26' }]) },
      'edition.json: 2026.09.26: broken (comes after 2026.09.25)',
    ],
    [
      'tells a change of no fact',
      { edition: rawEdition([{ facts: ['z'] }]) },
      'edition.json: z: broken (a change names it, but no file has it)',
    ],
    [
      'tells that a fact here is gone',
      { ...rawRecord(), edition: rawEdition([{ gone: ['a.date'] }]) },
      'edition.json: a.date: broken (said to be gone',
    ],
    ['is missing', { files: {} }, 'case.json: file: broken (named in edition.json but not there)'],
    ['is not an object', { files: { 'case.json': [] } }, 'case.json: file: broken'],
    [
      'repeats a source',
      { sources: { ...library, sources: [...(library['sources'] ?? []), ...(library['sources'] ?? [])] } },
      'sources.json: NBC: duplicate id',
    ],
    [
      'claims a text nobody has',
      { sources: { ...library, documents: [{ id: 'doc.a', title: 'x', ownText: ['FOX'] }] } },
      'sources.json: doc.a: unknown source (FOX)',
    ],
    [
      'reviews nothing known',
      { files: { 'case.json': { subjects: [{ id: 'a', type: 'ruling', name: { en: 'the ruling' }, reviews: 'z' }], facts: [] } } },
      'case.json: a: unknown subject (z)',
    ],
  ])('is refused when it %s', (_, change, message) => {
    expect(() => loadRecord(rawRecord([], change))).toThrow(message);
  });
});

function count(id: string, number: number, unit: string): Json {
  return rawFact({ id, kind: 'count', value: { least: number, most: number, unit } });
}

function statement(id: string, value: string): Json {
  return rawFact({ id, kind: 'statement', value });
}
