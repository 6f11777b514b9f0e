/** Only when asked: the extension waits for its button; stepping from conflict to conflict; another language. */
import { workerOf } from '../extension-browser.ts';
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { marksOf } from './marks-of.ts';
import { tell } from './tell.ts';

test.afterEach(async ({ browser_ }) => {
  await tell(browser_, 'settings/reset', {});
});

test('looks only when asked, if that is the setting', async ({ open, popupFor, browser_ }) => {
  await tell(browser_, 'settings/set', { where: 'click' });
  const page = await open('story');
  await page.waitForTimeout(600);
  expect(await marksOf(page)).toEqual({});
  const popup = await popupFor(page);
  await expect(popup.locator('[data-state]')).toHaveAttribute('data-state', 'not-checked');
  await popup.getByRole('button', { name: 'Check this page' }).click();
  await expect(popup.locator('li[data-verdict="conflicts"]').first()).toBeVisible();
  expect(await marksOf(page)).toHaveProperty('of-record-conflicts');
});

test('draws nothing in quiet mode, while the popup still reports', async ({ open, popupFor, browser_ }) => {
  await tell(browser_, 'settings/set', { quiet: true });
  const page = await open('story');
  const popup = await popupFor(page);
  await expect(popup.locator('li[data-verdict="conflicts"]').first()).toBeVisible();
  expect(await marksOf(page)).toEqual({});
  expect(await page.locator('html > [popover]').count()).toBe(0);
  await tell(browser_, 'settings/reset', {});
  await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
});

test('steps from conflict to conflict and round again', async ({ open, browser_ }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const step = async (by: number) => {
    const worker = await workerOf(browser_.context);
    await worker.evaluate(
      async (payload) => {
        const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome;
        const tab = (await tabs.query({})).find(({ url }) => url?.endsWith('/story'));
        await tabs.sendMessage(tab?.id ?? 0, { ofRecord: 'in-tab/step', payload });
      },
      { by },
    );
  };
  for (const [by, words] of [
    [1, 'November 8'],
    [1, 'Sept. 7'],
    [1, 'November 8'],
    [-1, 'Sept. 7'],
  ] as const) {
    await step(by);
    await expect.poll(() => ours.card()).toContain(words);
  }
});

test('an article in Spanish is recognised and left alone', async ({ open, popupFor }) => {
  const page = await open('spanish');
  const popup = await popupFor(page);
  await expect(popup.locator('[data-state]')).toHaveAttribute('data-state', 'other-language');
  expect(await marksOf(page)).toEqual({});
});

interface TabsApi {
  readonly tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}
