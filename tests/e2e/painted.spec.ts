/** The style of the marks: it is where the marks are, it follows a page that names its elements otherwise, and reaches nothing else. */
import type { Page } from '@playwright/test';
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';

const UNPAINTED = 'rgba(0, 0, 0, 0)';

/** The background of a sentence that conflicts, if it stood in these elements. */
function tintIn(page: Page, selector: string): Promise<string> {
  return page.evaluate((where) => {
    const element = document.querySelector(where) ?? document.documentElement;
    return getComputedStyle(element, '::highlight(of-record-conflicts)').backgroundColor;
  }, selector);
}

test('words are painted where the marks are, and the rest of the page is left alone', async ({ open }) => {
  const page = await open('story');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<aside><p id="beside">Shoes, shoes, shoes.</p></aside>'));
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  await expect.poll(() => tintIn(page, '#second')).not.toBe(UNPAINTED);
  expect(await tintIn(page, '#beside')).toBe(UNPAINTED);
});

test('a page that gives its article another name loses no marks', async ({ open }) => {
  const page = await open('story');
  await expect.poll(() => tintIn(page, '#second')).not.toBe(UNPAINTED);
  await page.evaluate(() => {
    const article = document.querySelector('article');
    const other = document.createElement('div');
    other.className = 'post';
    article?.replaceWith(other);
    other.append(...(article?.childNodes ?? []));
  });
  await expect.poll(() => tintIn(page, '#second')).not.toBe(UNPAINTED);
});
