/**
 * The rules that no schema can express: ids are unique and sorted, everything referred to exists, no two facts
 * contradict each other unnoticed, nothing unconfirmed can accuse a sentence, every fact is tried by examples. Pure.
 */
import { mayConflict } from './permission.ts';
import { type Reason, RecordError } from './record-error.ts';
import type { CourtDocument, Fact, FactKind, Source, Subject } from './schema.ts';

/** Kinds of which one subject may have many that do not exclude one another. */
const PLURAL: ReadonlySet<FactKind> = new Set(['statement', 'quotation', 'ground', 'law', 'office']);
/** Kinds whose values are subjects of the record. */
const NAMED: ReadonlySet<FactKind> = new Set([
  'judge',
  'panel',
  'author',
  'plaintiffs',
  'defendants',
  'counsel',
  'lead',
  'signers',
  'parties',
  'bound',
]);
/** What a sentence may name that the record does not: someone it has no entry for, an agency with no part in the sharing, one side of it alone. */
const STRANGERS: ReadonlySet<string> = new Set(['unknown', 'other-agency', 'one-side']);
const LEAST_EXAMPLES = 3;

/** One record file after the schema has passed it. */
export interface LoadedFile {
  readonly name: string;
  readonly content: { readonly subjects: readonly Subject[]; readonly facts: readonly Fact[] };
}

interface Known {
  readonly subjects: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** Throws the first RecordError found, in file order. */
export function checkFacts(files: readonly LoadedFile[], sources: readonly Source[], documents: readonly CourtDocument[]): void {
  checkSources(sources, documents);
  const known: Known = {
    subjects: uniqueIds(files, (file) => file.content.subjects),
    facts: uniqueIds(files, (file) => file.content.facts),
    sources: new Set(sources.map((source) => source.key)),
    documents: new Set(documents.map((document) => document.id)),
  };
  for (const { name, content } of files) {
    checkSorted(name, content.facts);
    for (const subject of content.subjects) checkReview(name, subject, known);
    for (const fact of content.facts) checkFact(name, fact, known);
  }
  checkContradictions(files);
}

function checkSources(sources: readonly Source[], documents: readonly CourtDocument[]): void {
  const keys = [...sources.map((source) => source.key), ...documents.map((document) => document.id)];
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new RecordError('sources.json', twice, 'duplicate id');
  for (const document of documents) {
    const missing = document.ownText?.find((key) => !keys.includes(key));
    if (missing !== undefined) throw new RecordError('sources.json', document.id, 'unknown source', missing);
  }
}

function uniqueIds(files: readonly LoadedFile[], list: (file: LoadedFile) => readonly { id: string }[]): Set<string> {
  const seen = new Set<string>();
  for (const file of files) {
    for (const { id } of list(file)) {
      if (seen.has(id)) throw new RecordError(file.name, id, 'duplicate id');
      seen.add(id);
    }
  }
  return seen;
}

function checkSorted(file: string, facts: readonly Fact[]): void {
  facts.forEach((fact, index) => {
    const before = facts[index - 1];
    if (before && before.id > fact.id) throw new RecordError(file, fact.id, 'unsorted', `comes after ${before.id}`);
  });
}

function checkReview(file: string, subject: Subject, known: Known): void {
  if (subject.reviews !== undefined && !known.subjects.has(subject.reviews)) {
    throw new RecordError(file, subject.id, 'unknown subject', subject.reviews);
  }
}

function checkFact(file: string, fact: Fact, known: Known): void {
  const absent = (ids: readonly string[], among: ReadonlySet<string>, reason: Reason): void => {
    const missing = ids.find((id) => !among.has(id));
    if (missing !== undefined) throw new RecordError(file, fact.id, reason, missing);
  };
  absent([fact.subject, ...namedSubjects(fact)], known.subjects, 'unknown subject');
  absent(
    fact.sources.flatMap((citation) => citation.readIn),
    known.sources,
    'unknown source',
  );
  absent(
    fact.sources.flatMap(({ document }) => (document === undefined ? [] : [document])),
    known.documents,
    'unknown document',
  );
  absent(fact.neighbours ?? [], known.facts, 'unknown neighbour');
  checkExamples(file, fact);
}

/** The subjects that the fact's values name. */
function namedSubjects(fact: Fact): readonly string[] {
  if (!NAMED.has(fact.kind)) return [];
  const values = Array.isArray(fact.value) ? fact.value : [fact.value];
  const named = values.filter((value): value is string => typeof value === 'string');
  return [...named, ...(fact.equivalent ?? []), ...(fact.near ?? []), ...(fact.contrast ?? []).filter((id) => !STRANGERS.has(id))];
}

function checkExamples(file: string, fact: Fact): void {
  const { matches, conflicts, silent } = fact.examples;
  if (conflicts.length > 0 && !mayConflict(fact)) {
    throw new RecordError(file, fact.id, 'forbidden conflict', 'its confidence, contest or contrast allows no conflict');
  }
  const tried = matches.length + conflicts.length + silent.length >= LEAST_EXAMPLES;
  const bothWays = matches.length > 0 && conflicts.length > 0 && silent.length > 0;
  if (!tried || (mayConflict(fact) && !bothWays)) throw new RecordError(file, fact.id, 'untried', 'too few examples');
}

/** Two facts of one subject and kind must agree, or name each other as neighbours. */
function checkContradictions(files: readonly LoadedFile[]): void {
  const seen = new Map<string, Fact[]>();
  for (const { name, content } of files) {
    for (const fact of content.facts) {
      if (PLURAL.has(fact.kind)) continue;
      const key = `${fact.subject} ${fact.kind} ${unitOf(fact)}`;
      const rivals = seen.get(key) ?? [];
      const rival = rivals.find((other) => !sameValue(fact, other) && !areNeighbours(fact, other));
      if (rival) throw new RecordError(name, fact.id, 'contradictory', `differs from ${rival.id}, not its neighbour`);
      seen.set(key, [...rivals, fact]);
    }
  }
}

function unitOf({ value }: Fact): string {
  return typeof value === 'object' && 'unit' in value ? value.unit : '';
}

function sameValue(one: Fact, other: Fact): boolean {
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

function areNeighbours(one: Fact, other: Fact): boolean {
  return (one.neighbours ?? []).includes(other.id) || (other.neighbours ?? []).includes(one.id);
}
