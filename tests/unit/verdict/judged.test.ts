/** Verdicts on claims outside the rulings, on what was pending, and on quotations, as an article on the topic makes them. */
import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../src/verdict/judge/worded/judge-quotations.ts';
import { findingsOn } from '../engine-fixture.ts';

const published = '2026-03-05';
const conflictsIn = (findings: readonly string[]): string[] => findings.filter((found) => found.includes(': conflicts'));

describe('confirmed', () => {
  test.each([
    { text: 'The agreement was signed on April 7, 2025.', found: 'mou.date: matches (April 7, 2025)' },
    { text: 'The agreement was signed by Scott Bessent and Kristi Noem.', found: 'mou.signers: matches (Scott Bessent)' },
    { text: 'The IRS disclosed 47,289 addresses to ICE.', found: 'disc.2025-08-07.count: matches (47,289)' },
    { text: 'ICE requested the addresses of 1.28 million people.', found: 'req.2025-06-27.count: matches (1.28 million)' },
    { text: 'The Center for Taxpayer Rights sued the IRS.', found: 'ctr.plaintiffs: matches (Center for Taxpayer Rights sued)' },
    { text: 'Center for Taxpayer Rights v. IRS, No. 25-cv-457, is the case.', found: 'ctr.docket: matches (25-cv-457)' },
    { text: 'Judge Talwani, an Obama appointee, sits in Boston.', found: 'talwani.appointer: matches (Obama)' },
    {
      text: 'Scott Bessent, the Treasury secretary, signed the agreement.',
      found: 'irs.bessent.treasury: matches (Scott Bessent, the Treasury secretary)',
    },
  ])('$text', ({ text, found }) => {
    const findings = findingsOn(text, { published });
    expect(findings).toContain(found);
    expect(conflictsIn(findings)).toEqual([]);
  });
});

describe('wrong', () => {
  test.each([
    { text: 'The agreement was signed on April 17, 2025.', found: 'mou.date: conflicts (April 17, 2025)' },
    { text: 'The agreement was signed by Melanie Krause.', found: 'mou.signers: conflicts (Melanie Krause)' },
    { text: 'The IRS disclosed 74,289 addresses to ICE.', found: 'disc.2025-08-07.count: conflicts (74,289)' },
    {
      text: "The Biden administration's agreement lets the IRS share data with ICE.",
      found: 'mou.administration: conflicts (Biden administration)',
    },
    { text: 'Judge Talwani, a Clinton appointee, sits in Boston.', found: 'talwani.appointer: conflicts (Clinton)' },
    { text: 'IRS Commissioner Danny Werfel said no.', found: 'irs.werfel: conflicts (IRS Commissioner Danny Werfel)' },
  ])('$text', ({ text, found }) => {
    expect(findingsOn(text, { published })).toContain(found);
  });
});

describe('let be', () => {
  test.each([
    'The agreement was signed in the spring.',
    'The IRS disclosed tens of thousands of files.',
    'Critics say the IRS disclosed 74,289 addresses to ICE.',
    'The IRS could disclose 74,289 addresses to ICE.',
    'The ACLU praised the groups.',
    'Former IRS Commissioner Danny Werfel said no.',
  ])('%s', (text) => {
    expect(conflictsIn(findingsOn(text, { published }))).toEqual([]);
  });
});

const heads = (text: string, on: string): string[] => conflictsIn(findingsOn(`ICE asked the IRS for tax data. ${text}`, { published: on }));

describe('who led the agency when', () => {
  test.each([
    { on: '2025-11-25', text: 'Melanie Krause is still the acting commissioner of the IRS.', wrong: 'irs.bessent' },
    { on: '2025-03-05', text: 'Billy Long was acting IRS commissioner for a week.', wrong: 'irs.long' },
    { on: '2025-08-09', text: 'Stepping in as acting IRS commissioner is Ann Marlowe.', wrong: 'irs.bessent' },
    { on: '2025-11-25', text: 'Kristi Noem, the Treasury secretary, declined to comment.', wrong: 'irs.bessent.treasury' },
    { on: '2025-11-25', text: 'Frank Bisignano then took over as acting commissioner.', wrong: 'irs.bessent' },
    { on: '2025-11-25', text: 'Frank Bisignano became IRS CEO in July 2025.', wrong: 'irs.bisignano' },
    { on: '2025-02-24', text: "Douglas O'Donnell has been acting IRS commissioner since February 10.", wrong: 'irs.odonnell.start' },
    { on: '2025-06-05', text: "Douglas O'Donnell took over as acting commissioner of the IRS in March 2025.", wrong: 'irs.odonnell.start' },
    { on: '2026-11-20', text: 'When the memorandum was signed, Michael Faulkender was acting commissioner.', wrong: 'irs.faulkender' },
  ])('$on: $text', ({ on, text, wrong }) => {
    expect(heads(text, on).map((found) => found.split(':')[0])).toEqual([wrong]);
  });

  test.each([
    { on: '2025-11-25', text: 'In April, acting IRS commissioner Melanie Krause quit.' },
    { on: '2025-11-25', text: 'IRS Commissioner Billy Long approved the transfer.' },
    { on: '2025-11-25', text: 'Aug. 7: ICE gets its data. Commissioner Billy Long is gone by the next day.' },
    { on: '2025-11-25', text: 'The IRS chief, Frank Bisignano, declined to comment.' },
    { on: '2025-11-25', text: 'Frank Bisignano, commissioner of Social Security, is also the chief executive of the IRS.' },
    { on: '2025-08-09', text: 'Billy Long, the IRS commissioner, is out.' },
    { on: '2025-06-13', text: 'Michael Faulkender remains acting IRS commissioner.' },
    { on: '2026-02-12', text: 'Danny Werfel, who was IRS commissioner under President Biden, disagreed.' },
    { on: '2026-02-12', text: 'In 2023, IRS Commissioner Danny Werfel disagreed.' },
    { on: '2026-02-12', text: 'Some posts wrongly call Kristi Noem the Treasury secretary.' },
    { on: '2025-06-05', text: "Douglas O'Donnell became acting commissioner of the IRS and in March met ICE." },
    { on: '2026-02-12', text: 'He has been IRS CEO since October; Treasury Secretary Scott Bessent is acting commissioner.' },
    { on: '2026-11-10', text: 'Gary Shapley is the acting commissioner of the IRS.' },
    { on: '2026-11-10', text: 'When the memorandum was signed, Melanie Krause was acting commissioner.' },
  ])('$on, let be: $text', ({ on, text }) => {
    expect(heads(text, on)).toEqual([]);
  });
});

describe('who wrote it', () => {
  const before = 'The 94-page opinion against the IRS deals with data for ICE.';
  test.each([
    { text: 'It was written by Indira Talwani.', found: ['ctr.ruling.judge: conflicts (Indira Talwani)'] },
    { text: 'It was written by Colleen Kollar-Kotelly.', found: [] },
  ])('$text', ({ text, found }) => {
    expect(conflictsIn(findingsOn(`${before} ${text}`, { published: '2025-11-24' }))).toEqual(found);
  });
});

describe('what was still open', () => {
  const before = 'Judge Dabney Friedrich declined to block the agreement on May 12, 2025.';
  test('is superseded by the ruling that came', () => {
    expect(findingsOn('The D.C. Circuit has yet to rule on the appeal.', { before, published: '2025-06-01' })).toEqual([
      'centro.decided.outcome: superseded (has yet to rule)',
    ]);
  });

  test.each([
    { day: { published: '2026-03-05' }, found: ['centro.decided.outcome: conflicts (has yet to rule)'] },
    { day: { published: '2026-02-25' }, found: [] },
    { day: {}, found: [] },
  ])('is wrong days after that, and neither on the next day nor on an unknown one: %o', ({ day, found }) => {
    const all = findingsOn('The D.C. Circuit has yet to rule on the appeal.', { before, ...day });
    expect(all.filter((one) => one.startsWith('centro.decided'))).toEqual(found);
  });

  test('an agreement that stood is superseded by the block', () => {
    expect(findingsOn('The agreement remains in effect.', { before, published: '2025-06-01' })).toContain(
      'ctr.ruling.outcome: superseded (remains in effect)',
    );
  });
});

describe('words of a quotation', () => {
  const known = 'the irs violated the code every one of the many times it gave an address without a request'.split(' ');
  const said = (text: string): string[] => text.split(' ');
  test.each([
    { what: 'the whole', words: known, result: 'exact' },
    { what: 'a clipped part', words: said('violated the code every one of the many times'), result: 'exact' },
    { what: 'one word changed', words: said('the irs followed the code every one of the many times'), result: [2] },
    { what: 'a short one with a word changed', words: said('irs followed the code every one'), result: [1] },
    { what: 'another sentence', words: said('the garden was quiet and the tea was hot'), result: null },
    { what: 'too few words', words: said('the code'), result: null },
    { what: 'words of the whole in another order', words: [...known].reverse(), result: null },
  ])('$what', ({ words, result }) => {
    expect(compareWords(words, known)).toEqual(result);
  });

  test('clipped before a "not"', () => {
    expect(compareWords(said('the agency is'), said('the agency is not bound'))).toEqual([2]);
  });
});
