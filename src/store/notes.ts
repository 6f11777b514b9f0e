/** Notes that a verdict looks wrong: kept here, never sent. */
import type { NewNote, Note } from '../messages/protocol.ts';
import type { Database } from './database.ts';

/** Keeps a note with the title and the address of the article it is on, which may be forgotten before it. */
export async function addNote(database: Database, note: NewNote, now: number): Promise<Note> {
  const about = await database.pages.get(note.page);
  const article = about && { title: about.checked.title, url: about.url };
  const kept: Note = { ...note, ...article, id: crypto.randomUUID(), at: now };
  await database.notes.add(kept);
  return kept;
}

/** Newest first. */
export async function listNotes(database: Database): Promise<Note[]> {
  return (await database.notes.orderBy('at').toArray()).toReversed();
}

export async function deleteNotes(database: Database, ids: readonly string[]): Promise<void> {
  await database.notes.bulkDelete([...ids]);
}
