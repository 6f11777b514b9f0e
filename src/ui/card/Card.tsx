/** The card: what the record says, and what the article says beside it, for one sentence. */
import type { JSX, Ref } from 'preact';
import type { Finding, Statement } from '../../verdict/report/report.ts';
import { dateInWords } from '../dates.ts';
import { markedWords } from '../pieces/marked-words.ts';
import { SourceList } from '../pieces/SourceList.tsx';
import { VerdictTag } from '../pieces/VerdictTag.tsx';
import { t, tCount } from '../text.ts';
import { CardActions, type CardActionsProps } from './CardActions.tsx';

export interface CardProps extends Omit<CardActionsProps, 'statement'> {
  readonly statement: Statement;
  /** By fact id: the ruling or other subject it is about. */
  readonly subjects: Readonly<Record<string, string>>;
  readonly asOf: string;
  /** Of the article's words, and of the record's. */
  readonly lang: string;
  readonly tongue: string;
  readonly cardRef?: Ref<HTMLDivElement>;
  readonly onClose: () => void;
  readonly onOpenRecord: (fact: string) => void;
}

export function Card({ statement, subjects, asOf, lang, tongue, cardRef, onClose, onOpenRecord, ...actions }: CardProps): JSX.Element {
  const { verdict } = statement;
  const [first, ...more] = carryingFirst(statement);
  const finding = (one: Finding) => (
    <RecordSays
      key={`${one.fact} ${one.start}`}
      finding={one}
      tongue={tongue}
      subject={subjects[one.fact]}
      onOpen={() => onOpenRecord(one.fact)}
    />
  );
  return (
    <div class="card" ref={cardRef} role="dialog" aria-label={t(`verdict_${verdict}`)} tabIndex={-1} data-tone={verdict}>
      <header>
        <VerdictTag verdict={verdict} />
        <button type="button" class="close" aria-label={t('card_close')} onClick={onClose}>
          ×
        </button>
      </header>
      {verdict === 'superseded' && <p>{t('card_superseded')}</p>}
      {first && finding(first)}
      <ArticleSays statement={statement} lang={lang} />
      {more.length > 0 && (
        <details>
          <summary>{tCount('card_more', more.length)}</summary>
          {more.map(finding)}
        </details>
      )}
      <p class="soft">{t('card_as_of', dateInWords(asOf))}</p>
      <CardActions statement={statement} {...actions} />
    </div>
  );
}

function ArticleSays({ statement, lang }: Pick<CardProps, 'statement' | 'lang'>): JSX.Element {
  const { pieces } = markedWords({ ...statement, findings: carrying(statement) });
  return (
    <section>
      <h2>{t('finding_said')}</h2>
      <p class="words" lang={lang} dir="auto">
        {pieces.map(({ text, said }, index) => (said ? <mark key={index}>{text}</mark> : text))}
      </p>
    </section>
  );
}

interface RecordSaysProps {
  readonly tongue: string;
  readonly finding: Finding;
  readonly subject: string | undefined;
  readonly onOpen: () => void;
}

function RecordSays({ finding, tongue, subject, onOpen }: RecordSaysProps): JSX.Element {
  return (
    <section>
      <h2>{subject ? t('finding_record_about', subject) : t('finding_record')}</h2>
      <p class="words" lang={tongue}>
        {finding.record}
      </p>
      <SourceList sources={finding.sources} />
      <button type="button" class="link" onClick={onOpen}>
        {t('finding_open')}
      </button>
    </section>
  );
}

function carrying({ findings, verdict }: Statement): readonly Finding[] {
  return findings.filter((finding) => finding.verdict === verdict);
}

function carryingFirst(statement: Statement): readonly Finding[] {
  return [...carrying(statement), ...statement.findings.filter(({ verdict }) => verdict !== statement.verdict)];
}
