/** A statement of the article with its verdict: its exact words, the judged words marked, and what the record says. */
import type { JSX } from 'preact';
import type { Finding, Statement, Verdict } from '../../verdict/report/report.ts';
import { t, tCount } from '../text.ts';
import { useAfterPaint } from '../use-after-paint.ts';
import { CopyCorrection } from './CopyCorrection.tsx';
import { FindingBlock } from './FindingBlock.tsx';
import { markedWords, type Piece } from './marked-words.ts';
import { VerdictTag } from './VerdictTag.tsx';

export interface StatementItemProps {
  readonly statement: Statement;
  /** By fact id: the ruling or other subject it is about. */
  readonly subjects: Readonly<Record<string, string>>;
  readonly published: string | null;
  /** Of the article's words. */
  readonly lang: string;
  /** Leaves the verdict's words out: a heading above says them. */
  readonly underHeading?: boolean;
  /** Shows the statement on the page; without it the words are plain text. */
  readonly onShow?: () => void;
}

export function StatementItem({ statement, subjects, published, lang, underHeading, onShow }: StatementItemProps): JSX.Element {
  const { verdict } = statement;
  const { pieces, apart } = markedWords(statement);
  const block = (finding: Finding): JSX.Element => (
    <FindingBlock
      key={`${finding.fact} ${finding.start}`}
      finding={finding}
      subject={subjects[finding.fact]}
      carriesSaid={finding.verdict === verdict && apart.includes(finding)}
      published={published}
      lang={lang}
    />
  );
  const telling = statement.findings.filter((finding) => finding.verdict === verdict);
  const others = statement.findings.filter((finding) => finding.verdict !== verdict);
  return (
    <li class="statement" data-verdict={verdict} data-tone={verdict}>
      <Head statement={statement} tagged={!underHeading} />
      <StatementWords pieces={pieces} verdict={verdict} lang={lang} onShow={onShow} />
      {verdict === 'matches' ? (
        <More label={tCount('statement_findings', telling.length)} atOnce={apart.length > 0}>
          {() => telling.map(block)}
        </More>
      ) : (
        telling.map(block)
      )}
      {others.length > 0 && <More label={t('statement_others')}>{() => others.map(block)}</More>}
      {verdict === 'conflicts' && <CopyCorrection statement={statement} />}
    </li>
  );
}

/** The verdict and where the statement stands; nothing when neither needs saying. */
function Head({ statement, tagged }: { readonly statement: Statement; readonly tagged: boolean }): JSX.Element | null {
  if (!tagged && statement.in !== 'title') return null;
  return (
    <p class="row small">
      {tagged && <VerdictTag verdict={statement.verdict} />}
      {statement.in === 'title' && <span class="soft">{t('statement_headline')}</span>}
    </p>
  );
}

interface MoreProps {
  readonly label: string;
  /** It holds judged words that the statement could not mark. */
  readonly atOnce?: boolean;
  readonly children: () => readonly JSX.Element[];
}

/** What is folded up comes after the first paint: in an article with many statements it is most of what there is. */
function More({ label, atOnce = false, children }: MoreProps): JSX.Element {
  const painted = useAfterPaint();
  return (
    <details class="small">
      <summary>{label}</summary>
      {(atOnce || painted) && children()}
    </details>
  );
}

interface WordsProps {
  readonly pieces: readonly Piece[];
  readonly verdict: Verdict;
  readonly lang: string;
  readonly onShow: (() => void) | undefined;
}

/** The exact words. Those that carry the statement's verdict are marked as judged; others keep their own tone. */
function StatementWords({ pieces, verdict, lang, onShow }: WordsProps): JSX.Element {
  const marked = pieces.map(({ text, said }, index) =>
    said ? (
      <mark key={index} data-said={said === verdict ? '' : undefined} data-tone={said}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
  const words = (
    <span data-statement lang={lang}>
      {marked}
    </span>
  );
  return onShow ? (
    <button type="button" class="statement-words" title={t('statement_show')} onClick={onShow}>
      {words}
    </button>
  ) : (
    <p class="statement-words">{words}</p>
  );
}
