/** Asking the background from a component: the answer, kept fresh. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { BackgroundMessages, ErrorCode } from '../messages/protocol.ts';

export type Loaded<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: ErrorCode };

export interface Answer<T> {
  readonly answer: Loaded<T>;
  /** Asks again; the old answer stays until the new one is there. */
  readonly reload: () => void;
  /** Puts in an answer that came by another way. */
  readonly put: (value: T) => void;
}

/** Asks once when shown and again whenever the question changes. A late answer to an older question is dropped. */
export function useReply<K extends keyof BackgroundMessages>(kind: K, payload: BackgroundMessages[K][0]): Answer<BackgroundMessages[K][1]> {
  const [answer, setAnswer] = useState<Loaded<BackgroundMessages[K][1]>>({ kind: 'waiting' });
  const [round, setRound] = useState(0);
  const question = JSON.stringify(payload);
  // Before the first paint: the answer is what the reader waits for.
  useLayoutEffect(() => {
    let current = true;
    void ask(kind, JSON.parse(question) as BackgroundMessages[K][0]).then((reply) => {
      if (current) setAnswer(reply.ok ? { kind: 'ready', value: reply.value } : { kind: 'failed', error: reply.error });
    });
    return () => {
      current = false;
    };
  }, [kind, question, round]);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  const put = useCallback((value: BackgroundMessages[K][1]) => setAnswer({ kind: 'ready', value }), []);
  return { answer, reload, put };
}
