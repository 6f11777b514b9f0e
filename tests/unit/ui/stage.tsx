/** Renders a component into an empty document and finds its way about it. */
import './fake-browser.ts';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

let shown: HTMLElement | undefined;

/** Shows a component in place of the one before, and waits until its first answers are there. */
export async function show(what: ComponentChild): Promise<HTMLElement> {
  const last = shown;
  if (last) await act(() => render(null, last));
  document.body.innerHTML = '<div id="app"></div>';
  const root = find(document, '#app');
  shown = root;
  await doing(() => render(what, root));
  return root;
}

/** Does something as the reader and waits for what follows from it: effects, answers, and what they lead to. */
export async function doing(what: () => void): Promise<void> {
  await act(what);
  for (let round = 0; round < 4; round += 1) await act(() => new Promise<void>((done) => setTimeout(done, 0)));
}

export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector} in: ${root.textContent}`);
  return found;
}

/** The button, link or field by its accessible name or its words. */
export function control(root: ParentNode, name: string): HTMLElement {
  const named = [...root.querySelectorAll<HTMLElement>('button, a, input, select')].find((one) => nameOf(one) === name);
  if (!named) throw new Error(`no control named "${name}" in: ${root.textContent}`);
  return named;
}

function nameOf(element: HTMLElement): string {
  const label =
    element.getAttribute('aria-label') ?? (element.closest('label')?.querySelector('.switch-words > span') ?? element).textContent;
  return label?.trim() ?? '';
}

export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
}

/** Enters words into a field. */
export function typeInto(field: HTMLInputElement | HTMLSelectElement, words: string, event: 'input' | 'change'): void {
  field.value = words;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
