/** Standard input, output and error: waits for a slow reader, ends quietly when the reader has gone. */

/** What the command reads and writes; the tests bring their own. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when more may be written, so that a long batch does not pile up in memory. */
  write(text: string): Promise<void>;
  /** One line on standard error. */
  complain(message: string): void;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  input: process.stdin,
  write: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  complain: (message) => {
    process.stderr.write(`check: ${message}\n`);
  },
};

/** `check ... | head` or `record -- --json | head` closes the pipe early: that is no failure of ours. */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
}
