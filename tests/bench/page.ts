/**
 * What the extension costs a page on its main thread, beside an empty extension: part of `npm run bench`. Both arms are browsers of
 * their own, visited in turn, with the very same calls; script time is CPU time. The longest of our tasks comes from traces.
 */
import { existsSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { type ExtensionBrowser, startBrowser } from '../extension-browser.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { ADDRESS, openSample, type SamplePage, samplePages, usualArticle } from './page-samples.ts';
import { benchPopup } from './popup.ts';
import { ms, say } from './print.ts';
import { quantile } from './timing.ts';

const ROUNDS = 7;
const WARM_UPS = 2;
const TRACES = 5;

async function opened(browser: ExtensionBrowser, sample: SamplePage): Promise<{ page: Page; session: CDPSession }> {
  const page = await openSample(browser, sample);
  return { page, session: await browser.context.newCDPSession(page) };
}

/** What a page's main thread did, in milliseconds of CPU time. What goes on after a promise is not counted as script. */
interface Cost {
  readonly script: number;
  /** Reading scripts before they run; the functions that only run later are compiled within `script`. */
  readonly compile: number;
  /** Styles and places of the page's elements. */
  readonly layout: number;
}

/** From the load until the page has settled. */
async function costOf(browser: ExtensionBrowser, sample: SamplePage, marks: boolean): Promise<Cost> {
  const { page, session } = await opened(browser, sample);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(ADDRESS);
  await page.waitForTimeout(sample.settleMs);
  const { metrics } = await session.send('Performance.getMetrics');
  const marked = await page.evaluate(() => CSS.highlights.size > 0);
  await page.close();
  if (marked !== marks) throw new Error(`${sample.name}: marks ${marked ? 'came up' : 'did not come up'}`);
  const of = (metric: string) => (metrics.find(({ name }) => name === metric)?.value ?? Number.NaN) * 1000;
  return { script: of('ScriptDuration'), compile: of('V8CompileDuration'), layout: of('RecalcStyleDuration') + of('LayoutDuration') };
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
const LAYOUT = /^(UpdateLayoutTree|Layout)$/;
const ANSWER = '"mojo_interface_tag":"extensions.';

async function traceOf(browser: ExtensionBrowser, sample: SamplePage): Promise<Slice[]> {
  const { page, session } = await opened(browser, sample);
  const slices: Slice[] = [];
  session.on('Tracing.dataCollected', ({ value }) => slices.push(...(value as unknown as Slice[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await page.goto(ADDRESS);
  await page.waitForTimeout(sample.settleMs);
  const done = new Promise((finish) => session.once('Tracing.tracingComplete', finish));
  await session.send('Tracing.end');
  await done;
  await page.close();
  return slices;
}

/** What one trace shows of our work on the page's main thread, in milliseconds of CPU time. The sample pages have no scripts, so all are ours. */
interface Work {
  /** Each task in which a script runs or a message for one arrives, with the layout that it asks for. */
  readonly tasks: readonly number[];
  /** All script, what goes on after a promise included, without the layout that it asks for. */
  readonly script: number;
}

async function ourWork(browser: ExtensionBrowser, sample: SamplePage): Promise<Work> {
  const slices = await traceOf(browser, sample);
  const first = slices.find(({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args).includes('/spotter.js'));
  if (!first) throw new Error(`${sample.name}: no script of ours in the trace`);
  const thread = slices.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const ours = thread.filter(({ name, args }) => SCRIPT.test(name) || JSON.stringify(args).includes(ANSWER)).map(({ ts }) => ts);
  const tasks = thread.filter(({ name, ts, dur = 0 }) => name.endsWith('RunTask') && ours.some((at) => at >= ts && at < ts + dur));
  return { tasks: tasks.map(({ tdur = 0 }) => tdur / 1000), script: scriptIn(thread) };
}

function scriptIn(thread: readonly Slice[]): number {
  const scripts = outermost(thread.filter(({ name }) => SCRIPT.test(name)));
  const layouts = outermost(thread.filter(({ name }) => LAYOUT.test(name))).filter(({ ts }) => scripts.some((script) => holds(script, ts)));
  return (sumOf(scripts.map(({ tdur = 0 }) => tdur)) - sumOf(layouts.map(({ tdur = 0 }) => tdur))) / 1000;
}

/** Those that lie in no other. */
function outermost(slices: readonly Slice[]): Slice[] {
  const found: Slice[] = [];
  for (const slice of slices.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = found.at(-1);
    if (!last || !holds(last, slice.ts)) found.push(slice);
  }
  return found;
}

const holds = ({ ts, dur = 0 }: Slice, at: number) => at >= ts && at < ts + dur;
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

async function measureTasks(browser: ExtensionBrowser, sample: SamplePage): Promise<void> {
  const traces: Work[] = [];
  for (let trace = 0; trace < TRACES; trace++) traces.push(await ourWork(browser, sample));
  const longest = traces.map(({ tasks }) => Math.max(...tasks));
  const seconds = sample.settleMs / 1000;
  say('  longest task with script of ours', `median ${ms(median(longest))}`, `worst of ${TRACES} ${ms(Math.max(...longest))}`);
  say(`  all of them in ${seconds} s`, `median ${ms(median(traces.map(({ tasks }) => sumOf(tasks))))}`);
  say(`  script in ${seconds} s, traced`, `median ${ms(median(traces.map(({ script }) => script)))}`, 'what follows promises included');
}

async function measure(arms: readonly { browser: ExtensionBrowser; ours: boolean }[], sample: SamplePage): Promise<void> {
  const costs = arms.map(() => [] as Cost[]);
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    const order = arms.map((arm, index) => ({ ...arm, index }));
    for (const { browser, ours, index } of round % 2 === 0 ? order : order.toReversed()) {
      const cost = await costOf(browser, sample, ours && sample.marked);
      if (round >= 0) costs[index]?.push(cost);
    }
  }
  const tell = (name: string, part: (cost: Cost) => number) => {
    const [own = Number.NaN, empty = Number.NaN] = costs.map((taken) => median(taken.map(part)));
    say(name, `${ms(own)}`, `empty extension ${ms(empty)}`, `added ${ms(own - empty)}`);
  };
  tell(`${sample.name}: script`, ({ script }) => script);
  tell('  compiling it', ({ compile }) => compile);
  tell('  styles and layout of the page', ({ layout }) => layout);
}

/** Prints the cost on every sample page, and how fast the popup opens. Says so where there is no build to measure. */
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
    const samples = samplePages();
    for (const sample of samples) {
      await measure(arms, sample);
      await measureTasks(own, sample);
    }
    const onTopic = samples.find(({ marked }) => marked);
    await benchPopup(own, empty, usualArticle());
    if (onTopic) await benchPopup(own, empty, onTopic);
  } finally {
    await own.context.close();
    await empty.context.close();
  }
}
