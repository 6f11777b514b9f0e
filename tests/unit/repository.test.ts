/** House rules that a linter does not know: file names, file lengths, header comments, no loose types. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, sourcesUnder } from './sources.ts';

const LONGEST = 250;
const sources = sourcesUnder('src', 'extension', 'tests');

test('file names say what is inside', () => {
  const vague = /(^|[-._])(helpers?|utils?|managers?|misc|common)([-._]|$)/i;
  expect(sources.map(({ path }) => path).filter((path) => vague.test(basename(path)))).toEqual([]);
});

test('file names are kebab-case, components in PascalCase', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/;
  const pascal = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/;
  expect(sources.map(({ path }) => path).filter((path) => !kebab.test(basename(path)) && !pascal.test(basename(path)))).toEqual([]);
});

test(`no source file is longer than ${LONGEST} lines`, () => {
  const long = sources.map(({ path, text }) => [path, text.split('\n').length] as const).filter(([, lines]) => lines > LONGEST + 1);
  expect(long).toEqual([]);
});

test('no type is "any"', () => {
  const loose = /(?::|\bas|<|\||&|,)\s*any\b(?!\s*[:(.=])/;
  expect(sources.filter(({ code }) => loose.test(code)).map(({ path }) => path)).toEqual([]);
});

test('every source file opens with a comment that says what it is for', () => {
  const opening = /^(#!.*\n)?(\/\/ @.*\n)*\s*(\/\*\*?|\/\/ )/;
  const silent = sources.filter(({ path, text }) => path.startsWith('src/') && !opening.test(text)).map(({ path }) => path);
  expect(silent).toEqual([]);
});

test('every script named in package.json points at a file that exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((script) => script.match(/[\w./-]+\.(?:ts|mjs)\b/g) ?? []);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('every line of the corpus is JSON', () => {
  const broken = filesUnder('tests/corpus', ['.jsonl']).flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line, index) => [line, `${path}:${index + 1}`] as const)
      .filter(([line]) => line.trim() !== '' && !isJson(line))
      .map(([, place]) => place),
  );
  expect(broken).toEqual([]);
});

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
