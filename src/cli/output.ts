/** Writing to standard output and error: waits for a slow reader, ends quietly when the reader has gone. */

/** Writes all of it before going on, so that a long batch does not pile up in memory. */
export function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

/** One line on standard error. */
export function writeError(message: string): void {
  process.stderr.write(`check: ${message}\n`);
}

/** `check ... | head` closes the pipe early: that is no failure of ours. */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
}
