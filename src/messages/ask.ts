/** Asking the background, from the popup and the extension's own pages. */
import { browser } from '../platform/browser.ts';
import { takeEarly } from './early.ts';
import type { Announcements, BackgroundMessages, Envelope, Reply } from './protocol.ts';

/** Sends a question to the background. Never rejects: errors are data. */
export async function ask<K extends keyof BackgroundMessages>(
  kind: K,
  payload: BackgroundMessages[K][0],
): Promise<Reply<BackgroundMessages[K][1]>> {
  try {
    const envelope: Envelope = { ofRecord: kind, payload };
    const reply = await (takeEarly(envelope) ?? browser.runtime.sendMessage(envelope));
    return (reply as Reply<BackgroundMessages[K][1]> | undefined) ?? unreachable('no answer');
  } catch (error) {
    return unreachable(error instanceof Error ? error.message : String(error));
  }
}

/** Calls back on an announcement; returns how to stop listening. */
export function onAnnounced<K extends keyof Announcements>(kind: K, then: (payload: Announcements[K]) => void): () => void {
  const listener = (message: unknown): undefined => {
    const envelope = message as Partial<Envelope> | null;
    if (envelope?.ofRecord === kind) then(envelope.payload as Announcements[K]);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function unreachable(message: string): { ok: false; error: 'unreachable'; message: string } {
  return { ok: false, error: 'unreachable', message };
}
