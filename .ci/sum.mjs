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

function steps() {
  const lines = readFileSync(join(folder, 'steps.txt'), 'utf8').split('\n').filter(Boolean);
  const status = new Map(lines.map((line) => line.split(' ')));
  return EXPECTED_STEPS.reduce(
    (sum, name) => add(sum, status.get(name) === '0' ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
    none(),
  );
}

function report(name) {
  const path = join(folder, `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function unitTests() {
  const unit = report('unit');
  if (unit === undefined) return none();
  return { passed: unit.numPassedTests, failed: unit.numTotalTests - unit.numPassedTests };
}

function browserTests() {
  const { stats } = report('e2e') ?? {};
  if (stats === undefined) return none();
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

const total = [steps(), unitTests(), browserTests()].reduce(add, none());
process.stdout.on('error', () => {});
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
