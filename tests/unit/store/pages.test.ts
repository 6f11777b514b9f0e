/** The kept pages: listing, searching, forgetting; and the ledger of corrections that keeping them writes. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listCorrections } from '../../../src/store/corrections.ts';
import { Database } from '../../../src/store/database.ts';
import { addNote, listNotes } from '../../../src/store/notes.ts';
import { deletePages, dropPage, forgetTab, keepPage, listPages, prunePages, keptPage as readPage } from '../../../src/store/pages.ts';
import { keptPage, statement, type Wanted } from './samples.ts';

const DAY = 86_400_000;
let database: Database;

beforeEach(() => {
  database = new Database(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const keep = (wanted: Wanted, text = '') => keepPage(database, keptPage(wanted), text, []);
const ids = async (search?: string) => (await listPages(database, search)).map(({ id }) => id);

test('lists newest first, with the counts', async () => {
  await keep({ page: 'a', at: 1, statements: [statement('It was so.', 'conflicts')] });
  await keep({ page: 'b', at: 2 });
  const entries = await listPages(database);
  expect(entries.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(entries[1]).toMatchObject({ title: 'a', url: 'https://news.example/a', counts: { conflicts: 1 } });
});

test('lists an address once, with its latest view; pages without an address each', async () => {
  await keep({ page: 'a', at: 1, url: 'https://news.example/x' });
  await keep({ page: 'b', at: 2, url: 'https://news.example/x' });
  await keep({ page: 'c', at: 3, url: '' });
  await keep({ page: 'd', at: 4, url: '' });
  expect(await ids()).toEqual(['d', 'c', 'b']);
});

test.each([
  ['JUDGE', ['a']],
  ['  was so', ['a']],
  ['nowhere', []],
  ['', ['b', 'a']],
])('searches titles and statements for %j', async (search, found) => {
  await keep({ page: 'a', at: 1, title: 'A judge rules', statements: [statement('It was so.', 'matches')] });
  await keep({ page: 'b', at: 2, title: 'Soup' });
  expect(await ids(search)).toEqual(found);
});

test('deletes a page with all views of its address, its notes and corrections', async () => {
  await keep({ page: 'a', at: 1, url: 'https://news.example/x' });
  await keep({ page: 'b', at: 2, url: 'https://news.example/x' });
  await keep({ page: 'c', at: 3 });
  const note = { page: 'a', fact: 'f', verdict: 'conflicts' as const, statement: 's', record: 'r', words: '' };
  await addNote(database, note, 5);
  await deletePages(database, ['b']);
  expect(await ids()).toEqual(['c']);
  expect(await readPage(database, 'a')).toBeUndefined();
  expect(await listNotes(database)).toEqual([]);
});

test('deletes everything', async () => {
  await keep({ page: 'a' });
  await keep({ page: 'b' });
  await deletePages(database);
  expect(await ids()).toEqual([]);
});

test('drops one view and no other', async () => {
  await keep({ page: 'a', url: 'https://news.example/x' });
  await keep({ page: 'b', url: 'https://news.example/x' });
  await dropPage(database, 'b');
  expect(await ids()).toEqual(['a']);
});

test.each([
  [30, ['young', 'edge']],
  [1, ['young']],
  [0, ['young', 'edge', 'old']],
])('with a retention of %i days keeps %j of open tabs', async (days, kept) => {
  const now = 100 * DAY;
  await keep({ page: 'young', at: now - 1 });
  await keep({ page: 'edge', at: now - 30 * DAY + 1 });
  await keep({ page: 'old', at: now - 31 * DAY });
  await prunePages(database, days, now);
  expect(await ids()).toEqual(kept);
});

test('with a retention of 0 days forgets a page when its tab is closed', async () => {
  await keep({ page: 'a', tab: 1 });
  await keep({ page: 'b', tab: 2 });
  await forgetTab(database, 1);
  await prunePages(database, 0, 2000);
  expect(await ids()).toEqual(['b']);
});

test('notes and corrections go when they are older than is wanted and their page is gone', async () => {
  const now = 100 * DAY;
  const url = 'https://news.example/x';
  await keep({ page: 'old', at: now - 40 * DAY, url, record: '1', statements: [statement('It was so.', 'conflicts')] }, 'It was so.');
  await keep({ page: 'older', at: now - 39 * DAY, url, record: '2' }, 'It was so.');
  await keep({ page: 'young', at: now - 1 });
  const note = { fact: 'f.one', verdict: 'conflicts', statement: 'It was so.', record: '', words: '' } as const;
  await addNote(database, { ...note, page: 'old' }, now - 38 * DAY);
  await addNote(database, { ...note, page: 'young' }, now - 38 * DAY);
  await addNote(database, { ...note, page: 'old' }, now - 2 * DAY);
  expect(await listCorrections(database)).toHaveLength(1);
  await prunePages(database, 30, now);
  expect((await listNotes(database)).map(({ page, at }) => [page, (now - at) / DAY])).toEqual([
    ['old', 2],
    ['young', 38],
  ]);
  expect(await listCorrections(database)).toEqual([]);
});

test('deleting everything leaves no note or correction of pages that are gone', async () => {
  const url = 'https://news.example/x';
  await keep({ page: 'a', at: 1, url, record: '1', statements: [statement('It was so.', 'conflicts')] }, 'It was so.');
  await keep({ page: 'b', at: 2, url, record: '2' }, 'It was so.');
  await addNote(database, { page: 'b', fact: 'f.one', verdict: 'conflicts', statement: 'It was so.', record: '', words: '' }, 3);
  await dropPage(database, 'a');
  await dropPage(database, 'b');
  await deletePages(database);
  expect(await listNotes(database)).toEqual([]);
  expect(await listCorrections(database)).toEqual([]);
});

test('a note keeps the title and the address of its article, and goes with every view of it', async () => {
  const url = 'https://news.example/x';
  await keep({ page: 'a', at: 1, url, title: 'A ruling' });
  await addNote(database, { page: 'a', fact: 'f.one', verdict: 'conflicts', statement: 'It was so.', record: '', words: '' }, 2);
  expect(await listNotes(database)).toMatchObject([{ title: 'A ruling', url }]);
  await dropPage(database, 'a');
  await keep({ page: 'b', at: 3, url });
  await deletePages(database, ['b']);
  expect(await listNotes(database)).toEqual([]);
});

test('after the browser was started anew no tab holds a page', async () => {
  await keep({ page: 'a', tab: 1 });
  await keep({ page: 'b', tab: 2 });
  await forgetTab(database);
  await prunePages(database, 0, 2000);
  expect(await ids()).toEqual([]);
});

test('notes a verdict that another edition of the record changed', async () => {
  const url = 'https://news.example/x';
  const text = 'It was so. It was not. It stays.';
  const before = [statement('It was so.', 'conflicts'), statement('It stays.', 'matches'), statement('It is gone.', 'conflicts')];
  await keep({ page: 'a', at: 1, url, record: '1', statements: before }, text);
  await keep(
    { page: 'b', at: 2, url, record: '2', statements: [statement('It was not.', 'matches'), statement('It stays.', 'matches')] },
    text,
  );
  const corrections = (await listCorrections(database)).map(({ statement: words, was, now, records }) => ({ words, was, now, records }));
  expect(corrections).toHaveLength(2);
  expect(corrections).toContainEqual({ words: 'It was so.', was: 'conflicts', now: null, records: ['1', '2'] });
  expect(corrections).toContainEqual({ words: 'It was not.', was: null, now: 'matches', records: ['1', '2'] });
});

test('notes nothing when the record is the same', async () => {
  const url = 'https://news.example/x';
  await keep({ page: 'a', at: 1, url, statements: [statement('It was so.', 'conflicts')] }, 'It was so.');
  await keep({ page: 'b', at: 2, url }, 'It was so.');
  expect(await listCorrections(database)).toEqual([]);
});
