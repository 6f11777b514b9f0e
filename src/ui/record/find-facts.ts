/** Searching the facts of the record by words, and grouping them by case and subject. Pure. */

import { grouped } from '../../language/grouped.ts';
import { citeFact } from '../../record/cite.ts';
import type { CourtRecord, Fact, Subject } from '../../record/schema.ts';
import { nameIn, saysIn } from '../../record/words.ts';
import type { CitedSource } from '../../verdict/report/report.ts';

export interface ShownFact {
  readonly fact: Fact;
  readonly sources: readonly CitedSource[];
  /** Everything a search looks in, folded. */
  readonly searched: string;
}
export interface SubjectFacts {
  readonly subject: Subject;
  readonly facts: readonly ShownFact[];
}
export interface CaseFacts {
  /** Id of the case; "" for what belongs to none. */
  readonly id: string;
  readonly subjects: readonly SubjectFacts[];
}

/** Every fact of the record, once, in the record's order. */
export function allFacts(record: CourtRecord): CaseFacts[] {
  const shown = grouped(record.facts, ({ subject }) => subject);
  const groups = record.subjects.map((subject) => ({
    subject,
    facts: (shown.get(subject.id) ?? []).map((fact) => show(fact, subject, record)),
  }));
  const cases = grouped(
    groups.filter(({ facts }) => facts.length > 0),
    ({ subject }) => subject.case ?? '',
  );
  return [...cases].map(([id, subjects]) => ({ id, subjects }));
}

function show(fact: Fact, subject: Subject, record: CourtRecord): ShownFact {
  const sources = citeFact(fact, record);
  const words = [
    fact.says.en,
    saysIn(fact, 'es'),
    subject.name.en,
    nameIn(subject, 'es'),
    fact.id,
    ...(subject.aliases ?? []),
    ...sources.flatMap(({ title, as }) => [title, as ?? '']),
  ];
  return { fact, sources, searched: folded(words.join(' ')) };
}

/** The facts in which every word of the search occurs. An empty search finds all. */
export function findFacts(cases: readonly CaseFacts[], search: string): CaseFacts[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const found = (fact: ShownFact): boolean => words.every((word) => fact.searched.includes(word));
  return cases
    .map(({ id, subjects }) => ({
      id,
      subjects: subjects.map(({ subject, facts }) => ({ subject, facts: facts.filter(found) })).filter(({ facts }) => facts.length > 0),
    }))
    .filter(({ subjects }) => subjects.length > 0);
}

/** How many facts there are in all groups. */
export function countFacts(cases: readonly CaseFacts[]): number {
  return cases.flatMap(({ subjects }) => subjects).reduce((sum, { facts }) => sum + facts.length, 0);
}

/** Case, accents and the shape of quotation marks do not matter to a search. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').toLowerCase();
}
