/** The layer over the page: which badges are there, which card is open, and how it came to be. */
import { createRef } from 'preact';
import type { CheckedPage } from '../messages/protocol.ts';
import { Layer } from '../ui/card/layer.ts';
import { t } from '../ui/text.ts';
import { badgePlace } from './badge-place.ts';
import { cardPlace, cardSpot } from './card-place.ts';
import { giveRoom, sizeOf } from './card-size.ts';
import { HoverIntent } from './hover-intent.ts';
import { addLayerHost, keepInPage, type LayerHost, undoZoom } from './layer-host.ts';
import { layoutOf, type Mark } from './marks.ts';
import type { Place } from './place.ts';

/** How a card was opened; only what the pointer opened does the pointer close. */
type Opener = 'pointer' | 'focus' | 'press' | 'jump';

/** What the card can do beyond showing itself. */
export interface OverlayPorts {
  readonly copy: (text: string, root: ShadowRoot) => Promise<boolean>;
  readonly keepNote: (mark: Mark, words: string) => Promise<boolean>;
  readonly openRecord: (fact: string) => void;
}

export class Overlay {
  private host: LayerHost | undefined;
  private readonly layer = new Layer((event) => this.focusLeft(event));
  private marks: readonly Mark[] = [];
  private checked: CheckedPage | undefined;
  private open: { readonly mark: Mark; readonly by: Opener; readonly before: Element | null } | undefined;
  private places: readonly (Place | undefined)[] = [];
  private offset: Place | undefined;
  private returning = false;
  private layout = '';
  /** Notes begun but not kept, by the statement's words: closing a card must not lose them. */
  private readonly drafts = new Map<string, string>();
  private readonly box = createRef<HTMLDivElement>();
  private readonly card = createRef<HTMLDivElement>();
  readonly hover = new HoverIntent<Mark>(
    (mark) => this.openCard(mark, 'pointer'),
    () => this.open?.by === 'pointer' && this.close(),
  );

  constructor(private readonly ports: OverlayPorts) {}

  /** Shows a badge for each of these marks. An open card stays if its statement does. */
  show(badges: readonly Mark[], all: readonly Mark[], checked: CheckedPage): void {
    this.marks = badges;
    this.checked = checked;
    const same = this.open && all.find(({ statement }) => statement.text === this.open?.mark.statement.text);
    this.open = same && this.open && { ...this.open, mark: same };
    this.draw();
  }

  /** Takes everything away. */
  clear(): void {
    this.hover.cancel();
    this.marks = [];
    this.open = undefined;
    this.draw();
  }

  /** The mark whose card is open. */
  get opened(): Mark | undefined {
    return this.open?.mark;
  }

  get element(): Element | undefined {
    return this.host?.element;
  }

  openCard(mark: Mark, by: Opener): void {
    if (this.open?.mark === mark && by === 'pointer') return;
    const before = this.open?.by === by ? this.open.before : document.activeElement;
    this.open = { mark, by, before };
    this.draw();
    this.arrange();
    if (by === 'jump' || by === 'press') this.card.current?.focus({ preventScroll: true });
  }

  /** Closes the card; gives the focus back where it was within the card. */
  close(): void {
    if (!this.open) return;
    const { mark, by, before } = this.open;
    const focused = this.host?.root.activeElement;
    const inside = focused !== null && focused !== undefined && this.card.current?.contains(focused);
    const badge = this.badgeOf(mark);
    this.open = undefined;
    this.draw();
    this.hover.dismiss();
    if (!inside) return;
    this.giveFocusTo(by !== 'jump' && badge ? badge : before);
  }

  /** Without opening the card of the badge that gets it. */
  private giveFocusTo(element: Element | null): void {
    this.returning = true;
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
    this.returning = false;
  }

  /** Follows only if the layout seems to have changed: cheap enough to ask several times a second. */
  keep(): void {
    if (!this.host) return;
    const back = keepInPage(this.host);
    const layout = layoutOf(this.marks);
    if (back || layout !== this.layout) {
      undoZoom(this.host);
      this.follow();
    }
    this.layout = layout;
  }

  /** Puts badges and card where their words are now; draws only what moved. */
  follow(): void {
    if (!this.host) return;
    const places = this.placesNow();
    if (places.some((place, index) => place?.x !== this.places[index]?.x || place?.y !== this.places[index]?.y)) this.draw(places);
    else this.placeCard();
  }

  private placesNow(): (Place | undefined)[] {
    return this.marks.map((mark) => badgePlace(mark, this.element));
  }

  /** `places`: where the badges stand, if that has just been looked up. */
  private draw(places?: readonly (Place | undefined)[]): void {
    if (this.marks.length === 0 && !this.open) this.remove();
    else this.render(places ?? this.placesNow());
  }

  private render(places: readonly (Place | undefined)[]): void {
    this.places = places;
    this.layout = layoutOf(this.marks);
    this.layer.draw(this.badges(), this.openedCard());
    this.host ??= addLayerHost(document, this.layer.element);
    this.placeCard();
  }

  private remove(): void {
    if (!this.host) return;
    this.layer.draw([], undefined);
    this.host.element.remove();
    this.host = undefined;
  }

  private badges() {
    return this.marks.map((mark, index) => ({
      index: mark.index,
      label: t('badge_conflict', String(index + 1), String(this.marks.length), saidOf(mark)),
      at: this.places[index],
      open: this.open?.mark === mark,
      onPoint: () => this.hover.over(mark),
      onLeave: () => this.hover.out(),
      onFocus: () => this.returning || this.openCard(mark, 'focus'),
      onPress: () => this.press(mark),
    }));
  }

  private openedCard() {
    if (!this.open || !this.checked) return undefined;
    const { mark } = this.open;
    const { report, glossary } = this.checked;
    return {
      index: mark.index,
      statement: mark.statement,
      subjects: glossary.subjects,
      asOf: report.asOf,
      lang: report.lang,
      tongue: this.checked.tongue ?? 'en',
      boxRef: this.box,
      cardRef: this.card,
      onPoint: () => this.hover.stay(),
      onLeave: () => this.hover.out(),
      onUse: () => this.use(),
      onClose: () => this.close(),
      onOpenRecord: this.ports.openRecord,
      copy: async (text: string) => this.host !== undefined && this.ports.copy(text, this.host.root),
      keepNote: (words: string) => this.ports.keepNote(mark, words),
      draft: this.drafts.get(mark.statement.text),
      onDraft: (words: string | undefined) => this.draft(mark, words),
    };
  }

  /** A press pins the card and goes into it; pressed again it closes. */
  private press(mark: Mark): void {
    const pinned = this.open?.mark === mark && this.open.by === 'press';
    if (pinned) this.close();
    else this.openCard(mark, 'press');
  }

  /** What the reader uses, the pointer no longer closes: a note half written would be lost. */
  private use(): void {
    if (this.open?.by === 'pointer') this.open = { ...this.open, by: 'press' };
  }

  private draft({ statement }: Mark, words: string | undefined): void {
    if (words === undefined) this.drafts.delete(statement.text);
    else this.drafts.set(statement.text, words);
  }

  private focusLeft({ relatedTarget }: FocusEvent): void {
    if (this.open?.by !== 'focus') return;
    const inside = relatedTarget instanceof Node && this.host?.root.contains(relatedTarget);
    const own = inside && (this.card.current?.contains(relatedTarget) || relatedTarget === this.badgeOf(this.open.mark));
    if (!own) this.close();
  }

  private badgeOf(mark: Mark): HTMLElement | undefined {
    return this.layer.badgeOf(mark.index);
  }

  /** Chooses the card's side anew: when it opens, and when the window changes. */
  arrange(): void {
    const box = this.box.current;
    if (!this.open || !box) return;
    const spot = cardSpot(this.open.mark, sizeOf(box));
    if (spot) giveRoom(box, spot.room);
    this.offset = spot?.offset;
    this.placeCard();
  }

  private placeCard(): void {
    const place = this.open && this.offset && cardPlace(this.open.mark, this.offset);
    if (!place || !this.box.current) return;
    this.box.current.style.left = `${place.x}px`;
    this.box.current.style.top = `${place.y}px`;
  }
}

function saidOf({ statement }: Mark): string {
  return statement.findings.find(({ verdict }) => verdict === statement.verdict)?.said ?? statement.text;
}
