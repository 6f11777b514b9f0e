/** The popup's contract: the statements of a tab's report with their verdicts, or why there is none. */
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { marksOf } from './marks-of.ts';
import { stopWorker } from './worker.ts';

const WRONG = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE on November 8, 2025, in a 94-page opinion.';

test('lists the statements with their exact words', async ({ open, popupFor }) => {
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
  const popup = await popupFor(page);
  const first = popup.locator('li[data-verdict="conflicts"]').first();
  await expect(first.locator('[data-statement]')).toHaveText(WRONG);
  await expect(first.locator('[data-said]').first()).toHaveText('November 8, 2025');
  await expect(popup.locator('li[data-verdict="matches"]')).not.toHaveCount(0);
  await expect(popup.locator('[data-state]')).toHaveCount(0);
});

test('still answers after the worker was stopped', async ({ open, popupFor, browser_ }) => {
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
  await stopWorker(browser_);
  const popup = await popupFor(page);
  await expect(popup.locator('li[data-verdict="conflicts"] [data-statement]').first()).toHaveText(WRONG);
});

test('a page of another subject is off topic', async ({ open, popupFor }) => {
  const popup = await popupFor(await open('off-topic'));
  await expect(popup.locator('[data-state]')).toHaveAttribute('data-state', 'off-topic');
});

test('a site that is not on the list has not been checked', async ({ open, popupFor }) => {
  const popup = await popupFor(await open('story', 'http://example.org'));
  await expect(popup.locator('[data-state]')).toHaveAttribute('data-state', 'not-checked');
});

test('a page of the browser itself cannot be read', async ({ browser_, popupFor }) => {
  const page = await browser_.context.newPage();
  await page.goto('chrome://version');
  const popup = await popupFor(page);
  await expect(popup.locator('[data-state]')).toHaveAttribute('data-state', 'no-access');
  await page.close();
});

test('a PDF file is said to be one', async ({ open, popupFor }) => {
  const popup = await popupFor(await open('opinion.pdf'));
  await expect(popup.locator('[data-state="no-access"]')).toContainText('This is a PDF file');
  await expect(popup.getByRole('button', { name: /^Check/ })).toHaveCount(0);
});

test('a check that the browser does not allow is said to be one', async ({ open, popupFor }) => {
  const popup = await popupFor(await open('story', 'http://example.org'));
  await popup.getByRole('button', { name: 'Check this page' }).click();
  await expect(popup.locator('[data-state]')).toHaveAttribute('data-state', 'no-access');
});

test('a click on a statement shows it on the page and opens its card', async ({ open, popupFor }) => {
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
  const popup = await popupFor(page);
  await popup.locator('li[data-verdict="conflicts"] button', { hasText: 'Sept. 7' }).click();
  await page.bringToFront();
  const ours = await layerOf(page);
  await expect.poll(() => ours.card()).toContain('Sept. 7, 2025');
  const second = await page.locator('#second').boundingBox();
  expect(second?.y).toBeGreaterThan(0);
  expect(second?.y).toBeLessThan(700);
});

test('the toolbar shows the number of conflicts, and nothing where there are none', async ({ open, browser_ }) => {
  const { workerOf } = await import('../extension-browser.ts');
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).not.toHaveLength(0);
  const count = (await ours.badges()).length;
  const texts = async () => {
    const worker = await workerOf(browser_.context);
    return worker.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { chrome: ToolbarApi }).chrome;
      return Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
    });
  };
  await expect.poll(texts).toContain(String(count));
  await page.goto('http://www.reuters.com/off-topic');
  await expect.poll(async () => (await texts()).join('')).toBe('');
});

interface ToolbarApi {
  readonly tabs: { query(query: object): Promise<{ id: number }[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
}
