/**
 * The add-on as built for Firefox, in a Firefox: sentences that conflict and that match are marked, and the page's own
 * elements stay as they are. `.ci/test` runs it where there is a Firefox, whose path FIREFOX_PATH tells.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { argv, env, stdout } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { serveNews } from '../news-server.ts';
import { Firefox } from './firefox.ts';

const ADD_ON = resolve('.output/firefox-mv3');
const HOST = 'www.reuters.com';
const LOOK_EVERY_MS = 100;
const LOOKS = 150;

/** What stands under each of our highlights, and how many elements of ours the page has. */
const SEEN = `JSON.stringify({
  marks: Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(({ startContainer, startOffset, endOffset }) =>
    startContainer.data.slice(startOffset, endOffset))])),
  overlays: document.querySelectorAll('html > [popover]').length,
  body: document.body.outerHTML,
})`;

interface Seen {
  readonly marks: Readonly<Record<string, readonly string[]>>;
  readonly overlays: number;
  readonly body: string;
}

async function evaluate(firefox: Firefox, context: string, expression: string): Promise<string> {
  const { result } = await firefox.ask<{ result: { value: string } }>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  return result.value;
}

async function open(firefox: Firefox, url: string): Promise<string> {
  const { context } = await firefox.ask<{ context: string }>('browsingContext.create', { type: 'tab' });
  await firefox.ask('browsingContext.navigate', { context, url, wait: 'complete' });
  return context;
}

/** Looks until the marks are there. */
async function seenIn(firefox: Firefox, context: string): Promise<Seen> {
  for (let look = 0; ; look++) {
    const seen = JSON.parse(await evaluate(firefox, context, SEEN)) as Seen;
    if (seen.marks['of-record-conflicts'] || look === LOOKS) return seen;
    await wait(LOOK_EVERY_MS);
  }
}

async function checkStory(firefox: Firefox, address: string): Promise<void> {
  const { marks, overlays, body } = await seenIn(firefox, await open(firefox, `${address}/story`));
  deepEqual(marks['of-record-conflicts-words'], ['November 8, 2025', 'Sept. 7, 2025']);
  ok(marks['of-record-matches']?.some((sentence) => sentence.startsWith('On Aug. 7, 2025')));
  equal(overlays, 1);
  ok(!/of-record|badge|popover/.test(body), 'the body of the page was changed');
}

async function checkOffTopic(firefox: Firefox, address: string): Promise<void> {
  const context = await open(firefox, `${address}/off-topic`);
  // As long as the story took to be marked, and more.
  await wait(2000);
  const marked = await evaluate(firefox, context, 'String(CSS.highlights.size + document.querySelectorAll("html > [popover]").length)');
  equal(marked, '0');
}

const path = env['FIREFOX_PATH'];
if (!path) throw new Error('FIREFOX_PATH does not tell where Firefox is.');
if (!argv.includes('--built') && spawnSync('npx', ['wxt', 'build', '-b', 'firefox'], { stdio: 'ignore' }).status !== 0)
  throw new Error('The add-on for Firefox could not be built: see "npx wxt build -b firefox".');
const news = await serveNews('tests/e2e/pages');
const firefox = await Firefox.start({ path, hosts: [HOST] });
try {
  await firefox.ask('webExtension.install', { extensionData: { type: 'path', path: ADD_ON } });
  const address = `http://${HOST}:${news.port}`;
  await checkStory(firefox, address);
  await checkOffTopic(firefox, address);
  stdout.write('The add-on marks the story and leaves the page about something else alone.\n');
} finally {
  await firefox.stop();
  await news.close();
}
