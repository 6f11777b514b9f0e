/** The checked articles: search, export, delete. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../messages/protocol.ts';
import { EmptyState } from '../pieces/EmptyState.tsx';
import { t, tCount } from '../text.ts';
import type { Loaded } from '../use-reply.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { ExportButtons } from './ExportButtons.tsx';

export interface ArticlesSectionProps {
  readonly entries: Loaded<readonly HistoryEntry[]>;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Without ids: everything. */
  readonly onDelete: (ids?: readonly string[]) => void;
  readonly onSaid: (words: string) => void;
}

export function ArticlesSection(props: ArticlesSectionProps): JSX.Element {
  const { entries, search, onSearch, onDelete } = props;
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
              <ArticleItem key={entry.id} entry={entry} onDelete={() => onDelete([entry.id])} />
            ))}
          </ul>
          <ListActions {...props} ids={search.trim() === '' ? undefined : entries.value.map(({ id }) => id)} />
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

/** Export what is listed; delete everything, after asking once more. */
function ListActions({ onDelete, onSaid, ids }: ArticlesSectionProps & { readonly ids: readonly string[] | undefined }): JSX.Element {
  const [sure, setSure] = useState(false);
  return (
    <>
      <ExportButtons ids={ids} onSaid={onSaid} />
      {sure ? (
        <div class="notice" role="alertdialog" aria-labelledby="sure">
          <p id="sure">{t('history_delete_all_sure')}</p>
          <p class="row">
            <button type="button" onClick={() => onDelete()}>
              {t('history_yes_delete')}
            </button>
            <button type="button" class="primary" autofocus onClick={() => setSure(false)}>
              {t('history_no')}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button type="button" onClick={() => setSure(true)}>
            {t('history_delete_all')}
          </button>
        </p>
      )}
    </>
  );
}
