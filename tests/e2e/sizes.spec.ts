/** Pages that are zoomed, and windows with little room: badge and card stand by their words, and the record's words are in sight. */
import { lookAt } from '../demo/looks.ts';
import { type Box, type Layer, layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';

/** Opens the card of the first conflict by its badge. */
async function openCard(ours: Layer, press: (x: number, y: number) => Promise<void>): Promise<Box> {
  const badge = await ours.box('badge');
  await press(badge.x + badge.width / 2, badge.y + badge.height / 2);
  await expect.poll(() => ours.card()).toContain('November 8, 2025');
  await new Promise((resolve) => setTimeout(resolve, 200));
  return ours.box('card');
}

for (const zoom of [0.8, 1.5, 2]) {
  test(`badge and card stand by their words on a page zoomed to ${zoom}`, async ({ open }) => {
    const page = await open('story');
    const ours = await layerOf(page);
    await expect.poll(() => ours.badges()).toHaveLength(2);
    const before = await ours.box('badge');
    await page.addStyleTag({ content: `html { zoom: ${zoom} }` });
    await expect.poll(async () => (await ours.box('badge')).y !== before.y).toBe(true);
    await page.waitForTimeout(400);
    const lead = (await page.locator('#lead').boundingBox()) as Box;
    const badge = await ours.box('badge');
    expect(Math.abs(badge.x + badge.width - lead.x)).toBeLessThan(2);
    expect(badge.y).toBeGreaterThan(lead.y - 12);
    expect(badge.y).toBeLessThan(lead.y + lead.height);
    expect(badge.width).toBe(24);
    const card = await openCard(ours, (x, y) => page.mouse.click(x, y));
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(1000);
    expect(card.y + card.height).toBeLessThanOrEqual(700);
    expect(card.y).toBeLessThan(lead.y + lead.height + 20);
    expect(card.y + card.height).toBeGreaterThan(lead.y - 20);
  });
}

for (const [width, height] of [
  [320, 568],
  [500, 350],
  [800, 280],
] as const) {
  test(`what the record says is in sight in a window of ${width} by ${height}`, async ({ open }) => {
    const page = await open('story');
    await page.setViewportSize({ width, height });
    await page.locator('#lead').scrollIntoViewIfNeeded();
    const ours = await layerOf(page);
    await expect.poll(() => ours.badges()).toHaveLength(2);
    await page.waitForTimeout(400);
    const card = await openCard(ours, (x, y) => page.mouse.click(x, y));
    const record = await ours.box('words');
    const actions = await ours.inRoot<number>('const { top } = root.querySelector("footer").getBoundingClientRect(); return top;');
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(width);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.y + card.height).toBeLessThanOrEqual(height);
    expect(record.y).toBeGreaterThan(card.y);
    expect(record.y + record.height).toBeLessThanOrEqual(Math.min(actions, card.y + card.height));
  });
}

for (const [width, height] of [
  [1000, 700],
  [640, 480],
] as const)
  test(`with text of twice the usual size the card is twice as large, and the record's words are in sight (${width} by ${height})`, async ({
    open,
  }) => {
    const page = await open('story');
    await page.setViewportSize({ width, height });
    const ours = await layerOf(page);
    await expect.poll(() => ours.badges()).toHaveLength(2);
    const size = () => ours.inRoot<string>('return getComputedStyle(root.querySelector(".words")).fontSize');
    await openCard(ours, (x, y) => page.mouse.click(x, y));
    const usual = Number.parseFloat(await size());
    await page.keyboard.press('Escape');
    await lookAt(page, { name: 'text-200', text: 2 }, { width, height });
    await page.waitForTimeout(400);
    const card = await openCard(ours, (x, y) => page.mouse.click(x, y));
    expect(Number.parseFloat(await size())).toBe(2 * usual);
    const record = await ours.box('words');
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(width);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.y + card.height).toBeLessThanOrEqual(height);
    expect(record.y + record.height).toBeLessThanOrEqual(card.y + card.height);
    expect((await ours.box('badge')).width).toBeGreaterThanOrEqual(24);
  });

test('at a width of 320 px nothing on our own pages has to be scrolled sideways', async ({ open, popupFor, browser_ }) => {
  const page = await open('story');
  await expect.poll(async () => (await layerOf(page)).badges()).toHaveLength(2);
  const popup = await popupFor(page);
  await expect(popup.locator('[data-verdict]').first()).toBeVisible();
  for (const name of ['popup', 'history', 'options', 'welcome', 'record']) {
    if (name !== 'popup') await popup.goto(`chrome-extension://${browser_.id}/${name}.html`);
    await expect(popup.locator('h2').first()).toBeVisible();
    await popup.setViewportSize({ width: 320, height: 568 });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  }
});

for (const margin of [18, 20, 24]) {
  test(`the badge is beside the first letter, not over it, at a margin of ${margin} px`, async ({ open }) => {
    const page = await open('story');
    await page.addStyleTag({ content: `main { max-width: none !important; padding: 20px ${margin}px !important }` });
    const ours = await layerOf(page);
    await expect.poll(() => ours.badges()).toHaveLength(2);
    await page.waitForTimeout(400);
    const icon = await ours.box('verdict-icon');
    expect(icon.x).toBeGreaterThanOrEqual(0);
    expect(icon.x + icon.width).toBeLessThanOrEqual(margin);
  });
}
