/**
 * Values of a sentence that nothing in the record is right of, each with what the record has of that sort: days, judges, courts, numbers.
 * The words of the record are put in place of the sentence's own, so that it can be read as it would be with them. Pure.
 */

import { type Claim, type ClaimValue, idOf, ids, isOfJudge } from '../../claims/claim.ts';
import { isPlaceOfCourt } from '../../language/court-role.ts';
import { isOtherCourt } from '../../language/courts.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentence.ts';
import { namesForeignCourt, strangerIn } from '../../language/strangers.ts';
import { isA, type Term, valueIn } from '../../language/terms.ts';
import { type Token, withWords } from '../../language/tokens.ts';
import type { RecordIndex } from '../../record/index.ts';
import { isKnownDay, type Recorded, recordedIn } from '../../record/recorded.ts';
import type { FactKind } from '../../record/schema.ts';
import { isSpellingOfOne } from '../compare/names.ts';

/** A value of the sentence that the record has nowhere, and the sentence's tokens with each value that it has instead. */
export interface StrangeValue {
  /** Kinds of facts that such a value can be of. */
  readonly kinds: readonly FactKind[];
  readonly value: ClaimValue;
  /** Terms of the sentence, first and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly instead: readonly (readonly Token[])[];
}

/** Values of the sentence that the record has nowhere. */
export function strangeValues(sentence: Sentence, claims: readonly Claim[], index: RecordIndex, lexicon: Lexicon): StrangeValue[] {
  const reading = { sentence, claims, index, recorded: recordedIn(index), lexicon };
  return [...strangeDates(reading), ...strangeJudges(reading), ...strangeCourts(reading), ...strangeNumbers(reading)].filter(
    ({ instead }) => instead.length > 0,
  );
}

interface Reading {
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
  readonly index: RecordIndex;
  readonly recorded: Recorded;
  readonly lexicon: Lexicon;
}

/** The sentence's tokens with words in the place of those of some of its terms; none where there are no words. */
export function tokensWith({ tokens, terms }: Sentence, from: number, to: number, words: readonly Token[]): (readonly Token[])[] {
  const [start, end] = [terms[from]?.start ?? 0, terms[to - 1]?.end ?? 0];
  const [first, next] = [start, end].map((offset) => tokens.findIndex((t) => t.start >= offset));
  if (words.length === 0 || first === undefined || next === undefined) return [];
  return [withWords(tokens, { from: first, to: next < 0 ? tokens.length : next }, words)];
}

const digits = (n: number): Token[] => [{ text: String(n), kind: 'number', capital: false, joined: false, start: 0, end: 0 }];

/** Days and months, of which one part is another than the record's: "Feb. 13" for Feb. 24, "March 24" for it, "2024" for 2025. */
function strangeDates({ sentence, index, recorded, lexicon }: Reading): StrangeValue[] {
  // Such a court's day it may be.
  if (namesForeignCourt(sentence)) return [];
  return sentence.dates
    .filter((date) => date.m !== undefined && !date.relative && !date.season && !isBound(sentence, date) && !isKnownDay(date, index))
    .map((date) => ({
      kinds: ['date'],
      value: { type: 'date', date },
      from: date.from,
      to: date.to,
      instead: once(recorded.days.flatMap((day) => dateInstead(date, day, sentence, lexicon))),
    }));
}

const once = (readings: readonly (readonly Token[])[]): (readonly Token[])[] => [
  ...new Map(readings.map((tokens) => [tokens.map((t) => t.text).join(' '), tokens])).values(),
];

/** "By Feb. 10", "by next Tuesday, Feb. 10", "since June", "before Thanksgiving, Nov. 27": no day on which a thing happened. */
export const isBound = ({ terms }: Sentence, { from }: DateMention): boolean => {
  const lead = isA(terms[from - 1], 'light-word', 'definite', 'ordinal') ? from - 2 : from - 1;
  const isOfBound = isA(terms[lead], 'comma') && terms.slice(Math.max(0, lead - REACH), lead).some((t) => isA(t, ...BOUNDS));
  return isOfBound || isA(terms[lead], ...BOUNDS, 'negation');
};

const BOUNDS = ['loose-word', 'until-word', 'by-word', 'venue-word', 'precedence'] as const;
/** How far before a comma the word may stand that makes a bound of the day behind it. */
const REACH = 6;

/** The date with one part as in the record, where the others are. */
function dateInstead(date: DateMention, day: Recorded['days'][number], sentence: Sentence, lexicon: Lexicon): (readonly Token[])[] {
  const sameYear = date.y === undefined || date.y === day.y;
  const sameMonth = date.m === day.m;
  const sameDay = date.d === undefined || date.d === day.d;
  const put = (isPart: (t: Term) => boolean, words: readonly Token[]): (readonly Token[])[] => {
    const at = sentence.terms.findIndex((t, i) => i >= date.from && i < date.to && isPart(t));
    return at < 0 ? [] : tokensWith(sentence, at, at + 1, words);
  };
  const isNumber =
    (n: number | undefined) =>
    (t: Term): boolean =>
      t.kind === 'number' && Number.parseInt(t.text, 10) === n;
  if (isNumeric(sentence, date)) return [sameYear, sameMonth, sameDay].filter(Boolean).length === 2 ? whole(date, day, sentence) : [];
  if (sameYear && sameMonth && !sameDay)
    return put(isNumber(date.d), digits(day.d)).map((tokens) => withoutWeekday(sentence, date, tokens));
  if (sameYear && sameDay && !sameMonth)
    return put((t) => isA(t, 'month', 'doubtful-month'), lexicon.wordsFor('month', String(day.m))).map((tokens) =>
      withoutWeekday(sentence, date, tokens),
    );
  return sameMonth && sameDay && !sameYear ? put(isNumber(date.y), digits(day.y)) : [];
}

/** "Monday, Feb. 16" with the 24th in its place is no Monday: the weekday went with the day that is wrong. */
function withoutWeekday({ terms }: Sentence, { from, to }: DateMention, tokens: readonly Token[]): readonly Token[] {
  const weekday = terms.slice(from, to).find((t) => isA(t, 'weekday'));
  return weekday ? tokens.filter((t) => t.start < weekday.start || t.end > weekday.end) : tokens;
}

/** A day in numbers alone is one term: "11/13/2025". */
const isNumeric = ({ terms }: Sentence, { from, to, d }: DateMention): boolean =>
  d !== undefined && to === from + 1 && terms[from]?.kind === 'number';

const whole = ({ from, to }: DateMention, { y, m, d }: Recorded['days'][number], sentence: Sentence): (readonly Token[])[] => {
  const [month, day] = [m, d].map((part) => String(part).padStart(2, '0'));
  return tokensWith(sentence, from, to, [
    { text: `${y}-${month}-${day}`, kind: 'number', capital: false, joined: false, start: 0, end: 0 },
  ]);
};

/** A judge whom the record does not know. One whom it knows may have other cases, or be told of before ruling. */
function strangeJudges({ sentence, claims, index, recorded: { judges }, lexicon }: Reading): StrangeValue[] {
  return claims
    .filter((claim) => isOfJudge(claim) && isNobody(idOf(claim.value), judges, index))
    .map(({ value, from, to }) => ({
      kinds: ['judge', 'author'],
      value,
      from,
      to,
      instead: judges.flatMap((judge) => tokensWith(sentence, from, to, lexicon.wordsFor('judge-name', judge))),
    }));
}

/** A stranger, and no misspelling of a judge. */
function isNobody(id: string, judges: readonly string[], index: RecordIndex): boolean {
  const name = strangerIn(id);
  return name !== null && !isSpellingOfOne(name, judges, index);
}

/** A court or a place in which no suit of the record is. */
function strangeCourts({ sentence, recorded: { courts }, lexicon }: Reading): StrangeValue[] {
  return sentence.at('court', 'place').flatMap((at): StrangeValue[] => {
    const court = valueIn(sentence.terms[at], 'court');
    const place = valueIn(sentence.terms[at], 'place');
    const isStrange = court === undefined ? place === 'other' && isPlaceOfCourt(sentence, at) : isOtherCourt(court);
    if (!isStrange) return [];
    const words = court === undefined ? PLACES.map((p) => lexicon.wordsFor('place', p)) : courts.map((c) => lexicon.wordsFor('court', c));
    return [
      {
        kinds: ['court'],
        value: ids(court ?? ''),
        from: at,
        to: at + 1,
        instead: words.flatMap((w) => tokensWith(sentence, at, at + 1, w)),
      },
    ];
  });
}

/** Where the record's courts sit. */
const PLACES = ['dc', 'ma'] as const;

/** How many times as large or as small as the record's a number may be and still be meant for it. */
const NEAR = 10;

/** A number in digits that the record has nowhere. */
function strangeNumbers({ sentence, recorded: { amounts } }: Reading): StrangeValue[] {
  return sentence.amounts.flatMap((amount): StrangeValue[] => {
    const at = amount.to - 1;
    if (amount.vague || amount.percent || amount.dollars || amount.value < 10 || sentence.terms[at]?.kind !== 'number') return [];
    if (amounts.some((a) => amount.least <= a.most && amount.most >= a.least)) return [];
    const near = amounts.map(({ most }) => most).filter((most) => most >= amount.value / NEAR && most <= amount.value * NEAR);
    return [
      {
        kinds: ['count', 'pages'],
        value: { type: 'amount', amount, unit: '' },
        from: at,
        to: amount.to,
        instead: [...new Set(near)].flatMap((n) => tokensWith(sentence, at, amount.to, digits(n))),
      },
    ];
  });
}
