/** The reader's notes on verdicts that look wrong: kept here, copied by hand, never sent. */
import type { JSX } from 'preact';
import type { Note } from '../../messages/protocol.ts';
import { momentInWords } from '../dates.ts';
import { factAddress } from '../pages.ts';
import { VerdictTag } from '../pieces/VerdictTag.tsx';
import { t } from '../text.ts';
import type { Loaded } from '../use-reply.ts';
import { WebLink } from './WebLink.tsx';

export interface NotesSectionProps {
  readonly notes: Loaded<readonly Note[]>;
  readonly onDelete: (id: string) => void;
  readonly onSaid: (words: string) => void;
}

export function NotesSection({ notes, onDelete, onSaid }: NotesSectionProps): JSX.Element {
  const listed = notes.kind === 'ready' ? notes.value : [];
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t('history_notes')}</h2>
      <p class="soft">{t('history_notes_help')}</p>
      {notes.kind === 'ready' && listed.length === 0 && <p>{t('history_notes_empty')}</p>}
      <ul class="cards">
        {listed.map((note) => (
          <NoteItem key={note.id} note={note} onDelete={() => onDelete(note.id)} onSaid={onSaid} />
        ))}
      </ul>
    </section>
  );
}

interface NoteItemProps {
  readonly note: Note;
  readonly onDelete: () => void;
  readonly onSaid: (words: string) => void;
}

function NoteItem({ note, onDelete, onSaid }: NoteItemProps): JSX.Element {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(noteAsText(note));
      onSaid(t('history_note_copied'));
    } catch {
      onSaid(t('card_copy_failed'));
    }
  };
  return (
    <li class="card" data-note={note.id}>
      <p>
        <VerdictTag verdict={note.verdict} />
      </p>
      {note.title !== undefined && (
        <p class="small" data-article>
          <WebLink url={note.url}>{note.title || t('history_untitled')}</WebLink>
        </p>
      )}
      <p class="quoted">{note.statement}</p>
      <dl>
        <dt class="soft small">{t('finding_record')}</dt>
        <dd>{note.record}</dd>
        {note.words && (
          <>
            <dt class="soft small">{t('history_note_words')}</dt>
            <dd>{note.words}</dd>
          </>
        )}
      </dl>
      <p class="row small">
        <span class="soft">{momentInWords(note.at)}</span>
        <a href={factAddress(note.fact, null)}>{t('finding_open')}</a>
      </p>
      <p class="row">
        <button type="button" onClick={copy}>
          {t('history_note_copy')}
        </button>
        <button type="button" onClick={onDelete}>
          {t('history_note_delete')}
        </button>
      </p>
    </li>
  );
}

/** A message to the makers of the record, for the reader to send if they wish. */
function noteAsText({ title = '', url = '', statement, verdict, record, fact, words }: Note): string {
  return t('history_note_text', statement, t(`verdict_${verdict}`), record, fact, words, title, url);
}
