/** Questions that are asked before a page's code is there: their answers are taken once. */
import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '../../../src/messages/ask.ts';
import { askEarly } from '../../../src/messages/early.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { answer, asked, browser, forgetAll } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts').then((fake) => ({ default: fake.browser })));
afterEach(() => {
  vi.restoreAllMocks();
  forgetAll();
});

test('the answer to a question asked early is taken instead of asking again', async () => {
  answer('settings/get', DEFAULT_SETTINGS);
  void askEarly('settings/get', {});
  expect(asked).toHaveLength(1);
  expect(await ask('settings/get', {})).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  expect(asked).toHaveLength(1);
});

test('it is taken once: later it would be stale', async () => {
  answer('settings/get', DEFAULT_SETTINGS);
  void askEarly('settings/get', {});
  await ask('settings/get', {});
  answer('settings/get', { ...DEFAULT_SETTINGS, quiet: true });
  expect(await ask('settings/get', {})).toMatchObject({ value: { quiet: true } });
});

test('another question is no answer to this one', async () => {
  answer('tab/view', ({ tab }) => ({ kind: 'state', state: 'off-topic', tab: tab ?? 0, host: null, siteOn: true, incognito: false }));
  void askEarly('tab/view', { tab: 1 });
  expect(await ask('tab/view', { tab: 2 })).toMatchObject({ value: { tab: 2 } });
});

test('a background that could not be reached early is an error like any other', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('no one there'));
  void askEarly('settings/get', {});
  expect(await ask('settings/get', {})).toMatchObject({ ok: false, error: 'unreachable', message: 'no one there' });
});
