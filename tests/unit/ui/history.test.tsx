// @vitest-environment happy-dom
/** The history: what is listed, found, deleted and taken away. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Correction, HistoryEntry, Note } from '../../../src/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { HistoryPage } from '../../../src/ui/history/HistoryPage.tsx';
import { announced, answer, asked, forgetAll } from './fake-browser.ts';
import { checkedPage, REPORT } from './samples.ts';
import { control, doing, find, show, texts, typeInto } from './stage.tsx';

vi.mock('../../../src/platform/browser.ts', () => import('./fake-browser.ts'));

const ENTRY: HistoryEntry = {
  id: 'p1',
  at: 1_764_000_000_000,
  title: 'ACLU stops the IRS',
  url: 'https://news.example/a',
  published: '2025-11-24',
  counts: REPORT.counts,
  asOf: '2026-09-25',
};
const OTHER: HistoryEntry = {
  ...ENTRY,
  id: 'p2',
  title: '',
  url: 'javascript:alert(1)',
  published: null,
  counts: { conflicts: 0, matches: 1, superseded: 0, sentences: 3 },
};
const NOTE: Note = {
  id: 'n1',
  page: 'p1',
  title: 'ACLU stops the IRS',
  url: 'https://news.example/a',
  at: 1_764_000_000_000,
  fact: 'ctr.ruling.length',
  verdict: 'conflicts',
  statement: 'Judge wrote 25 pages.',
  record: 'The opinion runs to 94 pages.',
  words: 'Another order.',
};
const CORRECTION: Correction = {
  id: 'c1',
  at: 1_764_000_000_000,
  page: 'p1',
  title: 'ACLU stops the IRS',
  statement: 'It is on appeal.',
  was: 'matches',
  now: null,
  records: ['1.0', '1.1'],
};

const history = () => show(<HistoryPage />);
const last = (kind: string) => asked.findLast((one) => one.kind === kind)?.payload;

beforeEach(() => {
  answer('settings/get', DEFAULT_SETTINGS);
  answer('history/list', [ENTRY, OTHER]);
  answer('history/get', { ...ENTRY, checked: checkedPage(), notes: [] });
  answer('history/delete', null);
  answer('corrections/list', [CORRECTION]);
  answer('note/list', [NOTE]);
  answer('note/delete', null);
});
afterEach(() => {
  forgetAll();
  vi.restoreAllMocks();
});

test('lists the articles with dates and counts in words', async () => {
  const root = await history();
  expect(texts(root, '[data-page] h3')).toEqual(['ACLU stops the IRS', 'Article without a title']);
  expect(find(root, '[data-page="p1"] .soft').textContent).toMatch(
    /^Published November 24, 2025 · Checked .* · Record as of September 25, 2026\.$/,
  );
  expect(texts(root, '[data-page="p1"] [data-tone]')).toEqual(['2 conflicts', '1 right when published', '1 match']);
  expect(root.textContent).toContain('Kept for 30 days.');
});

test('only web addresses are links', async () => {
  expect([...(await history()).querySelectorAll('[data-page] a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://news.example/a',
  ]);
});

test('shows the statements on demand', async () => {
  const root = await history();
  expect(root.querySelectorAll('[data-verdict]')).toHaveLength(0);
  await doing(() => find(root, '[data-page="p1"] [aria-expanded]').click());
  expect(root.querySelectorAll('[data-verdict]')).toHaveLength(4);
  expect(find(root, '[data-page="p1"] [aria-expanded]').getAttribute('aria-expanded')).toBe('true');
});

test('an open history follows what is kept when the settings change', async () => {
  const root = await history();
  answer('history/list', [OTHER]);
  answer('note/list', []);
  answer('settings/get', { ...DEFAULT_SETTINGS, retentionDays: 0 });
  await doing(() => announced('settings/changed', { ...DEFAULT_SETTINGS, retentionDays: 0 }));
  expect(texts(root, '[data-page] h3')).toEqual(['Article without a title']);
  expect(root.querySelectorAll('[data-note]')).toHaveLength(0);
  expect(root.textContent).toContain('Nothing is kept after a page is closed.');
});

test('searches', async () => {
  const root = await history();
  await doing(() => typeInto(find<HTMLInputElement>(root, '#search'), 'aclu', 'input'));
  expect(last('history/list')).toEqual({ search: 'aclu' });
});

test('an empty search result is not an empty history', async () => {
  answer('history/list', ({ search }) => (search ? [] : [ENTRY]));
  const root = await history();
  await doing(() => typeInto(find<HTMLInputElement>(root, '#search'), 'zzz', 'input'));
  expect(root.textContent).toContain('No checked article has these words');
  expect(root.textContent).not.toContain('No article has been checked yet');
});

test('deletes one', async () => {
  answer('note/list', []);
  const root = await history();
  await doing(() => control(root, 'Delete “ACLU stops the IRS” from the history').click());
  expect(last('history/delete')).toEqual({ ids: ['p1'] });
  expect(find(root, '[role=status]').textContent).toBe('Deleted.');
});

test('asks before notes go with their article, those on its other views too', async () => {
  answer('note/list', [
    NOTE,
    { ...NOTE, id: 'n2', page: 'p0', url: 'https://news.example/a' },
    { ...NOTE, id: 'n3', page: 'p9', url: 'https://news.example/b' },
  ]);
  const root = await history();
  await doing(() => control(root, 'Delete “ACLU stops the IRS” from the history').click());
  expect(last('history/delete')).toBeUndefined();
  expect(root.textContent).toContain('Delete this article and your 2 notes on it?');
  await doing(() => control(root, 'Yes, delete with its notes').click());
  expect(last('history/delete')).toEqual({ ids: ['p1'] });
});

test('deletes all only after asking', async () => {
  const root = await history();
  await doing(() => control(root, 'Delete all').click());
  expect(last('history/delete')).toBeUndefined();
  expect(document.activeElement?.textContent).toBe('Keep them');
  await doing(() => control(root, 'Keep them').click());
  await doing(() => control(root, 'Delete all').click());
  await doing(() => control(root, 'Yes, delete all').click());
  expect(last('history/delete')).toEqual({});
});

test.each([
  ['articles', 'history/list', [ENTRY]],
  ['corrections', 'corrections/list', [CORRECTION]],
  ['notes', 'note/list', [NOTE]],
] as const)('offers to delete all when only %s are kept, and not when nothing is', async (_, kind, kept) => {
  answer('history/list', []);
  answer('corrections/list', []);
  answer('note/list', []);
  expect((await history()).textContent).not.toContain('Delete all');
  answer(kind, kept as never);
  expect((await history()).textContent).toContain('Delete all');
});

test.each([
  ['As JSON', 'json'],
  ['As ClaimReview', 'claimreview'],
] as const)('export %s', async (label, format) => {
  answer('history/export', { name: `of-record-${format}.json`, type: 'application/json', text: '[]' });
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const root = await history();
  await doing(() => control(root, label).click());
  expect(last('history/export')).toEqual({ format });
  expect(saved).toEqual([`of-record-${format}.json`]);
});

test('the ledger says what changed, from what to what', async () => {
  expect(texts(await history(), '[data-correction] p').slice(0, 2)).toEqual([
    'It is on appeal.',
    'Was: Matches the court record. Now: No verdict.',
  ]);
});

test('a note tells which article it is on', async () => {
  answer('note/list', [NOTE, { ...NOTE, id: 'n2', title: '', url: '' }]);
  const root = await history();
  expect(texts(root, '[data-note] [data-article]')).toEqual(['ACLU stops the IRS', 'Article without a title']);
  expect([...root.querySelectorAll('[data-note] [data-article] a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://news.example/a',
  ]);
});

test('notes can be copied as text and deleted', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  const root = await history();
  await doing(() => control(root, 'Copy as text').click());
  expect(copied[0]).toContain(
    'Article: ACLU stops the IRS\nAddress: https://news.example/a\nStatement: Judge wrote 25 pages.\nVerdict: Conflicts with the court record\nRecord: The opinion runs to 94 pages.',
  );
  await doing(() => control(root, 'Delete this note').click());
  expect(last('note/delete')).toEqual({ ids: ['n1'] });
  vi.unstubAllGlobals();
});

test('a note that the browser does not let be copied is said not to be', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
  const root = await history();
  await doing(() => control(root, 'Copy as text').click());
  expect(find(root, '[role="status"].notice').textContent).toBe('Could not copy');
  vi.unstubAllGlobals();
});

test('with nothing kept each part says so', async () => {
  answer('history/list', []);
  answer('corrections/list', []);
  answer('note/list', []);
  const { textContent } = await history();
  for (const words of ['No article has been checked yet', 'No verdict you were shown has changed.', 'You have not noted anything.'])
    expect(textContent).toContain(words);
});
