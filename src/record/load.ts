/**
 * Loading the record: raw JSON in, a validated CourtRecord out, or a RecordError that names the file, the entry and
 * the reason. Used by the build, the tests and the command line; the extension ships what has passed here. Pure.
 */
import * as v from 'valibot';
import { checkChanges } from './changes.ts';
import { checkFacts, type LoadedFile } from './consistency.ts';
import { RecordError } from './record-error.ts';
import { type CourtRecord, Edition, RecordFile, SourcesFile } from './schema.ts';

/** The raw contents of assets/record: parsed JSON, not yet trusted. */
export interface RawRecord {
  readonly edition: unknown;
  readonly sources: unknown;
  /** Contents of each record file, by file name. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** Validates everything and puts the files together in the edition's order. Throws RecordError. */
export function loadRecord(raw: RawRecord): CourtRecord {
  const edition = parse(Edition, raw.edition, 'edition.json');
  const { sources, documents } = parse(SourcesFile, raw.sources, 'sources.json');
  const files = edition.files.map((name) => loadFile(name, raw.files[name]));
  checkFacts(files, sources, documents);
  const facts = files.flatMap((file) => file.content.facts);
  checkChanges(edition, facts);
  return {
    version: edition.version,
    asOf: edition.asOf,
    changes: edition.changes,
    subjects: files.flatMap((file) => file.content.subjects),
    facts,
    sources,
    documents,
  };
}

function loadFile(name: string, raw: unknown): LoadedFile {
  if (raw === undefined) throw new RecordError(name, 'file', 'broken', 'named in edition.json but not there');
  return { name, content: parse(RecordFile, raw, name) };
}

function parse<S extends v.GenericSchema>(schema: S, raw: unknown, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const reason = isMissingSource(issue) ? 'unsourced' : 'broken';
  throw new RecordError(file, entryOf(issue, raw), reason, `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

/** An entry without a citation, or a citation without a reading, has no source. */
function isMissingSource(issue: v.BaseIssue<unknown>): boolean {
  return /^facts\.\d+\.sources(\.\d+\.readIn)?$/.test(v.getDotPath(issue) ?? '');
}

/** The id of the entry the issue is in, or its place in the file when it has none. */
function entryOf(issue: v.BaseIssue<unknown>, raw: unknown): string {
  const [list, index] = (issue.path ?? []).map((step) => step.key);
  if (typeof list !== 'string' || typeof index !== 'number') return 'file';
  const entry = (raw as Record<string, Record<string, unknown>[]>)[list]?.[index];
  const id = entry?.['id'] ?? entry?.['key'];
  return typeof id === 'string' ? id : `${list}[${index}]`;
}
