/** Which notes are on an article: on this view of it or on another of the same address. Pure. */
import type { HistoryEntry, Note } from './protocol.ts';

export function isNoteOn(note: Note, { id, url }: Pick<HistoryEntry, 'id' | 'url'>): boolean {
  return note.page === id || (url !== null && note.url === url);
}
