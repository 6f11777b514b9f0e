/**
 * One walk over the page: every block of text in order, and the tree of areas (block elements) that hold them. The walk
 * sees what a reader sees in the markup: open shadow roots with their slots filled, nothing that is hidden or is furniture by name.
 */

import { isBlock } from './block-kinds.ts';
import { type Furniture, furnitureName } from './clutter-words.ts';
import { isOfUpdate } from './date-elements.ts';
import { isFootnoteMark, isNeverRead } from './element-kinds.ts';
import { interruptsSentence, isSetIn, isSetIntoSentence } from './inline-kinds.ts';
import { inOneGo, type Steps } from './steps.ts';
import { type BlockText, RunWriter } from './text-runs.ts';

/** A block element with text somewhere inside: it holds the blocks `from` (included) to `to` (not included). */
export interface Area {
  readonly element: Element;
  readonly name: string;
  readonly parent: Area | null;
  readonly children: Area[];
  readonly furniture: Furniture | null;
  readonly from: number;
  to: number;
  /** Text fields and forms inside. */
  controls: number;
  /** The first element inside that tells a date, outside of areas nested deeper. */
  time: Element | null;
}

/** A run of inline text: one paragraph, heading, list item, cell. */
export interface Block extends BlockText {
  readonly area: Area;
  /** Address of the first link inside, as written. */
  readonly href: string | null;
}

/** Whether the link in a block leads to another page, and not to a named part of this one ("#part"); a bare "#" stands for a page elsewhere. */
export const leadsOut = ({ href }: Block): boolean => href !== null && !/#./.test(href);

export interface PageWalk {
  readonly root: Area;
  /** Every area with text, outer ones before those inside. */
  readonly areas: readonly Area[];
  readonly blocks: readonly Block[];
}

/** A shadow root written in the markup; browsers put it in place and leave no template behind. */
const DECLARED = 'template[shadowrootmode="open"]';
/** Deeper than any page; a guard against markup that would exhaust the stack. */
const DEEPEST = 800;
/** How many nodes are visited between two places where the walk may rest: well under a millisecond. */
const REST_EVERY = 64;

/**
 * Walks the whole body. Reads only; the page is not changed. When the page changes during a rest, the walk is good for
 * nothing and must begin anew.
 */
export function* walkPage(document: Document): Steps<PageWalk> {
  const top = document.body ?? document.documentElement;
  const walk = new Walk(top);
  yield* walk.visitChildren(top, 0);
  walk.close();
  return { root: walk.area, areas: walk.areas.filter(({ from, to }) => to > from), blocks: walk.blocks };
}

class Walk {
  readonly blocks: Block[] = [];
  readonly areas: Area[];
  area: Area;
  private readonly writer = new RunWriter();
  private href: string | null = null;
  private visited = 0;
  private breaks = 0;
  private preformatted = 0;
  /** Elements whose shadow root is being read, innermost last: slots are filled from them. */
  private readonly hosts: Element[] = [];

  constructor(top: Element) {
    this.area = newArea(top, null, 0);
    this.areas = [this.area];
  }

  close(): void {
    this.flush();
    this.area.to = this.blocks.length;
  }

  *visitChildren(parent: Node, depth: number): Steps<void> {
    if (depth > DEEPEST) return;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      const inside = this.visit(child, depth);
      if (inside) yield* inside;
      if (++this.visited % REST_EVERY === 0) yield;
    }
  }

  /** Visits a node; what is left to do is what the node holds. */
  private visit(node: Node, depth: number): Steps<void> | undefined {
    if (node.nodeType === 3) this.text(node as Text);
    else if (node.nodeType === 1) return this.element(node as Element, depth);
    return undefined;
  }

  private text(node: Text): void {
    if (this.preformatted > 0) this.preformattedText(node);
    else this.writer.add(node);
    if (this.breaks > 0 && node.data.trim() !== '') this.breaks = 0;
  }

  /** In preformatted text a blank line ends a paragraph. */
  private preformattedText(node: Text): void {
    let start = 0;
    for (const gap of node.data.matchAll(/\n[^\S\n]*\n\s*/g)) {
      this.writer.add(node, start, gap.index);
      this.flush();
      start = gap.index + gap[0].length;
    }
    this.writer.add(node, start);
  }

  private element(element: Element, depth: number): Steps<void> | undefined {
    this.noteControls(element);
    const name = element.localName;
    if (name === 'br' || name === 'hr') this.lineBreak(name);
    else if (isNeverRead(element)) this.passBy(element);
    else if (!isFootnoteMark(element)) return this.readElement(element, depth);
    return undefined;
  }

  /** What is set into a sentence without being part of it is not read. */
  private readElement(element: Element, depth: number): Steps<void> | undefined {
    if (isBlock(element)) return isSetIntoSentence(element) ? undefined : this.blockElement(element, depth);
    return isSetIn(element) ? undefined : this.inlineElement(element, depth);
  }

  /** What is not read still parts the text around it when it stands between blocks. */
  private passBy(element: Element): void {
    if (isBlock(element) && !interruptsSentence(element)) this.flush();
  }

  /** Two line breaks in a row end a paragraph. */
  private lineBreak(name: string): void {
    this.breaks++;
    if (name === 'hr' || this.breaks > 1) this.flush();
    else this.writer.gap();
  }

  private *blockElement(element: Element, depth: number): Steps<void> {
    this.flush();
    const area = newArea(element, this.area, this.blocks.length);
    this.areas.push(area);
    const outer = this.area;
    this.area = area;
    if (area.name === 'pre') this.preformatted++;
    yield* this.content(element, depth) ?? [];
    if (area.name === 'pre') this.preformatted--;
    this.flush();
    area.to = this.blocks.length;
    this.area = outer;
    outer.controls += area.controls;
    if (area.to > area.from) outer.children.push(area);
  }

  private *inlineElement(element: Element, depth: number): Steps<void> {
    const name = element.localName;
    const link = name === 'a' ? element.getAttribute('href') : null;
    if (link !== null) {
      this.href ??= link;
      this.writer.links++;
    }
    if (name === 'time') this.writer.times++;
    if (name === 'q') this.writer.insert('“');
    yield* this.content(element, depth) ?? [];
    if (name === 'q') this.writer.insert('”');
    if (name === 'time') this.writer.times--;
    if (link !== null) this.writer.links--;
  }

  /** An element's own children, or those of its shadow root with the slots filled. */
  private content(element: Element, depth: number): Steps<void> | undefined {
    const shadow = element.shadowRoot ?? declaredShadow(element);
    if (shadow) return this.shadowContent(element, shadow, depth);
    if (element.localName === 'slot' && this.hosts.length > 0) return this.fillSlot(element, depth);
    return this.visitChildren(element, depth + 1);
  }

  /** Without a rest: nobody outside is told when a shadow root changes. */
  private shadowContent(host: Element, shadow: Node, depth: number): undefined {
    this.hosts.push(host);
    inOneGo(this.visitChildren(shadow, depth + 1));
    this.hosts.pop();
  }

  private *fillSlot(slot: Element, depth: number): Steps<void> {
    const host = this.hosts.pop() as Element;
    const name = slot.getAttribute('name') ?? '';
    const given = [...host.childNodes].filter((node) => slotOf(node) === name);
    for (const node of given) yield* this.visit(node, depth + 1) ?? [];
    this.hosts.push(host);
    if (given.length === 0) yield* this.visitChildren(slot, depth + 1);
  }

  private noteControls(element: Element): void {
    const name = element.localName;
    if (name === 'form' || name === 'textarea' || (name === 'input' && element.getAttribute('type') !== 'hidden')) this.area.controls++;
    if (this.area.time === null && tellsDate(element)) this.area.time = element;
  }

  private flush(): void {
    this.breaks = 0;
    const text = this.writer.take();
    if (text) this.blocks.push({ ...text, area: this.area, href: this.href });
    this.href = null;
  }
}

function newArea(element: Element, parent: Area | null, from: number): Area {
  const furniture = parent ? furnitureName(element) : null;
  return { element, name: element.localName, parent, children: [], furniture, from, to: from, controls: 0, time: null };
}

const tellsDate = (element: Element) =>
  (element.localName === 'time' || element.getAttribute('itemprop') === 'datePublished') && !isOfUpdate(element);

/** The content of a template that declares the element's shadow root. */
function declaredShadow(element: Element): Node | null {
  const first = element.firstElementChild;
  // Asked of every element: the name is told sooner than a selector.
  return first?.localName === 'template' && first.matches(DECLARED) ? (first as HTMLTemplateElement).content : null;
}

/** The name of the slot that a child of a host goes to; undefined for what no slot takes. */
function slotOf(node: Node): string | undefined {
  if (node.nodeType === 3) return '';
  return node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : undefined;
}
