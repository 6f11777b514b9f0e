/** Long work in slices: what waits gets its turn in between, short work is done at once, unwanted work is given up. */
import { afterEach, expect, test, vi } from 'vitest';
import type { Steps } from '../../../src/article/steps.ts';
import { inSlices } from '../../../src/page/slices.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Every look at the clock finds it this many milliseconds later. */
function clockGoes(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

function* steps(done: string[], count: number): Steps<string> {
  try {
    for (let step = 0; step < count; step++) {
      done.push('step');
      yield;
    }
    return 'result';
  } finally {
    done.push('end');
  }
}

const always = () => true;

test('what waits gets its turn as soon as a slice is over', async () => {
  clockGoes(4);
  const done: string[] = [];
  const working = inSlices(steps(done, 6), always);
  setImmediate(() => done.push('other'));
  expect(await working).toBe('result');
  const before = done.indexOf('other');
  expect(before).toBeGreaterThanOrEqual(3);
  expect(before).toBeLessThan(6);
});

test('work that fits into one slice is done at once', () => {
  clockGoes(1);
  const done: string[] = [];
  void inSlices(steps(done, 8), always);
  expect(done.at(-1)).toBe('end');
});

test('work that nobody wants any more is given up, and puts away what it began', async () => {
  clockGoes(20);
  const done: string[] = [];
  let rests = 0;
  expect(await inSlices(steps(done, 10), () => ++rests < 3)).toBeUndefined();
  expect(done).toEqual(['step', 'step', 'step', 'end']);
});
