/**
 * Tables of sentences in text files: "kind | what stands before it, by the name of its lead | day of publication | sentence" a line; or,
 * under headings that begin with "#", leads of the file's own ("name | day | sentences"), what is wrong behind them and what only sounds like it
 * ("name | sentence", and the fact that it conflicts with where the file says so).
 */
import { readFileSync } from 'node:fs';
import * as leads from './leads.ts';

export interface Row {
  readonly how: string;
  readonly before: string;
  readonly published: string;
  readonly text: string;
}

const LEADS = new Map(Object.entries(leads));

/** The rows of a file beside this one. Throws where a row names no lead there is. */
export function rowsOf(file: string): Row[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [how = '', lead = '', published = '', text = ''] = line.split(' | ');
    const before = lead === '' ? '' : LEADS.get(lead);
    if (before === undefined) throw new Error(`${file}: there is no lead "${lead}"`);
    return { how, before, published, text };
  });
}

export interface LedRow {
  /** The name of its lead. */
  readonly lead: string;
  readonly before: string;
  readonly published: string;
  readonly text: string;
  /** The fact that it conflicts with; '' where the file does not say. */
  readonly fact: string;
}

/** The rows of a file with leads of its own. Throws where a row names no lead there is. */
export function ledRowsOf(file: string): { wrong: LedRow[]; alike: LedRow[] } {
  const [leading = [], ...parts] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^# .*\n/m)
    .slice(1)
    .map((part) => part.split('\n').filter(Boolean));
  const own = new Map(
    leading.map((line) => line.split(' | ')).map(([name = '', published = '', before = '']) => [name, { published, before }]),
  );
  const [wrong = [], alike = []] = parts.map((lines) =>
    lines.map((line) => {
      const [lead = '', text = '', fact = ''] = line.split(' | ');
      const told = own.get(lead);
      if (told === undefined) throw new Error(`${file}: there is no lead "${lead}"`);
      return { lead, text, fact, ...told };
    }),
  );
  return { wrong, alike };
}

/** The rows of one kind among these. */
export const ofKind =
  (rows: readonly Row[]) =>
  (kind: string): readonly Row[] =>
    rows.filter(({ how }) => how === kind);
