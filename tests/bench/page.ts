/**
 * What the extension costs a page on its main thread, beside an empty extension: part of `npm run bench`. Both arms are browsers of
 * their own, visited in turn, with the very same calls; script time is CPU time. The longest of our tasks comes from traces.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stdout } from 'node:process';
import type { CDPSession, Page } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { type ExtensionBrowser, startBrowser } from '../extension-browser.ts';
import { type SamplePage, samplePages } from './page-samples.ts';
import { quantile } from './timing.ts';

const ADDRESS = 'http://www.reuters.com/bench';
const EMPTY = '.output/bench/empty-extension';
const ROUNDS = 7;
const WARM_UPS = 2;
const TRACES = 5;
const SETTLE_MS = 1500;

const say = (name: string, ...rest: readonly string[]) => stdout.write(`${name.padEnd(40)} ${rest.join('  ')}\n`);
const ms = (time: number) => `${time.toFixed(1)} ms`;

/** An extension with a content script that does nothing: what any extension costs. */
function writeEmptyExtension(): string {
  mkdirSync(EMPTY, { recursive: true });
  writeFileSync(`${EMPTY}/nothing.js`, '');
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    background: { service_worker: 'nothing.js' },
    content_scripts: [{ matches: ['<all_urls>'], js: ['nothing.js'], run_at: 'document_idle' }],
  };
  writeFileSync(`${EMPTY}/manifest.json`, JSON.stringify(manifest));
  return resolve(EMPTY);
}

async function opened({ context }: ExtensionBrowser, { html }: SamplePage): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  return { page, session: await context.newCDPSession(page) };
}

/** Milliseconds of script on the page's main thread, from the load until it has settled; what goes on after a promise is not counted. */
async function scriptTime(browser: ExtensionBrowser, sample: SamplePage, marks: boolean): Promise<number> {
  const { page, session } = await opened(browser, sample);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(ADDRESS);
  await page.waitForTimeout(SETTLE_MS);
  const { metrics } = await session.send('Performance.getMetrics');
  const marked = await page.evaluate(() => CSS.highlights.size > 0);
  await page.close();
  if (marked !== marks) throw new Error(`${sample.name}: marks ${marked ? 'came up' : 'did not come up'}`);
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

interface Slice {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, how long it lasted and how much CPU time it took, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: object;
}

const CATEGORIES = ['devtools.timeline', 'toplevel', 'v8.execute'];
const SCRIPT = /^(EvaluateScript|FunctionCall|RunMicrotasks|v8\.run)/;
const ANSWER = '"mojo_interface_tag":"extensions.';

async function traceOf(browser: ExtensionBrowser, sample: SamplePage): Promise<Slice[]> {
  const { page, session } = await opened(browser, sample);
  const slices: Slice[] = [];
  session.on('Tracing.dataCollected', ({ value }) => slices.push(...(value as unknown as Slice[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await page.goto(ADDRESS);
  await page.waitForTimeout(2 * SETTLE_MS);
  const done = new Promise((finish) => session.once('Tracing.tracingComplete', finish));
  await session.send('Tracing.end');
  await done;
  await page.close();
  return slices;
}

/**
 * Milliseconds of CPU time of the tasks on the page's main thread in which a script runs or a message for one arrives, with the layout
 * that it asks for. The sample pages have no scripts, so all are ours.
 */
async function ourTasks(browser: ExtensionBrowser, sample: SamplePage): Promise<number[]> {
  const slices = await traceOf(browser, sample);
  const first = slices.find(({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args).includes('/spotter.js'));
  if (!first) throw new Error(`${sample.name}: no script of ours in the trace`);
  const thread = slices.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const ours = thread.filter(({ name, args }) => SCRIPT.test(name) || JSON.stringify(args).includes(ANSWER)).map(({ ts }) => ts);
  const tasks = thread.filter(({ name, ts, dur = 0 }) => name.endsWith('RunTask') && ours.some((at) => at >= ts && at < ts + dur));
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}

async function measureTasks(browser: ExtensionBrowser, sample: SamplePage): Promise<void> {
  const traces: number[][] = [];
  for (let trace = 0; trace < TRACES; trace++) traces.push(await ourTasks(browser, sample));
  const longest = traces.map((tasks) => Math.max(...tasks));
  const all = traces.map((tasks) => tasks.reduce((sum, task) => sum + task, 0));
  say('  longest task with script of ours', `median ${ms(quantile(longest, 0.5))}`, `worst of ${TRACES} ${ms(Math.max(...longest))}`);
  say(`  all of them in ${(2 * SETTLE_MS) / 1000} s`, `median ${ms(quantile(all, 0.5))}`);
}

async function measure(arms: readonly { browser: ExtensionBrowser; ours: boolean }[], sample: SamplePage): Promise<void> {
  const times = arms.map(() => [] as number[]);
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    const order = arms.map((arm, index) => ({ ...arm, index }));
    for (const { browser, ours, index } of round % 2 === 0 ? order : order.toReversed()) {
      const time = await scriptTime(browser, sample, ours && sample.marked);
      if (round >= 0) times[index]?.push(time);
    }
  }
  const [own = Number.NaN, empty = Number.NaN] = times.map((taken) => quantile(taken, 0.5));
  say(sample.name, `script ${ms(own)}`, `empty extension ${ms(empty)}`, `added ${ms(own - empty)}`);
}

/** Prints the cost on every sample page. Says so where there is no build to measure. */
export async function benchPages(): Promise<void> {
  if (!existsSync('.output/chrome-mv3/manifest.json')) {
    say('cost on a page', 'not measured: run "npm run build" first');
    return;
  }
  const start = (extension?: string) => startBrowser({ executablePath: ensureBrowser(), newsPort: 1, ...(extension && { extension }) });
  const own = await start();
  const empty = await start(writeEmptyExtension());
  try {
    const arms = [
      { browser: own, ours: true },
      { browser: empty, ours: false },
    ];
    for (const sample of samplePages()) {
      await measure(arms, sample);
      await measureTasks(own, sample);
    }
  } finally {
    await own.context.close();
    await empty.context.close();
  }
}
