/** axe on the popup and on the card as it is drawn, light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { marksOf } from './marks-of.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the popup has no violations (${colorScheme})`, async ({ open, popupFor }) => {
    const page = await open('story');
    await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
    const popup = await popupFor(page);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.locator('[data-verdict]').first()).toBeVisible();
    expect(await violations(popup)).toEqual([]);
  });

  test(`badges and card have no violations (${colorScheme})`, async ({ open, browser_ }) => {
    const page = await open('story');
    const ours = await layerOf(page);
    await expect.poll(() => ours.badges()).not.toEqual([]);
    const badge = await ours.box('badge');
    await page.mouse.click(badge.x + 12, badge.y + 12);
    await expect.poll(() => ours.card()).toBeDefined();
    const drawn = await ours.inRoot<string>(
      'const css = root.adoptedStyleSheets.flatMap((s) => [...s.cssRules]).map((r) => r.cssText).join("\\n"); return `<style>${css.replaceAll(":host", "#host")}</style><div id="host">${root.innerHTML}</div>`;',
    );
    const copy = await browser_.context.newPage();
    await copy.emulateMedia({ colorScheme });
    await copy.goto('http://www.reuters.com/off-topic');
    await copy.evaluate((html) => {
      document.body.innerHTML = `<main>${html}</main>`;
    }, drawn);
    expect(await violations(copy)).toEqual([]);
    await copy.close();
  });
}

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).analyze();
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
