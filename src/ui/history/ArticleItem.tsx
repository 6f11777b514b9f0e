/** One checked article: when, how many verdicts, and its statements on demand. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../messages/protocol.ts';
import { dateInWords, momentInWords } from '../dates.ts';
import { StatementItem } from '../pieces/StatementItem.tsx';
import { SureQuestion } from '../pieces/SureQuestion.tsx';
import { VerdictIcon } from '../pieces/VerdictIcon.tsx';
import { t, tCount } from '../text.ts';
import { useReply } from '../use-reply.ts';
import { VERDICT_ORDER } from '../verdict-order.ts';
import { isWebAddress, WebLink } from './WebLink.tsx';

export interface ArticleItemProps {
  readonly entry: HistoryEntry;
  /** How many notes on it go with it. */
  readonly notes: number;
  readonly onDelete: () => void;
}

export function ArticleItem({ entry, notes, onDelete }: ArticleItemProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const title = entry.title || t('history_untitled');
  const statements = `statements-${entry.id}`;
  return (
    <li class="card" data-page={entry.id}>
      <h3 class="article-title clamped" title={title}>
        {title}
      </h3>
      <p class="soft small">
        {entry.published !== null && `${t('history_published', dateInWords(entry.published))} · `}
        {t('history_checked', momentInWords(entry.at))} · {t('popup_as_of', dateInWords(entry.asOf))}
      </p>
      <ul class="row small" aria-label={t('popup_counts_label')}>
        {VERDICT_ORDER.filter((verdict) => entry.counts[verdict] > 0).map((verdict) => (
          <li key={verdict} class="verdict" data-tone={verdict}>
            <VerdictIcon verdict={verdict} />
            {tCount(`history_count_${verdict}`, entry.counts[verdict])}
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" aria-expanded={open} aria-controls={statements} onClick={() => setOpen(!open)}>
          {t(open ? 'history_hide' : 'history_show')}
        </button>
        {isWebAddress(entry.url) && <WebLink url={entry.url}>{t('history_open')}</WebLink>}
        <button type="button" aria-label={t('history_delete_named', title)} onClick={() => (notes > 0 ? setAsking(true) : onDelete())}>
          {t('history_delete')}
        </button>
      </p>
      {asking && (
        <SureQuestion
          question={tCount('history_delete_noted', notes)}
          yes={t('history_yes_delete_noted')}
          onYes={onDelete}
          onNo={() => setAsking(false)}
        />
      )}
      <div id={statements}>{open && <Statements id={entry.id} />}</div>
    </li>
  );
}

function Statements({ id }: { readonly id: string }): JSX.Element | null {
  const { answer } = useReply('history/get', { id });
  if (answer.kind === 'waiting') return null;
  if (answer.kind === 'failed') return <p class="notice">{t('history_failed')}</p>;
  const { report, glossary } = answer.value.checked;
  if (report.statements.length === 0) return <p class="soft">{t('history_no_statements')}</p>;
  return (
    <ul class="cards">
      {report.statements.map((statement) => (
        <StatementItem
          key={`${statement.in ?? 'text'} ${statement.start}`}
          statement={statement}
          subjects={glossary.subjects}
          published={report.published}
          lang={report.lang}
        />
      ))}
    </ul>
  );
}
