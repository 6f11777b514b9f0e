/**
 * What came first: each of two things told is held against the days that the record knows of all it could be, and the order is
 * wrong only where it is wrong of every pair of them. Pure.
 */
import { type Claim, ids } from '../../claims/claim.ts';
import { rangeOf } from '../../language/calendar.ts';
import type { SentenceEvent } from '../../language/events.ts';
import { type Precedence, precedenceIn } from '../../language/precedence.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA, type Term, valueIn } from '../../language/terms.ts';
import { type Days, outcomesOf, type RecordIndex, tenuresOf } from '../../record/index.ts';
import { mayConflict, mayMatch } from '../../record/permission.ts';
import type { Fact } from '../../record/schema.ts';
import type { Context } from '../meant/context.ts';
import { suitsOfName } from '../meant/suits-named.ts';
import type { Judgement } from '../report/judgement.ts';

/** A thing that may be meant, by its days and the fact that holds them. */
interface Dated {
  readonly days: Days;
  readonly fact: Fact;
}

/** The judgement on the order in time that a sentence states, if it states one of things that the record dates. */
export function judgePrecedence(sentence: Sentence, context: Context): Judgement[] {
  const stated = precedenceIn(sentence);
  if (!stated || sentence.voices.of[stated.at] === 'party') return [];
  const told = datedAs(stated.told, sentence, stated.toldIn, context);
  const other = datedAs(stated.other, sentence, stated.otherIn, context);
  const pairs = told.flatMap((a) => other.filter((b) => b.fact !== a.fact).map((b) => ({ a, b, relation: relationOf(a, b) })));
  const [first] = pairs;
  if (!first) return [];
  const claim = claimOf(stated);
  if (pairs.every(({ relation, a, b }) => relation === stated.relation && mayMatch(a.fact) && mayMatch(b.fact)))
    return [{ claim, fact: first.a.fact, verdict: 'matches' }];
  const isWrong = pairs.every(({ relation, a, b }) => relation !== null && relation !== stated.relation && isSettled(a) && isSettled(b));
  return isWrong ? [{ claim, fact: first.a.fact, verdict: 'conflicts' }] : [];
}

/** Whether one day is certain, for what comes before which is reckoned from that alone. */
const isSettled = ({ fact }: Dated): boolean => mayConflict(fact) && fact.contested === undefined;

const claimOf = ({ relation, told, at }: Precedence): Claim => ({
  kind: 'date',
  topic: told.kind === 'appointment' || told.kind === 'other' ? 'any' : told.kind,
  value: ids(relation),
  from: at,
  to: at + 1,
  anchor: told.at,
});

/** How the first of two stands to the second in time; null where their days meet. */
function relationOf({ days: a }: Dated, { days: b }: Dated): 'before' | 'after' | null {
  if (a.last < b.first) return 'before';
  return a.first > b.last ? 'after' : null;
}

/** Everything of the record that an event can be, within what the sentence says of it. */
function datedAs(event: SentenceEvent, sentence: Sentence, [from, to]: readonly [number, number], context: Context): Dated[] {
  const { index, published } = context;
  const terms = sentence.terms.slice(from, to);
  const known = idsFor(event, sentence, terms, context).flatMap((id) => byDate(id, index));
  const dated = event.kind === 'departure' ? departuresOf(terms, context.index) : known;
  return published ? dated.filter(({ days }) => days.first <= published.last) : dated;
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

/** The suits whose parties stand beside the event; else the one just told of, else all. */
function suitsFor(terms: readonly Term[], { index, focus }: Context): readonly string[] {
  const named = terms.flatMap((t) => suitsOfName(valueIn(t, 'organisation') ?? valueIn(t, 'suit-name') ?? '', index));
  if (named.length > 0) return [...new Set(named)];
  return focus.toldSuit !== null && !focus.turned ? [focus.toldSuit] : index.ofType('suit');
}

/** Rulings of the judges and the court that stand beside the event, and that came to what it is called; else all. */
function rulingsFor(event: Term | undefined, terms: readonly Term[], { index, meant }: Context): readonly string[] {
  const blocks = isA(event, 'relief-noun', 'block-verb') && !isA(event, 'ruling-noun', 'deny-verb');
  const judges = terms.flatMap((t) => valueIn(t, 'judge-name') ?? []);
  const courts = terms.flatMap((t) => (isA(t, 'appeals-noun') ? ['cadc'] : (valueIn(t, 'court') ?? [])));
  if (judges.length === 0 && courts.length === 0 && !isA(event, 'ruling-noun', 'relief-noun')) return [];
  return meant.known
    .filter(({ judges: sat }) => judges.length === 0 || judges.some((judge) => sat.includes(judge)))
    .filter(({ court }) => courts.length === 0 || courts.includes(court))
    .filter((ruling) => !blocks || outcomesOf(ruling, index).includes('blocked'))
    .map(({ id }) => id);
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
