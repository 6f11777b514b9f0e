/** Says something to the background as the extension's own pages do. */
import type { BackgroundMessages, Reply } from '../../src/messages/protocol.ts';
import type { ExtensionBrowser } from '../extension-browser.ts';

/** @throws Error with the background's words when it could not answer. */
export async function tell<K extends keyof BackgroundMessages>(
  { context, id }: ExtensionBrowser,
  kind: K,
  payload: BackgroundMessages[K][0],
): Promise<BackgroundMessages[K][1]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const reply = await page.evaluate(
    (message) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }).chrome.runtime.sendMessage(message),
    { ofRecord: kind, payload },
  );
  await page.close();
  const { ok, ...rest } = reply as Reply<BackgroundMessages[K][1]>;
  if (!ok) throw new Error((rest as { message: string }).message);
  return (rest as { value: BackgroundMessages[K][1] }).value;
}
