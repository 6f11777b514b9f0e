/** The screenshots of the demonstration: the marked page, an open card, the popup. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../extension-browser.ts';
import { layerOf } from '../layer.ts';

const LIMIT_MS = 5_000;

/** Takes the pictures and gives their paths. */
export async function takePictures({ context, id }: ExtensionBrowser, page: Page, tab: number, folder: string): Promise<string[]> {
  const file = (name: string) => join(folder, `${name}.png`);
  await page.bringToFront();
  const layer = await layerOf(page);
  await until(page, async () => (await layer.badges()).length > 0);
  await page.screenshot({ path: file('page') });
  const badge = await layer.box('badge');
  await page.mouse.move(badge.x + badge.width / 2, badge.y + badge.height / 2);
  await until(page, async () => (await layer.card()) !== undefined);
  await page.waitForTimeout(300);
  await page.screenshot({ path: file('card') });
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 420, height: 640 });
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.locator('[data-verdict]').first().waitFor({ timeout: LIMIT_MS });
  await popup.screenshot({ path: file('popup') });
  await popup.close();
  return ['page', 'card', 'popup'].map(file);
}

async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 100) {
    if (waited > LIMIT_MS) throw new Error('The marks did not come up on the sample page.');
    await page.waitForTimeout(100);
  }
}
