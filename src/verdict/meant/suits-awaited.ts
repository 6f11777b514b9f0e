/** The suits in which a sentence awaits a ruling: those it names, or tells by a number, a day or whose appeal it is. Pure. */
import type { Claim } from '../../claims/claim.ts';
import { rangeOf } from '../../language/calendar.ts';
import { compareDay } from '../../language/compare-day.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';
import { outcomesOf, type RecordIndex } from '../../record/index.ts';
import type { Fact } from '../../record/schema.ts';
import { agreesWithOne } from '../compare/compare.ts';
import type { Context } from './context.ts';
import { suitsNamed } from './suits-named.ts';

/** Ids of suits; with nothing named, those the article is about, or all but the first of them where the sentence says that another is meant; null where none can be told. */
export function suitsAwaited(sentence: Sentence, claims: readonly Claim[], context: Context): string[] | null {
  const { index, meant } = context;
  const named = suitsNamed(sentence, index);
  if (named.length > 0) return named;
  const told = [byNumber(claims, index), byAppellant(sentence, context), byDay(sentence, context)].filter((suits) => suits.length > 0);
  const [first, ...rest] = told;
  if (first) return first.filter((suit) => rest.every((suits) => suits.includes(suit)));
  const discussed = [...new Set(meant.discussed.map((r) => r.case))];
  if (!saysAnother(sentence)) return discussed;
  const others = index.ofType('suit').filter((suit) => suit !== discussed[0]);
  return discussed.length > 0 && others.length > 0 ? others : null;
}

/** "A related appeal", "the older case", "the other suit". */
const saysAnother = ({ terms, at }: Sentence): boolean =>
  at('another-word', 'former-word').some((i) =>
    terms.slice(i + 1, i + 4).some((t) => isA(t, 'suit-noun', 'appeal-noun', 'challenge-noun')),
  );

/** "The appeal, No. 26-5006". */
function byNumber(claims: readonly Claim[], index: RecordIndex): string[] {
  const numbers = claims.filter((c) => c.kind === 'docket');
  if (numbers.length === 0) return [];
  const isNumbered = (id: string): boolean => numbers.some((c) => agreesWithOne(c, index.about(id, 'docket')));
  return index.ofType('suit').filter((suit) => isNumbered(suit) || isNumbered(`${suit}.appeal`));
}

/** What a trial court's ruling came to, by who then appeals. */
const LOST_BY = [
  ['government-side', 'blocked'],
  ['plaintiff-side', 'declined'],
] as const;

/** "The government's appeal", "an appeal by the groups": the suits that this side lost. */
function byAppellant({ terms, at }: Sentence, { index, meant }: Context): string[] {
  const sides = LOST_BY.filter(([side]) =>
    at('appeal-noun').some((appeal) => terms.slice(Math.max(0, appeal - 4), appeal + 5).some((t) => isA(t, side))),
  );
  const [only] = sides;
  if (sides.length !== 1 || !only) return [];
  const lost = meant.known.filter((r) => outcomesOf(r, index).includes(only[1]));
  const discussed = lost.filter((r) => meant.discussed.some((d) => d.case === r.case));
  return [...new Set((discussed.length > 0 ? discussed : lost).map((r) => r.case))];
}

/** "Argued on Oct. 3", "the November order": the suit that a hearing or a ruling of that day belongs to. */
function byDay({ dates }: Sentence, { index, meant, published }: Context): string[] {
  const isPast = ({ first }: { first: number }): boolean => published === null || first <= published.last;
  const hearings = index.ofType('hearing').flatMap((id) => daysOf(index.about(id, 'date'), index.subject(id)?.case));
  const rulings = meant.known.map((r) => ({ suit: r.case, days: r.days }));
  const suits = [...hearings, ...rulings]
    .filter(({ days }) => isPast(days) && dates.some((date) => date.m !== undefined && compareDay(days, date) === 'agrees'))
    .map(({ suit }) => suit);
  return [...new Set(suits)];
}

const daysOf = (facts: readonly Fact[], suit = ''): { suit: string; days: { first: number; last: number } }[] =>
  facts.flatMap(({ value }) => {
    const days = typeof value === 'string' ? rangeOf(value) : null;
    return days ? [{ suit, days }] : [];
  });
