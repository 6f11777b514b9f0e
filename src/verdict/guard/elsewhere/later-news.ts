/**
 * News from after the record ends: rulings, papers and transfers that it cannot know. In an article that tells of a day after that, only
 * what a sentence dates before it is held against what the record has of those days. Pure.
 */
import type { Claim } from '../../../claims/claim.ts';
import { civil, dayNumber, rangeOf } from '../../../language/calendar.ts';
import type { DateMention, Published } from '../../../language/dates.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA } from '../../../language/terms.ts';
import type { RecordIndex } from '../../../record/index.ts';
import type { FactKind } from '../../../record/schema.ts';
import { OF_COURTS, OF_SHARING, OF_TAXES } from '../../about/foreign-bench.ts';
import type { Context } from '../../meant/context.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Whether an article tells, of courts or of the matter, a day after the last that the record tells of. */
export const tellsOfLaterDays = (sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean =>
  published !== null &&
  published.last > lastDay(index) &&
  sentences.some((s) => s.has(...NEWS) && s.dates.some((date) => isLater(date, published, index)));

/** What news of this litigation is told in, pronouns included; a sentence with none of it tells of trees planted on Tuesday. */
const NEWS = [
  ...OF_TAXES,
  ...OF_SHARING,
  ...OF_COURTS,
  'agency',
  'government-side',
  'immigration-agency',
  'data-noun',
  'judge-name',
  'appeals-noun',
  'panel-word',
  'motion-noun',
  'appeal-noun',
  'hearing-noun',
  'affirm-verb',
  'reverse-verb',
  'deny-verb',
  'block-verb',
  'sign-verb',
  'file-verb',
  'plaintiff-side',
  'organisation',
  'person',
  'leader-office',
  'pronoun',
  'she-word',
  'he-word',
  'it-word',
] as const;

/** Whether a conflict may be over something that came about after the record ends. */
export function isOfLaterNews({ claim, fact }: Judgement, sentence: Sentence, { index, published, later }: Context): boolean {
  if (!later || index.daysOf(fact.subject) === null) return false;
  const dates = sentence.dates.filter((date) => !isOfNoun(date, sentence) || isWithin(claim, date));
  return OF_EACH.has(claim.kind) || dates.length === 0 || dates.some((date) => isLater(date, published, index));
}

/** "The court affirmed on Feb. 24, 2026", in a text that is dated before: its date is wrong, and the ruling told of is one that is still to come. */
export const isOfDayToCome = ({ claim }: Judgement, claims: readonly Claim[], { published }: Context): boolean =>
  published !== null &&
  claim.kind !== 'date' &&
  claims.some(
    ({ kind, topic, value }) =>
      kind === 'date' &&
      topic === 'ruling' &&
      value.type === 'date' &&
      value.date.y !== undefined &&
      value.date.m !== undefined &&
      firstDay(value.date, published) > published.last + MORNING,
  );

/** A paper of the evening may bear the day before. */
const MORNING = 1;

/** "The injunction of November 2025", "the February 2026 injunction": which one is spoken of, not when what is told of it came about. */
function isOfNoun({ from, to }: DateMention, { terms }: Sentence): boolean {
  const isRuling = (at: number): boolean => isA(terms[at], 'ruling-noun', 'relief-noun');
  return isRuling(to) || (isA(terms[from - 1], 'of-word', 'from-word') && isRuling(from - 2));
}

const isWithin = ({ from }: Claim, date: DateMention): boolean => from >= date.from && from < date.to;

/** What every opinion has of its own, also one that is set beside the record's. */
const OF_EACH: ReadonlySet<FactKind> = new Set(['pages', 'vote', 'author']);

const lastDay = ({ record }: RecordIndex): number => rangeOf(record.asOf)?.last ?? Number.POSITIVE_INFINITY;

const isLater = (date: DateMention, published: Published, index: RecordIndex): boolean => firstDay(date, published) > lastDay(index);

/** The first day that a date can mean; of a day without a year the last one before the article came out, of numbers alone the later. */
function firstDay({ days, y, m, d, swapped }: DateMention, published: Published): number {
  if (days) return days.first;
  if (y !== undefined && m !== undefined && swapped) return Math.max(dayNumber(y, m, d ?? 1), dayNumber(y, swapped.m, swapped.d));
  if (y !== undefined) return dayNumber(y, m ?? 1, d ?? 1);
  if (m === undefined || published === null) return Number.NEGATIVE_INFINITY;
  const { y: year } = civil(published.last);
  const day = dayNumber(year, m, d ?? 1);
  return day > published.last ? dayNumber(year - 1, m, d ?? 1) : day;
}
