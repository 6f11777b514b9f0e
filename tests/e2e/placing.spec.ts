/** The page's words stay readable: no badge over a letter, no card over the sentence it is about while there is room for both. */
import type { Page } from '@playwright/test';
import { type Box, type Layer, layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';

/** The page's letters within this box of the window; what a letter has above and below it to keep lines apart is none of it. */
function lettersIn(page: Page, box: Box): Promise<string> {
  return page.evaluate(({ x, y, width, height }) => {
    const isWithin = ({ left, right, top, bottom }: DOMRect) =>
      right - 1 > x && left + 1 < x + width && bottom - (bottom - top) / 5 > y && top + (bottom - top) / 5 < y + height;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { index, 0: letter } of (text.nodeValue ?? '').matchAll(/\S/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        if (isWithin(range.getBoundingClientRect())) found.push(letter);
      }
    return found.join('');
  }, box);
}

async function marked(page: Page, style: string): Promise<Layer> {
  await page.addStyleTag({ content: style });
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  // Places are looked at four times a second.
  await page.waitForTimeout(600);
  return ours;
}

const NARROW = (margin: number) => `main { max-width: none !important; padding: 20px ${margin}px !important }`;
const COLUMNS = 'main { max-width: none !important; padding: 0 !important } article { columns: 3; column-gap: 12px } .gap { height: 60px }';

const LAYOUTS: Readonly<Record<string, string>> = {
  'no margin': NARROW(0),
  'a margin of 4 px': NARROW(4),
  'a margin of 8 px': NARROW(8),
  'a margin of 12 px': NARROW(12),
  'a margin of 8 px and lines of one length': `${NARROW(8)} p { text-align: justify }`,
  'a margin of 8 px, from right to left': `${NARROW(8)} body { direction: rtl }`,
  'three columns close to one another': COLUMNS,
  'three columns close to one another, from right to left': `${COLUMNS} body { direction: rtl }`,
  'a picture in the margin':
    'main { padding-left: 20px } #lead::before { content: ""; float: left; width: 60px; height: 60px; background: #ccc }',
};

for (const width of [1000, 320])
  for (const [layout, style] of Object.entries(LAYOUTS))
    test(`the badge covers no letter at a width of ${width} px on a page with ${layout}`, async ({ open }) => {
      const page = await open('story');
      await page.setViewportSize({ width, height: 700 });
      const ours = await marked(page, style);
      const icon = await ours.box('verdict-icon');
      expect(await lettersIn(page, icon)).toBe('');
      expect(icon.x).toBeGreaterThanOrEqual(0);
      expect(icon.x + icon.width).toBeLessThanOrEqual(width);
    });

test('the badge covers no number of a list', async ({ open }) => {
  const page = await open('story');
  const ours = await marked(page, '#lead { display: list-item; list-style: decimal; margin-left: 40px }');
  const icon = await ours.box('verdict-icon');
  const lead = (await page.locator('#lead').boundingBox()) as Box;
  expect(icon.x + icon.width).toBeLessThanOrEqual(lead.x - 24);
});

/** Opens the card of the lead, whose conflict is its first sentence. */
async function openCard(page: Page, ours: Layer): Promise<Box> {
  await page.evaluate(() => document.querySelector('#lead')?.scrollIntoView());
  await page.waitForTimeout(600);
  const badge = await ours.box('badge');
  await page.mouse.click(badge.x + badge.width / 2, badge.y + badge.height / 2);
  await expect.poll(() => ours.card()).toContain('November 8, 2025');
  await page.waitForTimeout(200);
  return ours.box('card');
}

/** The lines of the lead's first sentence. */
function sentenceOf(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const text = document.querySelector('#lead')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, text.data.indexOf('opinion.') + 8);
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  });
}

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const [name, width, height, text] of [
  ['a usual window', 1000, 700, 1],
  ['a narrow window', 320, 568, 1],
  ['a low window', 640, 420, 1],
  ['text of twice the size', 1000, 700, 2],
  ['text of twice the size in a narrow window', 400, 800, 2],
] as const)
  for (const direction of ['ltr', 'rtl'])
    test(`the card leaves its sentence readable and shows the record's words with ${name} (${direction})`, async ({ open }) => {
      const page = await open('story');
      await page.setViewportSize({ width, height });
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * text, fixed: 13 * text } });
      const ours = await marked(page, `body { font-size: 1em !important; direction: ${direction} }`);
      const card = await openCard(page, ours);
      const lines = await sentenceOf(page);
      expect(lines.filter((line) => overlap(card, line))).toEqual([]);
      const record = await ours.box('words');
      expect(record.y).toBeGreaterThan(card.y);
      // At least its first lines: what is longer is scrolled to.
      expect(record.y + Math.min(record.height, 40 * text)).toBeLessThanOrEqual(card.y + card.height);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.y + card.height).toBeLessThanOrEqual(height);
    });

test('the card lies over the badges of other sentences', async ({ open }) => {
  const page = await open('story');
  const ours = await marked(page, '.gap { height: 30px } #second { position: relative }');
  const card = await openCard(page, ours);
  const before = await ours.box('badge', 1);
  await page.addStyleTag({ content: `#second { left: ${card.x + 100 - before.x}px }` });
  await page.waitForTimeout(600);
  const { x, y } = await ours.box('badge', 1);
  expect(x).toBeGreaterThan(card.x);
  expect(y).toBeGreaterThan(card.y);
  expect(y).toBeLessThan(card.y + card.height);
  expect(await ours.inRoot<boolean>(`return root.elementFromPoint(${x + 12}, ${y + 12})?.closest('.card') !== null;`)).toBe(true);
});
