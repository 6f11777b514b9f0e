/** What the record says in Spanish: for facts and subjects that there are, with the figures of the English words. */
import { describe, expect, test } from 'vitest';
import spanish from '../../../assets/record/es.json' with { type: 'json' };
import { shippedRecord } from '../../../src/record/shipped.ts';
import { contestedIn, nameIn, saysIn } from '../../../src/record/words.ts';

const { facts, subjects } = shippedRecord();
/** Every figure in the words, in order of size: dates are told in another order. */
const figuresIn = (text: string) => [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) => figure).toSorted();
const MONTHS = /\b(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/g;
const ENGLISH_MONTHS =
  /\b(Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))/g;
const countOf = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length;

describe('a fact without Spanish words', () => {
  const fact = { id: 'no.such-fact', says: { en: 'It was so.' } };

  test('is told in English', () => {
    expect([saysIn(fact, 'en'), saysIn(fact, 'es')]).toEqual(['It was so.', 'It was so.']);
  });

  test('is told in the words of the record itself where it has them', () => {
    expect(saysIn({ ...fact, says: { en: 'It was so.', es: 'Fue así.' } }, 'es')).toBe('Fue así.');
  });
});

test('nine in ten facts and subjects have Spanish words', () => {
  const told = facts.filter((fact) => saysIn(fact, 'es') !== fact.says.en);
  const named = subjects.filter(({ id }) => id in spanish.names);
  expect(told.length / facts.length).toBeGreaterThan(0.9);
  expect(named.length / subjects.length).toBeGreaterThan(0.9);
});

test('the Spanish words have the figures and the months of the English ones', () => {
  const other = facts.filter((fact) => {
    const [en, es] = [fact.says.en, saysIn(fact, 'es')];
    if (en === es) return false;
    return figuresIn(en).join() !== figuresIn(es).join() || countOf(ENGLISH_MONTHS, en) !== countOf(MONTHS, es);
  });
  expect(other.map((fact) => [fact.says.en, saysIn(fact, 'es')])).toEqual([]);
});

test('names have the figures of the English ones', () => {
  const other = subjects.filter((subject) => figuresIn(subject.name.en).join() !== figuresIn(nameIn(subject, 'es')).join());
  expect(other.map((subject) => nameIn(subject, 'es'))).toEqual([]);
});

test('what a court said is quoted as it said it', () => {
  const quotesIn = (text: string) => [...text.matchAll(/“[^”]*”/g)].map(([words]) => words).join();
  const other = facts.filter((fact) => fact.kind === 'quotation' && quotesIn(fact.says.en) !== quotesIn(saysIn(fact, 'es')));
  expect(other.map((fact) => saysIn(fact, 'es'))).toEqual([]);
});

test('what sources differ about has the figures of the English words; of most facts there is nothing to say', () => {
  const contested = facts.filter((fact) => fact.contested !== undefined);
  const other = contested.filter((fact) => figuresIn(fact.contested ?? '').join() !== figuresIn(contestedIn(fact, 'es') ?? '').join());
  expect(other.map(({ id }) => id)).toEqual([]);
  expect(contested.filter((fact) => contestedIn(fact, 'es') !== fact.contested).length).toBeGreaterThan(10);
  expect(contestedIn({ id: 'centro.decided.date' }, 'es')).toBeUndefined();
});
