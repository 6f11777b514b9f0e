/** Only when asked: the extension waits for its button, and shows the marks that are wanted; stepping from conflict to conflict; another language. */
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
  await expect(popup.locator('[data-state]')).toContainText('only when you ask it to');
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

test('marks that are switched off go at once, the others stay, and they come back', async ({ open, browser_ }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const marked = async () => Object.keys(await marksOf(page)).toSorted();
  const all = await marked();
  expect(all).toEqual(['of-record-conflicts', 'of-record-conflicts-words', 'of-record-matches']);
  const only = (marks: object) => tell(browser_, 'settings/set', { marks: { conflicts: true, matches: true, superseded: true, ...marks } });
  await only({ matches: false });
  await expect.poll(marked, { timeout: 500 }).toEqual(all.slice(0, 2));
  await only({ conflicts: false });
  await expect.poll(marked, { timeout: 500 }).toEqual(all.slice(2));
  expect(await ours.badges()).toEqual([]);
  await only({});
  await expect.poll(marked, { timeout: 500 }).toEqual(all);
});

test('steps from conflict to conflict and round again', async ({ open, browser_ }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const step = async (command: string) => {
    const worker = await workerOf(browser_.context);
    // The browser without a window takes no shortcuts: their event is sent as the browser would send it.
    await worker.evaluate((name) => (globalThis as unknown as { chrome: CommandsApi }).chrome.commands.onCommand.dispatch(name), command);
  };
  for (const [command, words] of [
    ['next-conflict', 'November 8'],
    ['next-conflict', 'Sept. 7'],
    ['next-conflict', 'November 8'],
    ['previous-conflict', 'Sept. 7'],
  ] as const) {
    await step(command);
    await expect.poll(() => ours.card()).toContain(words);
  }
});

test('a site that is switched off is left alone, and can be switched on again', async ({ open, popupFor, browser_ }) => {
  await tell(browser_, 'settings/set', { sitesOff: ['reuters.com'] });
  const page = await open('story');
  const popup = await popupFor(page);
  await expect(popup.locator('[data-state]')).toHaveAttribute('data-state', 'not-checked');
  await expect(popup.getByRole('button', { name: /^Check/ })).toHaveCount(0);
  expect(await marksOf(page)).toEqual({});
  await popup.getByRole('button', { name: 'Turn on' }).click();
  await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
  await expect(popup.locator('li[data-verdict="conflicts"]')).toHaveCount(2);
});

test('an article in Spanish is read', async ({ open, popupFor }) => {
  const page = await open('spanish');
  await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
  const popup = await popupFor(page);
  await expect(popup.locator('li[data-verdict="conflicts"] [data-said]')).toHaveText('8 de noviembre de 2025');
});

interface CommandsApi {
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
}
