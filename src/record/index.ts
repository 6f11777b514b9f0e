/** The record as the engine asks it: facts by subject and kind, rulings in order of date, names for the lexicon. Pure. */
import { type Days, rangeOf } from '../language/calendar.ts';
import { grouped } from '../language/grouped.ts';
import type { NamedPhrases } from '../language/lexicon.ts';
import type { Amount, CourtRecord, Fact, FactKind, Subject, Tenure } from './schema.ts';

export interface Ruling {
  readonly id: string;
  readonly case: string;
  readonly days: Days;
  readonly court: string;
  readonly judges: readonly string[];
}

export interface RecordIndex {
  readonly record: CourtRecord;
  readonly rulings: readonly Ruling[];
  readonly names: readonly NamedPhrases[];
  /** Large numbers that facts count exactly. */
  readonly figures: ReadonlySet<number>;
  /** Ids of the organisations that sue. */
  readonly parties: ReadonlySet<string>;
  /** Docket numbers in every spelling the record holds, in lower case. */
  readonly dockets: ReadonlySet<string>;
  fact(id: string): Fact | undefined;
  subject(id: string): Subject | undefined;
  /** The ruling with this id, if it is one's. */
  ruling(id: string): Ruling | undefined;
  /** Facts about a subject, of one kind. */
  about(subject: string, kind: FactKind): readonly Fact[];
  /** Ids of the subjects of a type. */
  ofType(type: Subject['type']): readonly string[];
  /** When a subject came to be: its date, or its suit's filing; null when the record does not say. */
  daysOf(subject: string): Days | null;
}

const NO_FACTS: readonly Fact[] = [];
const NO_IDS: readonly string[] = [];

/** Indexes a record. Costs about a millisecond, once. */
export function indexRecord(record: CourtRecord): RecordIndex {
  const subjects = new Map(record.subjects.map((s) => [s.id, s]));
  const facts = new Map(record.facts.map((f) => [f.id, f]));
  const bySubject = grouped(record.facts, (f) => f.subject);
  const kindsOf = new Map([...bySubject].map(([subject, about]) => [subject, grouped(about, (f) => f.kind)]));
  const byType = grouped(record.subjects, (s) => s.type);
  const idsOf = new Map([...byType].map(([type, group]) => [type, group.map((s) => s.id)]));
  const about = (subject: string, kind: FactKind): readonly Fact[] => kindsOf.get(subject)?.get(kind) ?? NO_FACTS;
  const ofType = (type: Subject['type']): readonly string[] => idsOf.get(type) ?? NO_IDS;
  const known = new Map<string, Days | null>();
  const daysOf = (subject: string): Days | null => {
    let days = known.get(subject);
    if (days === undefined) known.set(subject, (days = daysAmong(about(subject, 'date')[0] ?? about(`${subject}.filing`, 'date')[0])));
    return days;
  };
  const rulings = ofType('ruling')
    .flatMap((id) => rulingOf(id, subjects, about, daysOf))
    .sort((a, b) => a.days.first - b.days.first);
  const ofId = new Map(rulings.map((r) => [r.id, r]));
  return {
    record,
    rulings,
    names: namesIn(record),
    figures: figuresIn(record),
    parties: new Set(record.facts.filter((f) => f.kind === 'plaintiffs').flatMap(valuesOf)),
    dockets: new Set(
      record.facts
        .filter((f) => f.kind === 'docket')
        .flatMap((f) => [...valuesOf(f), ...(f.equivalent ?? [])])
        .map((docket) => docket.toLowerCase()),
    ),
    fact: (id) => facts.get(id),
    subject: (id) => subjects.get(id),
    ruling: (id) => ofId.get(id),
    about,
    ofType,
    daysOf,
  };
}

function daysAmong(date: Fact | undefined): Days | null {
  return date && typeof date.value === 'string' ? narrowed(rangeOf(date.value), date.near ?? []) : null;
}

/** Days that are near the mark narrow a date that the record knows only by its month. */
function narrowed(days: Days | null, near: readonly string[]): Days | null {
  const inside = near.flatMap((iso) => rangeOf(iso) ?? []).filter((n) => days !== null && n.first >= days.first && n.last <= days.last);
  return inside.length > 0 ? { first: Math.min(...inside.map((n) => n.first)), last: Math.max(...inside.map((n) => n.last)) } : days;
}

function rulingOf(
  id: string,
  subjects: ReadonlyMap<string, Subject>,
  about: RecordIndex['about'],
  daysOf: RecordIndex['daysOf'],
): Ruling[] {
  const days = daysOf(id);
  if (!days) return [];
  const court = about(id, 'court')[0]?.value;
  const judges = (['judge', 'panel', 'author'] as const).flatMap((kind) => about(id, kind).flatMap((f) => valuesOf(f)));
  return [{ id, case: subjects.get(id)?.case ?? '', days, court: typeof court === 'string' ? court : '', judges: [...new Set(judges)] }];
}

/** A fact's value as a list of ids; empty for amounts and tenures. */
export function valuesOf({ value }: Fact): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
}

/** What a ruling came to, in every word that the record holds of it. */
export const outcomesOf = ({ id }: Ruling, index: RecordIndex): string[] => index.about(id, 'outcome').flatMap(valuesOf);

/** Whether a ruling blocked the sharing or the use of what was shared. */
export const isBlock = (ruling: Ruling, index: RecordIndex): boolean => outcomesOf(ruling, index).includes('blocked');

/** A fact's value as a tenure of an office, or null. */
export function tenureOf({ value }: Fact): Tenure | null {
  return typeof value === 'object' && !Array.isArray(value) && 'office' in value ? value : null;
}

/** Whether a fact's value is an amount. */
export const isAmount = (value: Fact['value']): value is Amount => typeof value === 'object' && !Array.isArray(value) && 'least' in value;

/** The offices that the record says a person held, each with the fact that says so. */
export const tenuresOf = (person: string, { about }: Pick<RecordIndex, 'about'>): { readonly fact: Fact; readonly tenure: Tenure }[] =>
  about(person, 'office').flatMap((fact) => {
    const tenure = tenureOf(fact);
    return tenure ? [{ fact, tenure }] : [];
  });

function namesIn(record: CourtRecord): NamedPhrases[] {
  const judges = new Set(record.facts.filter((f) => f.kind === 'judge' || f.kind === 'panel').flatMap(valuesOf));
  return record.subjects.flatMap(({ id, type, aliases = [] }): NamedPhrases[] => {
    if (type === 'person') return [{ name: judges.has(id) ? 'judge-name' : 'person', value: id, phrases: aliases }];
    return type === 'organisation' ? [{ name: 'organisation', value: id, phrases: aliases }] : [];
  });
}

function figuresIn(record: CourtRecord): Set<number> {
  const counts = record.facts.filter((f) => f.kind === 'count').map((f) => f.value);
  return new Set(counts.flatMap((v) => (typeof v === 'object' && 'least' in v && v.least === v.most && v.least > 40_000 ? [v.least] : [])));
}
