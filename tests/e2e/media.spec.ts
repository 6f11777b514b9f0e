/** Paper and forced colours: nothing of ours is printed, and shapes alone tell the verdicts apart where the colours are the reader's. */
import type { Page } from '@playwright/test';
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';

/** How the browser draws a highlight: shape of the line, colour of the line, background. */
function drawn(page: Page, highlight: string): Promise<string[]> {
  return page.evaluate((name) => {
    const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(
      document.querySelector('#lead') ?? document.body,
      `::highlight(${name})`,
    );
    return [textDecorationLine, textDecorationStyle, backgroundColor];
  }, highlight);
}

test('neither badges nor card nor marks are printed', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const badge = await ours.box('badge');
  await page.mouse.click(badge.x + 12, badge.y + 12);
  await expect.poll(() => ours.card()).toBeDefined();
  const overlay = page.locator('html > [popover]');
  expect(await overlay.evaluate((element) => getComputedStyle(element).display)).toBe('block');
  await expect.poll(async () => (await drawn(page, 'of-record-conflicts'))[2]).not.toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  expect(await overlay.evaluate((element) => getComputedStyle(element).display)).toBe('none');
  for (const name of ['conflicts', 'conflicts-words', 'matches', 'superseded']) {
    const [line, , background] = await drawn(page, `of-record-${name}`);
    expect([name, line, background]).toEqual([name, 'none', 'rgba(0, 0, 0, 0)']);
  }
});

test('in forced colours the lines keep their shapes and the badge stands out from its ground', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  await page.emulateMedia({ forcedColors: 'active' });
  const shapes = async () => {
    const lines = await Promise.all(['conflicts-words', 'matches', 'superseded'].map((name) => drawn(page, `of-record-${name}`)));
    return lines.map(([line, shape]) => `${line} ${shape}`);
  };
  await expect.poll(shapes).toEqual(['underline wavy', 'underline dotted', 'underline double']);
  const [ink, ground] = await ours.inRoot<string[]>(
    'const { color, fill } = getComputedStyle(root.querySelector(".badge .verdict-icon")); return [color, fill];',
  );
  expect(ink).not.toBe(ground);
});
