/** Ten thousand changes to a page: the marks hold and nothing is done in vain; and the worker may stop at every step. */
import { layerOf } from '../layer.ts';
import { expect, SITE, test } from './fixtures.ts';
import { marksOf } from './marks-of.ts';
import { tell } from './tell.ts';
import { readyToStop, stopWorker } from './worker.ts';

const CONFLICTS = 'of-record-conflicts';

test('ten thousand changes beside the article: the marks hold, and nothing is checked anew', async ({ open, browser_ }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const before = await marksOf(page);
  const checkedAt = async () => (await tell(browser_, 'history/list', {})).find(({ url }) => url === page.url())?.at;
  const checked = await checkedAt();
  expect(checked).toBeDefined();
  await page.bringToFront();
  expect(await page.evaluate(changeOften)).toBe(10_000);
  await page.waitForTimeout(600);
  expect(await marksOf(page)).toEqual(before);
  expect(await ours.badges()).toHaveLength(2);
  expect(await checkedAt()).toBe(checked);
});

test('the worker may be stopped between any two steps', async ({ open, popupFor, browser_ }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  await stopWorker(browser_);
  const popup = await popupFor(page);
  await expect(popup.locator('li[data-verdict="conflicts"]')).toHaveCount(2);
  await stopWorker(browser_);
  await popup.locator('li[data-verdict="conflicts"] .statement-words').first().click();
  await expect.poll(() => ours.card()).toContain('November 8, 2025');
  await stopWorker(browser_);
  expect((await tell(browser_, 'history/list', {})).filter(({ url }) => url === page.url()).length).toBeGreaterThan(0);
  await stopWorker(browser_);
  await page.evaluate(() => document.querySelector('#second')?.remove());
  await expect.poll(async () => (await marksOf(page))[CONFLICTS]).toHaveLength(1);
});

for (const wait of [0, 25, 50, 75, 100, 150, 200, 300])
  test(`the worker may be stopped ${wait} ms after a page came, whatever it is at`, async ({ browser_ }) => {
    const stopper = await readyToStop(browser_);
    const page = await browser_.context.newPage();
    await page.goto(`${SITE}/story`, { waitUntil: 'commit' });
    await page.waitForTimeout(wait);
    await stopper.stop();
    await expect.poll(async () => (await marksOf(page))[CONFLICTS]).toHaveLength(2);
    const ours = await layerOf(page);
    await expect.poll(() => ours.badges()).toHaveLength(2);
    await page.close();
    await stopper.close();
  });

/** Runs in the page: adverts come and go beside the article, a burst between two frames. The number of changes. */
async function changeOften(): Promise<number> {
  const box = document.createElement('div');
  document.body.append(box);
  let changes = 0;
  while (changes < 10_000) {
    for (let burst = 0; burst < 250; burst++, changes++) {
      if (box.childElementCount > 40) box.replaceChildren();
      const advert = document.createElement('p');
      advert.textContent = `Advert number ${changes}: shoes, shoes, shoes.`;
      box.append(advert);
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  box.remove();
  return changes;
}
