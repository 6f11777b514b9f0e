/** When resting the pointer opens a card, and when leaving closes it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLOSE_AFTER_MS, HoverIntent, OPEN_AFTER_MS } from '../../../src/page/hover-intent.ts';

const log: string[] = [];
let hover: HoverIntent<string>;

beforeEach(() => {
  vi.useFakeTimers();
  log.length = 0;
  hover = new HoverIntent<string>(
    (target) => log.push(`open ${target}`),
    () => log.push('close'),
  );
});
afterEach(() => vi.useRealTimers());

const wait = (ms: number) => vi.advanceTimersByTime(ms);

test('opens after a rest, not before', () => {
  hover.over('a');
  wait(OPEN_AFTER_MS - 1);
  expect(log).toEqual([]);
  wait(1);
  expect(log).toEqual(['open a']);
});

test('moving within the target neither restarts nor repeats', () => {
  hover.over('a');
  wait(OPEN_AFTER_MS - 10);
  hover.over('a');
  wait(10);
  hover.over('a');
  wait(2 * OPEN_AFTER_MS);
  expect(log).toEqual(['open a']);
});

test('passing over opens nothing', () => {
  hover.over('a');
  wait(100);
  hover.out();
  wait(2 * OPEN_AFTER_MS);
  expect(log).toEqual(['close']);
});

test('crossing the gap to the card does not close it', () => {
  hover.over('a');
  wait(OPEN_AFTER_MS);
  hover.out();
  wait(CLOSE_AFTER_MS - 10);
  hover.stay();
  wait(1000);
  expect(log).toEqual(['open a']);
});

test('the pointer moving on outside does not put the closing off', () => {
  hover.over('a');
  wait(OPEN_AFTER_MS);
  hover.out();
  wait(CLOSE_AFTER_MS - 10);
  hover.out();
  wait(10);
  expect(log).toEqual(['open a', 'close']);
});

test('what was dismissed opens again only after the pointer left it', () => {
  hover.over('a');
  wait(OPEN_AFTER_MS);
  hover.dismiss();
  hover.over('a');
  wait(2 * OPEN_AFTER_MS);
  expect(log).toEqual(['open a']);
  hover.out();
  hover.over('a');
  wait(OPEN_AFTER_MS);
  expect(log).toEqual(['open a', 'open a']);
});

test('going to another target opens that one', () => {
  hover.over('a');
  wait(100);
  hover.over('b');
  wait(OPEN_AFTER_MS);
  expect(log).toEqual(['open b']);
});
