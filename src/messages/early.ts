/**
 * Questions asked before a page's own code is there: the answer is on its way while the browser still reads it. Without
 * the polyfill, which is part of that code.
 */
import type { BackgroundMessages, Envelope } from './protocol.ts';

interface Asking {
  readonly runtime?: { sendMessage(message: unknown): Promise<unknown> };
}
const EARLY = Symbol.for('of-record.early');
const world = globalThis as typeof globalThis & { browser?: Asking; chrome?: Asking; [EARLY]?: Map<string, Promise<unknown>> };

/** Asks now; `ask` takes the answer later. */
export function askEarly<K extends keyof BackgroundMessages>(kind: K, payload: BackgroundMessages[K][0]): void {
  const envelope: Envelope = { ofRecord: kind, payload };
  const answer = (world.browser ?? world.chrome)?.runtime?.sendMessage(envelope);
  if (!answer) return;
  // Whoever takes it sees why it failed; until then nobody does, which is no error.
  answer.catch(() => undefined);
  world[EARLY] ??= new Map();
  world[EARLY].set(JSON.stringify(envelope), answer);
}

/** The answer to a question that was asked early: once, since later it would be stale. */
export function takeEarly(envelope: Envelope): Promise<unknown> | undefined {
  const question = JSON.stringify(envelope);
  const answer = world[EARLY]?.get(question);
  world[EARLY]?.delete(question);
  return answer;
}
