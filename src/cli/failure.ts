/** What the command says when it cannot do its work: one line, never a stack trace. */

/** Input that cannot be read or used; `message` says why, without the name of the input. */
export class UnusableInput extends Error {}

/** A mistake in the command line itself. */
export class UsageError extends Error {}

/** The reason in one line, whatever was thrown. */
export function reasonOf(error: unknown): string {
  const message = error instanceof RangeError ? 'too deeply nested to be read' : error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').trim();
}
