// @vitest-environment happy-dom
/** Noticing late text: once for a burst, ever more seldom, never for our own kind of noise. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type TextWatch, watchLateText } from '../../../src/page/late-text.ts';

const PACE = { quiet: 100, longest: 400, times: 3, slowest: 800 };
let calls = 0;
let watch: TextWatch;

beforeEach(() => {
  vi.useFakeTimers();
  calls = 0;
  document.body.replaceChildren();
  watch = watchLateText(document, PACE, () => {
    calls++;
  });
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

const settle = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const addText = () => {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'More text.';
  document.body.append(paragraph);
};

test('a burst of changes is looked at once', async () => {
  for (let i = 0; i < 5; i++) {
    addText();
    await settle(20);
  }
  await settle(200);
  expect(calls).toBe(1);
});

test('replaced text counts, changed attributes and empty elements do not', async () => {
  document.body.setAttribute('class', 'x');
  document.body.append(document.createElement('img'));
  await settle(500);
  expect(calls).toBe(0);
  addText();
  await settle(150);
  (document.querySelector('p') as Element).textContent = 'Other text.';
  await settle(500);
  expect(calls).toBe(2);
});

test('a page that is never quiet is looked at all the same', async () => {
  for (let i = 0; i < 20; i++) {
    addText();
    await settle(50);
  }
  expect(calls).toBeGreaterThan(0);
});

test('looks no more than so many times, until the page becomes another', async () => {
  for (let i = 0; i < 6; i++) {
    addText();
    await settle(1000);
  }
  expect(calls).toBe(3);
  watch.restart();
  addText();
  await settle(150);
  expect(calls).toBe(4);
});

test('what waits at a slow pace when it starts over is looked at at the first', async () => {
  for (let i = 0; i < 2; i++) {
    addText();
    await settle(1000);
  }
  addText();
  await settle(10);
  watch.restart();
  await settle(150);
  expect(calls).toBe(3);
});

test('stops', async () => {
  addText();
  await settle(10);
  watch.stop();
  await settle(1000);
  expect(calls).toBe(0);
});
