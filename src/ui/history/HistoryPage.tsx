/** The history page: checked articles, what changed when the record changed, and the reader's notes. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, onAnnounced } from '../../messages/ask.ts';
import { FOREVER } from '../options/retention.ts';
import { PageFrame } from '../pieces/PageFrame.tsx';
import { t, tCount } from '../text.ts';
import { type Loaded, useReply } from '../use-reply.ts';
import { ArticlesSection } from './ArticlesSection.tsx';
import { CorrectionsSection } from './CorrectionsSection.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { NotesSection } from './NotesSection.tsx';

export function HistoryPage(): JSX.Element {
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const entries = useReply('history/list', search.trim() === '' ? {} : { search });
  const corrections = useReply('corrections/list', {});
  const notes = useReply('note/list', {});
  const settings = useReply('settings/get', {});
  const { reload: reloadEntries } = entries;
  const { reload: reloadCorrections } = corrections;
  const { reload: reloadNotes } = notes;
  const { reload: reloadSettings } = settings;
  const reloadAll = useCallback(() => {
    reloadEntries();
    reloadCorrections();
    reloadNotes();
    reloadSettings();
  }, [reloadEntries, reloadCorrections, reloadNotes, reloadSettings]);
  useEffect(() => onAnnounced('history/changed', reloadAll), [reloadAll]);
  // What is kept no longer under the new settings is gone by then.
  useEffect(() => onAnnounced('settings/changed', reloadAll), [reloadAll]);

  const remove = async (ids?: readonly string[]): Promise<void> => {
    const reply = await ask('history/delete', ids ? { ids } : {});
    setSaid(reply.ok ? t('history_deleted') : t('history_failed'));
    reloadAll();
  };
  const removeNote = async (id: string): Promise<void> => {
    const reply = await ask('note/delete', { ids: [id] });
    setSaid(reply.ok ? t('history_deleted') : t('history_failed'));
    notes.reload();
  };
  const isAnythingKept = search.trim() !== '' || [entries, corrections, notes].some(({ answer }) => isFilled(answer));
  const days = settings.answer.kind === 'ready' ? settings.answer.value.retentionDays : null;
  return (
    <PageFrame
      page="history"
      title={t('history_title')}
      intro={`${t('history_intro')}${days === null ? '' : ` ${retentionInWords(days)}`}`}
    >
      <p role="status" class={said ? 'notice small' : 'unseen'}>
        {said}
      </p>
      <ArticlesSection
        entries={entries.answer}
        notes={notes.answer.kind === 'ready' ? notes.answer.value : []}
        search={search}
        onSearch={setSearch}
        onDelete={(id) => remove([id])}
        onSaid={setSaid}
      />
      <CorrectionsSection corrections={corrections.answer} />
      <NotesSection notes={notes.answer} onDelete={removeNote} onSaid={setSaid} />
      {isAnythingKept && <DeleteAll onDelete={() => remove()} />}
    </PageFrame>
  );
}

function isFilled(answer: Loaded<readonly unknown[]>): boolean {
  return answer.kind === 'ready' && answer.value.length > 0;
}

function retentionInWords(days: number): string {
  if (days === 0) return t('history_retention_off');
  return days >= FOREVER ? t('history_retention_forever') : tCount('history_retention', days);
}
