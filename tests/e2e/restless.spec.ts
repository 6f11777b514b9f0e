/** Ten thousand changes to a page: the marks hold, the page stays quick, and the worker may stop at every step. */
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { marksOf } from './marks-of.ts';
import { tell } from './tell.ts';
import { stopWorker } from './worker.ts';

const CONFLICTS = 'of-record-conflicts';

test('ten thousand changes cost the page little and the marks nothing', async ({ open }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const before = await marksOf(page);
  const slowest = await page.evaluate(changeOften);
  expect(slowest).toBeLessThan(250);
  await page.waitForTimeout(600);
  expect(await marksOf(page)).toEqual(before);
  expect(await ours.badges()).toHaveLength(2);
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

/** Runs in the page: adverts come and go beside the article, fifty changes a frame. The slowest frame, in ms. */
async function changeOften(): Promise<number> {
  const box = document.createElement('div');
  document.body.append(box);
  let slowest = 0;
  for (let changes = 0; changes < 10_000; changes += 50) {
    const started = performance.now();
    for (let index = 0; index < 25; index++) {
      const advert = document.createElement('p');
      advert.textContent = `Advert number ${changes + index}: shoes, shoes, shoes.`;
      box.append(advert);
      if (box.childElementCount > 40) box.firstElementChild?.remove();
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    slowest = Math.max(slowest, performance.now() - started);
  }
  box.remove();
  return slowest;
}
