/** The record command: a summary, JSON Lines, and one clear line with exit code 2 on a bad record. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runRecord } from '../../../src/cli/record.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';
import { rawFact, rawRecord } from './small-record.ts';

let directory: string;
let out: string;
let err: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'record-'));
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    err += String(chunk);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true });
});

function write(name: string, content: string): void {
  writeFileSync(join(directory, name), content);
}

/** Writes a good record, then the files a test spoils. */
function writeRecord(facts = [rawFact()], spoilt: Readonly<Record<string, string>> = {}): void {
  const raw = rawRecord(facts);
  write('edition.json', JSON.stringify(raw.edition));
  write('sources.json', JSON.stringify(raw.sources));
  write('case.json', JSON.stringify(raw.files['case.json']));
  for (const [name, content] of Object.entries(spoilt)) write(name, content);
}

describe('npm run record', () => {
  it('summarizes the shipped record', () => {
    expect(runRecord([])).toBe(0);
    expect(out).toContain('Record 2026.11.22, as of 2026-09-25: valid.');
    expect(out).toContain('8 rulings');
    expect(err).toBe('');
  });

  it('prints one line of JSON for each fact', () => {
    expect(runRecord(['--json'])).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(shippedRecord().facts.length);
    expect(lines.find(({ id }) => id === 'ctr.ruling.date')).toMatchObject({
      subject: 'ctr.ruling',
      kind: 'date',
      value: '2025-11-21',
      confidence: 'S2',
      conflicts: true,
    });
    expect(lines.find(({ id }) => id === 'cedc.pi.length')).toMatchObject({ confidence: 'S1', conflicts: false });
    expect(lines.find(({ id }) => id === 'irs.bessent')).toMatchObject({ from: '2025-08-08' });
  });

  it('accepts another directory laid out alike', () => {
    writeRecord();
    expect(runRecord([], directory)).toBe(0);
    expect(out).toContain('1 facts');
  });

  it.each<[string, () => void, string]>([
    ['a contradiction', () => writeRecord([rawFact(), rawFact({ id: 'b.date', value: '2025' })]), 'case.json: b.date: contradictory'],
    ['a file that is not JSON', () => writeRecord([rawFact()], { 'case.json': '{' }), 'case.json: not JSON'],
    ['a missing file', () => undefined, 'edition.json: cannot be read'],
    ['an edition that lists nothing', () => writeRecord([rawFact()], { 'edition.json': 'null' }), 'edition.json: file: broken'],
  ])('exits with 2 and one line on %s', (_, prepare, line) => {
    prepare();
    expect(runRecord([], directory)).toBe(2);
    expect(err.startsWith(line)).toBe(true);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
  });
});

it('ends quietly when its reader has gone', () => {
  const command = '{ node_modules/.bin/tsx src/cli/record.ts --json | head -n 1 > /dev/null; } 2>&1';
  expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe('');
});
