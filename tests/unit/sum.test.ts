/** The last line of the whole check must not hide anything: a step that broke, a report that is missing, a test that was skipped. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const STEPS = ['prepare', 'lint', 'types', 'unused', 'unit', 'build', 'browser', 'e2e'];
const good = STEPS.map((name) => `${name} 0`).join('\n');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'of-record-sum-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function sum(steps: string, unit?: object, e2e?: object): { line: string; status: number | null } {
  writeFileSync(join(folder, 'steps.txt'), `${steps}\n`);
  if (unit !== undefined) writeFileSync(join(folder, 'unit.json'), JSON.stringify(unit));
  if (e2e !== undefined) writeFileSync(join(folder, 'e2e.json'), JSON.stringify({ stats: e2e }));
  const { stdout, status } = spawnSync(process.execPath, ['.ci/sum.mjs', folder], { encoding: 'utf8' });
  return { line: stdout.trim(), status };
}

const unit = { numPassedTests: 10, numTotalTests: 10 };
const e2e = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

test('everything passed', () => {
  expect(sum(good, unit, e2e)).toEqual({ line: '23 passed, 0 failed', status: 0 });
});

test('the check in Firefox counts where it ran', () => {
  expect(sum(`${good}\nfirefox 0`, unit, e2e)).toEqual({ line: '24 passed, 0 failed', status: 0 });
});

test.each([
  ['a failed check in Firefox', `${good}\nfirefox 1`, unit, e2e, '23 passed, 1 failed'],
  ['a failed step', good.replace('lint 0', 'lint 1'), unit, e2e, '22 passed, 1 failed'],
  ['a step that never ran', good.replace('\ne2e 0', ''), unit, undefined, '17 passed, 1 failed'],
  ['a skipped unit test', good, { ...unit, numTotalTests: 11 }, e2e, '23 passed, 1 failed'],
  ['a skipped browser test', good, unit, { ...e2e, skipped: 2 }, '23 passed, 2 failed'],
  ['a browser test that passed on a retry', good, unit, { ...e2e, flaky: 1 }, '23 passed, 1 failed'],
  ['a step that passed without its report', good, undefined, e2e, '13 passed, 1 failed'],
])('%s is a failure', (_, steps, units, browser, line) => {
  expect(sum(steps, units, browser)).toEqual({ line, status: 1 });
});
