/**
 * The reader's work in one page: read, have it checked by the background, show the report, and keep it shown while the
 * page re-renders, loads more or becomes another. Everything it holds is lost without harm: it can read again.
 */

import type { PageReading } from '../article/read-page.ts';
import { mayBeAboutIt } from '../article/spot.ts';
import type { CheckedPage, PageState } from '../messages/protocol.ts';
import type { Settings } from '../messages/settings.ts';
import { answerTab, askBackground, isAlive } from '../platform/in-page.ts';
import { watchAddress } from './address.ts';
import { type Pace, watchLateText } from './late-text.ts';
import { areInPlace } from './marks.ts';
import { newPageId } from './page-id.ts';
import { PageView } from './page-view.ts';
import { enter, leave } from './presence.ts';
import { readShown, withAddress } from './reading.ts';

const PACE: Pace = { quiet: 350, longest: 1500, times: Number.POSITIVE_INFINITY, slowest: 10_000 };
/** Highlights that the page cleared and sentences that it drew anew are back within half a second. */
const KEEP_EVERY_MS = 250;
/** How long reading waits for an idle moment at most. */
const IDLE_LIMIT_MS = 300;
/** After the address changed, the old text may stay for a while: how often to look again, and after how long. */
const OLD_TEXT = { times: 6, wait: 400 };

export class Reader {
  private state: PageState['state'] = 'checking';
  private page = newPageId();
  private checked: CheckedPage | undefined;
  private text = '';
  /** An answer is on its way: what is shown belongs to the text before. */
  private busy = false;
  /** Counts the checks: the answer to an older one is dropped. */
  private round = 0;
  private readonly view: PageView;
  private stops: (() => void)[] = [];

  constructor(private readonly document: Document) {
    this.view = new PageView(document);
  }

  /** Starts and goes on until the extension is gone. */
  start(): void {
    enter(() => void this.check());
    const late = watchLateText(this.document, PACE, () => this.textCame());
    const timer = setInterval(() => this.keep(), KEEP_EVERY_MS);
    const moved = watchAddress(window, () => {
      late.restart();
      this.moved();
    });
    const returned = ({ persisted }: PageTransitionEvent) => persisted && this.tell();
    window.addEventListener('pageshow', returned);
    this.stops = [
      late.stop,
      moved,
      this.answer(),
      this.view.follow(),
      () => clearInterval(timer),
      () => window.removeEventListener('pageshow', returned),
    ];
    void askBackground('settings/get', {}).then((reply) => reply.ok && this.view.apply(reply.value));
    whenIdle(() => void this.check());
  }

  private answer(): () => void {
    return answerTab({
      'in-tab/state': () => ({ state: this.state, page: this.page, ...(isPrivate() && this.checked && { checked: this.checked }) }),
      'in-tab/jump': ({ statement }) => this.view.jump(statement),
      'in-tab/step': ({ by }) => this.view.step(by),
      'in-tab/check': () => {
        void this.check();
        return true;
      },
      'settings/changed': (settings) => void this.apply(settings),
    });
  }

  /** On a site that was switched on again, what changed meanwhile is read. */
  private apply(settings: Settings): void {
    this.view.apply(settings);
    this.tell();
    if (!this.view.isSiteOff) this.textCame();
  }

  /** Reads the page and has it checked. */
  private async check(reading: PageReading = readShown(this.document)): Promise<void> {
    const round = ++this.round;
    this.text = reading.article.text;
    if (this.text === '') return this.settle('no-article');
    if (this.state !== 'checked') this.state = 'checking';
    this.busy = true;
    const reply = await askBackground('page/check', { page: this.page, article: withAddress(reading, window) });
    if (round !== this.round) return;
    this.busy = false;
    if (!reply.ok) return this.settle('error');
    if (!reply.value.report.topic) return this.settle('off-topic');
    this.checked = reply.value;
    this.state = 'checked';
    this.view.show(readAgainIfMoved(this.document, reading), reply.value);
    this.tell();
  }

  /** There is nothing to show, for this reason. */
  private settle(state: PageState['state']): void {
    this.state = state;
    this.checked = undefined;
    this.view.clear();
    this.tell();
  }

  private tell(): void {
    const conflicts = this.view.isSiteOff ? undefined : this.checked?.report.counts.conflicts;
    void askBackground('page/shown', { conflicts: conflicts ?? null });
  }

  /** The page became another: what was shown goes at once. */
  private moved(): void {
    const old = this.text;
    this.round++;
    this.busy = false;
    this.page = newPageId();
    this.settle('off-topic');
    this.afterMove(old, this.round, OLD_TEXT.times);
  }

  private afterMove(old: string, round: number, times: number): void {
    setTimeout(() => {
      if (round !== this.round || this.view.isSiteOff) return;
      if (!mayBeAboutIt(this.document)) return;
      const reading = readShown(this.document);
      if (reading.article.text === old && times > 0) this.afterMove(old, round, times - 1);
      else void this.check(reading);
    }, OLD_TEXT.wait);
  }

  /** Text was added or changed somewhere: does the article say something else now? */
  private textCame(): void {
    if (this.view.isSiteOff) return;
    if (this.state === 'off-topic' && !mayBeAboutIt(this.document)) return;
    const reading = readShown(this.document);
    if (reading.article.text !== this.text) void this.check(reading);
    else if (this.checked && !this.busy && !areInPlace(this.view.marks)) this.view.show(reading, this.checked);
  }

  private keep(): void {
    if (!isAlive()) this.stop();
    if (!this.checked || this.busy || this.document.visibilityState === 'hidden') return;
    if (!areInPlace(this.view.marks)) this.textCame();
    this.view.keep();
  }

  private stop(): void {
    for (const stop of this.stops) stop();
    this.view.clear();
    leave();
  }
}

/** Reading asks what is shown: before the page is first drawn, that would make it lay itself out for us. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: IDLE_LIMIT_MS });
  else setTimeout(then, 0);
}

/** The page may have drawn itself anew while the check ran. */
function readAgainIfMoved(document: Document, reading: PageReading): PageReading {
  const last = reading.map.text.at(-1)?.node;
  return last?.isConnected ? reading : readShown(document);
}

function isPrivate(): boolean {
  const { chrome } = globalThis as { chrome?: { extension?: { inIncognitoContext?: boolean } } };
  return chrome?.extension?.inIncognitoContext === true;
}
