/**
 * Everything drawn over the page: a badge for each conflict, and the open card right behind its badge for the tab key.
 * Preact draws the card alone: most pages are read without one, and its first drawing costs more than all badges.
 */
import { h, render } from 'preact';
import { t } from '../text.ts';
import { Badge, type BadgeState } from './badge.ts';
import { CardBox, type OpenCard } from './CardBox.tsx';

export interface BadgeOfMark extends BadgeState {
  /** Of the statement. */
  readonly index: number;
}

export class Layer {
  readonly element = document.createElement('section');
  private badges = new Map<number, Badge>();
  /** Holds the card, and is there only while one is open. */
  private readonly slot = document.createElement('div');
  /** The statement whose card is in it. */
  private opened: number | undefined;

  constructor(onFocusOut: (event: FocusEvent) => void) {
    this.element.className = 'layer';
    this.element.addEventListener('focusout', onFocusOut);
  }

  draw(badges: readonly BadgeOfMark[], card: OpenCard | undefined): void {
    this.element.lang = t('locale');
    this.element.dir = t('reader_direction') === 'rtl' ? 'rtl' : 'ltr';
    this.element.setAttribute('aria-label', t('reader_region'));
    if (this.opened !== card?.index) this.takeCard();
    this.badges = new Map(badges.map((badge) => [badge.index, this.drawn(badge)]));
    arrange(this.element, this.inOrder(card));
    if (card) render(h(CardBox, card), this.slot);
    this.opened = card?.index;
  }

  badgeOf(index: number): HTMLElement | undefined {
    return this.badges.get(index)?.element;
  }

  private drawn(badge: BadgeOfMark): Badge {
    const there = this.badges.get(badge.index);
    there?.become(badge);
    return there ?? new Badge(badge);
  }

  private inOrder(card: OpenCard | undefined): Element[] {
    const elements: Element[] = [...this.badges.values()].map(({ element }) => element);
    if (!card) return elements;
    const badge = [...this.badges.keys()].indexOf(card.index);
    return elements.toSpliced(badge < 0 ? elements.length : badge + 1, 0, this.slot);
  }

  private takeCard(): void {
    if (this.opened !== undefined) render(null, this.slot);
    this.slot.remove();
  }
}

/** Gives an element these children. Those that are in their place are not moved: what is moved loses the focus. */
function arrange(parent: Element, children: readonly Element[]): void {
  const gone = [...parent.children].filter((child) => !children.includes(child));
  for (const child of gone) child.remove();
  let next = parent.firstElementChild;
  for (const child of children)
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
}
