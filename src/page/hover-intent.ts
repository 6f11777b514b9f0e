/** When pointing at something means it: opens after a rest, closes a little after leaving, so that nothing flickers. */

export const OPEN_AFTER_MS = 500;
export const CLOSE_AFTER_MS = 300;

export class HoverIntent<T> {
  private pending: T | undefined;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly open: (target: T) => void,
    private readonly close: () => void,
  ) {}

  /** The pointer is over a target. */
  over(target: T): void {
    this.stay();
    if (this.pending === target) return;
    this.cancel();
    this.pending = target;
    this.opening = setTimeout(() => this.open(target), OPEN_AFTER_MS);
  }

  /** The pointer is over what was opened: it stays, and nothing else opens. */
  stay(): void {
    clearTimeout(this.closing);
    this.closing = undefined;
  }

  /** The pointer is over nothing of ours. */
  out(): void {
    this.cancel();
    this.closing ??= setTimeout(() => {
      this.closing = undefined;
      this.close();
    }, CLOSE_AFTER_MS);
  }

  /** What is pointed at was dismissed: it opens again only after the pointer has left it. */
  dismiss(): void {
    clearTimeout(this.opening);
  }

  /** Forgets what was about to open or to close. */
  cancel(): void {
    clearTimeout(this.opening);
    this.opening = undefined;
    this.pending = undefined;
  }
}
