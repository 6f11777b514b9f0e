/** A statement of the article with its verdict: its exact words, the judged words marked, and what the record says. */
import type { JSX } from 'preact';
import type { Finding, Statement } from '../../verdict/report.ts';
import { t, tCount } from '../text.ts';
import { FindingBlock } from './FindingBlock.tsx';
import { markedWords, type Piece } from './marked-words.ts';
import { VerdictTag } from './VerdictTag.tsx';

export interface StatementItemProps {
  readonly statement: Statement;
  /** By fact id: the ruling or other subject it is about. */
  readonly subjects: Readonly<Record<string, string>>;
  readonly published: string | null;
  /** Shows the statement on the page; without it the words are plain text. */
  readonly onShow?: () => void;
}

export function StatementItem({ statement, subjects, published, onShow }: StatementItemProps): JSX.Element {
  const { pieces, apart } = markedWords(statement);
  const findings = telling(statement).map((finding) => (
    <FindingBlock
      key={`${finding.fact} ${finding.start}`}
      finding={finding}
      subject={subjects[finding.fact]}
      withSaid={statement.verdict !== 'matches' || apart.includes(finding)}
      carriesSaid={apart.includes(finding)}
      published={published}
    />
  ));
  return (
    <li class="statement" data-verdict={statement.verdict} data-tone={statement.verdict}>
      <p class="row small">
        <VerdictTag verdict={statement.verdict} />
        {statement.in === 'title' && <span class="soft">{t('statement_headline')}</span>}
      </p>
      <StatementWords pieces={pieces} onShow={onShow} />
      {statement.verdict === 'matches' ? (
        <details class="small">
          <summary>{tCount('statement_findings', findings.length)}</summary>
          {findings}
        </details>
      ) : (
        findings
      )}
    </li>
  );
}

function StatementWords({ pieces, onShow }: { readonly pieces: readonly Piece[]; readonly onShow: (() => void) | undefined }): JSX.Element {
  const words = (
    <span data-statement>
      {pieces.map((piece, index) =>
        piece.said ? (
          <mark key={index} data-said>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
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

/** The findings that carry the verdict; those that say something else in the same sentence follow. */
function telling({ findings, verdict }: Statement): readonly Finding[] {
  return findings.toSorted((a, b) => Number(b.verdict === verdict) - Number(a.verdict === verdict));
}
