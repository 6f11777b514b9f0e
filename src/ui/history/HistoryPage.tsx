/** The history page: checked articles, what changed when the record changed, and the reader's notes. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, onAnnounced } from '../../messages/ask.ts';
import { FOREVER } from '../options/retention.ts';
import { PageFrame } from '../pieces/PageFrame.tsx';
import { t, tCount } from '../text.ts';
import { useReply } from '../use-reply.ts';
import { ArticlesSection } from './ArticlesSection.tsx';
import { CorrectionsSection } from './CorrectionsSection.tsx';
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
  const reloadAll = useCallback(() => {
    reloadEntries();
    reloadCorrections();
    reloadNotes();
  }, [reloadEntries, reloadCorrections, reloadNotes]);
  useEffect(() => onAnnounced('history/changed', reloadAll), [reloadAll]);
  useEffect(() => onAnnounced('settings/changed', settings.put), [settings.put]);

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
      <ArticlesSection entries={entries.answer} search={search} onSearch={setSearch} onDelete={remove} onSaid={setSaid} />
      <CorrectionsSection corrections={corrections.answer} />
      <NotesSection notes={notes.answer} onDelete={removeNote} onSaid={setSaid} />
    </PageFrame>
  );
}

function retentionInWords(days: number): string {
  if (days === 0) return t('history_retention_off');
  return days >= FOREVER ? t('history_retention_forever') : tCount('history_retention', days);
}
