/** Noticing text that arrives late: debounced, ever more seldom, so that a restless page costs next to nothing. */

export interface Pace {
  /** How long the page must be quiet, in ms. */
  readonly quiet: number;
  /** The longest wait on a page that is never quiet, in ms. */
  readonly longest: number;
  /** How often at most; each time the wait doubles up to `slowest` ms. */
  readonly times: number;
  readonly slowest: number;
}

export interface TextWatch {
  /** Starts over at the first pace: the page became another. Text that is waiting to be looked at waits no longer than that. */
  restart(): void;
  stop(): void;
}

/** Calls back when text was added or changed. */
export function watchLateText(document: Document, pace: Pace, then: () => void): TextWatch {
  let left = pace.times;
  let wait = pace.quiet;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    clearTimeout(timer);
    timer = setTimeout(fire, wait);
  };
  const fire = () => {
    since = 0;
    left -= 1;
    wait = Math.min(wait * 2, pace.slowest);
    if (left <= 0) observer.disconnect();
    then();
  };
  const observer = new MutationObserver((mutations) => {
    if (since !== 0 && performance.now() - since > pace.longest) return;
    if (!mutations.some(bringsText)) return;
    since ||= performance.now();
    arm();
  });
  const start = () => observer.observe(document, { childList: true, subtree: true, characterData: true });
  start();
  return {
    restart: () => {
      left = pace.times;
      wait = pace.quiet;
      start();
      if (since === 0) return;
      since = performance.now();
      arm();
    },
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

/** Whether a change of the page may have brought text that was not there. */
export function bringsText({ type, addedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  for (const node of addedNodes) if (node.hasChildNodes() || node.nodeType === Node.TEXT_NODE) return true;
  return false;
}
