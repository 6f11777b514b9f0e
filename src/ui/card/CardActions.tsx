/** What a reader can do about a verdict: copy a correction, or note that it looks wrong. Nothing is sent anywhere. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Statement } from '../../verdict/report.ts';
import { type MessageKey, t } from '../text.ts';
import { correctionText } from './correction.ts';

export interface CardActionsProps {
  readonly statement: Statement;
  /** Puts text into the clipboard; false where that failed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Keeps a note on the verdict; false where that failed. */
  readonly keepNote: (words: string) => Promise<boolean>;
}

export function CardActions({ statement, copy, keepNote }: CardActionsProps): JSX.Element {
  const [said, say] = useState<MessageKey | undefined>();
  const [noting, setNoting] = useState(false);
  const copyCorrection = async () => say((await copy(correctionText(statement))) ? 'card_copied' : 'card_copy_failed');
  const keep = async (words: string) => {
    setNoting(false);
    say((await keepNote(words)) ? 'card_wrong_kept' : 'card_wrong_failed');
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
      {noting && <NoteForm onKeep={(words) => void keep(words)} />}
      <p class="soft" role="status">
        {said && t(said)}
      </p>
    </footer>
  );
}

function NoteForm({ onKeep }: { readonly onKeep: (words: string) => void }): JSX.Element {
  const id = useId();
  const [words, setWords] = useState('');
  return (
    <div class="note">
      <label for={id}>{t('card_wrong_words')}</label>
      <textarea id={id} rows={2} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      <button type="button" onClick={() => onKeep(words.trim())}>
        {t('card_wrong_keep')}
      </button>
    </div>
  );
}
