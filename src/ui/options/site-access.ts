/** Choosing where the extension looks. Every site needs the browser's permission, which only the reader can give. */
import { ask } from '../../messages/ask.ts';
import type { Reply } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import { browser } from '../../platform/browser.ts';

const EVERY_SITE = { origins: ['<all_urls>'] };

/** Must be called from a press of the reader. Null when the browser's permission was refused: then nothing changed. */
export async function chooseWhere(where: Settings['where']): Promise<Reply<Settings> | null> {
  if (where === 'everywhere' && !(await browser.permissions.request(EVERY_SITE))) return null;
  const reply = await ask('settings/set', { where });
  if (where !== 'everywhere') await browser.permissions.remove(EVERY_SITE).catch(() => false);
  return reply;
}
