/** A report as it is shown on the page: highlights, badges and card together, as the settings want them. */
import type { PageReading } from '../article/read-page.ts';
import type { CheckedPage } from '../messages/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '../messages/settings.ts';
import { askBackground } from '../platform/in-page.ts';
import { copyText } from './clipboard.ts';
import { Highlights } from './highlights.ts';
import { MarkStyle } from './mark-style.ts';
import { areInPlace, type Mark, placeStatements, rectsOf } from './marks.ts';
import { Overlay } from './overlay.ts';
import { followPointer } from './pointing.ts';
import { scrollToMark } from './scroll-to.ts';

export class PageView {
  /** Every statement that has its place in the page. */
  private marks: readonly Mark[] = [];
  /** Some of the words are inside a shadow root, whose changes nobody outside is told of. */
  isInShadow = false;
  private checked: CheckedPage | undefined;
  /** Nothing is drawn before the reader's settings are known. */
  private settings: Settings = { ...DEFAULT_SETTINGS, quiet: true };
  private readonly highlights = new Highlights();
  private readonly style = new MarkStyle((within) => void askBackground('page/style', { within }));
  private readonly overlay = new Overlay({
    copy: copyText,
    keepNote: (mark, words) => this.keepNote(mark, words),
    openRecord: (fact) => void askBackground('record/open', { fact, published: this.checked?.report.published ?? null }),
  });

  constructor(private readonly document: Document) {}

  /** Shows a report at the places of this reading. */
  show(reading: PageReading, checked: CheckedPage): void {
    this.checked = checked;
    this.marks = placeStatements(reading, checked.report);
    this.isInShadow = this.marks.some(({ sentence }) => sentence[0]?.startContainer.getRootNode() !== this.document);
    this.draw();
  }

  /** Whether this report is the one shown, with every mark over the words it was made for. */
  shows(checked: CheckedPage): boolean {
    return this.checked === checked && areInPlace(this.marks);
  }

  /** The settings changed: they hold at once. */
  apply(settings: Settings): void {
    this.settings = settings;
    this.draw();
  }

  /** The reader switched this site off: nothing is read or drawn here. */
  get isSiteOff(): boolean {
    const host = this.document.location.hostname.replace(/^www\./, '');
    return this.settings.sitesOff.some((site) => host === site || host.endsWith(`.${site}`));
  }

  clear(): void {
    this.checked = undefined;
    this.marks = [];
    this.draw();
  }

  /** Paints again what the page cleared. */
  keepPainted(): void {
    this.highlights.keep();
    this.style.keep();
  }

  /** Puts back what the page took away and follows what it moved. */
  keepPlaced(): void {
    this.overlay.keep();
  }

  /** Scrolls to a statement and opens its card (in quiet mode it only scrolls). False when the page does not show it (folded away, say). */
  jump(statement: number): boolean {
    const mark = this.marks.find(({ index }) => index === statement);
    if (!mark) return false;
    scrollToMark(mark);
    if (rectsOf(mark.sentence).length === 0) return false;
    if (this.isDrawn()) this.overlay.openCard(mark, 'jump');
    return true;
  }

  /** Goes to the next or the previous conflict from the open card, or from the top of what is in view. */
  step(by: 1 | -1): boolean {
    const conflicts = this.drawn().filter(({ statement }) => statement.verdict === 'conflicts');
    if (conflicts.length === 0) return false;
    const { opened } = this.overlay;
    const at = opened ? conflicts.indexOf(opened) : -1;
    const from = at >= 0 ? at + by : firstInView(conflicts, by);
    const mark = conflicts.at(((from % conflicts.length) + conflicts.length) % conflicts.length);
    return mark !== undefined && this.jump(mark.index);
  }

  /** Follows pointer, keys, scrolling and changes of layout. Returns how to stop. */
  follow(): () => void {
    const stopPointer = followPointer(this.document, this.overlay, () => this.drawn());
    const stop = new AbortController();
    let waiting = false;
    const onLayout = (arrange: boolean) => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        this.overlay.follow();
        if (arrange) this.overlay.arrange();
      });
    };
    this.document.addEventListener('scroll', () => onLayout(false), { capture: true, passive: true, signal: stop.signal });
    window.addEventListener('resize', () => onLayout(true), { signal: stop.signal });
    return () => {
      stopPointer();
      stop.abort();
    };
  }

  private draw(): void {
    const drawn = this.drawn();
    const badges = drawn.filter(({ statement }) => statement.verdict === 'conflicts');
    if (this.checked && drawn.length > 0) this.overlay.show(badges, drawn, this.checked);
    else this.overlay.clear();
    // After the badges were placed: paint asks the browser to lay the page out anew.
    this.highlights.paint(drawn, this.settings.marks);
    this.style.cover(drawn);
  }

  /** The marks that the settings let be seen. */
  private drawn(): readonly Mark[] {
    return this.isDrawn() ? this.marks.filter(({ statement }) => this.settings.marks[statement.verdict]) : [];
  }

  private isDrawn(): boolean {
    return !this.settings.quiet && !this.isSiteOff;
  }

  private async keepNote({ statement }: Mark, words: string): Promise<boolean> {
    const finding = statement.findings.find(({ verdict }) => verdict === statement.verdict);
    if (!this.checked || !finding) return false;
    const { page } = this.checked;
    const { fact, record } = finding;
    const reply = await askBackground('note/add', { page, fact, verdict: statement.verdict, statement: statement.text, record, words });
    return reply.ok;
  }
}

/** Index of the conflict that comes first when going on from the top of the window. */
function firstInView(conflicts: readonly Mark[], by: 1 | -1): number {
  const next = conflicts.findIndex(({ sentence }) => (rectsOf(sentence)[0]?.top ?? -1) >= 0);
  if (by === 1) return next < 0 ? 0 : next;
  return next < 0 ? conflicts.length - 1 : next - 1;
}
