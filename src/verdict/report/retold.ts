/** A report with what the record says in the language of whoever reads it. Verdicts, facts and sources are the same. Pure. */
import type { Language } from '../../article/article.ts';
import type { CourtRecord } from '../../record/schema.ts';
import { saysIn } from '../../record/words.ts';
import type { Report } from './report.ts';

/** A finding whose fact the record no longer has keeps its words. */
export function retold(report: Report, { facts }: CourtRecord, tongue: Language): Report {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const statements = report.statements.map((statement) => ({
    ...statement,
    findings: statement.findings.map((finding) => {
      const fact = byId.get(finding.fact);
      return fact ? { ...finding, record: saysIn(fact, tongue) } : finding;
    }),
  }));
  return { ...report, statements };
}
