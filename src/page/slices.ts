/** Long work in slices, between which the page can draw itself and answer its reader. */
import type { Steps } from '../article/steps.ts';

const SLICE_MS = 10;

/**
 * Does the work, resting whenever a slice of it is over. After each rest `isWanted` is asked: when it says no, the work
 * is given up and the result is undefined.
 */
export async function inSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await rest();
    if (!isWanted()) break;
    end = performance.now() + SLICE_MS;
  }
  steps.return(undefined as T);
  return undefined;
}

/** Until the browser has done what was waiting. Timers would do, but are slowed down in tabs in the background. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', end);
    port1.start();
    port2.postMessage(null);
  });
}
