/** Which rulings are named beside a report: those the article is about, and those its statements get wrong. Pure. */
import type { CourtRecord } from '../../record/schema.ts';
import type { Report, Verdict } from './report.ts';

/** Verdicts that a reader may want to look up in the ruling itself, the gravest first. */
const TELLING: readonly Verdict[] = ['conflicts', 'superseded'];

/** Ids of rulings: first `report.rulings` in their order, then those that conflicts, then those that overtaken statements cite. */
export function rulingsToName({ rulings, statements }: Report, { facts, subjects }: CourtRecord): string[] {
  const subjectOf = new Map(facts.map(({ id, subject }) => [id, subject]));
  const isRuling = new Set(subjects.filter(({ type }) => type === 'ruling').map(({ id }) => id));
  const findings = statements.flatMap((statement) => statement.findings);
  const cited = TELLING.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict))
    .map(({ fact }) => subjectOf.get(fact))
    .filter((subject) => subject !== undefined && isRuling.has(subject));
  return [...new Set([...rulings, ...(cited as string[])])];
}
