/** axe on the popup in every state it has, and on the card of each verdict with all of it opened. */
import type { CheckedPage } from '../../src/messages/protocol.ts';
import { answerWith, POPUP_VIEWS } from '../demo/popup-views.ts';
import { type ExtensionBrowser, tabNumber } from '../extension-browser.ts';
import { layerOf } from '../layer.ts';
import { expect, SITE, test } from './fixtures.ts';
import { tell } from './tell.ts';
import { violations, violationsOfLayer } from './violations.ts';

test.use({ pages: 'tests/demo' });

const SCHEMES = ['light', 'dark'] as const;
const CARDS = { conflicts: 'Judge Colleen', superseded: 'No federal', matches: 'On Aug. 7' };

async function checkedArticle(browser: ExtensionBrowser): Promise<CheckedPage> {
  const page = await browser.context.newPage();
  await page.goto(`${SITE}/verdicts`);
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).not.toEqual([]);
  const view = await tell(browser, 'tab/view', { tab: await tabNumber(browser, page) });
  await page.close();
  if (view.kind !== 'report') throw new Error('There is no report on the sample article.');
  return view.checked;
}

let checked: CheckedPage;
test.beforeAll(async ({ browser_ }) => {
  checked = await checkedArticle(browser_);
});

for (const [index, [state, viewOf]] of Object.entries(POPUP_VIEWS).entries()) {
  // Each state in one of both, in turn: the colours are those of the report, which is looked at in both.
  const colorScheme = SCHEMES[index % 2] ?? 'light';
  test(`the popup has no violations where it says "${state}" (${colorScheme})`, async ({ browser_ }) => {
    const view = viewOf(checked);
    const popup = await browser_.context.newPage();
    await popup.addInitScript(answerWith, { 'tab/view': view });
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.goto(`chrome-extension://${browser_.id}/popup.html?tab=1`);
    await popup.locator(view.kind === 'report' ? '[data-counts]' : '[data-state]').waitFor();
    for (const folded of await popup.locator('summary').all()) await folded.click();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });
}

for (const colorScheme of SCHEMES)
  for (const [verdict, words] of Object.entries(CARDS))
    test(`the card has no violations where the verdict is "${verdict}" (${colorScheme})`, async ({ open }) => {
      const page = await open('verdicts');
      await page.emulateMedia({ colorScheme });
      const ours = await layerOf(page);
      await expect.poll(() => ours.badges()).not.toEqual([]);
      await page.locator('p', { hasText: words }).click({ position: { x: 60, y: 12 } });
      await expect.poll(() => ours.card()).toBeDefined();
      await ours.inRoot(`
        for (const folded of root.querySelectorAll('summary, [aria-expanded="false"]:not(.badge)')) folded.click();
      `);
      await expect.poll(() => ours.inRoot('return root.querySelectorAll(".card textarea").length')).toBe(1);
      expect(await violationsOfLayer(page, ours)).toEqual([]);
    });
