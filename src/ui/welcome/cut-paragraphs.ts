/** A text cut into paragraphs, and each where its statements begin and end. Pure. */
import type { Statement } from '../../verdict/report/report.ts';

export interface SamplePiece {
  readonly text: string;
  readonly statement?: Statement;
}

/** Statements of the headline are left out: they have no place in the text. */
export function cutParagraphs(text: string, statements: readonly Statement[]): SamplePiece[][] {
  const inText = statements.filter((statement) => statement.in !== 'title').toSorted((a, b) => a.start - b.start);
  let from = 0;
  return text.split('\n\n').map((paragraph) => {
    const start = from;
    from += paragraph.length + 2;
    return cutOne(paragraph, start, inText);
  });
}

function cutOne(paragraph: string, offset: number, statements: readonly Statement[]): SamplePiece[] {
  const pieces: SamplePiece[] = [];
  let at = 0;
  for (const statement of statements) {
    const [start, end] = [statement.start - offset, statement.end - offset];
    if (start < at || end > paragraph.length) continue;
    pieces.push({ text: paragraph.slice(at, start) }, { text: paragraph.slice(start, end), statement });
    at = end;
  }
  pieces.push({ text: paragraph.slice(at) });
  return pieces.filter(({ text }) => text !== '');
}
