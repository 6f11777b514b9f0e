/** What the record says of each decision, as short values in words. Pure but for the words of the locale. */

import { factsAbout, litigation, statusesOf, type TimelineEvent } from '../../record/litigation.ts';
import type { CourtRecord, Fact, FactKind, Subject } from '../../record/schema.ts';
import { nameIn } from '../../record/words.ts';
import { dateInWords } from '../dates.ts';
import { t, tongue, tValue } from '../text.ts';

/** One row of a decision's card: a label and what the record says. */
export interface Row {
  readonly label: string;
  readonly value: string;
}
export interface Decision extends TimelineEvent {
  readonly rows: readonly Row[];
}
export interface Case {
  readonly id: string;
  readonly name: string;
  /** Newest first. */
  readonly decisions: readonly Decision[];
}

/** Decisions that order nothing new. */
const ORDERS_NOTHING: ReadonlySet<string | null> = new Set(['declined', 'affirmed-denial', 'found-violations']);

/** The cases in the order in which they were filed, each with its decisions. */
export function cases(record: CourtRecord): Case[] {
  const { lanes } = litigation(record, tongue());
  return lanes
    .filter(({ events }) => events.some(({ outcome, shape }) => outcome !== null || shape !== 'event'))
    .map(({ id, name, events }) => ({ id, name, decisions: events.toReversed().map((event) => decision(record, event)) }));
}

function decision(record: CourtRecord, event: TimelineEvent): Decision {
  const subject = record.subjects.find(({ id }) => id === event.id);
  const rows = [
    row('record_decision_court', courtOf(record, event.id, subject)),
    judgesRow(record, event.id),
    row('record_decision_outcome', event.outcome && (tValue('outcome', event.outcome) ?? event.outcome)),
    row('record_decision_relief', reliefOf(record, event)),
    row('record_decision_bound', boundOf(record, event)),
    row('record_decision_status', statusOf(record, event.id)),
    row('record_decision_reviews', subject?.reviews ? nameOf(record, subject.reviews) : null),
    row('record_decision_pages', pagesOf(record, event.id)),
  ];
  return { ...event, rows: rows.filter((one) => one !== null) };
}

function row(label: Parameters<typeof t>[0], value: string | null): Row | null {
  return value ? { label: t(label), value } : null;
}

/** The first verified fact of a kind about a subject. */
function verified(record: CourtRecord, subject: string, kind: FactKind): Fact | undefined {
  return factsAbout(record, subject, kind).find(({ confidence }) => confidence !== 'U');
}

/** A value as the ids it lists. */
function idsIn(fact: Fact | undefined): readonly string[] {
  if (typeof fact?.value === 'string') return [fact.value];
  return Array.isArray(fact?.value) ? fact.value.filter((entry) => typeof entry === 'string') : [];
}

/** The name a subject goes by; an id without a subject is shown as it is. */
function nameOf(record: CourtRecord, id: string): string {
  const subject = record.subjects.find((one) => one.id === id);
  return (subject && nameIn(subject, tongue())) ?? tValue('body', id) ?? id;
}

function namesIn(record: CourtRecord, fact: Fact | undefined): string | null {
  const names = idsIn(fact).map((id) => nameOf(record, id));
  return names.length > 0 ? new Intl.ListFormat(t('locale'), { type: 'conjunction' }).format(names) : null;
}

/** The decision's own court or, for a decision of the trial court, the suit's. */
function courtOf(record: CourtRecord, id: string, subject: Subject | undefined): string | null {
  const own = idsIn(verified(record, id, 'court'))[0];
  const court = own ?? (subject?.case && !subject.reviews ? idsIn(verified(record, subject.case, 'court'))[0] : undefined);
  return court === undefined ? null : (tValue('court', court) ?? court);
}

function judgesRow(record: CourtRecord, id: string): Row | null {
  const panel = verified(record, id, 'panel');
  if (panel) return row('record_decision_judges', namesIn(record, panel));
  return row('record_decision_judge', namesIn(record, verified(record, id, 'judge')) ?? t('record_decision_unknown'));
}

function reliefOf(record: CourtRecord, { id, outcome }: TimelineEvent): string | null {
  const forms = idsIn(verified(record, id, 'relief')).map((form) => tValue('relief', form) ?? form);
  if (forms.length === 0) return null;
  const listed = new Intl.ListFormat(t('locale'), { type: 'conjunction' }).format(forms);
  return outcome === 'declined' || outcome === 'affirmed-denial' ? t('record_decision_refused', listed) : listed;
}

function boundOf(record: CourtRecord, { id, outcome }: TimelineEvent): string | null {
  return namesIn(record, verified(record, id, 'bound')) ?? (ORDERS_NOTHING.has(outcome) ? t('record_decision_none') : null);
}

/** The newest status, as of the record's date. */
function statusOf(record: CourtRecord, id: string): string | null {
  const latest = statusesOf(verified(record, id, 'status')).at(-1);
  if (!latest) return null;
  return t('record_decision_status_as_of', tValue('status', latest.status) ?? latest.status, dateInWords(record.asOf));
}

function pagesOf(record: CourtRecord, id: string): string | null {
  const value = verified(record, id, 'pages')?.value;
  return typeof value === 'object' && 'least' in value ? t('record_decision_pages_count', String(value.least)) : null;
}
