/** What the extension leaves alone: pages of other subjects, and the network. */
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { countChanges, marksOf } from './marks-of.ts';
import { tell } from './tell.ts';

test('a page of another subject is untouched', async ({ open }) => {
  const page = await open('off-topic');
  const changes = await countChanges(page);
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const messages: unknown[] = [];
        window.addEventListener('message', ({ data }) => messages.push(data));
        setTimeout(() => resolve(messages), 1500);
      }),
  );
  expect(await heard).toEqual([]);
  expect(await changes()).toEqual({ page: 0, ours: 0 });
  expect(await marksOf(page)).toEqual({});
  expect(await page.locator('html > *').count()).toBe(2);
});

test('a page of another subject leaves nothing in the history', async ({ open, browser_ }) => {
  const page = await open('off-topic');
  await page.waitForTimeout(500);
  const kept = (await tell(browser_, 'history/list', {})).map(({ url }) => url ?? '');
  expect(kept.filter((url) => url.includes('off-topic'))).toEqual([]);
});

test('no request leaves the browser', async ({ open, popupFor, browser_ }) => {
  const asked: string[] = [];
  browser_.context.on('request', (request) => asked.push(request.url()));
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).not.toEqual([]);
  const badge = await ours.box('badge');
  await page.mouse.click(badge.x + 12, badge.y + 12);
  await expect.poll(() => ours.card()).toBeDefined();
  const popup = await popupFor(page);
  await expect(popup.locator('[data-verdict]').first()).toBeVisible();
  const outside = asked.filter((url) => !url.startsWith(`chrome-extension://${browser_.id}/`) && !/^(data|blob):/.test(url));
  expect(new Set(outside.map((url) => new URL(url).pathname))).toEqual(new Set(['/story']));
});
