/** Whether anything happened on the page that may have changed or moved what it shows; costs next to nothing, whatever happens. */

const EVERYTHING: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };
/** What moves text without a change of the document: a picture that came, the end of a transition. */
const MOVES = ['load', 'transitionend'];

export interface StirWatch {
  /** Whether there was anything since this was last asked. Changes inside shadow roots are not seen. */
  take(): boolean;
  stop(): void;
}

export function watchStirring(document: Document): StirWatch {
  const stop = new AbortController();
  let stirred = true;
  const stir = () => {
    stirred = true;
    // One change is enough: on a page that never rests thousands would be written down for us.
    observer.disconnect();
  };
  const observer = new MutationObserver(stir);
  for (const event of MOVES) document.addEventListener(event, stir, { capture: true, passive: true, signal: stop.signal });
  return {
    take: () => {
      const was = stirred;
      if (was) observer.observe(document, EVERYTHING);
      stirred = false;
      return was;
    },
    stop: () => {
      stop.abort();
      observer.disconnect();
    },
  };
}
