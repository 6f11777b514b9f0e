/** Stopping the extension's worker, as the browser does whenever it likes. */
import type { ExtensionBrowser } from '../extension-browser.ts';

export async function stopWorker({ context, id }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
