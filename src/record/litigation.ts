/** The course of the litigation, drawn from the record: one lane for each case, one for the agreement and the data. Pure. */
import type { Language } from '../article/article.ts';
import type { CourtRecord, Fact, FactKind, StatusOn, Subject } from './schema.ts';
import { nameIn } from './words.ts';

export type EventShape = 'blocked' | 'declined' | 'other' | 'event';

export interface TimelineEvent {
  /** The subject's id in the record. */
  readonly id: string;
  readonly date: string;
  readonly name: string;
  readonly shape: EventShape;
  /** Value of the outcome fact; null for what is not a ruling. */
  readonly outcome: string | null;
}

/** A time during which an order was in force; `until` null: still so on the record's date. */
export interface Band {
  readonly from: string;
  readonly until: string | null;
}

export interface Lane {
  /** Id of the case, or "agreement". */
  readonly id: string;
  readonly name: string;
  /** When the case was filed. */
  readonly filed: string | null;
  readonly events: readonly TimelineEvent[];
  readonly inForce: readonly Band[];
}

export interface Litigation {
  readonly asOf: string;
  readonly lanes: readonly Lane[];
}

export const AGREEMENT_LANE = 'agreement';
const STANDING: ReadonlySet<string> = new Set(['in-force', 'on-appeal', 'affirmed', 'upheld']);
const SHAPES: Readonly<Record<string, EventShape>> = {
  blocked: 'blocked',
  'upheld-block': 'blocked',
  declined: 'declined',
  'affirmed-denial': 'declined',
};

/** The lanes, named in a language, in the order in which the cases were filed, after the agreement. Events without a date are left out. */
export function litigation(record: CourtRecord, tongue: Language): Litigation {
  const cases = record.subjects.filter(({ type, id }) => type === 'suit' && rulingsOf(record, id).length > 0);
  const lanes = cases.map((suit) => caseLane(record, suit, tongue)).toSorted((a, b) => (a.filed ?? '').localeCompare(b.filed ?? ''));
  return { asOf: record.asOf, lanes: [agreementLane(record, tongue), ...lanes] };
}

/** The facts about a subject, of one kind. */
export function factsAbout(record: CourtRecord, subject: string, kind: FactKind): Fact[] {
  return record.facts.filter((fact) => fact.subject === subject && fact.kind === kind);
}

function rulingsOf(record: CourtRecord, suit: string): Subject[] {
  return record.subjects.filter((subject) => subject.type === 'ruling' && subject.case === suit);
}

function caseLane(record: CourtRecord, suit: Subject, tongue: Language): Lane {
  const rulings = rulingsOf(record, suit.id);
  const filing = record.subjects.find((subject) => subject.type === 'filing' && subject.id === `${suit.id}.filing`);
  return {
    id: suit.id,
    name: nameIn(suit, tongue),
    filed: filing ? dateOf(record, filing.id) : null,
    events: eventsOf(record, rulings, tongue),
    inForce: rulings.flatMap((ruling) => bandOf(record, ruling.id) ?? []),
  };
}

function agreementLane(record: CourtRecord, tongue: Language): Lane {
  const subjects = record.subjects.filter(({ type }) => type === 'agreement' || type === 'disclosure');
  return { id: AGREEMENT_LANE, name: '', filed: null, events: eventsOf(record, subjects, tongue), inForce: [] };
}

function eventsOf(record: CourtRecord, subjects: readonly Subject[], tongue: Language): TimelineEvent[] {
  const events = subjects.flatMap((subject): TimelineEvent[] => {
    const date = dateOf(record, subject.id);
    return date === null ? [] : [{ id: subject.id, date, name: nameIn(subject, tongue), ...shapeOf(record, subject) }];
  });
  return events.toSorted((a, b) => a.date.localeCompare(b.date));
}

function shapeOf(record: CourtRecord, { id, type }: Subject): Pick<TimelineEvent, 'shape' | 'outcome'> {
  const outcome = textValue(factsAbout(record, id, 'outcome')[0]);
  return { outcome, shape: type === 'ruling' ? (SHAPES[outcome ?? ''] ?? 'other') : 'event' };
}

/** The day (or month) of what is dated; null where the record gives none. */
export function dateOf(record: CourtRecord, subject: string): string | null {
  return textValue(factsAbout(record, subject, 'date')[0]);
}

/** Only an order that blocks is in force as a block; a status fact says since when and until when. */
function bandOf(record: CourtRecord, ruling: string): Band | null {
  if (textValue(factsAbout(record, ruling, 'outcome')[0]) !== 'blocked') return null;
  const statuses = statusesOf(factsAbout(record, ruling, 'status')[0]);
  const first = statuses.findIndex(({ status }) => STANDING.has(status));
  const start = statuses[first];
  if (!start) return null;
  const end = statuses.slice(first).find(({ status }) => !STANDING.has(status));
  return { from: start.from, until: end?.from ?? null };
}

/** A status fact's value, oldest first. */
export function statusesOf(fact: Fact | undefined): readonly StatusOn[] {
  const value = fact?.value;
  const statuses = Array.isArray(value) ? value.filter((entry): entry is StatusOn => typeof entry !== 'string') : [];
  return statuses.toSorted((a, b) => a.from.localeCompare(b.from));
}

function textValue(fact: Fact | undefined): string | null {
  return typeof fact?.value === 'string' ? fact.value : null;
}
