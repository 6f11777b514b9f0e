/**
 * Times the engine on every hostile text and prints one line of JSON each: milliseconds for a tenth of a megabyte and for a whole one.
 * A process of its own, so that the test that starts it can stop it. The whole is left out where a tenth already took far longer than ordinary text.
 */
import { stdout } from 'node:process';
import { check } from '../../src/check.ts';
import { shippedRecord } from '../../src/record/shipped.ts';
import { HOSTILE, MEGABYTE } from './hostile.ts';
import { timeOnce } from './timing.ts';

const TIMES_ORDINARY = 5;
/** Shorter times are too noisy to compare. */
const FLOOR_MS = 100;
const ORDINARY =
  'On Nov. 21, 2025 Judge Colleen Kollar-Kotelly blocked the IRS from sharing the addresses of about 47,000 taxpayers with ICE.\n\n';

const record = shippedRecord();
const run = (text: string) => timeOnce(() => check({ title: 'IRS and ICE', text }, { record }).statements.length);
const better = (text: string) => Math.min(run(text), run(text));

const ordinary = Math.max(FLOOR_MS, better(ORDINARY.repeat(Math.ceil(MEGABYTE / 10 / ORDINARY.length))));
for (const { name, text } of HOSTILE) {
  const tenth = Math.max(FLOOR_MS, better(text(MEGABYTE / 10)));
  const whole = tenth < TIMES_ORDINARY * ordinary ? run(text(MEGABYTE)) : null;
  stdout.write(`${JSON.stringify({ name, tenth, whole })}\n`);
}
