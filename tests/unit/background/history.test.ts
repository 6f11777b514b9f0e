/** The history as a file to take away: every note on an article goes with it. */
import 'fake-indexeddb/auto';
import { afterAll, expect, test, vi } from 'vitest';
import { exportHistory } from '../../../extension/background/history.ts';
import type { HistoryDetail } from '../../../src/messages/protocol.ts';
import { Database } from '../../../src/store/database.ts';
import { addNote } from '../../../src/store/notes.ts';
import { keepPage } from '../../../src/store/pages.ts';
import { keptPage } from '../store/samples.ts';
import '../ui/fake-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../ui/fake-browser.ts'));

const database = new Database('test-history');
afterAll(() => database.delete());

test('notes on an earlier view of the same address are exported with the article', async () => {
  const url = 'https://news.example/x';
  const note = { fact: 'f.one', verdict: 'conflicts', statement: 'It was so.', record: '' } as const;
  await keepPage(database, keptPage({ page: 'first', at: 1, url }), '', []);
  await addNote(database, { ...note, page: 'first', words: 'Then.' }, 2);
  await keepPage(database, keptPage({ page: 'second', at: 3, url }), '', []);
  await addNote(database, { ...note, page: 'second', words: 'Now.' }, 4);
  await keepPage(database, keptPage({ page: 'other', at: 5 }), '', []);
  const { text } = await exportHistory(database, 'json');
  const exported = JSON.parse(text) as HistoryDetail[];
  expect(exported.map(({ id, notes }) => [id, notes.map(({ words }) => words)])).toEqual([
    ['other', []],
    ['second', ['Now.', 'Then.']],
  ]);
});
