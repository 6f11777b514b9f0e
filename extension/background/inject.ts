/** Putting the reader into a tab, and finding out why it cannot be put there. */
import type { StateReason, TabState } from '../../src/messages/protocol.ts';
import { SPOTTER } from '../../src/page/presence.ts';
import { browser } from '../../src/platform/browser.ts';

const READER = 'reader.js';

/** Puts the reader into the tab's page. Rejects where the browser does not allow it. */
export async function injectReader(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER] });
}

/** Why a tab in which none of our scripts answers has no report. The spotter is silent on a page about something else. */
export async function whyNotChecked(tab: number): Promise<{ state: TabState; reason?: StateReason }> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: lookIn, args: [SPOTTER] });
    const found = answer?.result as ReturnType<typeof lookIn> | undefined;
    if (found?.type === 'application/pdf') return { state: 'no-access', reason: 'pdf' };
    return { state: found?.isSpotted ? 'off-topic' : 'not-checked' };
  } catch (error) {
    // Only the button's own click opens such a page (activeTab); the browser's pages never open.
    const asksForPermission = /must request permission|missing host permission/i.test(String(error));
    return asksForPermission ? { state: 'not-checked' } : { state: 'no-access', reason: 'browser-page' };
  }
}

/** Runs in the page, with nothing of this file around it. */
const lookIn = (spotter: string) => ({ type: document.contentType, isSpotted: Symbol.for(spotter) in globalThis });
