// @vitest-environment jsdom
/** The reader while its reading rests: the page changes, becomes another, is checked again, or the extension goes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { Envelope } from '../../../src/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { Reader } from '../../../src/page/reader.ts';
import { prose } from '../article/dom.ts';
import { keptPage } from '../store/samples.ts';

const TOPIC = 'A court told the IRS to stop sharing taxpayer addresses with ICE.';

/** Articles sent to be checked, in order. */
let sent: Article[] = [];
/** How often its words and settings were asked for. */
let ready = 0;
let rests: (() => void)[] = [];
/** What happens to the page while the background checks. */
let duringCheck = () => {};
let listener: (message: unknown, sender: unknown, reply: () => void) => void;
const runtime: { id: string | undefined; sendMessage: unknown; onMessage: unknown } = {
  id: 'extension',
  sendMessage: ({ ofRecord, payload }: Envelope) => {
    if (ofRecord === 'page/ready') ready += 1;
    if (ofRecord === 'page/ready') return Promise.resolve({ ok: true, value: { settings: DEFAULT_SETTINGS, words: {} } });
    if (ofRecord !== 'page/check') return Promise.resolve({ ok: true, value: null });
    sent.push((payload as { article: Article }).article);
    duringCheck();
    return Promise.resolve({ ok: true, value: keptPage({ page: 'x' }).checked });
  },
  onMessage: {
    addListener: (added: typeof listener) => {
      listener = added;
    },
    removeListener: () => {},
  },
};

/** A rest that lasts until the test lets it end. */
class HeldChannel {
  private end = () => {};
  port1 = { addEventListener: (_: string, end: () => void) => void (this.end = end), start: () => {}, close: () => {} };
  port2 = { postMessage: () => void rests.push(() => this.end()) };
}

const articleOf = (first: number) => {
  const paragraphs = Array.from({ length: 120 }, (_, index) => `<p>${prose(first + index)}</p>`).join('');
  return `<article><h1>A headline of some words</h1><p>${TOPIC}</p>${paragraphs}</article>`;
};

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

/** Lets this many rests end, with what follows each. */
async function endRests(count = Number.POSITIVE_INFINITY): Promise<void> {
  for (let ended = 0; ended < count && rests.length > 0; ended++) {
    for (const end of rests.splice(0)) end();
    await pass(0);
  }
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 20;
    return now;
  });
  vi.stubGlobal('MessageChannel', HeldChannel);
  vi.stubGlobal('chrome', { runtime });
  sent = [];
  rests = [];
  duringCheck = () => {};
  runtime.id = 'extension';
  history.replaceState(null, '', '/one');
  document.body.innerHTML = articleOf(0);
  new Reader(document).start();
  await pass(10);
  await endRests(2);
});

/** After the extension is gone the reader stops by itself. */
afterEach(async () => {
  runtime.id = undefined;
  await pass(300);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('nothing is sent before the reading is complete, then all of it', async () => {
  expect(rests).toHaveLength(1);
  expect(sent).toEqual([]);
  await endRests();
  expect(sent.map(({ text }) => text.split('\n\n').length)).toEqual([121]);
});

test('a text that changes while the reading rests is read as it became, once', async () => {
  (document.querySelector('p') as Element).textContent = `${TOPIC} It did so today.`;
  await endRests();
  await pass(2000);
  await endRests();
  expect(sent.map(({ text }) => text.split('\n\n')[0])).toEqual([`${TOPIC} It did so today.`]);
});

test('a page that draws itself anew during the check is read again at once, and checked again only if it says something else', async () => {
  const during = [articleOf(0), articleOf(500), articleOf(500)];
  duringCheck = () => {
    document.body.innerHTML = during.shift() ?? '';
  };
  await endRests();
  expect(sent).toHaveLength(1);
  listener({ ofRecord: 'in-tab/check', payload: {} }, null, () => {});
  await endRests();
  expect(sent).toHaveLength(3);
  expect(sent[2]?.text).toContain(prose(500));
});

test('a page that becomes another while the reading rests is never sent as it was', async () => {
  history.pushState(null, '', '/two');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await endRests();
  document.body.innerHTML = articleOf(500);
  await pass(500);
  await endRests();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.url).toContain('/two');
  expect(sent[0]?.text).toContain(prose(500));
});

test('a page with another address and the same text is checked all the same, however often it changes meanwhile', async () => {
  await endRests();
  history.pushState(null, '', '/two');
  window.dispatchEvent(new PopStateEvent('popstate'));
  for (let look = 0; look < 12; look++) {
    document.body.append(document.createElement('p'));
    (document.body.lastElementChild as Element).innerHTML = '<a href="/x">More</a>';
    await pass(400);
    await endRests();
  }
  expect(sent.map(({ url }) => url?.slice(-4))).toEqual(['/one', '/two']);
});

test('a check that was asked for is done although text comes while it rests', async () => {
  await endRests();
  listener({ ofRecord: 'in-tab/check', payload: {} }, null, () => {});
  document.body.append(document.createElement('p'));
  (document.body.lastElementChild as Element).innerHTML = '<a href="/x">More</a>';
  await pass(2000);
  await endRests();
  expect(sent).toHaveLength(2);
});

test('a check that was asked for right after a move is done at once', async () => {
  await endRests();
  history.pushState(null, '', '/two');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await pass(300);
  listener({ ofRecord: 'in-tab/check', payload: {} }, null, () => {});
  await pass(200);
  await endRests();
  expect(sent).toHaveLength(2);
});

test('text that waits for a reading to end is not read once the extension is gone', async () => {
  document.body.append(document.createElement('p'));
  (document.body.lastElementChild as Element).innerHTML = '<a href="/x">More</a>';
  await pass(400);
  runtime.id = undefined;
  await pass(300);
  await endRests(1);
  expect(rests).toEqual([]);
});

test('once the extension is gone nothing is read to its end', async () => {
  runtime.id = undefined;
  await pass(300);
  const held = rests.length;
  await endRests();
  expect(held).toBe(1);
  expect(rests).toEqual([]);
  runtime.id = 'extension';
  await pass(2000);
  await endRests();
  expect(sent).toEqual([]);
});

test('switched off while the reading rests, the site is left alone; switched on again, it is read', async () => {
  const apply = (sitesOff: string[]) =>
    listener({ ofRecord: 'settings/changed', payload: { ...DEFAULT_SETTINGS, sitesOff } }, null, () => {});
  apply([location.hostname]);
  await endRests();
  expect(sent).toEqual([]);
  apply([]);
  await endRests();
  expect(sent).toHaveLength(1);
});

test('in another language the words are asked for anew, and the report with them', async () => {
  await endRests();
  const before = { ready, sent: sent.length };
  const speak = (language: 'auto' | 'es') =>
    listener({ ofRecord: 'settings/changed', payload: { ...DEFAULT_SETTINGS, language } }, null, () => {});
  speak('auto');
  await pass(0);
  await endRests();
  expect({ ready, sent: sent.length }).toEqual(before);
  speak('es');
  await pass(0);
  await endRests();
  expect({ ready, sent: sent.length }).toEqual({ ready: before.ready + 1, sent: before.sent + 1 });
});
