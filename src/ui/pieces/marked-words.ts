/** A statement's words cut where the judged words begin and end. Pure. */
import type { Finding, Statement, Verdict } from '../../verdict/report/report.ts';

export interface Piece {
  readonly text: string;
  /** The verdict on these words; absent for words that were not judged. */
  readonly said?: Verdict;
}
export interface MarkedWords {
  readonly pieces: readonly Piece[];
  /** Findings whose words could not be marked in place: they overlap others or lie outside the statement. */
  readonly apart: readonly Finding[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
}

/** Marks each finding's words once. The pieces together are always the statement's exact text. */
export function markedWords(statement: Statement): MarkedWords {
  const apart: Finding[] = [];
  const spans: Span[] = [];
  for (const finding of byWeight(statement)) {
    const span = spanOf(statement, finding);
    if (span && spans.some(({ start, end }) => start === span.start && end === span.end)) continue;
    if (span && spans.every(({ start, end }) => span.end <= start || span.start >= end)) spans.push(span);
    else apart.push(finding);
  }
  return {
    pieces: cut(
      statement.text,
      spans.toSorted((a, b) => a.start - b.start),
    ),
    apart,
  };
}

/** Findings that carry the statement's verdict get their place before the others. */
function byWeight({ findings, verdict }: Statement): Finding[] {
  return findings.toSorted((a, b) => Number(b.verdict === verdict) - Number(a.verdict === verdict) || a.start - b.start);
}

/** Where the words stand in the statement's text, by offset or, failing that, by the words themselves. */
function spanOf(statement: Statement, { said, verdict, ...finding }: Finding): Span | null {
  const from = finding.start - statement.start;
  const inPlace = from >= 0 && statement.text.startsWith(said, from);
  const start = inPlace ? from : statement.text.indexOf(said);
  return said && start >= 0 ? { start, end: start + said.length, verdict } : null;
}

function cut(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, verdict } of spans) {
    pieces.push({ text: text.slice(at, start) }, { text: text.slice(start, end), said: verdict });
    at = end;
  }
  pieces.push({ text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}
