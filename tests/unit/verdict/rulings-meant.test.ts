/** Which rulings an article is about, and which one the sentences just before spoke of. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { readClaims } from '../../../src/claims/read-claims.ts';
import { rangeOf } from '../../../src/language/calendar.ts';
import type { Sentence } from '../../../src/language/sentence.ts';
import { mentionsIn } from '../../../src/verdict/meant/mention.ts';
import { continuesRuling, recentRulings } from '../../../src/verdict/meant/recent-rulings.ts';
import { knownRulings, type RulingsMeant, rulingsMeant, strongReadings } from '../../../src/verdict/meant/rulings-meant.ts';
import { index, readText, wordings } from '../engine-fixture.ts';

interface Article {
  readonly sentences: readonly Sentence[];
  readonly claims: ReadonlyMap<Sentence, readonly Claim[]>;
  readonly meant: RulingsMeant;
}

function articleOf(text: string, published?: string): Article {
  const sentences = readText(text, published);
  const claims = new Map(sentences.map((sentence) => [sentence, readClaims(sentence, wordings)]));
  return { sentences, claims, meant: rulingsMeant(mentionsIn(claims), index, published === undefined ? null : rangeOf(published)) };
}

describe('rulings known by a day', () => {
  test.each([
    { published: '2025-01-01', known: [] },
    { published: '2025-04-01', known: ['centro.tro'] },
    { published: '2025-05-12', known: ['centro.tro', 'centro.pi-denied'] },
    { published: '2025-05-11', known: ['centro.tro'] },
  ])('$published', ({ published, known }) => {
    expect(knownRulings(index, rangeOf(published)).map(({ id }) => id)).toEqual(known);
  });

  test('all of them, in order, when the day is not known', () => {
    const all = knownRulings(index, null);
    expect(all).toHaveLength(index.rulings.length);
    expect(all.map(({ days }) => days.first)).toEqual(all.map(({ days }) => days.first).sort((a, b) => a - b));
  });
});

describe('the rulings an article is about', () => {
  test.each([
    { text: 'Judge Colleen Kollar-Kotelly blocked the sharing on Nov. 21, 2025.', published: '2025-11-22', first: 'ctr.ruling' },
    { text: 'Judge Indira Talwani barred ICE from using the data on Feb. 5, 2026.', published: '2026-02-06', first: 'cedc.pi' },
    { text: 'Judge Dabney Friedrich declined to block the agreement on May 12, 2025.', published: '2025-05-13', first: 'centro.pi-denied' },
    {
      text: 'The D.C. Circuit affirmed the denial on Feb. 24, 2026, in a 35-page opinion.',
      published: '2026-02-25',
      first: 'centro.decided',
    },
    { text: 'A judge blocked the sharing on Friday.', published: '2025-11-22', first: 'ctr.ruling' },
    { text: 'A judge blocked the sharing on Thursday.', published: '2026-02-06', first: 'cedc.pi' },
    { text: 'The weather was fine.', published: '2026-02-06', first: undefined },
  ])('$first: $text', ({ text, published, first }) => {
    expect(articleOf(text, published).meant.discussed[0]?.id).toBe(first);
  });

  test('what an article describes though it came later is foretold', () => {
    const { meant } = articleOf('Judge Indira Talwani barred ICE from using the data on Feb. 5, 2026.', '2025-12-01');
    expect([...meant.foretold]).toContain('cedc.pi');
    expect(meant.known.map(({ id }) => id)).not.toContain('cedc.pi');
  });
});

describe('the ruling just spoken of', () => {
  const text =
    'Judge Indira Talwani blocked ICE on Feb. 5, 2026. Her order was long. Some were glad. Others were not. Judge Friedrich declined to block it in May 2025. She said why.';
  const { sentences, meant } = articleOf(text, '2026-03-01');
  const recent = recentRulings(sentences, strongReadings(meant), meant, index);
  const recentAt = (at: number): string[] => [...((sentences[at] && recent.get(sentences[at])) ?? [])];

  test.each([
    { at: 1, has: 'cedc.pi' },
    { at: 2, has: 'cedc.pi' },
    { at: 5, has: 'centro.pi-denied' },
  ])('at sentence $at: $has', ({ at, has }) => {
    expect(recentAt(at)).toContain(has);
  });

  test('is none at the beginning, and forgotten two sentences later', () => {
    expect(recentAt(0)).toEqual([]);
    expect(recentAt(4)).not.toContain('cedc.pi');
  });

  test('"it" goes on from a sentence on a ruling alone', () => {
    const some = readText(
      'The judge issued the ruling on Friday. It is long. It is also clear. The ruling on the agreement came. It is old.',
    );
    expect([...continuesRuling(some)].map((sentence) => sentence.text)).toEqual(['It is long.']);
  });
});
