/** Tables of sentences in text files: "kind | what stands before it, by the name of its lead | day of publication | sentence" a line. */
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

/** The rows of one kind among these. */
export const ofKind =
  (rows: readonly Row[]) =>
  (kind: string): readonly Row[] =>
    rows.filter(({ how }) => how === kind);
