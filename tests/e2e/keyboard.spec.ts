/** The whole way by keyboard: conflict, card, source, the court record; popup, back to the page, history. And a note begun is not lost. */
import type { Page } from '@playwright/test';
import { type Layer, layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { marksOf } from './marks-of.ts';

/** Presses Tab until the focused element has these words. */
async function tabTo(page: Page, words: string, focusedWords: () => Promise<string>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await focusedWords()).includes(words)) return;
  }
  throw new Error(`Tab never came to "${words}"`);
}

const wordsInCard = (ours: Layer) => () =>
  ours.inRoot<string>('return root.activeElement?.textContent + " " + (root.activeElement?.href ?? "")');
const wordsIn = (page: Page) => () => page.evaluate(() => document.activeElement?.textContent ?? '');

test('from the conflict to its source and to the court record', async ({ open, browser_ }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  await page.locator('aside a').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => ours.card()).toContain('November 8, 2025');
  await page.keyboard.press('Enter');
  await tabTo(page, 'https://', wordsInCard(ours));
  await tabTo(page, 'See this in the court record', wordsInCard(ours));
  const opened = browser_.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const record = await opened;
  await expect.poll(() => record.evaluate(() => document.activeElement?.id)).toBe('fact-ctr.ruling.date');
  await expect(record.locator('#fact-ctr\\.ruling\\.date')).toBeInViewport();
  await record.close();
});

test('from the popup to the page, and to the history', async ({ open, popupFor, browser_ }) => {
  const page = await open('story');
  await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
  const popup = await popupFor(page);
  await expect(popup.locator('li[data-verdict="conflicts"]')).toHaveCount(2);
  await tabTo(popup, 'Sept. 7', wordsIn(popup));
  await popup.keyboard.press('Enter');
  const ours = await layerOf(page);
  await expect.poll(() => ours.card()).toContain('Sept. 7, 2025');
  expect(await ours.focused()).toBe('overlay');
  await page.keyboard.press('Escape');
  expect(await ours.card()).toBeUndefined();
  await popup.bringToFront();
  await popup.locator('h1').click();
  await tabTo(popup, 'History', wordsIn(popup));
  const opened = browser_.context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  const history = await opened;
  await history.waitForLoadState();
  await expect(history.locator('li[data-page]').first()).toBeVisible();
  await tabTo(history, 'Show statements', wordsIn(history));
  await history.keyboard.press('Enter');
  await expect(history.locator('li[data-verdict="conflicts"]').first()).toBeVisible();
  await history.close();
});

test('a note begun is there again after a press outside the card', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const badge = await ours.box('badge');
  const press = () => page.mouse.click(badge.x + 12, badge.y + 12);
  await press();
  await expect.poll(() => ours.card()).toBeDefined();
  await tabTo(page, 'This looks wrong', wordsInCard(ours));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The docket says otherwise');
  await page.mouse.click(980, 690);
  await expect.poll(() => ours.card()).toBeUndefined();
  await press();
  await expect.poll(() => ours.inRoot('return root.querySelector("textarea")?.value')).toBe('The docket says otherwise');
  await ours.inRoot('root.querySelector("textarea").focus()');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => ours.card()).toContain('Note kept');
  await page.mouse.click(980, 690);
  await press();
  await expect.poll(() => ours.card()).toBeDefined();
  expect(await ours.inRoot('return root.querySelector("textarea")')).toBeNull();
});
