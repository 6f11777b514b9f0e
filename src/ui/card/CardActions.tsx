/** What a reader can do about a verdict: copy a correction, or note that it looks wrong. Nothing is sent anywhere. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Statement } from '../../verdict/report/report.ts';
import { type MessageKey, t } from '../text.ts';
import { correctionText } from './correction.ts';

export interface CardActionsProps {
  readonly statement: Statement;
  /** Puts text into the clipboard; false where that failed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Keeps a note on the verdict; false where that failed. */
  readonly keepNote: (words: string) => Promise<boolean>;
  /** What was typed into the note before the card was closed; undefined while no note was begun. */
  readonly draft?: string | undefined;
  /** The note's words so far; undefined once they are kept or given up. */
  readonly onDraft: (words: string | undefined) => void;
}

export function CardActions({ statement, copy, keepNote, draft, onDraft }: CardActionsProps): JSX.Element {
  const [said, say] = useState<MessageKey | undefined>();
  const [noting, setNoting] = useState(draft !== undefined);
  const copyCorrection = async () => say((await copy(correctionText(statement))) ? 'card_copied' : 'card_copy_failed');
  const keep = async (words: string) => {
    const kept = await keepNote(words);
    if (kept) onDraft(undefined);
    setNoting(!kept);
    say(kept ? 'card_wrong_kept' : 'card_wrong_failed');
  };
  return (
    <footer>
      {statement.verdict === 'conflicts' && (
        <button type="button" onClick={() => void copyCorrection()}>
          {t('card_copy')}
        </button>
      )}
      <button type="button" aria-expanded={noting} onClick={() => setNoting(!noting)}>
        {t('card_wrong')}
      </button>
      {noting && <NoteForm draft={draft ?? ''} onDraft={onDraft} onKeep={(words) => void keep(words)} />}
      <p class="soft" role="status">
        {said && t(said)}
      </p>
    </footer>
  );
}

interface NoteFormProps {
  readonly draft: string;
  readonly onDraft: (words: string) => void;
  readonly onKeep: (words: string) => void;
}

function NoteForm({ draft, onDraft, onKeep }: NoteFormProps): JSX.Element {
  const id = useId();
  const [words, setWords] = useState(draft);
  const write = (typed: string) => {
    setWords(typed);
    onDraft(typed);
  };
  return (
    <div class="note">
      <label for={id}>{t('card_wrong_words')}</label>
      <textarea id={id} rows={2} value={words} onInput={(event) => write(event.currentTarget.value)} />
      <button type="button" onClick={() => onKeep(words.trim())}>
        {t('card_wrong_keep')}
      </button>
    </div>
  );
}
