/** axe on the popup, on every page of the extension, and on badges and card as they are drawn on pages of many styles. */
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { marksOf } from './marks-of.ts';
import { violations, violationsOfLayer } from './violations.ts';

const SCHEMES = ['light', 'dark'] as const;
const PAGES = ['record', 'history', 'options', 'welcome'] as const;

/** What pages do to everything in them. */
const STYLES: Readonly<Record<string, string>> = {
  plain: 'html {}',
  dark: 'html { background: #111; color: #ddd } a { color: #8cf }',
  'tiny serif': 'html { font: 7px/1 "Times New Roman", serif }',
  'large root': 'html { font-size: 32px; letter-spacing: 0.2em; word-spacing: 0.5em }',
  'right to left': 'html { direction: rtl; text-align: right }',
  hostile:
    '* { all: unset !important; color: #eee !important; background: #eee !important; font-size: 3px !important; display: inline !important }',
  'no pointer, no outline':
    '* { pointer-events: none !important; outline: none !important; cursor: none !important; user-select: none !important }',
  transformed: 'body { transform: translateZ(0); filter: grayscale(1); perspective: 100px; overflow: hidden; height: 100vh }',
  capitals:
    'html { text-transform: uppercase; font-variant: small-caps; text-shadow: 0 0 4px red; opacity: 0.99; mix-blend-mode: multiply }',
  'buttons of its own':
    'button, a, p, h2, mark, summary, section, header, footer { color: #ccc !important; background: #ddd !important; height: 4px !important; padding: 0 !important }',
};

for (const colorScheme of SCHEMES) {
  test(`the popup has no violations (${colorScheme})`, async ({ open, popupFor }) => {
    const page = await open('story');
    await expect.poll(() => marksOf(page)).toHaveProperty('of-record-conflicts');
    const popup = await popupFor(page);
    // A button on its way from one scheme's colour to the other's has neither.
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(popup.locator('[data-verdict]').first()).toBeVisible();
    expect(await violations(popup)).toEqual([]);
  });

  for (const name of PAGES) {
    test(`the ${name} page, opened, has no violations (${colorScheme})`, async ({ open, browser_ }) => {
      // The history has an article then.
      const article = await open('story');
      await expect.poll(() => marksOf(article)).toHaveProperty('of-record-conflicts');
      const page = await browser_.context.newPage();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`chrome-extension://${browser_.id}/${name}.html`);
      await expect(page.locator('h2').first()).toBeVisible();
      if (name === 'history') await page.getByRole('button', { name: 'Show statements' }).first().click();
      // Of the record's facts a few: all of them keep axe busy for longer than a test may last.
      const folded = (await page.locator('summary:visible').all()).slice(0, 3);
      for (const summary of folded) await summary.click();
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  }
}

for (const [index, [name, css]] of Object.entries(STYLES).entries()) {
  // Each style in one of both, in turn: the colours are the card's own.
  const colorScheme = SCHEMES[index % 2] ?? 'light';
  test(`badges and card have no violations on a page that is ${name} (${colorScheme})`, async ({ open }) => {
    const page = await open('story');
    await page.emulateMedia({ colorScheme });
    const ours = await layerOf(page);
    await expect.poll(() => ours.badges()).not.toEqual([]);
    await page.addStyleTag({ content: css });
    await page.locator('aside a').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => ours.card()).toBeDefined();
    const { width, height } = await ours.box('card');
    expect(width).toBeGreaterThan(250);
    expect(height).toBeGreaterThan(150);
    expect(await violationsOfLayer(page, ours)).toEqual([]);
  });
}
