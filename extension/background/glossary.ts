/** The names a report needs from the record, so that pages and popup need not hold the record. */
import type { Language } from '../../src/article/article.ts';
import type { Glossary } from '../../src/messages/protocol.ts';
import { dateOf } from '../../src/record/litigation.ts';
import type { CourtRecord } from '../../src/record/schema.ts';
import { nameIn } from '../../src/record/words.ts';
import type { Report } from '../../src/verdict/report/report.ts';
import { rulingsToName } from '../../src/verdict/report/rulings-to-name.ts';

/** Names of the rulings to name beside a report, and of the subject of each fact it cites. */
export function glossaryOf(report: Report, record: CourtRecord, tongue: Language): Glossary {
  const subjects = new Map(record.subjects.map((subject) => [subject.id, subject]));
  const cited = new Set(report.statements.flatMap(({ findings }) => findings.map(({ fact }) => fact)));
  const facts = record.facts.filter(({ id }) => cited.has(id));
  const nameOf = (id: string) => {
    const subject = subjects.get(id);
    return subject && nameIn(subject, tongue);
  };
  return {
    rulings: rulingsToName(report, record).map((id) => ({ id, name: nameOf(id) ?? id, date: dateOf(record, id) })),
    subjects: Object.fromEntries(facts.map(({ id, subject }) => [id, nameOf(subject) ?? ''])),
  };
}
