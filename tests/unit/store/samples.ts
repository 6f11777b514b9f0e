/** Kept pages for the tests of the store. */
import type { KeptPage } from '../../../src/store/database.ts';
import type { Statement, Verdict } from '../../../src/verdict/report/report.ts';

export function statement(text: string, verdict: Verdict): Statement {
  const finding = { fact: 'f.one', verdict, start: 0, end: 4, said: text.slice(0, 4), record: 'The record says so.', sources: [] };
  return { text, start: 0, end: text.length, verdict, findings: [finding] };
}

export interface Wanted {
  readonly page: string;
  readonly at?: number;
  readonly tab?: number;
  readonly url?: string;
  readonly title?: string;
  readonly record?: string;
  readonly statements?: readonly Statement[];
}

export function keptPage({
  page,
  at = 1000,
  tab = 1,
  url = `https://news.example/${page}`,
  title = page,
  record = '1',
  statements = [],
}: Wanted): KeptPage {
  const count = (verdict: Verdict) => statements.filter((one) => one.verdict === verdict).length;
  const counts = { conflicts: count('conflicts'), matches: count('matches'), superseded: count('superseded'), sentences: 9 };
  const report = { asOf: '2026-09-25', record, topic: true, published: null, lang: 'en' as const, rulings: [], statements, counts };
  return { page, at, tab, url, checked: { page, title, report, glossary: { rulings: [], subjects: {} }, newerThanRecord: false } };
}
