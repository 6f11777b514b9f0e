// @vitest-environment happy-dom
/** Whether the page stirred: told once, for changes of every kind, and not by a page at rest. */
import { afterEach, expect, test } from 'vitest';
import { type StirWatch, watchStirring } from '../../../src/page/stirring.ts';

let watch: StirWatch;
afterEach(() => watch.stop());
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test.each([
  ['an element that is added', () => document.body.append(document.createElement('p'))],
  ['an attribute that changes', () => document.body.setAttribute('class', String(Math.random()))],
  ['a picture that came', () => document.body.dispatchEvent(new Event('load'))],
])('%s is told once, as often as it happens', async (_, happens) => {
  watch = watchStirring(document);
  expect(watch.take()).toBe(true);
  for (const time of [1, 2, 3]) {
    expect([time, watch.take()]).toEqual([time, false]);
    happens();
    happens();
    await settle();
    expect([time, watch.take()]).toEqual([time, true]);
  }
  expect(watch.take()).toBe(false);
});

test('nothing is told once it is stopped', async () => {
  watch = watchStirring(document);
  watch.take();
  watch.stop();
  document.body.append(document.createElement('p'));
  await settle();
  expect(watch.take()).toBe(false);
});
