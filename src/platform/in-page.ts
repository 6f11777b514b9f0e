/**
 * The browser's interface inside web pages: only what the spotter and the reader need, without the polyfill, so that
 * they stay small. After an update of the extension its old scripts live on in open pages, cut off: `isAlive` tells.
 */
import type { Announcements, BackgroundMessages, Envelope, Reply, TabMessages } from '../messages/protocol.ts';

interface PageRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: PageListener): void;
    removeListener(listener: PageListener): void;
  };
}
type PageListener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean | undefined;
type Namespace = { readonly runtime?: PageRuntime };

const namespaces = globalThis as typeof globalThis & { readonly browser?: Namespace; readonly chrome?: Namespace };
const RETRY_MS = 150;

function runtime(): PageRuntime | undefined {
  return namespaces.browser?.runtime ?? namespaces.chrome?.runtime;
}

/** Whether this script still belongs to a running extension. */
export function isAlive(): boolean {
  return runtime()?.id !== undefined;
}

/** Asks the background; asks once more when the worker was stopped before it could answer. Never rejects. */
export async function askBackground<K extends keyof BackgroundMessages>(
  kind: K,
  payload: BackgroundMessages[K][0],
  tries = 2,
): Promise<Reply<BackgroundMessages[K][1]>> {
  const reply = await send({ ofRecord: kind, payload });
  if (reply !== undefined) return reply as Reply<BackgroundMessages[K][1]>;
  if (tries <= 1 || !isAlive()) return { ok: false, error: 'unreachable', message: 'no answer from the background' };
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  return askBackground(kind, payload, tries - 1);
}

async function send(envelope: Envelope): Promise<unknown> {
  try {
    return await runtime()?.sendMessage(envelope);
  } catch {
    return undefined;
  }
}

/** How a script answers what is asked of its tab. Undefined leaves the question to another of our scripts. */
export type TabAnswers = {
  readonly [K in keyof TabMessages]?: (payload: TabMessages[K][0]) => TabMessages[K][1] | undefined;
} & { readonly [K in keyof Announcements]?: (payload: Announcements[K]) => undefined };

/** Starts answering; returns how to stop. */
export function answerTab(answers: TabAnswers): () => void {
  const listener: PageListener = (message, _sender, reply) => {
    const { ofRecord: kind, payload } = (message ?? {}) as Partial<Envelope>;
    const answer =
      kind === undefined ? undefined : (answers as Record<string, ((payload: unknown) => unknown) | undefined>)[kind]?.(payload);
    if (answer !== undefined) reply(answer);
    return undefined;
  };
  runtime()?.onMessage.addListener(listener);
  return () => isAlive() && runtime()?.onMessage.removeListener(listener);
}
