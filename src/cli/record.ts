/**
 * `npm run record`: validates the record on disk and prints a summary, or with `--json` one line of JSON for each fact.
 * Exit 0: the record is good; 2: it is not, with one line on standard error saying where and why.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { citeFact } from '../record/cite.ts';
import { loadRecord, type RawRecord } from '../record/load.ts';
import { mayConflict } from '../record/permission.ts';
import { CONFIDENCES, type CourtRecord, type Fact } from '../record/schema.ts';
import { endQuietlyWhenNobodyReads } from './terminal.ts';

const SHIPPED = fileURLToPath(new URL('../../assets/record/', import.meta.url));

/** Reads a directory laid out like assets/record. Throws when a file is missing or is not JSON. */
export function readRecordFiles(directory: string): RawRecord {
  const edition = readJson(directory, 'edition.json');
  const names = fileNames(edition);
  return {
    edition,
    sources: readJson(directory, 'sources.json'),
    files: Object.fromEntries(names.map((name) => [name, readJson(directory, name)])),
  };
}

/** The names an edition lists; whether they are well formed is for the schema to say. */
function fileNames(edition: unknown): string[] {
  const files = (edition as { files?: unknown } | null)?.files;
  return Array.isArray(files) ? files.filter((name): name is string => typeof name === 'string') : [];
}

function readJson(directory: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(directory, name), 'utf8'));
  } catch (error) {
    throw new Error(`${name}: ${error instanceof SyntaxError ? 'not JSON' : 'cannot be read'}`);
  }
}

/** One line of `--json`. */
export function factLine(fact: Fact, record: CourtRecord): string {
  const { id, subject, kind, value, confidence, from, until } = fact;
  const sources = citeFact(fact, record);
  return JSON.stringify({ id, subject, kind, value, confidence, from, until, sources, conflicts: mayConflict(fact) });
}

/** The summary printed without options. */
export function summarize(record: CourtRecord): string {
  const { facts } = record;
  const labels = CONFIDENCES.map((label) => `${label} ${facts.filter((fact) => fact.confidence === label).length}`);
  const ofType = (type: string): number => record.subjects.filter((subject) => subject.type === type).length;
  const examples = facts.flatMap((fact) => Object.values(fact.examples).flat()).length;
  return [
    `Record ${record.version}, as of ${record.asOf}: valid.`,
    `${facts.length} facts (${labels.join(', ')}), ${facts.filter(mayConflict).length} of which may conflict`,
    `${ofType('ruling')} rulings, ${record.subjects.length} subjects in all`,
    `${facts.filter((fact) => fact.kind === 'quotation').length} quotations`,
    `${record.sources.length} sources, ${record.documents.length} court and agency documents`,
    `${examples} examples`,
  ].join('\n');
}

/**
 * Prints the record in `directory` (assets/record when left out) and returns the exit code.
 */
export function runRecord(args: readonly string[], directory = SHIPPED): number {
  try {
    const record = loadRecord(readRecordFiles(directory));
    const lines = args.includes('--json') ? record.facts.map((fact) => factLine(fact, record)) : [summarize(record)];
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endQuietlyWhenNobodyReads();
  process.exitCode = runRecord(process.argv.slice(2));
}
