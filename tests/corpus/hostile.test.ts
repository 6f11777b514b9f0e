/** No text may take the engine more than about linear time. The timing runs in a process of its own, which is stopped when it takes too long. */
import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { HOSTILE } from '../bench/hostile.ts';

const LIMIT_MS = 120_000;
/** Ten times the text takes ten times as long when linear and a hundred times when quadratic; between them is room for a busy machine. */
const GROWTH = 40;

interface Line {
  readonly name: string;
  readonly tenth: number;
  readonly whole: number | null;
}

const times = new Map<string, Line>();

beforeAll(() => {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/hostile-run.ts'], {
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  for (const line of stdout.split('\n').filter((one) => one.endsWith('}'))) {
    const read = JSON.parse(line) as Line;
    times.set(read.name, read);
  }
}, LIMIT_MS + 10_000);

test.each(HOSTILE)('a megabyte of $name', ({ name }) => {
  const { tenth, whole } = times.get(name) ?? {};
  expect(tenth, 'timed before the limit').toBeDefined();
  expect(whole, 'a tenth of it took about as long as ordinary text').not.toBeNull();
  expect((whole ?? Number.POSITIVE_INFINITY) / (tenth ?? 1)).toBeLessThan(GROWTH);
});
