/**
 * The reader's work in one page: read, have it checked by the background, show the report, and keep it shown while the
 * page re-renders, loads more or becomes another. Everything it holds is lost without harm: it can read again.
 */

import type { PageReading } from '../article/read-page.ts';
import { mayBeAboutIt } from '../article/spot.ts';
import type { CheckedPage, PageState } from '../messages/protocol.ts';
import type { Settings } from '../messages/settings.ts';
import { answerTab, askBackground, isAlive } from '../platform/in-page.ts';
import { takeWords } from '../platform/messages.ts';
import { watchAddress } from './address.ts';
import { type Pace, type TextWatch, watchLateText } from './late-text.ts';
import { newPageId } from './page-id.ts';
import { PageView } from './page-view.ts';
import { isPdf } from './pdf.ts';
import { enter, leave } from './presence.ts';
import { isInPage, readShown, withAddress } from './reading.ts';
import { inSlices } from './slices.ts';
import { type StirWatch, watchStirring } from './stirring.ts';

const PACE: Pace = { quiet: 350, longest: 1500, times: Number.POSITIVE_INFINITY, slowest: 10_000 };
/** Highlights that the page cleared and sentences that it drew anew are back within half a second. */
const KEEP_EVERY_MS = 250;
/** On a page that seems to be at rest it is looked only each so many times whether everything is where it was. */
const LOOK_EVERY = 4;
/** How long it is looked, at each keeping, for an article that is gone: the page shows a skeleton meanwhile, perhaps. */
const LOOK_FOR_LOST_MS = 10_000;
/** How long reading waits for an idle moment at most. */
const IDLE_LIMIT_MS = 300;
/** After the address changed, the old text may stay for a while: how often to look again, and after how long. */
const OLD_TEXT = { times: 6, wait: 400 };

export class Reader {
  private state: PageState['state'] = 'checking';
  private page = newPageId();
  private checked: CheckedPage | undefined;
  private text = '';
  /** The one that is under way, in slices. Whoever takes it from here gives it up. */
  private reading: Promise<PageReading | undefined> | undefined;
  /** An answer is on its way: what is shown belongs to the text before. */
  private busy = false;
  /** When what was shown was gone from the page. */
  private lostAt = Number.NEGATIVE_INFINITY;
  /** Counts the checks: the answer to an older one is dropped. */
  private round = 0;
  private readonly view: PageView;
  private late: TextWatch | undefined;
  private stirring: StirWatch | undefined;
  private keepings = 0;
  /** Of the words that were taken. */
  private language: Settings['language'] | undefined;
  private stops: (() => void)[] = [];

  constructor(private readonly document: Document) {
    this.view = new PageView(document);
  }

  /** Starts and goes on until the extension is gone. */
  start(): void {
    enter(() => this.check());
    this.late = watchLateText(this.document, PACE, () => void this.textCame());
    this.stirring = watchStirring(this.document);
    const timer = setInterval(() => this.keep(), KEEP_EVERY_MS);
    const moved = watchAddress(window, () => {
      this.late?.restart();
      this.moved();
    });
    const returned = ({ persisted }: PageTransitionEvent) => persisted && this.tell();
    window.addEventListener('pageshow', returned);
    this.stops = [
      this.late.stop,
      this.stirring.stop,
      moved,
      this.answer(),
      this.view.follow(),
      () => clearInterval(timer),
      () => window.removeEventListener('pageshow', returned),
    ];
    void this.prepare();
    whenIdle(() => this.check());
  }

  /** What showing needs: until the settings are known nothing is drawn. */
  private async prepare(): Promise<void> {
    const reply = await askBackground('page/ready', {});
    if (!reply.ok) return;
    this.language = reply.value.settings.language;
    takeWords(reply.value.words);
    this.view.apply(reply.value.settings);
  }

  private answer(): () => void {
    return answerTab({
      'in-tab/state': () => ({ state: this.state, page: this.page, ...(this.checked && { checked: this.checked }) }),
      'in-tab/jump': ({ statement }) => this.view.jump(statement),
      'in-tab/step': ({ by }) => this.view.step(by),
      'in-tab/check': () => {
        this.check();
        return true;
      },
      'settings/changed': (settings) => void this.apply(settings),
    });
  }

  /** On a site that was switched on again, what changed meanwhile is read. In another language everything is told anew. */
  private async apply(settings: Settings): Promise<void> {
    const isTold = settings.language === this.language;
    this.view.apply(settings);
    if (!isTold) await this.prepare();
    this.tell();
    if (this.view.isSiteOff) this.reading = undefined;
    else if (isTold) void this.textCame();
    else this.check();
  }

  /** Reads what the page shows now; a reading that is under way is given up for it. */
  private async read(then: (reading: PageReading) => void): Promise<void> {
    if (!isAlive()) return;
    const underWay: Promise<PageReading | undefined> = inSlices(readShown(this.document), () => this.reading === underWay);
    this.reading = underWay;
    const reading = await underWay;
    if (this.reading !== underWay) return;
    this.reading = undefined;
    if (reading) then(reading);
  }

  /** Reads the page and has it checked. */
  private check(): void {
    void this.read((reading) => void this.submit(reading));
  }

  private async submit(reading: PageReading): Promise<void> {
    const round = ++this.round;
    this.text = reading.article.text;
    if (this.text === '') return this.settle(isPdf(this.document) ? 'pdf' : 'no-article');
    if (this.state !== 'checked') this.state = 'checking';
    this.busy = true;
    const reply = await askBackground('page/check', { page: this.page, article: withAddress(reading, window) });
    if (round !== this.round) return;
    this.busy = false;
    if (!reply.ok) return this.settle('error');
    if (!reply.value.report.topic) return this.settle('off-topic');
    this.checked = reply.value;
    this.state = 'checked';
    if (isInPage(reading)) this.view.show(reading, reply.value);
    else void this.textCame();
    this.tell();
  }

  /** There is nothing to show, for this reason. What was shown until now may be back at any moment. */
  private settle(state: PageState['state']): void {
    if (this.checked) {
      this.lostAt = performance.now();
      this.late?.restart();
    }
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
    const round = ++this.round;
    this.reading = undefined;
    this.busy = false;
    this.page = newPageId();
    this.settle('off-topic');
    setTimeout(() => void this.afterMove(old, round, OLD_TEXT.times), OLD_TEXT.wait);
  }

  private async afterMove(old: string, round: number, times: number): Promise<void> {
    while (this.reading) await this.reading;
    if (round !== this.round || this.view.isSiteOff) return;
    if (!mayBeAboutIt(this.document)) return;
    void this.read((reading) => {
      if (reading.article.text !== old || times === 0) void this.submit(reading);
      else setTimeout(() => void this.afterMove(old, round, times - 1), OLD_TEXT.wait);
    });
  }

  /** Text was added or changed somewhere: does the article say something else now? */
  private async textCame(): Promise<void> {
    while (this.reading) await this.reading;
    if (this.view.isSiteOff) return;
    if (this.state === 'off-topic' && !mayBeAboutIt(this.document)) return;
    void this.read((reading) => {
      if (reading.article.text !== this.text) void this.submit(reading);
      else if (this.checked && !this.busy && !this.view.shows(this.checked)) this.view.show(reading, this.checked);
    });
  }

  private keep(): void {
    if (!isAlive()) return this.stop();
    if (this.busy || this.document.visibilityState === 'hidden') return;
    if (this.checked) this.view.keepPainted();
    if (this.reading || !this.mayHaveChanged()) return;
    if (this.isMissing()) void this.textCame();
    if (this.checked) this.view.keepPlaced();
  }

  private mayHaveChanged(): boolean {
    const stirred = this.stirring?.take() ?? true;
    const isDue = this.keepings++ % LOOK_EVERY === 0;
    return stirred || isDue || !this.checked || this.view.isInShadow;
  }

  /** What is shown, or was until a moment ago, is not where it was. */
  private isMissing(): boolean {
    return this.checked ? !this.view.shows(this.checked) : performance.now() - this.lostAt < LOOK_FOR_LOST_MS;
  }

  private stop(): void {
    for (const stop of this.stops) stop();
    this.reading = undefined;
    this.view.clear();
    leave();
  }
}

/** Reading asks what is shown: before the page is first drawn, that would make it lay itself out for us. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: IDLE_LIMIT_MS });
  else setTimeout(then, 0);
}
