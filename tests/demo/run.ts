/**
 * The demonstration (`npm start`): builds the extension, opens it on a sample article that we serve ourselves under the
 * name of a listed news site, prints the verdicts and leaves screenshots in .output/demo. With a display the browser
 * stays open until it is closed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { env, platform, stderr, stdout } from 'node:process';
import type { Page } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { type ExtensionBrowser, startBrowser, tabNumber } from '../extension-browser.ts';
import { serveNews } from '../news-server.ts';
import { takePictures } from './pictures.ts';
import { reportOf } from './report-of.ts';
import { summary } from './summary.ts';

const ARTICLE = 'http://www.reuters.com/article';
const PICTURES = '.output/demo';

const hasDisplay = platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

function build(): void {
  const built = spawnSync('npx', ['wxt', 'build'], { encoding: 'utf8', shell: platform === 'win32' });
  if (built.status !== 0) throw new Error(`The extension could not be built:\n${built.stdout}${built.stderr}`);
}

async function show(browser: ExtensionBrowser): Promise<Page> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(ARTICLE);
  const tab = await tabNumber(browser, page);
  const report = await reportOf(browser, tab);
  stdout.write(`${summary(report)}\n`);
  mkdirSync(PICTURES, { recursive: true });
  const files = await takePictures(browser, page, tab, PICTURES);
  stdout.write(`\nScreenshots: ${files.join(', ')}\n`);
  await page.bringToFront();
  return page;
}

async function demonstrate(): Promise<void> {
  const executablePath = ensureBrowser();
  build();
  const news = await serveNews('tests/demo');
  const browser = await startBrowser({
    executablePath,
    newsPort: news.port,
    headless: !hasDisplay,
    viewport: { width: 1100, height: 800 },
  });
  try {
    await show(browser);
    if (hasDisplay) {
      stdout.write('The browser stays open; close it to end.\n');
      await browser.context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    await browser.context.close().catch(() => undefined);
    await news.close();
  }
}

try {
  await demonstrate();
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
