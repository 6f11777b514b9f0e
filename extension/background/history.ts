/** The history in detail, and as a file to take away. */
import { isNoteOn } from '../../src/messages/note-on.ts';
import type { ExportFile, HistoryDetail, Note } from '../../src/messages/protocol.ts';
import type { Database, KeptPage } from '../../src/store/database.ts';
import { listNotes } from '../../src/store/notes.ts';
import { entryOf, keptPage, listPages } from '../../src/store/pages.ts';
import { claimReviewsOf } from './claim-reviews.ts';
import { AnswerError } from './router.ts';
import { inTongue, settingsSpoken } from './speech.ts';

/** One kept page with its report and the reader's notes on it. */
export async function historyDetail(database: Database, id: string): Promise<HistoryDetail> {
  const kept = await keptPage(database, id);
  if (!kept) throw new AnswerError('not-found', `no page ${id}`);
  await settingsSpoken(database);
  return detailOf({ ...kept, checked: inTongue(kept.checked) }, await listNotes(database));
}

/** The kept pages (all of the history, or those named) as JSON: as they are, or as schema.org ClaimReview. */
export async function exportHistory(database: Database, format: 'json' | 'claimreview', ids?: readonly string[]): Promise<ExportFile> {
  await settingsSpoken(database);
  const wanted = ids ?? (await listPages(database)).map(({ id }) => id);
  const kept = (await database.pages.bulkGet([...wanted])).filter((page) => page !== undefined);
  const content = format === 'json' ? await asKept(database, kept) : kept.flatMap(claimReviewsOf);
  const type = format === 'json' ? 'application/json' : 'application/ld+json';
  return { name: `of-record-${format}.json`, type, text: `${JSON.stringify(content, null, 2)}\n` };
}

async function asKept(database: Database, kept: readonly KeptPage[]): Promise<HistoryDetail[]> {
  const notes = await listNotes(database);
  return kept.map((page) => detailOf(page, notes));
}

function detailOf(kept: KeptPage, notes: readonly Note[]): HistoryDetail {
  const entry = entryOf(kept);
  return { ...entry, checked: kept.checked, notes: notes.filter((note) => isNoteOn(note, entry)) };
}
