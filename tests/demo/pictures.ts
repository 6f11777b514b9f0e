/** The screenshots of the demonstration: the marked page, an open card, the popup, the court record. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../extension-browser.ts';
import { type Box, layerOf } from '../layer.ts';

const LIMIT_MS = 5_000;
/** Px of the page around what is shown. */
const BESIDE = 24;

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
  const card = await layer.box('card');
  await page.screenshot({ path: file('card'), clip: around(card, badge) });
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 420, height: 640 });
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.locator('[data-verdict]').first().waitFor({ timeout: LIMIT_MS });
  await popup.screenshot({ path: file('popup') });
  await popup.close();
  const record = await context.newPage();
  await record.goto(`chrome-extension://${id}/record.html`);
  await record.locator('svg.timeline').first().waitFor({ timeout: LIMIT_MS });
  await record.screenshot({ path: file('record') });
  await record.close();
  return ['page', 'card', 'popup', 'record'].map(file);
}

/** Both with what stands beside them. */
function around(...boxes: readonly Box[]): Box {
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - BESIDE);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - BESIDE);
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + 5 * BESIDE;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + 2 * BESIDE;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 100) {
    if (waited > LIMIT_MS) throw new Error('The marks did not come up on the sample page.');
    await page.waitForTimeout(100);
  }
}
