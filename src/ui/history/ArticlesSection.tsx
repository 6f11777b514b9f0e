/** The checked articles: search, export, delete one. */
import type { JSX } from 'preact';
import { isNoteOn } from '../../messages/note-on.ts';
import type { HistoryEntry, Note } from '../../messages/protocol.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { t, tCount } from '../text.ts';
import type { Loaded } from '../use-reply.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { ExportButtons } from './ExportButtons.tsx';

export interface ArticlesSectionProps {
  readonly entries: Loaded<readonly HistoryEntry[]>;
  /** All notes of the reader. */
  readonly notes: readonly Note[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onSaid: (words: string) => void;
}

export function ArticlesSection({ entries, notes, search, onSearch, onDelete, onSaid }: ArticlesSectionProps): JSX.Element {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{t('history_articles')}</h2>
      <search class="search">
        <label for="search">{t('history_search')}</label>
        <input id="search" type="search" value={search} onInput={(event) => onSearch(event.currentTarget.value)} />
      </search>
      {entries.kind === 'failed' && <p class="notice">{t('history_failed')}</p>}
      {entries.kind === 'ready' && entries.value.length === 0 && <NoArticles searching={search.trim() !== ''} />}
      {entries.kind === 'ready' && entries.value.length > 0 && (
        <>
          <p role="status" class="small soft">
            {tCount('history_found', entries.value.length)}
          </p>
          <ul class="cards">
            {entries.value.map((entry) => (
              <ArticleItem
                key={entry.id}
                entry={entry}
                notes={notes.filter((note) => isNoteOn(note, entry)).length}
                onDelete={() => onDelete(entry.id)}
              />
            ))}
          </ul>
          <ExportButtons ids={search.trim() === '' ? undefined : entries.value.map(({ id }) => id)} onSaid={onSaid} />
        </>
      )}
    </section>
  );
}

function NoArticles({ searching }: { readonly searching: boolean }): JSX.Element {
  return searching ? (
    <EmptyState title={t('history_no_match')} />
  ) : (
    <EmptyState title={t('history_empty')}>
      <p class="soft">{t('history_empty_help')}</p>
    </EmptyState>
  );
}
