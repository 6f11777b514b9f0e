/**
 * What came first, and how far apart: each of two things told is held against the days that the record knows of all it could be, and
 * the order or the distance is wrong only where no pair of them is so. Pure.
 */
import { type Claim, ids } from '../../../claims/claim.ts';
import type { SentenceEvent } from '../../../language/events.ts';
import { type Precedence, precedencesIn } from '../../../language/precedence.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA } from '../../../language/terms.ts';
import { mayConflict, mayMatch } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import type { Context } from '../../meant/context.ts';
import { type Dated, datedAs } from '../../meant/dated-things.ts';
import { isOfRecord } from '../../meant/of-record.ts';
import { isSuitOfRecord } from '../../meant/suit-ordered.ts';
import type { Judgement } from '../../report/judgement.ts';

/** The judgements on the orders in time that a sentence states of things that the record dates. */
export function judgePrecedence(sentence: Sentence, context: Context): Judgement[] {
  return precedencesIn(sentence)
    .filter(({ at }) => sentence.voices.of[at] !== 'party')
    .flatMap((stated) => judgeOne(stated, sentence, context));
}

/** Two things that may be meant, and how right what is said of them is. */
interface Pair {
  readonly facts: readonly [Fact, Fact];
  readonly isRight: boolean;
  readonly isWrongWay: boolean;
  readonly isWrongFar: boolean;
}

function judgeOne(stated: Precedence, sentence: Sentence, context: Context): Judgement[] {
  const other = datedAs(stated.other, sentence, stated.otherIn, context);
  const pairsOf = (event: SentenceEvent, within: readonly [number, number]): Pair[] =>
    datedAs(event, sentence, within, context).flatMap((a) => other.flatMap((b) => pair(a, b, stated)));
  const { main: told, beside } = stated.told;
  const [first, to] = withAntecedent(stated.toldIn, sentence);
  const from = beside.findLast((e) => e.isVerb && e.at < told.at && e.at >= first)?.at ?? first;
  const main = pairsOf(told, [from, to]);
  const [one] = main;
  if (!one) return [];
  const all = [...main, ...beside.flatMap((e) => pairsOf(e, e.at > told.at ? [told.at + 1, to] : [Math.min(first, e.at), told.at]))];
  if (all.every(({ isRight, facts }) => isRight && facts.every(mayMatch)))
    return [{ claim: claimOf(stated, false), fact: one.facts[0], verdict: 'matches' }];
  const isKnown = isOfRecord(told, sentence, stated.toldIn) || isSuitOfRecord(stated, sentence, context);
  if (!isKnown || !isOfRecord(stated.other, sentence, stated.otherIn)) return [];
  const held = main.find(({ facts }) => facts.every(mayConflict));
  if (!held || !all.every(({ isWrongWay, isWrongFar }) => isWrongWay || isWrongFar)) return [];
  return [{ claim: claimOf(stated, !all.some((p) => p.isWrongWay)), fact: held.facts[0], verdict: 'conflicts' }];
}

/** "Public Citizen, which sued": the name before the pronoun tells who it was. */
function withAntecedent([first, to]: readonly [number, number], { terms }: Sentence): readonly [number, number] {
  const isNamed = isA(terms[first], 'relative-pronoun') && isA(terms[first - 1], 'comma') && isA(terms[first - 2], 'organisation');
  return [isNamed ? first - 2 : first, to];
}

/** The words that relate the two, or those of the distance where that alone is wrong. */
const claimOf = ({ relation, told, at, interval }: Precedence, onlyFar: boolean): Claim => ({
  kind: 'date',
  topic: told.main.kind === 'appointment' || told.main.kind === 'other' ? 'any' : told.main.kind,
  value: ids(relation),
  from: interval?.from ?? at,
  to: onlyFar && interval && interval.to > interval.from ? interval.to : at + 1,
  anchor: told.main.at,
});

/** A day that one source alone gives may be another day of those around it. */
const ONE_SOURCE = 21;

/** Rulings are dated by the day they are signed, filed or known. */
const NEXT_DAY = 1;

/** How the first of two stands to the second in time. */
function pair(a: Dated, b: Dated, { relation, interval }: Precedence): Pair[] {
  if (a.fact === b.fact) return [];
  const [early, late] = relation === 'before' ? [a, b] : [b, a];
  const least = late.days.first - early.days.last;
  const most = late.days.last - early.days.first;
  const isContested = [a, b].some(({ fact }) => fact.contested !== undefined);
  const doubt = [a, b].reduce((days, { fact }) => days + (mayConflict(fact) ? 0 : ONE_SOURCE), NEXT_DAY);
  const { least: from, most: to } = interval ?? { least: 0, most: Number.POSITIVE_INFINITY };
  return [
    {
      facts: [a.fact, b.fact],
      isRight: interval ? least >= from && most <= to : least > 0,
      isWrongWay: !isContested && most < -doubt,
      isWrongFar: !isContested && most >= -doubt && (most < from - doubt || least > to + doubt),
    },
  ];
}
