/** Pages that do not stand still: late text, another story without a load, re-rendering, cleared highlights, closed tabs. */
import { layerOf } from '../layer.ts';
import { expect, SITE, test } from './fixtures.ts';
import { marksOf, TICKS_IN_HALF_A_SECOND, ticksUntil } from './marks-of.ts';
import { tell } from './tell.ts';
import { stopWorker } from './worker.ts';

const WRONG = 'Judge Colleen Kollar-Kotelly blocked the IRS from sharing addresses with ICE on November 8, 2025, in a 94-page opinion.';
const CONFLICTS = 'of-record-conflicts';

test('text that arrives late is read', async ({ open }) => {
  const page = await open('late');
  expect(await marksOf(page)).toEqual({});
  await expect.poll(() => marksOf(page)).toMatchObject({ [CONFLICTS]: [WRONG] });
});

test('follows a page that becomes another without a load', async ({ open, popupFor }) => {
  const page = await open('one-page-app');
  const ours = await layerOf(page);
  await page.locator('#to-story').click();
  await expect.poll(() => marksOf(page)).toMatchObject({ [CONFLICTS]: [WRONG] });
  await expect.poll(() => ours.badges()).toHaveLength(1);
  await page.locator('#to-soup').click();
  await expect.poll(() => marksOf(page), { timeout: 500 }).toEqual({});
  expect(await ours.badges()).toEqual([]);
  const popup = await popupFor(page);
  await expect(popup.locator('[data-state]')).toHaveAttribute('data-state', 'off-topic');
  await popup.close();
  await page.locator('#to-story').click();
  await expect.poll(() => marksOf(page)).toMatchObject({ [CONFLICTS]: [WRONG] });
});

test('marks again within half a second when the page clears the highlights', async ({ open }) => {
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty(CONFLICTS);
  const before = await marksOf(page);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await ticksUntil(page, before)).toBeLessThanOrEqual(TICKS_IN_HALF_A_SECOND);
  expect(await marksOf(page)).toEqual(before);
});

test('marks again within half a second when the page draws its text anew', async ({ open }) => {
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty(CONFLICTS);
  const before = await marksOf(page);
  const left = await page.evaluate(() => {
    document.body.innerHTML = `${document.body.innerHTML}`;
    // Asked in the same task: a moment later the marks may be back.
    return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter(({ startContainer }) => startContainer.isConnected)
      .length;
  });
  expect(left).toBe(0);
  expect(await ticksUntil(page, before)).toBeLessThanOrEqual(TICKS_IN_HALF_A_SECOND);
  expect(await (await layerOf(page)).badges()).not.toEqual([]);
});

test('marks again within half a second when the page showed a skeleton meanwhile, as often as it does', async ({ open }) => {
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty(CONFLICTS);
  const before = await marksOf(page);
  for (const skeleton of [300, 800, 2500, 300]) {
    await page.evaluate(async (shown) => {
      const main = document.querySelector('main') as Element;
      const article = main.innerHTML;
      main.innerHTML = '<p>Loading</p>';
      await new Promise((resolve) => setTimeout(resolve, shown));
      main.innerHTML = article;
    }, skeleton);
    expect(await ticksUntil(page, before)).toBeLessThanOrEqual(TICKS_IN_HALF_A_SECOND);
    expect(await marksOf(page)).toEqual(before);
  }
});

test('puts its layer back when the page removes it', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).not.toEqual([]);
  await page.evaluate(() => document.querySelector('html > [popover]')?.remove());
  expect(await ours.badges()).toEqual([]);
  await expect.poll(() => ours.badges(), { timeout: 1000 }).not.toEqual([]);
});

test('a worker stopped while the page is open is no loss', async ({ open, browser_ }) => {
  const page = await open('late');
  await stopWorker(browser_);
  await page.bringToFront();
  await expect.poll(() => marksOf(page)).toMatchObject({ [CONFLICTS]: [WRONG] });
});

test('a tab closed in the middle of a check leaves everything working', async ({ open, browser_ }) => {
  const page = await open('off-topic');
  // Tabs that come and go are the extension's own: the browser's tools are now and then refused a new tab while another closes.
  const own = await browser_.context.newPage();
  await own.goto(`chrome-extension://${browser_.id}/options.html`);
  for (const wait of [0, 30, 90, 200]) expect(await own.evaluate(openAndClose, { url: `${SITE}/story`, wait })).toBe(`${SITE}/story`);
  await own.close();
  await page.goto(`${SITE}/story`);
  await expect.poll(() => marksOf(page)).toHaveProperty(CONFLICTS);
});

test('goes at once when the site is switched off, and comes back', async ({ open, browser_ }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).not.toEqual([]);
  const turn = (on: boolean) => tell(browser_, 'site/set', { host: 'reuters.com', on });
  await turn(false);
  await expect.poll(() => marksOf(page), { timeout: 500 }).toEqual({});
  expect(await page.locator('html > [popover]').count()).toBe(0);
  await turn(true);
  await expect.poll(() => ours.badges(), { timeout: 1000 }).not.toEqual([]);
});

interface TabsApi {
  create(tab: { url: string; active: boolean }): Promise<{ id: number }>;
  get(tab: number): Promise<{ url: string }>;
  remove(tab: number): Promise<void>;
}

/** Runs in a page of the extension: closes a tab some milliseconds after its page came. The address it then had. */
async function openAndClose({ url, wait }: { url: string; wait: number }): Promise<string> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const { id } = await tabs.create({ url, active: true });
  while ((await tabs.get(id)).url !== url) await pause(5);
  await pause(wait);
  const shown = (await tabs.get(id)).url;
  await tabs.remove(id);
  return shown;
}
