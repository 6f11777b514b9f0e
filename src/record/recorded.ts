/** What the record has of days, judges, courts and amounts, whatever they are of; gathered once for a record. Pure. */
import { civil, type Days, rangeOf } from '../language/calendar.ts';
import { compareDay } from '../language/compare-day.ts';
import type { DateMention } from '../language/dates.ts';
import { isAmount, type RecordIndex, tenureOf, valuesOf } from './index.ts';
import { mayConflict } from './permission.ts';
import type { Amount, Fact } from './schema.ts';

export interface Recorded {
  /** Whole days on which something surely happened. */
  readonly days: readonly { readonly y: number; readonly m: number; readonly d: number }[];
  /** Every day that any fact tells of: also one held near, or the end of a tenure. */
  readonly known: readonly Days[];
  /** Ids of who surely ruled or wrote. */
  readonly judges: readonly string[];
  /** Ids of the courts in which the suits surely were. */
  readonly courts: readonly string[];
  readonly amounts: readonly Amount[];
}

/** Whether a date is, or may be, a day that any fact tells of. */
export const isKnownDay = (date: DateMention, index: RecordIndex): boolean =>
  recordedIn(index).known.some((day) => compareDay(day, date) === 'agrees');

const gathered = new WeakMap<RecordIndex, Recorded>();

/** What a record has, gathered when it is first asked for. */
export function recordedIn(index: RecordIndex): Recorded {
  const known = gathered.get(index) ?? gather(index);
  gathered.set(index, known);
  return known;
}

function gather({ record: { facts } }: RecordIndex): Recorded {
  const sure = (...kinds: readonly Fact['kind'][]): readonly Fact[] => facts.filter((f) => kinds.includes(f.kind) && mayConflict(f));
  const idsOf = (of: readonly Fact[]): string[] => [...new Set(of.flatMap(valuesOf))];
  return {
    days: sure('date').flatMap(wholeDay),
    known: facts.flatMap(daysIn),
    judges: idsOf(sure('judge', 'author')),
    courts: idsOf(sure('court')),
    amounts: facts.flatMap(({ value }) => (isAmount(value) ? [value] : [])),
  };
}

const wholeDay = ({ value }: Fact): { y: number; m: number; d: number }[] =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? [civil(rangeOf(value)?.first ?? 0)] : [];

function daysIn(fact: Fact): Days[] {
  const tenure = tenureOf(fact);
  const values = [...(tenure ? [tenure.from, tenure.until, tenure.seen] : [fact.value]), ...(fact.equivalent ?? []), ...(fact.near ?? [])];
  return values.flatMap((iso) => (typeof iso === 'string' ? (rangeOf(iso) ?? []) : []));
}
