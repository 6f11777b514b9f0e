/** The names a report needs from the record, so that pages and popup need not hold the record. */
import type { Glossary } from '../../src/messages/protocol.ts';
import type { CourtRecord, Subject } from '../../src/record/schema.ts';
import type { Report } from '../../src/verdict/report.ts';
import { rulingsToName } from '../../src/verdict/rulings-to-name.ts';

/** Names of the rulings to name beside a report, and of the subject of each fact it cites. */
export function glossaryOf(report: Report, record: CourtRecord): Glossary {
  const subjects = new Map(record.subjects.map((subject) => [subject.id, subject]));
  const cited = new Set(report.statements.flatMap(({ findings }) => findings.map(({ fact }) => fact)));
  const facts = record.facts.filter(({ id }) => cited.has(id));
  return {
    rulings: rulingsToName(report, record).map((id) => ({ id, name: nameOf(subjects.get(id), report) ?? id, date: dateOf(id, record) })),
    subjects: Object.fromEntries(facts.map(({ id, subject }) => [id, nameOf(subjects.get(subject), report) ?? ''])),
  };
}

function nameOf(subject: Subject | undefined, { lang }: Report): string | undefined {
  return subject?.name[lang] ?? subject?.name.en;
}

function dateOf(ruling: string, { facts }: CourtRecord): string | null {
  const value = facts.find(({ subject, kind }) => subject === ruling && kind === 'date')?.value;
  return typeof value === 'string' ? value : null;
}
