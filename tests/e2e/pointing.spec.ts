/** What the pointer does on a marked sentence: it arrives fast and rests, clicks, selects, follows a link; and what a finger does. */
import type { Page } from '@playwright/test';
import { type Layer, layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';

async function marked(page: Page): Promise<Layer> {
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  return ours;
}

async function inLead(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('#lead').boundingBox();
  return { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 12 };
}

/** Long enough for a card to have opened. */
const ENOUGH = 800;

test('a pointer that arrives fast and rests opens the card', async ({ open }) => {
  const page = await open('story');
  const ours = await marked(page);
  const { x, y } = await inLead(page);
  await page.evaluate(
    (at) => {
      // Two moves within a moment: the first on nothing, the second is the last there is.
      for (const clientY of [at.y + 300, at.y]) {
        const move = new PointerEvent('pointermove', { clientX: at.x, clientY, pointerType: 'mouse', bubbles: true });
        document.elementFromPoint(at.x, clientY)?.dispatchEvent(move);
      }
    },
    { x, y },
  );
  await expect.poll(() => ours.card(), { timeout: 2000 }).toContain('November 8, 2025');
});

test('a pointer that only passes opens nothing', async ({ open }) => {
  const page = await open('story');
  const ours = await marked(page);
  const { x, y } = await inLead(page);
  await page.mouse.move(x, y);
  await page.mouse.move(x, y + 300);
  await page.waitForTimeout(ENOUGH);
  expect(await ours.card()).toBeUndefined();
});

test('a click on a marked sentence opens its card, and it stays when the pointer leaves', async ({ open }) => {
  const page = await open('story');
  const ours = await marked(page);
  const { x, y } = await inLead(page);
  await page.mouse.click(x, y);
  await expect.poll(() => ours.card(), { timeout: 300 }).toContain('November 8, 2025');
  await page.mouse.move(980, 690);
  await page.waitForTimeout(ENOUGH);
  expect(await ours.card()).toBeDefined();
  await page.mouse.click(980, 690);
  await expect.poll(() => ours.card()).toBeUndefined();
});

test('selecting text opens nothing', async ({ open }) => {
  const page = await open('story');
  const ours = await marked(page);
  const { x, y } = await inLead(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(980, 690);
  await page.waitForTimeout(ENOUGH);
  expect(await ours.card()).toBeUndefined();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(10);
});

test('a click on a link in a marked sentence follows it and opens nothing', async ({ open }) => {
  const page = await open('story');
  const ours = await marked(page);
  await page.evaluate(() => {
    const lead = document.querySelector('#lead') as Element;
    // A paragraph that is a link as a whole would be a teaser.
    lead.innerHTML = lead.innerHTML.replace(/^.{60}/, '<a href="#second">$&</a>');
  });
  const isMarked = () => [...(CSS.highlights.get('of-record-conflicts') ?? [])].every(({ startContainer }) => startContainer.isConnected);
  await expect.poll(() => page.evaluate(isMarked)).toBe(true);
  await marked(page);
  const { x, y } = await inLead(page);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/#second$/);
  expect(await ours.card()).toBeUndefined();
});

test('a tap on a marked sentence opens its card, one beside it closes it, one on the badge opens it again', async ({ open }) => {
  const page = await open('story');
  const ours = await marked(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async (x: number, y: number) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const { x, y } = await inLead(page);
  await tap(x, y);
  await expect.poll(() => ours.card()).toContain('November 8, 2025');
  await tap(980, 690);
  await expect.poll(() => ours.card()).toBeUndefined();
  const badge = await ours.box('badge');
  await tap(badge.x + 12, badge.y + 12);
  await expect.poll(() => ours.card()).toContain('November 8, 2025');
  await tap(badge.x + 12, badge.y + 12);
  await expect.poll(() => ours.card()).toBeUndefined();
});
