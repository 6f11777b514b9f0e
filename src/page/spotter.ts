/** The spotter's work: looks once when the page has loaded, again when text arrives late or the address changes. */
import { mayBeAboutIt } from '../article/spot.ts';
import type { PageState } from '../messages/protocol.ts';
import { answerTab, askBackground, isAlive } from '../platform/in-page.ts';
import { watchAddress } from './address.ts';
import { type Pace, watchLateText } from './late-text.ts';
import { isPdf } from './pdf.ts';
import { enterSpotter, presentReader } from './presence.ts';

const PACE: Pace = { quiet: 500, longest: 2000, times: 8, slowest: 60_000 };

/**
 * Starts spotting. Goes quiet for good once the reader is in the page or the extension is gone. On a page about something
 * else it never asks for the browser's interface: the first use of that takes as long as looking through the whole page.
 */
export function spot(document: Document): void {
  let state: PageState['state'] = isPdf(document) ? 'pdf' : 'off-topic';
  let stopAnswers: (() => void) | undefined;
  const look = async () => {
    if (presentReader()) return stop();
    if (state !== 'off-topic' || !mayBeAboutIt(document)) return;
    if (!isAlive()) return stop();
    stopAnswers ??= answer();
    state = 'checking';
    const reply = await askBackground('page/about', {});
    state = reply.ok && reply.value ? 'checking' : reply.ok ? 'not-asked' : 'error';
  };
  const moved = () => {
    state = 'off-topic';
    text.restart();
    void look();
  };
  const answer = () =>
    answerTab({
      'in-tab/state': () => (presentReader() ? undefined : { state, page: null }),
      'settings/changed': () => void (state === 'not-asked' && moved()),
    });
  const text = watchLateText(document, PACE, () => void look());
  const stopAddress = watchAddress(window, moved);
  const stop = () => {
    text.stop();
    stopAddress();
    stopAnswers?.();
  };
  enterSpotter();
  if (state === 'pdf') stopAnswers = answer();
  else void look();
}
