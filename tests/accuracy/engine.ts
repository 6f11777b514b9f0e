/** The engine under measurement, with the record that ships; the instrument only ever sees a function from article to report. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { check } from '../../src/check.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { CourtRecord } from '../../src/record/schema.ts';
import type { Report } from '../../src/verdict/report.ts';

const FOLDER = 'assets/record';

export type Checker = (article: Article) => Report;

const readJson = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));

/** The record as it ships, validated. Throws RecordError. */
export function readRecord(): CourtRecord {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'edition.json' && name !== 'sources.json');
  const files = Object.fromEntries(names.map((name) => [name, readJson(name)]));
  return loadRecord({ edition: readJson('edition.json'), sources: readJson('sources.json'), files });
}

export function checkerFor(record: CourtRecord): Checker {
  return (article) => check(article, { record });
}
