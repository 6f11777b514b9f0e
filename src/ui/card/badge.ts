/** The badge beside a sentence that conflicts: a real button, drawn in the overlay. */
import { CONFLICT_PATHS, ICON } from '../pieces/conflict-shape.ts';

export interface BadgeState {
  readonly label: string;
  /** Place of its middle, in px of the document; undefined while the sentence is not to be seen. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly open: boolean;
  readonly onPoint: () => void;
  readonly onLeave: () => void;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}

const SVG = 'http://www.w3.org/2000/svg';

export class Badge {
  readonly element = document.createElement('button');

  constructor(private state: BadgeState) {
    const { element } = this;
    element.type = 'button';
    element.className = 'badge';
    element.setAttribute('aria-haspopup', 'dialog');
    element.append(icon());
    element.addEventListener('pointerenter', () => this.state.onPoint());
    element.addEventListener('pointerleave', () => this.state.onLeave());
    element.addEventListener('focus', () => element.matches(':focus-visible') && this.state.onFocus());
    element.addEventListener('click', () => this.state.onPress());
    this.become(state);
  }

  become(state: BadgeState): void {
    this.state = state;
    const { label, at, open } = state;
    this.element.setAttribute('aria-label', label);
    this.element.setAttribute('aria-expanded', String(open));
    // Hidden, it would lose the focus that has just opened its card.
    this.element.hidden = !at && !this.element.matches(':focus');
    if (!at) return;
    this.element.style.left = `${at.x}px`;
    this.element.style.top = `${at.y}px`;
  }
}

function icon(): Element {
  const drawing = svg('svg', ICON);
  drawing.append(...CONFLICT_PATHS.map((d) => svg('path', { d })));
  return drawing;
}

function svg(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
