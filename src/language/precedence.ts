/** Which of two things came first, where a sentence says so, and how far apart: "sued before the agreement was signed", "two days after her order". */
import type { SentenceEvent } from './events.ts';
import { type Interval, intervalBefore } from './interval.ts';
import type { Sentence } from './sentence.ts';
import { isA, valueIn } from './terms.ts';
import { type Told, thingBehind, thingOfClause } from './thing-told.ts';

export interface Precedence {
  /** Whether what is told is said to have come before `other`, or after it. */
  readonly relation: 'before' | 'after';
  /** What the main clause tells of, and what it is set against. */
  readonly told: Told;
  readonly other: SentenceEvent;
  /** How far apart they are said to be; null where no distance is read. */
  readonly interval: Interval | null;
  /** The term that relates them. */
  readonly at: number;
  /** Terms in which what tells the one or the other apart stands, first and one past the last. */
  readonly toldIn: readonly [number, number];
  readonly otherIn: readonly [number, number];
}

/** Whether something else than time may be meant. */
const UNCLEAR = ['if-word', 'comparison-word', 'other-case', 'drafting-word'] as const;

/** What makes of a thing told one that did not happen, or another one. */
const UNTOLD = ['negation', 'modal', 'none-word', 'another-word', 'nobody-word'] as const;

/** The orders in time that a sentence states. */
export function precedencesIn(s: Sentence): Precedence[] {
  const places = s.at('precedence');
  return places.length === 0 || s.has(...UNCLEAR) ? [] : places.flatMap((at) => readAt(s, at) ?? []);
}

function readAt(s: Sentence, at: number): Precedence | null {
  const interval = intervalBefore(s, at);
  const head = interval?.from ?? at;
  const end = endOfClause(s, at + 1);
  const other = thingBehind(s, at + 1, end);
  if (!other) return null;
  const first = firstOfMain(s, head);
  if (first === null) return null;
  const opens = isA(s.terms[end], 'comma') && !s.events.some((e) => e.at >= first && e.at < head);
  const toldIn: readonly [number, number] = opens ? [end + 1, endOfClause(s, end + 1)] : [first, head];
  const told = thingOfClause(s, ...toldIn);
  if (!told || isUntold(s, toldIn, other.at) || isUntold(s, [at + 1, end], other.at)) return null;
  const relation = valueIn(s.terms[at], 'precedence') === 'before' ? 'before' : 'after';
  return { relation, told, other, interval, at, toldIn, otherIn: [at + 1, end] };
}

/** Whether a stretch denies or supposes what it tells; the month of May does not, nor does a court that refused. */
const isUntold = (s: Sentence, [from, to]: readonly [number, number], act: number): boolean =>
  s
    .at(...UNTOLD)
    .some((i) => i >= from && i < to && i !== act && !s.dates.some((d) => i >= d.from && i < d.to) && !isA(s.terms[i], 'deny-verb'));

/** A mark that ends a clause: not one in a date or a name. */
const isStop = ({ terms, dates }: Sentence, at: number): boolean => {
  const { kind, text } = terms[at] ?? {};
  return kind === 'mark' && text !== '"' && text !== "'s" && text !== '-' && !dates.some((d) => at > d.from && at < d.to - 1);
};

/** Where the clause ends that begins at a place: at the next mark, or before the next thing related in time. */
function endOfClause(s: Sentence, from: number): number {
  const end = s.terms.findIndex((t, i) => i >= from && (isStop(s, i) || isA(t, 'precedence')));
  if (end < 0) return s.terms.length;
  return isA(s.terms[end], 'precedence') ? (intervalBefore(s, end)?.from ?? end) : end;
}

/** Where the clause begins that leads to the relation: behind the last mark, but for one right before; null behind another relation. */
function firstOfMain(s: Sentence, at: number): number | null {
  for (let i = at - 2; i >= 0; i--) {
    if (isA(s.terms[i], 'precedence')) return null;
    if (isStop(s, i)) return i + 1;
  }
  return 0;
}
