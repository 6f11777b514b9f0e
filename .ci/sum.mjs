/**
 * Adds up what the steps of .ci/test left in a folder (steps.txt, unit.json, e2e.json) and prints "N passed, N failed".
 * A step counts as one check of its own, beside the tests it ran, so a step that breaks before its first test is a failure too.
 * A test that was skipped, or passed only on a retry, counts as failed: nothing is left out silently.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.artifacts';
const EXPECTED_STEPS = ['prepare', 'lint', 'types', 'unused', 'unit', 'build', 'browser', 'e2e'];

const none = () => ({ passed: 0, failed: 0 });

function add(total, more) {
  total.passed += more.passed;
  total.failed += more.failed;
  return total;
}

/** Steps that run only where there is what they need; .ci/test says so where there is not. */
const POSSIBLE_STEPS = ['firefox'];

/** The exit status of each step that ran, by name. */
function readSteps() {
  const lines = readFileSync(join(folder, 'steps.txt'), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split(' ')));
}

function countSteps(status) {
  const steps = [...EXPECTED_STEPS, ...POSSIBLE_STEPS.filter((name) => status.has(name))];
  const passed = steps.filter((name) => status.get(name) === '0').length;
  return { passed, failed: steps.length - passed };
}

function report(name) {
  const path = join(folder, `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** A report that is missing is one failure: its step may have ended well, but nothing shows that its tests ran. */
function tests(name, ran, count) {
  const found = report(name);
  if (found !== undefined) return count(found);
  return ran ? { passed: 0, failed: 1 } : none();
}

const unitTests = (unit) => ({ passed: unit.numPassedTests, failed: unit.numTotalTests - unit.numPassedTests });
const browserTests = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped });

const status = readSteps();
const counts = [
  countSteps(status),
  tests('unit', status.get('unit') === '0', unitTests),
  tests('e2e', status.get('e2e') === '0', browserTests),
];
const total = counts.reduce(add, none());
process.stdout.on('error', () => {});
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
