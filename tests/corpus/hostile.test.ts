/** No text may take the engine more than about linear time: hostile megabytes are compared with a megabyte of articles in the same run. */
import { beforeAll, expect, test } from 'vitest';
import { shippedRecord } from '../../src/record/shipped.ts';
import { checkerFor } from '../accuracy/engine.ts';
import { HOSTILE } from '../bench/hostile.ts';
import { timeOnce } from '../bench/timing.ts';

/** A quadratic loop over a megabyte is thousands of times slower, so this much slack hides nothing. */
const TIMES = 20;
const SLACK_MS = 500;
const ORDINARY =
  'On Nov. 21, 2025 Judge Colleen Kollar-Kotelly blocked the IRS from sharing the addresses of about 47,000 taxpayers with ICE.\n\n';

const check = checkerFor(shippedRecord());
const run = (text: string) => timeOnce(() => check({ title: 'IRS and ICE', text }).statements.length);
let ordinary = 0;

beforeAll(() => {
  run(ORDINARY);
  ordinary = run(ORDINARY.repeat(Math.ceil(1_000_000 / ORDINARY.length)));
});

test.each(HOSTILE)('a megabyte of $name', ({ text }) => {
  expect(run(text)).toBeLessThan(TIMES * ordinary + SLACK_MS);
});
