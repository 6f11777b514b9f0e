/** What axe finds wrong, on a page of the extension or on what it draws over a page of others. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Layer } from '../layer.ts';

/** Each rule that is broken, with the elements that break it. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const results = await (within ? builder.include(within) : builder).analyze();
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Of badges and card. Axe cannot look into a closed root: the same again beside it, open, under the same page's styles. */
export async function violationsOfLayer(page: Page, ours: Layer): Promise<string[]> {
  await ours.inRoot(COPY);
  return violations(page, '#copy');
}

const COPY = `
  document.querySelector('#copy')?.remove();
  const copy = document.createElement('div');
  copy.id = 'copy';
  copy.popover = 'manual';
  const open = copy.attachShadow({ mode: 'open' });
  open.adoptedStyleSheets = root.adoptedStyleSheets;
  open.innerHTML = root.innerHTML;
  document.documentElement.append(copy);
  copy.showPopover();
`;
