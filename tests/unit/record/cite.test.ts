/** Citations name the document and say who reported its words unless it was read itself. */
import { describe, expect, it } from 'vitest';
import { citeFact, type Library } from '../../../src/record/cite.ts';
import type { Citation, Fact } from '../../../src/record/schema.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';
import { rawFact } from './small-record.ts';

const library: Library = {
  sources: [
    { key: 'NBC', publisher: 'NBC News', date: '2025-11-21', url: 'https://example.org/nbc', kind: 'secondary' },
    { key: 'CODE', publisher: 'Some host', title: '26 U.S.C. 6103', url: 'https://example.org/code', kind: 'primary' },
  ],
  documents: [
    { id: 'opinion', title: 'Memorandum opinion', date: '2025-11-20' },
    { id: 'statute', title: 'The statute', ownText: ['CODE'] },
  ],
};

const citing = (...sources: Citation[]): Fact => ({ ...(rawFact() as unknown as Fact), sources });

describe('citeFact', () => {
  it.each([
    [
      'a document read elsewhere',
      { document: 'opinion', readIn: ['NBC'] },
      { title: 'Memorandum opinion', date: '2025-11-20', url: 'https://example.org/nbc', as: 'as reported by NBC News' },
    ],
    [
      'a document read itself',
      { document: 'statute', readIn: ['CODE'] },
      { title: 'The statute', date: 'undated', url: 'https://example.org/code' },
    ],
    [
      'a pinpoint',
      { document: 'statute', readIn: ['CODE'], at: '(i)(2)' },
      { title: 'The statute, at (i)(2)', date: 'undated', url: 'https://example.org/code' },
    ],
    ['a publication without title', { readIn: ['NBC'] }, { title: 'NBC News', date: '2025-11-21', url: 'https://example.org/nbc' }],
    ['a publication with a title', { readIn: ['CODE'] }, { title: '26 U.S.C. 6103', date: 'undated', url: 'https://example.org/code' }],
  ])('cites %s', (_, citation, expected) => {
    expect(citeFact(citing(citation), library)).toEqual([expected]);
  });

  it('cites every reading of every citation, in order', () => {
    const cited = citeFact(citing({ document: 'opinion', readIn: ['NBC', 'CODE'] }, { readIn: ['NBC'] }), library);
    expect(cited.map(({ url }) => url)).toEqual(['https://example.org/nbc', 'https://example.org/code', 'https://example.org/nbc']);
  });

  it('has a title, a date and a web address for every source of every shipped fact', () => {
    const record = shippedRecord();
    const cited = record.facts.flatMap((fact) => citeFact(fact, record));
    const readings = record.facts.flatMap(({ sources }) => sources.flatMap(({ readIn }) => readIn));
    expect(cited).toHaveLength(readings.length);
    expect(cited.filter(({ title }) => title.length < 3)).toEqual([]);
    expect(cited.filter(({ date }) => !/^(\d{4}(-\d{2}){0,2}|undated)$/.test(date))).toEqual([]);
    expect(cited.filter(({ url }) => !/^https?:\/\//.test(url))).toEqual([]);
  });

  it('never passes off an opinion as read when only reports of it were', () => {
    const record = shippedRecord();
    const opinion = citeFact(record.facts.find(({ id }) => id === 'ctr.ruling.date') as Fact, record);
    expect(opinion[0]).toMatchObject({ date: '2025-11-21', as: 'as reported by NBC News (republished)' });
  });
});
