/** Upgrading: a store as the first edition of the record left it is opened, loses nothing, and the ledger tells what has changed since. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkArticle } from '../../../extension/background/checking.ts';
import type { Article } from '../../../src/article/article.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';
import { listCorrections } from '../../../src/store/corrections.ts';
import { Database } from '../../../src/store/database.ts';
import { listNotes } from '../../../src/store/notes.ts';
import { keepPage, listPages } from '../../../src/store/pages.ts';
import { readSettings } from '../../../src/store/settings.ts';
import sample from './first-edition.json' with { type: 'json' };

/** The tables as the first edition declared them. */
const FIRST_TABLES = { pages: 'page, at, tab, url', notes: 'id, page, at', corrections: 'id, at, page', settings: 'key' };
const article = sample.article as Article;

let name: string;
let database: Database;

beforeEach(async () => {
  name = `first-edition-${Math.random()}`;
  const first = new Dexie(name);
  first.version(1).stores(FIRST_TABLES);
  for (const [table, rows] of Object.entries(sample.tables)) await first.table(table).bulkAdd(rows);
  first.close();
  database = new Database(name);
});
afterEach(() => database.delete());

async function readAgain(text = article.text): Promise<Map<string, { was: unknown; now: unknown; why: readonly string[] | undefined }>> {
  const again = { ...article, text };
  const kept = { page: 'page-2', at: 1_774_000_000_000, tab: 1, url: article.url ?? '', checked: checkArticle('page-2', again) };
  await keepPage(database, kept, text, shippedRecord().changes);
  return new Map((await listCorrections(database)).map(({ statement, was, now, why }) => [statement, { was, now, why }]));
}

test('nothing is lost', async () => {
  expect((await listPages(database)).map(({ id }) => id)).toEqual(['page-1']);
  expect(await listNotes(database)).toHaveLength(1);
  expect((await readSettings(database)).quiet).toBe(true);
  expect(await listCorrections(database)).toEqual([]);
});

test('a statement that a new fact confirms is in the ledger, with the reason', async () => {
  const changed = await readAgain();
  expect(changed.get('The memorandum lets ICE submit names to the IRS for address checks.')).toEqual({
    was: null,
    now: 'matches',
    why: ['What the agreement lets ICE ask of the IRS was added.'],
  });
});

test('a verdict that has become another is in the ledger; without a changed fact it has no reason of the record', async () => {
  const changed = await readAgain();
  expect(changed.get('Congress passed the law that keeps tax returns secret in 1972.')).toMatchObject({ was: 'conflicts', why: [] });
});

test('a verdict that stayed is not in the ledger', async () => {
  const changed = await readAgain();
  const [first = ''] = article.text.split('\n\n');
  expect(sample.tables.pages[0]?.checked.report.statements[0]?.text).toBe(first);
  expect([...changed.keys()]).not.toContain(first);
});

test('a sentence that the newsroom took out is not in the ledger', async () => {
  const changed = await readAgain(article.text.split('\n\n').slice(0, -1).join('\n\n'));
  expect([...changed.keys()]).not.toContain('Congress passed the law that keeps tax returns secret in 1972.');
  expect(changed.size).toBeGreaterThan(0);
});
