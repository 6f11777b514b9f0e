/** On which pages the extension looks: the listed sites, all sites by permission, or only where its button is used. */
import type { Settings } from '../../src/messages/settings.ts';
import { browser } from '../../src/platform/browser.ts';
import { listedPatterns } from '../../src/platform/news-sites.ts';

const SPOTTER = 'spotter.js';
const EVERYWHERE = 'everywhere';
const ALL = ['http://*/*', 'https://*/*'];

/** The host name of an address without "www."; null for addresses that are no web pages. */
export function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
}

/** Whether a site is switched on; subdomains follow their site. */
export function isOn(host: string | null, { sitesOff }: Settings): boolean {
  return host === null || !sitesOff.some((site) => host === site || host.endsWith(`.${site}`));
}

/** Registers the spotter beyond the listed sites, or takes it back, as the settings say and the permission allows. */
export async function applyWhere({ where }: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [EVERYWHERE] });
  const wanted = where === 'everywhere' && (await browser.permissions.contains({ origins: ['<all_urls>'] }));
  if (wanted === registered.length > 0) return;
  if (!wanted) return browser.scripting.unregisterContentScripts({ ids: [EVERYWHERE] });
  await browser.scripting.registerContentScripts([
    { id: EVERYWHERE, matches: ALL, excludeMatches: listedPatterns(), js: [SPOTTER], runAt: 'document_idle' },
  ]);
}

/** Puts the spotter into listed pages that were open before the extension was installed or updated. */
export async function spotOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: listedPatterns() });
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: [SPOTTER] }).catch(() => undefined),
    ),
  );
}
