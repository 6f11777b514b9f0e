/** Starts Chromium with the built extension in it; every name it looks up is answered by the news server. */
import { resolve } from 'node:path';
import { getuid } from 'node:process';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

/** The extension as built. */
const EXTENSION = resolve('.output/chrome-mv3');

/** Host names on the list of news sites that our own server answers for; example.org, which is not, is another. */
const SITES = ['www.reuters.com', 'apnews.com'];

export interface BrowserOptions {
  readonly executablePath: string;
  readonly newsPort: number;
  readonly headless?: boolean;
  readonly viewport?: { width: number; height: number };
  /** Folder of the extension; the one built here unless told. */
  readonly extension?: string;
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** Of the extension, as in `chrome-extension://<id>/`. */
  readonly id: string;
}

/** A browser with a throw-away profile. */
export async function startBrowser(options: BrowserOptions): Promise<ExtensionBrowser> {
  const { executablePath, newsPort, headless = true, viewport, extension = EXTENSION } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    chromiumSandbox: getuid?.() !== 0,
    ...(viewport && { viewport }),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-quic',
      '--disable-gpu',
      // So that a test can press the toolbar's button as a reader does.
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=${[...SITES, 'example.org'].map((site) => `MAP ${site} 127.0.0.1:${newsPort}`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  const worker = await workerOf(context);
  return { context, id: new URL(worker.url()).host };
}

/** The extension's background, started anew by the browser where it had been stopped. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Presses the extension's button in the toolbar over a page, as a reader does: that also lets it into the page's tab. */
export async function pressButton({ context, id }: ExtensionBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no session of its own');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.findLast(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await (session as unknown as ExtensionSession).send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}

/** What the tools' types do not know yet. */
interface ExtensionSession {
  send(method: 'Extensions.triggerAction', params: { id: string; targetId: string }): Promise<object>;
}

/** The browser's number of a page's tab; where the extension may not see its address, of the tab opened last. */
export async function tabNumber({ context, id }: ExtensionBrowser, page: Page): Promise<number> {
  const asking = await context.newPage();
  await asking.goto(`chrome-extension://${id}/options.html`);
  const number = await asking.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } }).chrome;
    const all = await tabs.query({});
    return (all.findLast((tab) => tab.url === url) ?? all.findLast((tab) => tab.url === undefined))?.id;
  }, page.url());
  await asking.close();
  if (number === undefined) throw new Error(`no tab shows ${page.url()}`);
  return number;
}
