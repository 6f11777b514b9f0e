/** Looking into the overlay: its shadow root is closed to pages and locators, but not to the browser's own tools. */
import type { CDPSession, Page } from '@playwright/test';

interface Node {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Layer {
  constructor(private readonly session: CDPSession) {}

  /** Names of the badges that are there, in order. */
  async badges(): Promise<string[]> {
    return (await this.find('badge')).map((node) => attribute(node, 'aria-label'));
  }

  /** The words of the open card; undefined while none is open. */
  async card(): Promise<string | undefined> {
    const [card] = await this.find('card');
    return card && textOf(card);
  }

  /** Where the nth element with a class stands in the window. */
  async box(name: string, index = 0): Promise<Box> {
    const node = (await this.find(name))[index];
    if (!node) throw new Error(`the overlay has no ${name} ${index}`);
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  /** Class or tag of the focused element within the overlay. */
  async focused(): Promise<string> {
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'document.activeElement?.popover === "manual"' });
    return result.value === true ? 'overlay' : 'page';
  }

  /** Runs a function in the page with the overlay's shadow root. */
  async inRoot<T>(body: string): Promise<T> {
    const root = await this.root();
    if (!root) throw new Error('there is no overlay');
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      functionDeclaration: `async function () { const root = this; ${body} }`,
      objectId: object.objectId ?? '',
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  private async find(name: string): Promise<Node[]> {
    const root = await this.root();
    return root ? all(root).filter((node) => attribute(node, 'class').split(' ').includes(name)) : [];
  }

  private async root(): Promise<Node | undefined> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = (root as Node).children?.find(({ nodeName }) => nodeName === 'HTML');
    return html?.children?.find((node) => attribute(node, 'popover') === 'manual')?.shadowRoots?.[0];
  }
}

/** The overlay of a page. */
export async function layerOf(page: Page): Promise<Layer> {
  return new Layer(await page.context().newCDPSession(page));
}

function all(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}

function attribute({ attributes = [] }: Node, name: string): string {
  const at = attributes.findIndex((word, index) => index % 2 === 0 && word === name);
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}

function textOf(node: Node): string {
  return all(node)
    .map(({ nodeName, nodeValue }) => (nodeName === '#text' ? nodeValue : ''))
    .join(' ');
}
