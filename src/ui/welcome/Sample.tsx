/** A short article to try: judged by the same check as any other. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { check } from '../../check.ts';
import type { CourtRecord } from '../../record/schema.ts';
import type { Report, Statement } from '../../verdict/report/report.ts';
import { retold } from '../../verdict/report/retold.ts';
import { markedWords } from '../pieces/marked-words.ts';
import { StatementItem } from '../pieces/StatementItem.tsx';
import { t, tongue } from '../text.ts';
import { cutParagraphs, type SamplePiece } from './cut-paragraphs.ts';

const PUBLISHED = '2025-11-24';
/** Id of the place where the chosen sentence is explained. */
const CHOSEN = 'sample-chosen';

export function Sample({ record }: { readonly record: CourtRecord }): JSX.Element {
  const lang = tongue();
  const report = useMemo(() => retold(check(sampleArticle(), { record }), record, lang), [record, lang]);
  const [chosen, setChosen] = useState<Statement | null>(null);
  useEffect(() => setChosen(null), [lang]);
  return (
    <>
      <article class="sample" aria-label={t('welcome_sample_label')} lang={t('locale')}>
        <h3>{t('sample_title')}</h3>
        {cutParagraphs(sampleArticle().text, report.statements).map((pieces) => (
          <p key={pieces[0]?.text}>
            {pieces.map((piece) => (
              <Piece key={piece.text} piece={piece} chosen={chosen} onChoose={setChosen} />
            ))}
          </p>
        ))}
      </article>
      <div id={CHOSEN} aria-live="polite">
        {chosen ? <Chosen statement={chosen} report={report} /> : <p class="soft">{t('welcome_sample_hint')}</p>}
      </div>
    </>
  );
}

function sampleArticle(): Article {
  return { title: t('sample_title'), text: t('sample_text'), published: PUBLISHED, lang: tongue() };
}

interface PieceProps {
  readonly piece: SamplePiece;
  readonly chosen: Statement | null;
  readonly onChoose: (statement: Statement) => void;
}

function Piece({ piece: { text, statement }, chosen, onChoose }: PieceProps): JSX.Element {
  if (!statement) return <>{text}</>;
  return (
    <a
      class="sample-mark"
      data-tone={statement.verdict}
      href={`#${CHOSEN}`}
      aria-current={statement === chosen}
      onClick={() => onChoose(statement)}
    >
      <Words statement={statement} />
      <span class="unseen">{` (${t(`verdict_${statement.verdict}`)})`}</span>
    </a>
  );
}

/** In a conflict the wrong words are told apart, as they are in the page. */
function Words({ statement }: { readonly statement: Statement }): JSX.Element {
  const { pieces } = markedWords(statement);
  return (
    <>
      {pieces.map(({ text, said }, index) =>
        said === 'conflicts' ? (
          <span key={index} class="sample-said">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}

function Chosen({ statement, report }: { readonly statement: Statement; readonly report: Report }): JSX.Element {
  return (
    <ul aria-label={t('welcome_sample_show')}>
      <StatementItem statement={statement} subjects={{}} published={report.published} lang={report.lang} />
    </ul>
  );
}
