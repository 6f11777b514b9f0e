/** One listener for every question to the background. A rejected answer becomes data; a foreign message is left alone. */
import type { BackgroundMessages, Envelope, ErrorCode, Reply } from '../../src/messages/protocol.ts';
import { browser, type Runtime } from '../../src/platform/browser.ts';

export type Sender = Runtime.MessageSender & { readonly documentId?: string };

/** How each question is answered. */
export type Answers = {
  readonly [K in keyof BackgroundMessages]: (payload: BackgroundMessages[K][0], sender: Sender) => Promise<BackgroundMessages[K][1]>;
};

/** A failure whose code reaches the one who asked. */
export class AnswerError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Starts answering. Must be called while the worker starts up, or the message that woke it is lost. */
export function answerWith(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { ofRecord: kind, payload } = (message ?? {}) as Partial<Envelope>;
    if (kind === undefined || !Object.hasOwn(answers, kind)) return undefined;
    return replyTo(answers[kind as keyof BackgroundMessages] as Answer, payload, sender);
  });
}

type Answer = (payload: unknown, sender: Sender) => Promise<unknown>;

async function replyTo(answer: Answer, payload: unknown, sender: Sender): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await answer(payload, sender) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: error instanceof AnswerError ? error.code : 'failed', message };
  }
}
