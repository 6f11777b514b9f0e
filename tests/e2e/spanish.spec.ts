/** Spanish: an article in it, and the extension itself when its reader chooses so; screen readers are told which words are in which language. */
import { AxeBuilder } from '@axe-core/playwright';
import { layerOf } from '../layer.ts';
import { expect, test } from './fixtures.ts';
import { tell } from './tell.ts';

const LANGUAGES = `
  const lang = (selector) => root.querySelector(selector)?.closest('[lang]')?.lang;
  return [lang('.verdict'), lang('.words'), lang('section + section .words')];
`;

test.afterEach(({ browser_ }) => tell(browser_, 'settings/reset', {}));

test('an article in Spanish: its words are said to be Spanish, ours English', async ({ open, popupFor }) => {
  const page = await open('spanish');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(1);
  const badge = await ours.box('badge');
  await page.mouse.click(badge.x + 12, badge.y + 12);
  await expect.poll(() => ours.card()).toContain('8 de noviembre de 2025');
  expect(await ours.inRoot<string[]>(LANGUAGES)).toEqual(['en-US', 'en', 'es']);
  const popup = await popupFor(page);
  await expect(popup.locator('li[data-verdict="conflicts"] [data-statement]')).toHaveAttribute('lang', 'es');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en-US');
});

test('chosen in the options, everything speaks Spanish at once, and goes back as it came', async ({ open, popupFor, browser_ }) => {
  const page = await open('story');
  const ours = await layerOf(page);
  await expect.poll(() => ours.badges()).toHaveLength(2);
  const popup = await popupFor(page);
  await expect(popup.locator('[data-counts]')).toContainText('2 statements conflict');
  const options = await browser_.context.newPage();
  await options.goto(`chrome-extension://${browser_.id}/options.html`);
  await options.locator('#language').selectOption('es');
  await expect(options.locator('h1')).toHaveText('Opciones');
  await expect(options.locator('#language')).toHaveValue('es');
  await expect(popup.locator('[data-counts]')).toContainText('2 afirmaciones contradicen');
  await expect(popup.locator('li[data-verdict="conflicts"] .finding dd').nth(1)).toContainText('falló el viernes 21 de noviembre de 2025');
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  await page.bringToFront();
  await expect.poll(async () => (await ours.badges()).length).toBe(2);
  const badge = await ours.box('badge');
  await page.mouse.click(badge.x + 12, badge.y + 12);
  await expect.poll(() => ours.card()).toContain('Contradice el registro judicial');
  expect(await ours.inRoot<string[]>(LANGUAGES)).toEqual(['es-419', 'es', 'en']);
  await options.reload();
  await expect(options.locator('h1')).toHaveText('Opciones');
  await options.locator('#language').selectOption('auto');
  await expect(options.locator('h1')).toHaveText('Options');
  await expect(popup.locator('[data-counts]')).toContainText('2 statements conflict');
  await options.close();
});

for (const surface of ['record', 'history', 'options', 'welcome'])
  test(`${surface} in Spanish has no words of English beside the documents' own, and nothing that axe finds`, async ({ browser_ }) => {
    // What is kept was noted in the language that was spoken then.
    await tell(browser_, 'history/delete', {});
    await tell(browser_, 'settings/set', { language: 'es' });
    const page = await browser_.context.newPage();
    await page.goto(`chrome-extension://${browser_.id}/${surface}.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-419');
    const text = await page.locator('body').innerText();
    expect(text).not.toMatch(/\b(which|kept|checked|ruled|ruling of|order of)\b/i);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.close();
  });
