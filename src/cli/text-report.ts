/** A report for reading in a terminal: every statement with a verdict, the judged words marked, what the record says and where. */
import type { Article } from '../article/article.ts';
import type { CitedSource, Finding, Report, Statement } from '../verdict/report/report.ts';
import { VERDICT_NAMES } from './verdict-names.ts';

/** The report in words, ending with a line break. `name` is the file it is about. */
export function toText(name: string, article: Article, report: Report): string {
  const lines = [
    name,
    ...(article.title === undefined ? [] : [`  ${article.title}`]),
    `  published ${report.published ?? 'on an unknown date'}, compared with the record as of ${report.asOf}`,
    '',
    ...(report.topic
      ? body(report)
      : ['  Not about the rulings on sharing taxpayer data with immigration enforcement: nothing was compared.']),
  ];
  return `${lines.join('\n')}\n`;
}

function body(report: Report): string[] {
  return [...report.statements.flatMap((statement) => [...statementLines(statement), '']), ...summary(report)];
}

function statementLines(statement: Statement): string[] {
  const where = statement.in === 'title' ? ' (headline)' : '';
  return [
    `  ${VERDICT_NAMES[statement.verdict]}${where}`,
    `    “${marked(statement)}”`,
    ...statement.findings.filter(({ verdict }) => verdict === statement.verdict).flatMap(findingLines),
  ];
}

/** The statement with the words judged between double asterisks. */
function marked({ text, start, verdict, findings }: Statement): string {
  const spans = findings
    .filter((finding) => finding.verdict === verdict && verdict !== 'matches')
    .map((finding) => ({ from: finding.start - start, to: finding.end - start }))
    .filter(({ from, to }) => from >= 0 && to <= text.length && from < to)
    .toSorted((a, b) => b.from - a.from);
  let result = text;
  let edge = text.length;
  for (const { from, to } of spans) {
    if (to > edge) continue;
    result = `${result.slice(0, from)}**${result.slice(from, to)}**${result.slice(to)}`;
    edge = from;
  }
  return result;
}

function findingLines(finding: Finding): string[] {
  return [
    ...(finding.verdict === 'matches' ? [] : [`    Article: ${finding.said}`]),
    `    Record:  ${finding.record}`,
    ...finding.sources.map((source) => `    Source:  ${sourceLine(source)}`),
  ];
}

function sourceLine({ title, date, url, as }: CitedSource): string {
  return [title, date, as, url].filter((part) => part !== undefined && part !== '').join(', ');
}

function summary({ counts }: Report): string[] {
  const judged = counts.conflicts + counts.matches + counts.superseded;
  const parts = [`${counts.conflicts} conflicting`, `${counts.matches} matching`, `${counts.superseded} right when published`];
  return [`  ${parts.join(', ')}; ${Math.max(0, counts.sentences - judged)} of ${counts.sentences} sentences not compared.`];
}
