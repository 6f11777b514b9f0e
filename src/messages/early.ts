/**
 * Questions asked before a page's own code is there: the answer is on its way while the browser still reads it. Without
 * the polyfill, which is part of that code.
 */
import type { BackgroundMessages, Envelope, Reply } from './protocol.ts';

interface Asking {
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
}
const EARLY = Symbol.for('of-record.early');
const world = globalThis as typeof globalThis & { browser?: Asking; chrome?: Asking; [EARLY]?: Map<string, Promise<unknown>> };

/** Asks now, unless that was done; `ask` takes the answer later. What is given back is undefined where there was none. */
export function askEarly<K extends keyof BackgroundMessages>(
  kind: K,
  payload: BackgroundMessages[K][0],
): Promise<Reply<BackgroundMessages[K][1]> | undefined> {
  const envelope: Envelope = { ofRecord: kind, payload };
  const question = JSON.stringify(envelope);
  world[EARLY] ??= new Map();
  const answer = world[EARLY].get(question) ?? (world.browser ?? world.chrome)?.runtime?.sendMessage(envelope);
  if (!answer) return Promise.resolve(undefined);
  world[EARLY].set(question, answer);
  // Whoever takes it sees why it failed.
  return answer.catch(() => undefined) as Promise<Reply<BackgroundMessages[K][1]> | undefined>;
}

/** The answer to a question that was asked early: once, since later it would be stale. */
export function takeEarly(envelope: Envelope): Promise<unknown> | undefined {
  const question = JSON.stringify(envelope);
  const answer = world[EARLY]?.get(question);
  world[EARLY]?.delete(question);
  return answer;
}

/** Once a page is drawn, an answer that nobody took is stale. */
export function forgetEarly(): void {
  world[EARLY]?.clear();
}
