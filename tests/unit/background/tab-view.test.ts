/** What is shown of a tab is waited for all at once: the popup opens as fast as the slowest of it, not as all together. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { viewTab } from '../../../extension/background/tab-view.ts';
import { Database } from '../../../src/store/database.ts';
import '../ui/fake-browser.ts';

const { asked } = vi.hoisted(() => ({ asked: [] as string[] }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    tabs: {
      get: () => {
        asked.push('browser');
        return new Promise(() => {});
      },
      sendMessage: () => {
        asked.push('tab');
        return new Promise(() => {});
      },
    },
  },
}));

test('the browser and the tab itself are asked before either has answered', () => {
  void viewTab(new Database('test-tab-view'), 1);
  expect(asked).toEqual(['browser', 'tab']);
});
