/** What every browser test starts from: one browser with the extension for each file, and news sites of our own. */
import { test as base, type Page } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { type ExtensionBrowser, startBrowser, tabNumber } from '../extension-browser.ts';
import { type NewsServer, serveNews } from '../news-server.ts';

export const SITE = 'http://www.reuters.com';

interface Files {
  /** The folder with the pages. */
  readonly pages: string;
  readonly news: NewsServer;
  readonly browser_: ExtensionBrowser;
}
interface Tests {
  /** Opens a page of the test's news site. */
  readonly open: (path: string, site?: string) => Promise<Page>;
  /** Opens the popup for the tab of a page. */
  readonly popupFor: (page: Page) => Promise<Page>;
}

/** The welcome page comes to the front some time after the installation: not in the middle of a test. */
async function welcomed({ context }: ExtensionBrowser): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.waitForLoadState();
}

export const test = base.extend<Tests, Files>({
  pages: ['tests/e2e/pages', { scope: 'worker', option: true }],
  news: [
    async ({ pages }, use) => {
      const news = await serveNews(pages);
      await use(news);
      await news.close();
    },
    { scope: 'worker' },
  ],
  browser_: [
    async ({ news }, use) => {
      const browser = await startBrowser({ executablePath: ensureBrowser(), newsPort: news.port, viewport: { width: 1000, height: 700 } });
      await welcomed(browser);
      await use(browser);
      await browser.context.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ browser_ }, use) => {
    const opened: Page[] = [];
    await use(async (path, site = SITE) => {
      const page = await browser_.context.newPage();
      opened.push(page);
      await page.goto(`${site}/${path}`);
      return page;
    });
    await Promise.all(opened.map((page) => page.close()));
  },
  popupFor: async ({ browser_ }, use) => {
    const opened: Page[] = [];
    await use(async (page) => {
      const tab = await tabNumber(browser_, page);
      const popup = await browser_.context.newPage();
      opened.push(popup);
      await popup.goto(`chrome-extension://${browser_.id}/popup.html?tab=${tab}`);
      return popup;
    });
    await Promise.all(opened.map((page) => page.close()));
  },
});

export { expect } from '@playwright/test';
