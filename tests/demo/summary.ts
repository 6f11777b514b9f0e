/** A report as a person reads it in the terminal. */
import type { Report, Statement, Verdict } from '../../src/verdict/report/report.ts';

const HEADS: Readonly<Record<Verdict, string>> = {
  conflicts: 'CONFLICTS with the court record',
  superseded: 'WAS RIGHT when published',
  matches: 'MATCHES the court record',
};

/** Conflicts first, each with what the record says and its source; then how many sentences got no verdict. */
export function summary({ asOf, statements, counts }: Report): string {
  const order: readonly Verdict[] = ['conflicts', 'superseded', 'matches'];
  const blocks = order.flatMap((verdict) => statements.filter((statement) => statement.verdict === verdict).map(block));
  const judged = counts.conflicts + counts.matches + counts.superseded;
  return [
    `The sample article, compared with the court record as of ${asOf}:`,
    ...blocks,
    `${counts.conflicts} conflicting, ${counts.superseded} right when published, ${counts.matches} matching; ${counts.sentences - judged} sentences not compared.`,
  ].join('\n\n');
}

function block({ text, verdict, findings }: Statement): string {
  const carrying = findings.filter((finding) => finding.verdict === verdict).slice(0, verdict === 'matches' ? 1 : undefined);
  const lines = carrying.map(({ said, record, sources: [source] }) =>
    verdict === 'matches'
      ? `    Record: ${record}`
      : `    Said:   ${said}\n    Record: ${record}\n    Source: ${source?.title ?? ''}${source?.as ? ` (${source.as})` : ''}`,
  );
  return [HEADS[verdict], `    "${text}"`, ...lines].join('\n');
}
