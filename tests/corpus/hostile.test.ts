/** No text may take the engine more than about linear time: hostile texts are timed at two lengths and against ordinary articles in the same run. */
import { beforeAll, expect, test } from 'vitest';
import { shippedRecord } from '../../src/record/shipped.ts';
import { checkerFor } from '../accuracy/engine.ts';
import { HOSTILE, MEGABYTE } from '../bench/hostile.ts';
import { timeOnce } from '../bench/timing.ts';

/** Ten times the text takes ten times as long when linear and a hundred times when quadratic; between them is room for a busy machine. */
const GROWTH = 40;
/** Shorter times are too noisy to divide by. */
const FLOOR_MS = 100;
const TIMES_ORDINARY = 4;
const ORDINARY =
  'On Nov. 21, 2025 Judge Colleen Kollar-Kotelly blocked the IRS from sharing the addresses of about 47,000 taxpayers with ICE.\n\n';

const check = checkerFor(shippedRecord());
const run = (text: string) => timeOnce(() => check({ title: 'IRS and ICE', text }).statements.length);
const best = (text: string) => Math.min(run(text), run(text), run(text));
let ordinary = 0;

beforeAll(() => {
  ordinary = best(ORDINARY.repeat(Math.ceil(MEGABYTE / 10 / ORDINARY.length)));
});

test.each(HOSTILE)('a megabyte of $name', ({ text }) => {
  const tenth = best(text(MEGABYTE / 10));
  expect(tenth).toBeLessThan(TIMES_ORDINARY * Math.max(ordinary, FLOOR_MS));
  expect(run(text(MEGABYTE))).toBeLessThan(GROWTH * Math.max(tenth, FLOOR_MS));
});
