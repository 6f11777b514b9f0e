/** A private window, once the reader lets the extension into it: it reads, marks and reports, and keeps nothing. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, tabNumber } from '../extension-browser.ts';
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { marksOf } from './marks-of.ts';
import { tell } from './tell.ts';

/** In private windows the browser wants a safe address. */
const ADDRESS = 'https://www.reuters.com/story';

interface BrowserOwn {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  readonly windows: { create(options: { incognito: boolean; url: string }): Promise<object> };
}

/** As the reader does on the browser's page of extensions. */
async function letIntoPrivateWindows({ context, id }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: BrowserOwn }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await page.close();
}

/** The extension is loaded anew for it: its pages may take a moment to be there again. */
async function ownPage({ context, id }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await expect
    .poll(() =>
      page.goto(`chrome-extension://${id}/options.html`).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  return page;
}

async function openPrivately(browser: ExtensionBrowser): Promise<Page> {
  const own = await ownPage(browser);
  const opened = browser.context.waitForEvent('page');
  await own.evaluate(() =>
    (globalThis as unknown as { chrome: BrowserOwn }).chrome.windows.create({ incognito: true, url: 'about:blank' }),
  );
  const page = await opened;
  await own.close();
  const body = readFileSync('tests/e2e/pages/story.html', 'utf8');
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(ADDRESS);
  return page;
}

test('a private window is read, and nothing of it is kept', async ({ browser_ }) => {
  const notes = await tell(browser_, 'note/list', {});
  await letIntoPrivateWindows(browser_);
  const page = await openPrivately(browser_);
  await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const tab = await tabNumber(browser_, page);
  const view = await tell(browser_, 'tab/view', { tab });
  expect(view).toMatchObject({ kind: 'report', incognito: true });
  const badge = await ours.box('badge');
  await page.mouse.click(badge.x + 12, badge.y + 12);
  await expect.poll(() => ours.card()).toBeDefined();
  await ours.inRoot(`[...root.querySelectorAll('footer button')].at(-1).click()`);
  await ours.inRoot(`await new Promise((drawn) => setTimeout(drawn, 50)); [...root.querySelectorAll('.note button')].at(-1).click()`);
  await expect.poll(() => ours.card()).toContain('The note could not be kept');
  expect((await tell(browser_, 'history/list', {})).filter(({ url }) => url === ADDRESS)).toEqual([]);
  expect(await tell(browser_, 'note/list', {})).toEqual(notes);
  await page.close();
});
