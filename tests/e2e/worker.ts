/** Stopping the extension's worker, as the browser does whenever it likes. */
import type { ExtensionBrowser } from '../extension-browser.ts';

export async function stopWorker(browser: ExtensionBrowser): Promise<void> {
  const stopper = await readyToStop(browser);
  await stopper.stop();
  await stopper.close();
}

/** For stopping it at a moment: what that needs is there already. */
export async function readyToStop({ context, id }: ExtensionBrowser): Promise<{ stop(): Promise<unknown>; close(): Promise<void> }> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return { stop: () => session.send('ServiceWorker.stopAllWorkers'), close: () => page.close() };
}
