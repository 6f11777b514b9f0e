/** A stand-in for the browser: the real English words, a background that answers as told, and a record of what it was asked. */
import messages from '../../../assets/public/_locales/en/messages.json';
import type { Announcements, BackgroundMessages, Envelope, ErrorCode, Reply } from '../../../src/messages/protocol.ts';

type Kind = keyof BackgroundMessages;
type Answer<K extends Kind> = BackgroundMessages[K][1] | ((question: BackgroundMessages[K][0]) => BackgroundMessages[K][1]);

const words: Readonly<Record<string, { readonly message: string }>> = messages;
const listeners = new Set<(message: unknown) => void>();
const answers = new Map<string, unknown>();
const refusals = new Map<string, ErrorCode>();

/** What the background was asked, in order. */
export const asked: { kind: string; payload: unknown }[] = [];
/** Whether the reader gives a permission; which were asked for and given back. */
export const permissions = { given: true, requested: [] as unknown[], removed: [] as unknown[] };

/** Sets the background's answer to a kind of question. Without one it answers with an error. */
export function answer<K extends Kind>(kind: K, value: Answer<K>): void {
  answers.set(kind, value);
}

/** Makes the background fail at a kind of question. */
export function refuse(kind: Kind, error: ErrorCode): void {
  refusals.set(kind, error);
}

/** What a message of the background does in open pages. */
export function announced<K extends keyof Announcements>(kind: K, payload: Announcements[K]): void {
  for (const listener of listeners) listener({ ofRecord: kind, payload });
}

export function forgetAll(): void {
  answers.clear();
  refusals.clear();
  listeners.clear();
  asked.length = 0;
  permissions.requested.length = 0;
  permissions.removed.length = 0;
  permissions.given = true;
}

function reply({ ofRecord, payload }: Envelope): Reply<unknown> {
  asked.push({ kind: ofRecord, payload });
  if (refusals.has(ofRecord) || !answers.has(ofRecord))
    return { ok: false, error: refusals.get(ofRecord) ?? 'failed', message: `no answer to ${ofRecord}` };
  const value = answers.get(ofRecord);
  return { ok: true, value: typeof value === 'function' ? value(payload) : value };
}

export const browser = {
  i18n: {
    getMessage: (key: string, filled: readonly string[] = []) =>
      (words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => filled[Number(place) - 1] ?? ''),
  },
  runtime: {
    sendMessage: (envelope: Envelope) => Promise.resolve(reply(envelope)),
    onMessage: {
      addListener: (listener: (message: unknown) => void) => listeners.add(listener),
      removeListener: (listener: (message: unknown) => void) => listeners.delete(listener),
    },
  },
  permissions: {
    request: (wanted: unknown) => {
      permissions.requested.push(wanted);
      return Promise.resolve(permissions.given);
    },
    remove: (given: unknown) => {
      permissions.removed.push(given);
      return Promise.resolve(true);
    },
  },
};

// The words are asked of the browser itself, not of the polyfill.
Object.assign(globalThis, { browser });
