/** A report in the popup: the counts, the statements by verdict with conflicts first, and what was left alone. */
import type { JSX } from 'preact';
import type { CheckedPage, Correction } from '../../messages/protocol.ts';
import type { Report, Statement, Verdict } from '../../verdict/report/report.ts';
import { dateInWords } from '../dates.ts';
import { StatementItem } from '../pieces/StatementItem.tsx';
import { VerdictIcon } from '../pieces/VerdictIcon.tsx';
import { t, tCount } from '../text.ts';
import { useAfterPaint } from '../use-after-paint.ts';
import { VERDICT_ORDER } from '../verdict-order.ts';
import { CorrectionsNotice } from './CorrectionsNotice.tsx';
import { RulingSection } from './RulingSection.tsx';
import { Summary } from './Summary.tsx';

export interface ReportViewProps {
  readonly checked: CheckedPage;
  /** Index in `report.statements`. */
  readonly onShow: (statement: number) => void;
  /** The ledger of corrections, of all articles. */
  readonly corrections: readonly Correction[];
}

export function ReportView({ checked, corrections, onShow }: ReportViewProps): JSX.Element {
  const { report } = checked;
  const painted = useAfterPaint();
  const groups = VERDICT_ORDER.map((verdict) => ({ verdict, members: membersOf(report, verdict) }));
  return (
    <>
      <div class="popup-head">
        {checked.title && (
          <p class="popup-article clamped" title={checked.title} lang={report.lang}>
            {checked.title}
          </p>
        )}
        <p class="soft small">{dates(report)}</p>
        <p class="small">
          <a href="#on-this-page">{t('popup_to_settings')}</a>
        </p>
      </div>
      {checked.newerThanRecord && <NewerNotice asOf={report.asOf} />}
      <CorrectionsNotice corrections={corrections.filter(({ page }) => page === checked.page)} />
      <Summary report={report} />
      {groups.map(({ verdict, members }, at) => {
        const above = groups.slice(0, at).reduce((sum, group) => sum + group.members.length, 0);
        const shown = painted ? members : members.slice(0, Math.max(0, FIRST - above));
        return members.length > 0 && <Group key={verdict} verdict={verdict} members={shown} checked={checked} onShow={onShow} />;
      })}
      <p class="soft small" data-not-compared>
        {notCompared(report)}
        {report.published === null && ` ${t('popup_no_date')}`}
      </p>
      <RulingSection checked={checked} />
      {report.statements.length > 0 && <p class="popup-grade soft small">{tCount('popup_grade', report.statements.length)}</p>}
    </>
  );
}

function dates({ published, asOf }: Report): string {
  const record = t('popup_as_of', dateInWords(asOf));
  return published === null ? record : `${t('popup_published', dateInWords(published))} ${record}`;
}

function NewerNotice({ asOf }: { readonly asOf: string }): JSX.Element {
  return (
    <div class="notice small" data-state="newer-than-record">
      <strong>{t('popup_newer_title')}</strong>
      <span>{t('popup_newer', dateInWords(asOf))}</span>
    </div>
  );
}

interface Member {
  readonly statement: Statement;
  /** Index in `report.statements`. */
  readonly index: number;
}

/** The statements of one verdict in reading order. */
const membersOf = ({ statements }: Report, verdict: Verdict): Member[] =>
  statements.map((statement, index) => ({ statement, index })).filter(({ statement }) => statement.verdict === verdict);

/** How many statements are drawn at the first paint: more than fit into the window. A live blog has hundreds; the others come after it. */
const FIRST = 8;

type GroupProps = Pick<ReportViewProps, 'checked' | 'onShow'> & {
  readonly verdict: Verdict;
  readonly members: readonly Member[];
};

function Group({ verdict, members, checked, onShow }: GroupProps): JSX.Element {
  const { report, glossary } = checked;
  const heading = `group-${verdict}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} class="verdict" data-tone={verdict}>
        <VerdictIcon verdict={verdict} />
        {t(`verdict_${verdict}`)}
      </h2>
      <ul class="cards" aria-labelledby={heading}>
        {members.map(({ statement, index }) => (
          <StatementItem
            key={keyOf(statement)}
            statement={statement}
            subjects={glossary.subjects}
            published={report.published}
            lang={report.lang}
            underHeading
            onShow={() => onShow(index)}
          />
        ))}
      </ul>
    </section>
  );
}

function keyOf(statement: Statement): string {
  return `${statement.in ?? 'text'} ${statement.start}`;
}

function notCompared({ counts, statements }: Report): string {
  if (statements.length === 0) return tCount('popup_none_compared', counts.sentences);
  const left = counts.sentences - statements.length;
  return left > 0 ? tCount('popup_not_compared', left) : t('popup_all_compared');
}
