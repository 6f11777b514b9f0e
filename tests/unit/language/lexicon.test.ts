/** A lexicon: the longest phrase at each place, its senses, and what a longer phrase takes over from its words. */
import { describe, expect, test } from 'vitest';
import { compileLexicon, type LexiconData, type NamedPhrases } from '../../../src/language/lexicon.ts';
import { isA, isOfAny, termsOf, valueIn } from '../../../src/language/terms.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import { lexicon, read } from '../engine-fixture.ts';

const DATA: LexiconData = {
  classes: {
    'court-noun': ['court', 'district court'],
    'appeals-noun': ['court of appeals'],
    'block-verb': ['block(|s|ed|ing)', 'put(|s) on hold'],
    'tax-noun': ['taxpayer(|s)'],
    'people-noun': ['people', 'immigrant taxpayers'],
    'month=11': ['november', 'nov'],
    'month=5': ['may'],
    modal: ['may'],
  },
  abbreviations: { always: ['mr'], sometimes: ['inc'], openers: ['the'] },
};
const NAMES: NamedPhrases[] = [
  { name: 'judge-name', value: 'long', phrases: ['Long', 'Billy Long'] },
  { name: 'organisation', value: 'org.one', phrases: ['Center for Taxpayer Rights'] },
];

const small = compileLexicon(DATA, NAMES);
const senses = (text: string): string[] =>
  termsOf(tokenize(text), small).map(
    (term) => `${term.text}: ${term.senses.map(({ name, value }) => (value ? `${name}=${value}` : name)).join(' ')}`,
  );

describe('terms', () => {
  test.each([
    { what: 'bare words', text: 'so it goes', terms: ['so: ', 'it: ', 'goes: '] },
    { what: 'the longest phrase', text: 'district court of appeals', terms: ['district court: court-noun', 'of: ', 'appeals: '] },
    { what: 'a longer phrase over a shorter', text: 'the court of appeals', terms: ['the: ', 'court of appeals: appeals-noun'] },
    { what: 'a phrase begun and not ended', text: 'court of law', terms: ['court: court-noun', 'of: ', 'law: '] },
    { what: 'alternatives', text: 'blocked, blocking', terms: ['blocked: block-verb', ',: ', 'blocking: block-verb'] },
    { what: 'alternatives within a phrase', text: 'puts on hold', terms: ['puts on hold: block-verb'] },
    { what: 'a value', text: 'NOVEMBER', terms: ['november: month=11'] },
    { what: 'several senses', text: 'may', terms: ['may: month=5 modal'] },
    { what: 'what a longer phrase takes over', text: 'immigrant taxpayers', terms: ['immigrant taxpayers: people-noun tax-noun'] },
    { what: 'no taking over by a name', text: 'Center for Taxpayer Rights', terms: ['center for taxpayer rights: organisation=org.one'] },
    { what: 'a name with a capital', text: 'Billy Long left', terms: ['billy long: judge-name=long', 'left: '] },
    { what: 'no name without one', text: 'a long list', terms: ['a: ', 'long: ', 'list: '] },
  ])('$what', ({ text, terms }) => {
    expect(senses(text)).toEqual(terms);
  });

  test('keep their offsets', () => {
    const text = 'The court of appeals, then.';
    expect(termsOf(tokenize(text), small).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'court of appeals',
      ',',
      'then',
      '.',
    ]);
  });

  test('are asked for their classes and values', () => {
    const [november, may] = termsOf(tokenize('November may'), small);
    expect([isA(november, 'month'), isA(november, 'modal'), isA(may, 'modal', 'tax-noun'), isA(undefined, 'modal')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([isOfAny(may, new Set(['modal'])), isOfAny(may, new Set(['tax-noun'])), isOfAny(undefined, new Set(['modal']))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([
      valueIn(november, 'month'),
      valueIn(may, 'month'),
      valueIn(may, 'modal'),
      valueIn(november, 'modal'),
      valueIn(undefined, 'month'),
    ]).toEqual(['11', '5', '', undefined, undefined]);
  });
});

test('abbreviations come along', () => {
  expect(small.abbreviations).toEqual({ always: new Set(['mr']), sometimes: new Set(['inc']), openers: new Set(['the']) });
});

test('a parenthesis that is never closed is an error', () => {
  const broken = () => compileLexicon({ ...DATA, classes: { modal: ['ma(y|n'] } }).longestAt(tokenize('may'), 0);
  expect(broken).toThrow('no closing parenthesis');
});

describe('the shipped lexicon', () => {
  test.each([
    { text: 'Kollar-Kotelly', sense: { name: 'judge-name', value: 'kollar-kotelly' } },
    { text: 'Judge Indira Talwani', sense: { name: 'judge-name', value: 'talwani' } },
    { text: 'Scott Bessent', sense: { name: 'person', value: 'bessent' } },
    { text: 'Centro de Trabajadores Unidos', sense: { name: 'organisation', value: 'org.centro' } },
    { text: 'the U.S. Court of Appeals for the D.C. Circuit', sense: { name: 'court', value: 'cadc' } },
    { text: 'the Department of Homeland Security', sense: { name: 'agency', value: 'dhs' } },
    { text: 'the data-sharing agreement', sense: { name: 'agreement-noun', value: '' } },
    { text: 'Sept. 8', sense: { name: 'month', value: '9' } },
  ])('knows $text', ({ text, sense }) => {
    expect(read(text).terms.flatMap((term) => term.senses)).toContainEqual(sense);
  });

  test('finds nothing in other words', () => {
    expect(lexicon.longestAt(tokenize('gardening in spring'), 0)).toEqual({ senses: [], length: 1 });
  });
});

describe('words for a value', () => {
  test.each([
    { name: 'month', value: '11', words: ['november'] },
    { name: 'judge-name', value: 'long', words: ['long'] },
    { name: 'organisation', value: 'org.one', words: ['center', 'for', 'taxpayer', 'rights'] },
    { name: 'month', value: '13', words: [] },
  ])('$name $value', ({ name, value, words }) => {
    expect(small.wordsFor(name, value).map(({ text }) => text)).toEqual(words);
  });
});
