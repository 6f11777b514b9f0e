/** What the background does by itself: questions to the scripts in a tab, announcements to everyone, showing a tab. */
import type { Announcements, Envelope, TabMessages } from '../../src/messages/protocol.ts';
import { browser } from '../../src/platform/browser.ts';

/** Asks the scripts in a tab. Undefined when none of ours answers within `limitMs`. */
export async function askTab<K extends keyof TabMessages>(
  tab: number,
  kind: K,
  payload: TabMessages[K][0],
  limitMs = 1500,
): Promise<TabMessages[K][1] | undefined> {
  const envelope: Envelope = { ofRecord: kind, payload };
  const answer = browser.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, limitMs));
  return (await Promise.race([answer, late])) as TabMessages[K][1] | undefined;
}

/** Tells the extension's open pages; nobody needs to be listening. */
export async function announce<K extends keyof Announcements>(kind: K, payload: Announcements[K]): Promise<void> {
  await browser.runtime.sendMessage({ ofRecord: kind, payload } satisfies Envelope).catch(() => undefined);
}

/** Tells the extension's open pages and the scripts in every tab. */
export async function announceEverywhere<K extends keyof Announcements>(kind: K, payload: Announcements[K]): Promise<void> {
  const envelope: Envelope = { ofRecord: kind, payload };
  const tabs = await browser.tabs.query({});
  const told = tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, envelope).catch(() => undefined)));
  await Promise.all([announce(kind, payload), ...told]);
}

/** Shows a tab and its window, where another is shown. A tab that is gone is no error. */
export async function bringForward(tab: number): Promise<void> {
  try {
    const { active, windowId } = await browser.tabs.get(tab);
    if (!active) await browser.tabs.update(tab, { active: true });
    if (windowId === undefined) return;
    const { focused } = await browser.windows.get(windowId);
    if (!focused) await browser.windows.update(windowId, { focused: true });
  } catch {
    // It was closed meanwhile.
  }
}
