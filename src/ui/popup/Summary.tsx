/** The counts of a report, in words and shapes; each leads to its statements. */
import type { JSX } from 'preact';
import type { Report, Verdict } from '../../verdict/report/report.ts';
import { VerdictIcon } from '../pieces/VerdictIcon.tsx';
import { t, tCount } from '../text.ts';
import { VERDICT_ORDER } from '../verdict-order.ts';

/** Conflicts and matches are always told, so that none of one kind can be read; what was overtaken only when there is some. */
export function Summary({ report: { counts, statements } }: { readonly report: Report }): JSX.Element {
  if (statements.length === 0) {
    return (
      <div class="notice" data-counts>
        <strong>{t('popup_nothing')}</strong>
        <span class="small">{t('popup_nothing_why')}</span>
      </div>
    );
  }
  const inWords = (verdict: Verdict) => tCount(`popup_${verdict}`, counts[verdict]);
  const told = VERDICT_ORDER.filter((verdict) => verdict !== 'superseded' || counts.superseded > 0);
  return (
    <ul class="summary" aria-label={t('popup_counts_label')} data-counts>
      {told.map((verdict) => (
        <li key={verdict} data-tone={verdict} data-count={counts[verdict]}>
          <VerdictIcon verdict={verdict} />
          {counts[verdict] > 0 ? <a href={`#group-${verdict}`}>{inWords(verdict)}</a> : <span>{inWords(verdict)}</span>}
        </li>
      ))}
    </ul>
  );
}
