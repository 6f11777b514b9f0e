/** Asks from a page of the extension that stays open what is known of the tab with an address, until that is settled. */
import type { Page } from '@playwright/test';
import type { Reply, TabView } from '../../src/messages/protocol.ts';
import type { ExtensionBrowser } from '../extension-browser.ts';

const EVERY_MS = 60;
const LIMIT_MS = 8_000;

export class Asker {
  private constructor(private readonly page: Page) {}

  static async in({ context, id }: ExtensionBrowser): Promise<Asker> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    return new Asker(page);
  }

  /** The view of the tab once it is as wanted. @throws Error with the last view when that takes too long. */
  async view(url: string, isSettled: (view: TabView) => boolean): Promise<TabView> {
    for (let waited = 0; ; waited += EVERY_MS) {
      const reply = await this.page.evaluate(askView, url);
      if (reply?.ok && isSettled(reply.value)) return reply.value;
      if (waited > LIMIT_MS) throw new Error(`${url} did not settle: ${JSON.stringify(reply).slice(0, 300)}`);
      await this.page.waitForTimeout(EVERY_MS);
    }
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Runs in the extension's page. */
async function askView(url: string): Promise<Reply<TabView> | undefined> {
  interface Extension {
    readonly tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
    readonly runtime: { sendMessage(message: object): Promise<Reply<TabView>> };
  }
  const { tabs, runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
  const tab = (await tabs.query({})).findLast((one) => one.url === url);
  return tab && runtime.sendMessage({ ofRecord: 'tab/view', payload: { tab: tab.id } });
}
