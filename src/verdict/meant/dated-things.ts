/** Everything of the record that a thing told can be, with its days: rulings by who made them and what they came to, suits by their parties. Pure. */
import { type Days, rangeOf } from '../../language/calendar.ts';
import { compareDay } from '../../language/compare-day.ts';
import type { SentenceEvent } from '../../language/events.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA, type Term, valueIn } from '../../language/terms.ts';
import { outcomesOf, type RecordIndex, type Ruling, tenuresOf } from '../../record/index.ts';
import type { Fact } from '../../record/schema.ts';
import type { Context } from './context.ts';
import { suitsOfName } from './suits-named.ts';

/** A thing that may be meant, by its days and the fact that holds them. */
export interface Dated {
  readonly days: Days;
  readonly fact: Fact;
}

/** Terms of a sentence, first and one past the last. */
type Stretch = readonly [number, number];

/** Everything that an event can be, within what a stretch of the sentence says of it. */
export function datedAs(event: SentenceEvent, sentence: Sentence, [from, to]: Stretch, context: Context): Dated[] {
  const { index, published } = context;
  const terms = sentence.terms.slice(from, to);
  const known = idsFor(event, sentence, terms, context).flatMap((id) => byDate(id, index));
  const dated = event.kind === 'departure' ? departuresOf(terms, index) : known;
  const told = sentence.dates.filter((d) => d.from >= from && d.to <= to);
  return dated
    .filter(({ days }) => !published || days.first <= published.last)
    .filter(({ days }) => told.every((date) => compareDay(days, date) !== 'misses'));
}

function byDate(id: string, index: RecordIndex): Dated[] {
  const [fact] = index.about(id, 'date');
  const days = index.daysOf(id);
  return fact && days ? [{ days, fact }] : [];
}

function idsFor({ kind, at }: SentenceEvent, sentence: Sentence, terms: readonly Term[], context: Context): readonly string[] {
  const { index } = context;
  switch (kind) {
    case 'agreement':
    case 'disclosure':
    case 'declaration':
    case 'report':
    case 'manual':
      return index.ofType(kind);
    case 'filing':
      return suitsFor(terms, context).map((suit) => `${suit}.filing`);
    case 'appeal':
      return suitsFor(terms, context).map((suit) => `${suit}.appeal.filing`);
    case 'ruling':
      return rulingsFor(sentence.terms[at], terms, context);
    default:
      return [];
  }
}

/** The suits whose parties stand among the terms; null where none does. */
function suitsAmong(terms: readonly Term[], index: RecordIndex): readonly string[] | null {
  const named = terms.flatMap((t) => suitsOfName(valueIn(t, 'organisation') ?? valueIn(t, 'suit-name') ?? '', index));
  return named.length > 0 ? [...new Set(named)] : null;
}

/** The suits whose parties stand beside the event; else the one just told of, else all. */
const suitsFor = (terms: readonly Term[], { index, focus }: Context): readonly string[] =>
  suitsAmong(terms, index) ?? (focus.toldSuit !== null && !focus.turned ? [focus.toldSuit] : index.ofType('suit'));

/** Rulings of the judges and the court that stand beside the event, in the suit named, that came to what it is called; else all. */
function rulingsFor(event: Term | undefined, terms: readonly Term[], { index, meant }: Context): readonly string[] {
  const judges = terms.flatMap((t) => valueIn(t, 'judge-name') ?? []);
  const courts = terms.flatMap((t) => (isA(t, 'appeals-noun') ? ['cadc'] : (valueIn(t, 'court') ?? [])));
  const suits = suitsAmong(terms, index);
  return meant.known
    .filter(({ judges: sat }) => judges.length === 0 || judges.some((judge) => sat.includes(judge)))
    .filter(({ court }) => courts.length === 0 || courts.includes(court))
    .filter((ruling) => suits === null || suits.includes(ruling.case))
    .filter((ruling) => cameTo(ruling, event, terms, index))
    .map(({ id }) => id);
}

/** What a ruling is said to have done, and what the record calls that; other words are said of any ruling. */
const CAME_TO: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['deny-verb', 'denial-noun'], ['declined']],
  [['affirm-verb'], ['affirmed-denial', 'upheld-block']],
  [['block-verb', 'relief-noun'], ['blocked']],
];

/** Whether a ruling came to what the event is called, where that says what it came to. */
function cameTo(ruling: Ruling, event: Term | undefined, terms: readonly Term[], index: RecordIndex): boolean {
  const outcomes = outcomesOf(ruling, index);
  if (isA(event, 'finding-noun', 'tally-verb') && terms.some((t) => isA(t, 'violation-noun'))) return outcomes.includes('found-violations');
  if (isA(event, 'ruling-noun')) return true;
  const isRefusal = isA(event, 'deny-verb', 'denial-noun') || terms.some((t) => isA(t, 'deny-verb', 'denial-noun'));
  const said = isRefusal && !isA(event, 'affirm-verb') ? CAME_TO[0] : CAME_TO.find(([names]) => isA(event, ...names));
  return said === undefined || said[1].some((outcome) => outcomes.includes(outcome));
}

/** When those left whom the clause names. */
function departuresOf(terms: readonly Term[], index: RecordIndex): Dated[] {
  return terms
    .flatMap((t) => valueIn(t, 'person') ?? [])
    .flatMap((person) => tenuresOf(person, index))
    .flatMap(({ fact, tenure }) => {
      const days = rangeOf(tenure.until ?? '');
      return days ? [{ days, fact }] : [];
    });
}
