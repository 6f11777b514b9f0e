/** Tokens: where words part, what folds into one spelling, and that offsets never move. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacter } from '../../../src/language/fold.ts';
import { tokenize, withWords } from '../../../src/language/tokens.ts';

const textsOf = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('words and marks', () => {
  test.each([
    { what: 'words and a full stop', text: 'The judge ruled.', tokens: ['the', 'judge', 'ruled', '.'] },
    {
      what: 'a hyphen parts and vanishes',
      text: 'a 94-page data-sharing ruling',
      tokens: ['a', '94', 'page', 'data', 'sharing', 'ruling'],
    },
    {
      what: 'a hyphen that prints alike',
      text: 'Kollar\u2010Kotelly, Kollar\u2011Kotelly',
      tokens: ['kollar', 'kotelly', ',', 'kollar', 'kotelly'],
    },
    { what: 'a free hyphen is a mark', text: 'ruled - finally', tokens: ['ruled', '-', 'finally'] },
    {
      what: 'dashes of every length are one',
      text: 'one\u2013two\u2014three\u2015four',
      tokens: ['one', '\u2014', 'two', '\u2014', 'three', '\u2014', 'four'],
    },
    {
      what: 'a section keeps its letter',
      text: 'Under 7213A a leak, at 7213a.',
      tokens: ['under', '7213a', 'a', 'leak', ',', 'at', '7213a', '.'],
    },
    { what: 'an article is no letter of a section', text: 'section 7213 a leak', tokens: ['section', '7213', 'a', 'leak'] },
    { what: 'a possessive is a token of its own', text: "the agency's data", tokens: ['the', 'agency', "'s", 'data'] },
    { what: 'a possessive with a curly apostrophe', text: 'Talwani\u2019s order', tokens: ['talwani', "'s", 'order'] },
    { what: 'a plural possessive leaves its apostrophe', text: "taxpayers' files", tokens: ['taxpayers', "'", 'files'] },
    { what: 'a contracted negation stays whole', text: "she didn't rule", tokens: ['she', "didn't", 'rule'] },
    {
      what: 'other contractions part',
      text: "they'll say she'd go; we're here",
      tokens: ['they', "'ll", 'say', 'she', "'d", 'go', ';', 'we', "'re", 'here'],
    },
    { what: 'a name with an apostrophe', text: 'Douglas O\u2019Donnell', tokens: ['douglas', "o'donnell"] },
    {
      what: 'curly quotation marks are straight',
      text: '\u201clawful\u201d \u00ablawful\u00bb',
      tokens: ['"', 'lawful', '"', '"', 'lawful', '"'],
    },
    { what: 'accents are dropped', text: 'Peña y León', tokens: ['pena', 'y', 'leon'] },
    { what: 'brackets within a word part it', text: '[T]he order', tokens: ['[', 't', ']', 'he', 'order'] },
  ])('$what', ({ text, tokens }) => {
    expect(textsOf(text)).toEqual(tokens);
  });
});

describe('initials', () => {
  test.each([
    { text: 'the D.C. Circuit', tokens: ['the', 'dc', 'circuit'] },
    { text: 'U.S. District Judge', tokens: ['us', 'district', 'judge'] },
    { text: 'the I.R.S. said', tokens: ['the', 'irs', 'said'] },
    { text: 'in D.D.C. and elsewhere', tokens: ['in', 'ddc', 'and', 'elsewhere'] },
    { text: 'Dabney L. Friedrich', tokens: ['dabney', 'l', 'friedrich'] },
    { text: '26 U.S.C. 6103', tokens: ['26', 'usc', '6103'] },
    { text: 'So did I. Nobody else did', tokens: ['so', 'did', 'i', '.', 'nobody', 'else', 'did'] },
    { text: 'ended at last. Then', tokens: ['ended', 'at', 'last', '.', 'then'] },
  ])('$text', ({ text, tokens }) => {
    expect(textsOf(text)).toEqual(tokens);
  });
});

describe('numbers', () => {
  test.each([
    { what: 'thousands', text: 'some 47,289 people', tokens: ['some', '47,289', 'people'] },
    { what: 'decimals', text: '1.28 million', tokens: ['1.28', 'million'] },
    { what: 'a comma that ends a clause', text: 'in 2025, 12 groups', tokens: ['in', '2025', ',', '12', 'groups'] },
    { what: 'a full stop after a number', text: 'in 2025. Then', tokens: ['in', '2025', '.', 'then'] },
    { what: 'an ISO date', text: 'on 2025-11-21 at', tokens: ['on', '2025-11-21', 'at'] },
    { what: 'a docket number', text: 'No. 1:25-cv-00457 (D.D.C.)', tokens: ['no', '.', '1:25-cv-00457', '(', 'ddc', ')'] },
    { what: 'a docket number of an appeal', text: 'case 26-5006.', tokens: ['case', '26-5006', '.'] },
    { what: 'a docket number with hard hyphens', text: '25\u2011cv\u2011457', tokens: ['25-cv-457'] },
    { what: 'a vote is two numbers', text: 'voted 3-0', tokens: ['voted', '3', '0'] },
    { what: 'an ordinal', text: 'the 21st', tokens: ['the', '21', 'st'] },
    { what: 'dollars and percent', text: '$5,000 or 5%', tokens: ['$', '5,000', 'or', '5', '%'] },
  ])('$what', ({ text, tokens }) => {
    expect(textsOf(text)).toEqual(tokens);
  });
});

describe('what prints nothing', () => {
  test.each([
    { what: 'soft hyphens', text: 'in\u00adjunc\u00adtion now', tokens: ['injunction', 'now'] },
    { what: 'zero-width spaces', text: 'tax\u200bpayer data', tokens: ['taxpayer', 'data'] },
    { what: 'a byte order mark', text: '\ufeffThe IRS', tokens: ['the', 'irs'] },
    { what: 'no-break spaces', text: 'Nov.\u00a021,\u202f2025', tokens: ['nov', '.', '21', ',', '2025'] },
    { what: 'footnote marks', text: 'the ruling[3] and[12] data[[4]]', tokens: ['the', 'ruling', 'and', 'data'] },
    { what: 'a bracket that is no footnote', text: 'the [IRS] data', tokens: ['the', '[', 'irs', ']', 'data'] },
  ])('$what', ({ text, tokens }) => {
    expect(textsOf(text)).toEqual(tokens);
  });
});

describe('what a token knows', () => {
  test('its kind, capital and joint', () => {
    expect(tokenize('A 94-page Opinion!').map(({ kind, capital, joined }) => ({ kind, capital, joined }))).toEqual([
      { kind: 'word', capital: true, joined: false },
      { kind: 'number', capital: false, joined: false },
      { kind: 'word', capital: false, joined: true },
      { kind: 'word', capital: true, joined: false },
      { kind: 'mark', capital: false, joined: false },
    ]);
  });

  test('its offsets in the text, also with marks that print nothing', () => {
    const text = 'Judge Tal\u00adwani\u2019s order';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Judge', 'Tal\u00adwani', '\u2019s', 'order']);
  });

  test('only what stands between two offsets', () => {
    expect(tokenize('The court ruled. It did.', 4, 16).map(({ text, start }) => `${text}@${start}`)).toEqual([
      'court@4',
      'ruled@10',
      '.@15',
    ]);
  });
});

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom('U.S.', 'Nov. 21', "'s", '-', '\u00ad', '[1]', '"', '25-cv-457', ' ', '\u00a0', '1,234', 'IRS', '.'), {
        maxLength: 24,
      })
      .map((p) => p.join('')),
  );

  test('tokens are in order, not empty, apart and inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('no letter or digit is lost but those of footnote marks', () => {
    const kept = /[\p{L}\p{M}0-9]/u;
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Set<number>();
        for (const { start, end } of tokenize(text)) for (let at = start; at < end; at++) covered.add(at);
        for (const { index, 0: mark } of text.matchAll(/\[{1,2}\d{1,3}\]{1,2}/g))
          for (let at = 0; at < mark.length; at++) covered.add(index + at);
        const lost =
          [...text].length === text.length
            ? [...text].flatMap((c, at) => (kept.test(c) && foldCharacter(c) !== '' && !covered.has(at) ? [at] : []))
            : [];
        expect(lost).toEqual([]);
      }),
    );
  });
});

test('words in the place of others stand at their offsets, with the capital of the first', () => {
  const text = 'Judge Jane Roe stayed it.';
  const put = withWords(tokenize(text), { from: 1, to: 3 }, tokenize('colleen kollar-kotelly'));
  expect(put.map((t) => [t.text, text.slice(t.start, t.end), t.capital])).toEqual([
    ['judge', 'Judge', true],
    ['colleen', 'Jane Roe', true],
    ['kollar', 'Jane Roe', true],
    ['kotelly', 'Jane Roe', true],
    ['stayed', 'stayed', false],
    ['it', 'it', false],
    ['.', '.', false],
  ]);
});
