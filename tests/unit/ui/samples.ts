/** Reports as the background would send them, for the tests of what is shown. */
import type { CheckedPage, TabView } from '../../../src/messages/protocol.ts';
import type { CitedSource, Finding, Report, Statement, Verdict } from '../../../src/verdict/report/report.ts';

const OPINION: CitedSource = {
  title: 'Memorandum opinion',
  date: '2025-11-21',
  url: 'https://news.example/opinion',
  as: 'as reported by NBC News',
};

/** A finding on the words `said`, which must stand in the statement. */
export function finding(
  verdict: Verdict,
  fact: string,
  said: string,
  record: string,
  sources: readonly CitedSource[] = [OPINION],
): Omit<Finding, 'start' | 'end'> {
  return { verdict, fact, said, record, sources };
}

/** A statement that begins at `start` of the article. */
export function statement(
  verdict: Verdict,
  start: number,
  text: string,
  findings: readonly Omit<Finding, 'start' | 'end'>[],
  within?: 'title',
): Statement {
  const placed = findings.map((one) => {
    const at = start + text.indexOf(one.said);
    return { ...one, start: at, end: at + one.said.length };
  });
  return { text, start, end: start + text.length, verdict, findings: placed, ...(within && { in: within }) };
}

export const STATEMENTS: readonly Statement[] = [
  statement('matches', 0, 'A judge in Washington blocked the sharing.', [
    finding('matches', 'ctr.ruling.outcome', 'blocked', 'The ruling blocked the sharing.'),
  ]),
  statement('conflicts', 50, 'Judge Kollar-Kotelly wrote a 25-page opinion.', [
    finding('matches', 'ctr.ruling.judge', 'Judge Kollar-Kotelly', 'Judge Colleen Kollar-Kotelly made the ruling.'),
    finding('conflicts', 'ctr.ruling.length', '25-page', 'The opinion runs to 94 pages.'),
  ]),
  statement('superseded', 120, 'No appeals court has ruled on it.', [
    finding('superseded', 'ctr.appeal.decision.outcome', 'No appeals court', 'The D.C. Circuit ruled in September 2026.'),
  ]),
  statement(
    'conflicts',
    0,
    'ACLU stops the IRS',
    [finding('conflicts', 'ctr.plaintiffs', 'ACLU', 'Four organizations brought the case.')],
    'title',
  ),
];

export const REPORT: Report = {
  asOf: '2026-09-25',
  record: '2026.09.25',
  topic: true,
  published: '2025-11-24',
  lang: 'en',
  rulings: ['ctr.ruling'],
  statements: STATEMENTS,
  counts: { conflicts: 2, matches: 1, superseded: 1, sentences: 20 },
};

export function checkedPage(report: Partial<Report> = {}, page: Partial<CheckedPage> = {}): CheckedPage {
  return {
    page: 'page-1',
    title: 'ACLU stops the IRS',
    report: { ...REPORT, ...report },
    glossary: {
      rulings: [{ id: 'ctr.ruling', name: 'the ruling of Nov. 21, 2025 (Kollar-Kotelly)', date: '2025-11-21' }],
      subjects: { 'ctr.ruling.length': 'the ruling of Nov. 21, 2025 (Kollar-Kotelly)' },
    },
    newerThanRecord: false,
    ...page,
  };
}

const TAB = { tab: 7, host: 'news.example', siteOn: true, incognito: false };

export function reportView(checked: CheckedPage = checkedPage()): TabView {
  return { ...TAB, kind: 'report', checked };
}

export function stateView(
  state: Extract<TabView, { kind: 'state' }>['state'],
  more: Partial<Extract<TabView, { kind: 'state' }>> = {},
): TabView {
  return { ...TAB, kind: 'state', state, ...more };
}
