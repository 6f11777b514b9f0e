/**
 * How long the popup takes to show a kept report, beside the popup of an empty extension: part of `npm run bench`. Both are opened in
 * turn, and timed by their own clocks from the beginning of the navigation to the first frame with a statement in it.
 */
import type { Page } from '@playwright/test';
import { reportOf } from '../demo/report-of.ts';
import { type ExtensionBrowser, tabNumber } from '../extension-browser.ts';
import { ADDRESS, openSample, type SamplePage } from './page-samples.ts';
import { ms, say } from './print.ts';
import { quantile } from './timing.ts';

const ROUNDS = 21;
const WARM_UPS = 3;

interface Timed {
  shown?: number;
}

/** Runs in the popup before its own scripts. */
function noteFirstStatement(): void {
  const timed = globalThis as Timed;
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-verdict]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      timed.shown = performance.now();
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function timeToShow({ context }: ExtensionBrowser, url: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(noteFirstStatement);
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as Timed).shown !== undefined);
  const shown = await page.evaluate(() => (globalThis as Timed).shown);
  await page.close();
  return shown ?? Number.NaN;
}

/** Opens the sample in both browsers, so that these have as much to do beside their popups. */
export async function benchPopup(own: ExtensionBrowser, empty: ExtensionBrowser, sample: SamplePage): Promise<void> {
  const pages: Page[] = await Promise.all([own, empty].map((browser) => openSample(browser, sample)));
  await Promise.all(pages.map((page) => page.goto(ADDRESS)));
  const tab = await tabNumber(own, pages[0] as Page);
  const { statements } = await reportOf(own, tab);
  const arms = [
    { browser: own, url: `chrome-extension://${own.id}/popup.html?tab=${tab}`, times: [] as number[] },
    { browser: empty, url: `chrome-extension://${empty.id}/popup.html`, times: [] as number[] },
  ];
  for (let round = -WARM_UPS; round < ROUNDS; round++)
    for (const { browser, url, times } of round % 2 === 0 ? arms : arms.toReversed()) {
      const time = await timeToShow(browser, url);
      if (round >= 0) times.push(time);
    }
  await Promise.all(pages.map((page) => page.close()));
  const [ours = Number.NaN, bare = Number.NaN] = arms.map(({ times }) => quantile(times, 0.5));
  say(`popup, ${statements.length} statements`, `opens in ${ms(ours)}`, `p95 ${ms(quantile(arms[0]?.times ?? [], 0.95))}`);
  say('  an empty popup', `opens in ${ms(bare)}`, `ours takes ${(ours / bare).toFixed(1)} times as long, ${ms(ours - bare)} more`);
}
