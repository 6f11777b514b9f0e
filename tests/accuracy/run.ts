/**
 * Measures how right the engine is: `npm run accuracy -- [--only=PART[,PART]] [--lang=en|es] [--list] [--json] [--readme]`.
 * Prints the numbers and writes them to .output/accuracy.json (a whole measurement only). `--lang` keeps the articles of one language. `--list` adds every error, `--json` prints the object,
 * `--readme` rewrites the table in README.md. The status says only whether it ran: judging the numbers is the tests' work.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { shippedRecord } from '../../src/record/shipped.ts';
import { readCorpus } from './corpus.ts';
import { checkerFor } from './engine.ts';
import { type Measurement, measure, PARTS, type Part } from './measure.ts';
import { print, printErrors } from './print.ts';
import { accuracyTable, withTable } from './readme.ts';

const options = argv.slice(2);
const has = (name: string) => options.includes(`--${name}`);

function partsAsked(): ReadonlySet<Part> {
  const only = options
    .find((option) => option.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const unknown = only?.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`no part "${unknown}": the parts are ${PARTS.join(', ')}`);
  return new Set(PARTS.filter((part) => only === undefined || only.includes(part)));
}

function write(measurement: Measurement): void {
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/accuracy.json', `${JSON.stringify(measurement, null, 1)}\n`);
  if (!has('readme')) return;
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), accuracyTable(measurement, today)));
}

const lang = options.find((option) => option.startsWith('--lang='))?.slice('--lang='.length);
const parts = partsAsked();
const record = shippedRecord();
const corpus = readCorpus(lang);
const measurement = measure(parts, corpus, checkerFor(record), record);
if (parts.size === PARTS.length && lang === undefined) write(measurement);
stdout.on('error', () => {});
stdout.write(has('json') ? `${JSON.stringify(measurement)}\n` : `${print(measurement)}\n`);
if (has('list')) stdout.write(`${printErrors(measurement)}\n`);
