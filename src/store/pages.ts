/** The checked pages: kept for the popup while a tab is open, and for the history as long as the reader wants. */
import type { HistoryEntry } from '../messages/protocol.ts';
import type { Change } from '../record/schema.ts';
import { noteCorrections } from './corrections.ts';
import type { Database, KeptPage } from './database.ts';

const DAY_MS = 86_400_000;
const NO_TAB = -1;

/**
 * Keeps a checked page, and notes where an earlier edition of the record judged the same words otherwise, and why (`changes`).
 * `text` is not kept.
 */
export async function keepPage(database: Database, kept: KeptPage, text: string, changes: readonly Change[]): Promise<void> {
  await database.transaction('rw', database.pages, database.corrections, async () => {
    const earlier = kept.url === '' ? undefined : await latestOf(database, kept.url);
    if (earlier) await noteCorrections(database, earlier, kept, text, changes);
    await database.pages.put(kept);
  });
}

export async function keptPage(database: Database, page: string): Promise<KeptPage | undefined> {
  return database.pages.get(page);
}

/** Newest first, one line for each address; `search` looks in titles and statements, whatever the case. */
export async function listPages(database: Database, search = ''): Promise<HistoryEntry[]> {
  const wanted = search.trim().toLowerCase();
  const newest = (await database.pages.orderBy('at').toArray()).toReversed();
  return onePerAddress(newest)
    .filter((kept) => kept.checked.report.topic && (wanted === '' || wordsOf(kept).includes(wanted)))
    .map(entryOf);
}

/** Deletes one view of a page. */
export async function dropPage(database: Database, page: string): Promise<void> {
  await database.pages.delete(page);
}

/** Deletes pages with all their views of the same address and their notes and corrections; without ids everything there is. */
export async function deletePages(database: Database, ids?: readonly string[]): Promise<void> {
  await database.transaction('rw', database.pages, database.notes, database.corrections, async () => {
    if (ids === undefined) {
      await Promise.all([database.pages.clear(), database.notes.clear(), database.corrections.clear()]);
      return;
    }
    const { gone, urls } = await withSameAddress(database, ids);
    await database.pages.bulkDelete(gone);
    await database.notes.filter(({ page, url }) => gone.includes(page) || (url !== undefined && urls.includes(url))).delete();
    await database.corrections.where('page').anyOf(gone).delete();
  });
}

/** Forgets what is older than the reader wants, with its notes and corrections; with 0 days, what no open tab shows. */
export async function prunePages(database: Database, days: number, now: number): Promise<void> {
  const limit = days === 0 ? now : now - days * DAY_MS;
  await database.transaction('rw', database.pages, database.notes, database.corrections, async () => {
    await database.pages
      .where('at')
      .belowOrEqual(limit)
      .filter((kept) => days > 0 || kept.tab === NO_TAB)
      .delete();
    const kept = new Set(await database.pages.toCollection().primaryKeys());
    const isLeftOver = ({ page }: { readonly page: string }) => !kept.has(page);
    await database.notes.where('at').belowOrEqual(limit).filter(isLeftOver).delete();
    await database.corrections.where('at').belowOrEqual(limit).filter(isLeftOver).delete();
  });
}

/** A tab was closed (or, without a number, the browser was started anew and all tab numbers mean others now). */
export async function forgetTab(database: Database, tab?: number): Promise<void> {
  const pages = tab === undefined ? database.pages.toCollection() : database.pages.where('tab').equals(tab);
  await pages.modify({ tab: NO_TAB });
}

/** The line of the history for a kept page. */
export function entryOf({ page, at, url, checked }: KeptPage): HistoryEntry {
  const { published, counts, asOf } = checked.report;
  return { id: page, at, title: checked.title, url: url === '' ? null : url, published, counts, asOf };
}

async function latestOf(database: Database, url: string): Promise<KeptPage | undefined> {
  const pages = await database.pages.where('url').equals(url).sortBy('at');
  return pages.at(-1);
}

/** All views of the addresses of these, and the addresses. */
async function withSameAddress(database: Database, ids: readonly string[]): Promise<{ gone: string[]; urls: string[] }> {
  const named = await database.pages.where('page').anyOf(ids).toArray();
  const urls = named.map(({ url }) => url).filter((url) => url !== '');
  const same = await database.pages.where('url').anyOf(urls).primaryKeys();
  return { gone: [...new Set([...ids, ...same])], urls };
}

function onePerAddress(pages: readonly KeptPage[]): KeptPage[] {
  const seen = new Set<string>();
  return pages.filter(({ url }) => url === '' || (!seen.has(url) && seen.add(url)));
}

function wordsOf({ checked }: KeptPage): string {
  return [checked.title, ...checked.report.statements.map(({ text }) => text)].join('\n').toLowerCase();
}
