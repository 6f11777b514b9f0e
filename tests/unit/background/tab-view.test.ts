/** What is shown of a tab is waited for all at once: the popup opens as fast as the slowest of it, not as all together. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { viewTab } from '../../../extension/background/tab-view.ts';
import { Database } from '../../../src/store/database.ts';
import '../ui/fake-browser.ts';

const { asked, silent } = vi.hoisted(() => ({ asked: [] as string[], silent: { tab: 7, isSpotted: true } }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    tabs: {
      get: (tab: number) => {
        if (tab === silent.tab) return Promise.resolve({ url: 'https://www.reuters.com/soup', incognito: false });
        asked.push('browser');
        return new Promise(() => {});
      },
      sendMessage: (tab: number) => {
        if (tab === silent.tab) return Promise.reject(new Error('Receiving end does not exist.'));
        asked.push('tab');
        return new Promise(() => {});
      },
    },
    scripting: { executeScript: () => Promise.resolve([{ result: { type: 'text/html', isSpotted: silent.isSpotted } }]) },
  },
}));

test('the browser and the tab itself are asked before either has answered', () => {
  void viewTab(new Database('test-tab-view'), 1);
  expect(asked).toEqual(['browser', 'tab']);
});

test.each([
  ['has the spotter in it is about something else', true, 'off-topic'],
  ['has none of our scripts in it was not checked', false, 'not-checked'],
])('a tab that does not answer and %s', async (_, isSpotted, state) => {
  silent.isSpotted = isSpotted;
  expect(await viewTab(new Database('test-silent-tab'), silent.tab)).toMatchObject({ kind: 'state', state, host: 'reuters.com' });
});
