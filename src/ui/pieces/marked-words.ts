/** A statement's words cut where the judged words begin and end. Pure. */
import type { Finding, Statement } from '../../verdict/report.ts';

export interface Piece {
  readonly text: string;
  readonly said: boolean;
}
export interface MarkedWords {
  readonly pieces: readonly Piece[];
  /** Findings whose words could not be marked in place: they overlap others or lie outside the statement. */
  readonly apart: readonly Finding[];
}

/** Marks each finding's words once. The pieces together are always the statement's exact text. */
export function markedWords(statement: Statement): MarkedWords {
  const apart: Finding[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const finding of inOrder(statement)) {
    const span = spanOf(statement, finding);
    const last = spans.at(-1);
    if (span && last && last.start === span.start && last.end === span.end) continue;
    if (span && span.start >= (last?.end ?? 0)) spans.push(span);
    else apart.push(finding);
  }
  return { pieces: cut(statement.text, spans), apart };
}

/** Findings that carry the verdict first where they begin at the same place; otherwise as they stand. */
function inOrder({ findings, verdict }: Statement): Finding[] {
  const carries = (finding: Finding): number => (finding.verdict === verdict ? 0 : 1);
  return findings.toSorted((a, b) => a.start - b.start || carries(a) - carries(b) || a.end - b.end);
}

/** Where the words stand in the statement's text, by offset or, failing that, by the words themselves. */
function spanOf({ text, start }: Statement, { said, ...finding }: Finding): { start: number; end: number } | null {
  const from = finding.start - start;
  if (said && text.slice(from, finding.end - start) === said && from >= 0) return { start: from, end: from + said.length };
  const found = said ? text.indexOf(said) : -1;
  return found < 0 ? null : { start: found, end: found + said.length };
}

function cut(text: string, spans: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spans) {
    pieces.push({ text: text.slice(at, span.start), said: false }, { text: text.slice(span.start, span.end), said: true });
    at = span.end;
  }
  pieces.push({ text: text.slice(at), said: false });
  return pieces.filter((piece) => piece.text !== '');
}
