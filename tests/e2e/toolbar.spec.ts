/** The real popup, opened by the toolbar's button, in one window and in two; the shortcuts. */
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, pressButton, workerOf } from '../extension-browser.ts';
import { layerOf } from '../layer.ts';
import { expect, SITE, test } from './fixtures.ts';
import { marksOf } from './marks-of.ts';

const CONFLICTS = 'of-record-conflicts';

interface Extension {
  readonly action: { openPopup(options?: { windowId: number }): Promise<void> };
  readonly extension: { getViews(of: { type: string }): Window[] };
  readonly windows: { create(options: { url: string }): Promise<{ id: number }> };
  readonly tabs: { query(query: object): Promise<{ id: number; windowId: number; url?: string }[]> };
}

/** A page of the extension in the background: it sees the real popup, which is no page to the test's tools. */
async function onlooker({ context, id }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  return page;
}

/** As a click on the button does; the popup belongs to the window whose active tab it is about. */
async function openPopup({ context }: ExtensionBrowser, url: string): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(async (address) => {
    const { action, tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
    const tab = (await tabs.query({})).findLast((one) => one.url === address);
    await action.openPopup(tab && { windowId: tab.windowId });
  }, url);
}

interface ShownPopup {
  readonly statements: readonly string[];
  readonly state: string | null;
  readonly words: string;
  readonly width: number;
}

const popupIn = (seer: Page): Promise<ShownPopup | undefined> =>
  seer.evaluate(() => {
    const view = (globalThis as unknown as { chrome: Extension }).chrome.extension.getViews({ type: 'popup' })[0];
    if (!view) return undefined;
    const { document, innerWidth } = view;
    return {
      statements: [...document.querySelectorAll('li[data-verdict="conflicts"] [data-statement]')].map(
        ({ textContent }) => textContent ?? '',
      ),
      state: document.querySelector('[data-state]')?.getAttribute('data-state') ?? null,
      words: (document.body as HTMLElement | null)?.textContent ?? '',
      width: innerWidth,
    };
  });

test('the real popup shows the active tab, and a press on a statement leads there', async ({ open, browser_ }) => {
  const seer = await onlooker(browser_);
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty(CONFLICTS);
  const marked = (await marksOf(page))[CONFLICTS];
  await openPopup(browser_, page.url());
  await expect.poll(async () => (await popupIn(seer))?.statements).toEqual(marked);
  expect((await popupIn(seer))?.width).toBeGreaterThanOrEqual(380);
  await seer.evaluate(() => {
    const [popup] = (globalThis as unknown as { chrome: Extension }).chrome.extension.getViews({ type: 'popup' });
    [...(popup?.document.querySelectorAll<HTMLElement>('li[data-verdict="conflicts"] .statement-words') ?? [])].at(-1)?.click();
  });
  await expect.poll(() => popupIn(seer)).toBeUndefined();
  await expect.poll(async () => (await layerOf(page)).card()).toContain('Sept. 7, 2025');
  await seer.close();
});

test('the button on a site that is not listed: the page is checked when asked for', async ({ open, browser_ }) => {
  const seer = await onlooker(browser_);
  const page = await open('story', 'http://example.org');
  await pressButton(browser_, page);
  await expect.poll(async () => (await popupIn(seer))?.state).toBe('not-checked');
  expect(await marksOf(page)).toEqual({});
  await seer.evaluate(() => {
    const [popup] = (globalThis as unknown as { chrome: Extension }).chrome.extension.getViews({ type: 'popup' });
    popup?.document.querySelector<HTMLElement>('button.primary')?.click();
  });
  await expect.poll(async () => (await popupIn(seer))?.statements.length).toBe(2);
  expect(await marksOf(page)).toHaveProperty(CONFLICTS);
  await seer.close();
});

test('the button on a PDF file of a site that is not listed says what it is, and offers no check', async ({ open, browser_ }) => {
  const seer = await onlooker(browser_);
  const page = await open('opinion.pdf', 'http://example.org');
  await pressButton(browser_, page);
  await expect.poll(async () => (await popupIn(seer))?.words).toContain('This is a PDF file');
  const { state, words } = (await popupIn(seer)) as ShownPopup;
  expect(state).toBe('no-access');
  expect(words).not.toContain('Check');
  await seer.close();
});

test('in two windows each popup is about its own', async ({ open, browser_ }) => {
  const seer = await onlooker(browser_);
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty(CONFLICTS);
  const opened = browser_.context.waitForEvent('page');
  await seer.evaluate((url) => (globalThis as unknown as { chrome: Extension }).chrome.windows.create({ url }), `${SITE}/off-topic`);
  const other = await opened;
  await other.waitForLoadState();
  await openPopup(browser_, other.url());
  await expect.poll(async () => (await popupIn(seer))?.state).toBe('off-topic');
  await other.close();
  await expect.poll(() => popupIn(seer)).toBeUndefined();
  await openPopup(browser_, page.url());
  await expect.poll(async () => (await popupIn(seer))?.statements.length).toBe(2);
  expect(await marksOf(page)).toHaveProperty(CONFLICTS);
  await seer.close();
});

test('the popup in a tab brings the page it is about to the front', async ({ open, popupFor, browser_ }) => {
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty(CONFLICTS);
  const popup = await popupFor(page);
  await popup.locator('li[data-verdict="conflicts"] .statement-words').first().click();
  const active = async () => {
    const worker = await workerOf(browser_.context);
    return worker.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
      return (await tabs.query({ active: true })).map(({ url }) => url);
    });
  };
  await expect.poll(active).toContain(page.url());
});
