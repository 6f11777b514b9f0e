/** Putting the reader into a tab, and finding out why it cannot be put there. */
import type { StateReason, TabState } from '../../src/messages/protocol.ts';
import { browser } from '../../src/platform/browser.ts';

const READER = 'reader.js';

/** Puts the reader into the tab's page. Rejects where the browser does not allow it. */
export async function injectReader(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER] });
}

/** Why a tab in which none of our scripts answers has no report. */
export async function whyNotChecked(tab: number): Promise<{ state: TabState; reason?: StateReason }> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: () => document.contentType });
    return answer?.result === 'application/pdf' ? { state: 'no-access', reason: 'pdf' } : { state: 'not-checked' };
  } catch (error) {
    // Only the button's own click opens such a page (activeTab); the browser's pages never open.
    const asksForPermission = /must request permission|missing host permission/i.test(String(error));
    return asksForPermission ? { state: 'not-checked' } : { state: 'no-access', reason: 'browser-page' };
  }
}
