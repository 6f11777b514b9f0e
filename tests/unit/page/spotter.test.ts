// @vitest-environment jsdom
/** The spotter keeps away from the browser's interface until the page is about the litigation, and answers from then on. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SPOTTER } from '../../../src/page/presence.ts';
import { spot } from '../../../src/page/spotter.ts';

const TOPIC = 'A court told the IRS to stop sharing taxpayer addresses with ICE.';

let touched = 0;
const asked: unknown[] = [];
let state: unknown;
const runtime = {
  id: 'extension',
  sendMessage: (message: unknown) => {
    asked.push(message);
    return Promise.resolve({ ok: true, value: false });
  },
  onMessage: {
    addListener: (listener: (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void) =>
      listener({ ofRecord: 'in-tab/state', payload: {} }, undefined, (answer) => {
        state = answer;
      }),
    removeListener: () => {},
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', {
    get runtime() {
      touched += 1;
      return runtime;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('on a page about something else it asks for nothing of the browser; once the page is about it the tab is answered', async () => {
  document.body.innerHTML = '<p>Soup wants an onion and an hour.</p>';
  spot(document);
  await vi.advanceTimersByTimeAsync(1000);
  expect(touched).toBe(0);
  expect(Symbol.for(SPOTTER) in globalThis).toBe(true);
  document.body.innerHTML = `<p>${TOPIC}</p>`;
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toEqual([{ ofRecord: 'page/about', payload: {} }]);
  expect(state).toEqual({ state: 'off-topic', page: null });
});
