/**
 * Pictures of every surface in every state, in every look (`npm run pictures`): for people to look at, in .artifacts, with sheets of
 * small ones beside one another. `-- es` takes them with the extension in Spanish. Needs the extension as built.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import type { BrowserContext, Page } from '@playwright/test';
import type { BackgroundMessages, CheckedPage, Reply, TabView } from '../../src/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { ensureBrowser } from '../browser.ts';
import { tell } from '../e2e/tell.ts';
import { type ExtensionBrowser, startBrowser, tabNumber } from '../extension-browser.ts';
import { type Layer, layerOf } from '../layer.ts';
import { serveNews } from '../news-server.ts';
import { LOOKS, type Look, lookAt, type Size } from './looks.ts';
import { answerWith, POPUP_VIEWS } from './popup-views.ts';
import { reportOf } from './report-of.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, language: argv.includes('es') ? ('es' as const) : ('en' as const) };
const FOLDER = `.artifacts/pictures-${SETTINGS.language}`;
const ARTICLE = 'http://www.reuters.com/verdicts';
const WINDOW = { width: 1000, height: 720 };
const POPUP = { width: 420, height: 600 };
const SETTLE_MS = 400;
const ON_A_SHEET = 4 * LOOKS.length;

const taken = new Map<string, string[]>();

async function take(page: Page, surface: string, state: string, look: Look, whole?: Size): Promise<void> {
  const path = join(FOLDER, `${surface}-${state}-${look.name}.png`);
  if (whole) {
    // The browser's own pictures of whole pages forget the size of the text: the window is made as high as the page.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await lookAt(page, look, { ...whole, height: Math.max(height, whole.height) });
    await page.waitForTimeout(SETTLE_MS);
  }
  await page.screenshot({ path });
  taken.set(surface, [...(taken.get(surface) ?? []), path]);
}

/** The page with the card of each verdict, and with none. */
async function takeCards({ context }: ExtensionBrowser): Promise<void> {
  for (const look of LOOKS) {
    const page = await context.newPage();
    await lookAt(page, look, WINDOW);
    await page.goto(ARTICLE);
    await lookAt(page, look, WINDOW);
    const layer = await layerOf(page);
    await until(page, async () => (await layer.badges()).length > 0);
    await page.waitForTimeout(SETTLE_MS);
    await take(page, 'page', 'marked', look);
    for (const [state, words] of Object.entries({ conflict: 'Judge Colleen', superseded: 'No federal', match: 'On Aug. 7' })) {
      await openCard(page, layer, words);
      await take(page, 'card', state, look);
    }
    await layer.inRoot(`[...root.querySelectorAll('footer button')].at(-1).click()`);
    await page.waitForTimeout(SETTLE_MS);
    await take(page, 'card', 'note', look);
    await page.close();
  }
}

async function openCard(page: Page, layer: Layer, words: string): Promise<void> {
  await page.keyboard.press('Escape');
  const paragraph = page.locator('p', { hasText: words });
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click({ position: { x: 60, y: 12 } });
  await until(page, async () => (await layer.card()) !== undefined);
  await page.waitForTimeout(SETTLE_MS);
}

async function takePopup({ context, id }: ExtensionBrowser, state: string, view: TabView, quiet: boolean): Promise<void> {
  for (const look of LOOKS) {
    const page = await context.newPage();
    await page.addInitScript(answerWith, { 'tab/view': view, 'settings/get': { ...SETTINGS, quiet } });
    await lookAt(page, look, POPUP);
    await page.goto(`chrome-extension://${id}/popup.html?tab=1`);
    await lookAt(page, look, POPUP);
    await page.locator(view.kind === 'report' ? '[data-counts]' : '[data-state]').waitFor();
    await page.waitForTimeout(SETTLE_MS);
    await take(page, 'popup', state, look, POPUP);
    await page.close();
  }
}

/** What is done to a page before its picture is taken, by the name of the state. */
const DONE: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  opened: async (page) => {
    for (const summary of await page.locator('summary, button[aria-expanded="false"]').all()) await summary.click();
  },
  'to-delete': (page) => page.locator('main button').last().click(),
  chosen: (page) => page.locator('a[data-tone="conflicts"]').click(),
  searched: (page) => page.locator('input[type="search"]').fill('Talwani'),
  'nothing-found': (page) => page.locator('input[type="search"]').fill('lentils'),
};

async function takePage({ context, id }: ExtensionBrowser, name: string, state: string): Promise<void> {
  for (const look of LOOKS) {
    const page = await context.newPage();
    await lookAt(page, look, WINDOW);
    await page.goto(`chrome-extension://${id}/${name}.html`);
    await lookAt(page, look, WINDOW);
    await page.locator('h2').first().waitFor();
    await page.waitForTimeout(SETTLE_MS);
    await DONE[state]?.(page);
    await page.waitForTimeout(SETTLE_MS);
    await take(page, name, state, look, WINDOW);
    await page.close();
  }
}

/** Asks the background as a page of the extension does. */
async function ask<K extends keyof BackgroundMessages>(asking: Page, kind: K, payload: BackgroundMessages[K][0]) {
  const reply = await asking.evaluate(
    (message) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }).chrome.runtime.sendMessage(message),
    { ofRecord: kind, payload },
  );
  return reply as Reply<BackgroundMessages[K][1]>;
}

/** The report on the article as the background keeps it; a note on it is kept with it. */
async function checkedArticle(browser: ExtensionBrowser): Promise<CheckedPage> {
  const page = await browser.context.newPage();
  await page.goto(ARTICLE);
  const tab = await tabNumber(browser, page);
  await reportOf(browser, tab);
  const asking = await browser.context.newPage();
  await asking.goto(`chrome-extension://${browser.id}/options.html`);
  const reply = await ask(asking, 'tab/view', { tab });
  if (!reply.ok || reply.value.kind !== 'report') throw new Error('There is no report on the sample article.');
  const { checked } = reply.value;
  const [first] = checked.report.statements;
  const finding = first?.findings[0];
  if (first && finding) {
    const words = 'The docket entry says otherwise: see the last page.';
    const { fact, record } = finding;
    await ask(asking, 'note/add', { page: checked.page, fact, verdict: first.verdict, statement: first.text, record, words });
  }
  await asking.close();
  await page.close();
  return checked;
}

/** Pictures beside one another. */
async function takeSheet(context: BrowserContext, name: string, pictures: readonly string[]): Promise<string> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1900, height: 1000 });
  const small = (path: string) => {
    const data = readFileSync(path).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${path.slice(FOLDER.length + 1, -4)}</figcaption></figure>`;
  };
  const style =
    'body{display:grid;grid-template-columns:repeat(5,1fr);gap:8px;margin:8px;font:12px sans-serif}figure{margin:0}img{max-width:100%}';
  await page.setContent(`<style>${style}</style>${pictures.map(small).join('')}`);
  const path = join(FOLDER, `all-${name}.png`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
  return path;
}

async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 100) throw new Error('What was to be taken a picture of did not come up.');
    await page.waitForTimeout(100);
  }
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const news = await serveNews('tests/demo');
const browser = await startBrowser({ executablePath: ensureBrowser(), newsPort: news.port, viewport: WINDOW });
try {
  await tell(browser, 'settings/set', { language: SETTINGS.language });
  await takePage(browser, 'history', 'empty');
  await takeCards(browser);
  const checked = await checkedArticle(browser);
  for (const [state, viewOf] of Object.entries(POPUP_VIEWS)) await takePopup(browser, state, viewOf(checked), false);
  await takePopup(browser, 'quiet', { tab: 1, host: 'news.example', siteOn: true, incognito: false, kind: 'report', checked }, true);
  for (const name of ['history', 'options', 'welcome', 'record']) await takePage(browser, name, 'usual');
  for (const state of ['opened', 'nothing-found', 'to-delete']) await takePage(browser, 'history', state);
  await takePage(browser, 'welcome', 'chosen');
  for (const state of ['searched', 'nothing-found']) await takePage(browser, 'record', state);
  await tell(browser, 'site/set', { host: 'reuters.com', on: false });
  for (const state of ['site-off', 'opened']) await takePage(browser, 'options', state);
  for (const [surface, pictures] of taken)
    for (let first = 0; first < pictures.length; first += ON_A_SHEET)
      stdout.write(
        `${await takeSheet(browser.context, `${surface}-${first / ON_A_SHEET + 1}`, pictures.slice(first, first + ON_A_SHEET))}\n`,
      );
} finally {
  await browser.context.close();
  await news.close();
}
