/** The check command for the tests: in this process with a checker that needs no record, or as a user runs it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../../src/article/article.ts';
import { run } from '../../../src/cli/run.ts';
import type { Report } from '../../../src/verdict/report/report.ts';

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Finds one conflict in every article that says "wrong". */
export function checkForWrong(article: Article): Report {
  const start = article.text.indexOf('wrong');
  const found = start >= 0;
  const finding = { fact: 'x', verdict: 'conflicts', start, end: start + 5, said: 'wrong', record: 'It is right.', sources: [] } as const;
  return {
    ...(article.id !== undefined && { id: article.id }),
    asOf: '2026-09-25',
    record: 'test',
    topic: true,
    published: article.published ?? null,
    lang: article.lang ?? 'en',
    rulings: [],
    statements: found ? [{ text: 'wrong', start, end: start + 5, verdict: 'conflicts', findings: [finding] }] : [],
    counts: { conflicts: found ? 1 : 0, matches: 0, superseded: 0, sentences: 1 },
  };
}

/** Runs the command in this process; `chunks` are what standard input delivers. */
export async function runHere(args: readonly string[], ...chunks: (string | Uint8Array)[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const terminal = {
    input: delivered(chunks),
    write: async (text: string) => {
      out += text;
    },
    complain: (message: string) => {
      err += `${message}\n`;
    },
  };
  return { status: await run(args, terminal, checkForWrong), out, err };
}

async function* delivered(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Runs a shell line in which $CHECK is the command. */
export function runShell(line: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', line], { env: { ...process.env, CHECK: 'node_modules/.bin/tsx src/cli/main.ts' } });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

/** A folder that exists. */
export const existingFolder = mkdtempSync(join(tmpdir(), 'of-record-check-'));

/** A file with the given content; the answer is its path. */
export function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(existingFolder, name);
  writeFileSync(path, content);
  return path;
}
