/** The whole check: what a report holds for any article, and what no article can make it do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { check } from '../../src/check.ts';
import type { Report, Verdict } from '../../src/verdict/report.ts';
import { record } from './engine-fixture.ts';

const report = (article: Article): Report => check(article, { record });

const STORY: Article = {
  id: 'story-1',
  title: 'Judge blocks IRS from sharing taxpayer data with ICE',
  published: '2025-11-22',
  text: [
    'A federal judge in Washington blocked the IRS on Friday from sharing taxpayer data with ICE.',
    'U.S. District Judge Colleen Kollar-Kotelly issued the 49-page opinion. Critics praised it.',
    'The D.C. Circuit has yet to rule in the case that Judge Dabney Friedrich heard.',
  ].join('\n\n'),
};

describe('a report', () => {
  test('tells the record it was made with and the article it is of', () => {
    expect(report(STORY)).toMatchObject({
      id: 'story-1',
      asOf: record.asOf,
      record: record.version,
      topic: true,
      published: '2025-11-22',
      lang: 'en',
    });
    expect(report({ text: 'Nothing.' })).toMatchObject({ published: null, topic: false, statements: [], rulings: [] });
    expect(report({ text: 'Nothing.' })).not.toHaveProperty('id');
  });

  test('names the rulings meant and counts its statements', () => {
    const { rulings, statements, counts } = report(STORY);
    expect(rulings[0]).toBe('ctr.ruling');
    expect(counts.sentences).toBe(5);
    expect(counts).toMatchObject({ conflicts: 1, superseded: 1 });
    expect(counts.matches).toBe(statements.filter((statement) => statement.verdict === 'matches').length);
  });

  test('marks the title as such, with offsets of its own', () => {
    const [title] = report(STORY).statements;
    expect(title).toMatchObject({ in: 'title', text: STORY.title, start: 0, verdict: 'matches' });
  });

  test('blames the wrong words and cites the record', () => {
    const wrong = report(STORY).statements.find((statement) => statement.verdict === 'conflicts');
    expect(wrong?.text).toBe('U.S. District Judge Colleen Kollar-Kotelly issued the 49-page opinion.');
    const [finding] = wrong?.findings ?? [];
    expect(finding).toMatchObject({ fact: 'ctr.ruling.length', verdict: 'conflicts', said: '49-page' });
    expect(finding?.record).toContain('94');
    expect(finding?.sources.length).toBeGreaterThan(0);
  });
});

describe('languages', () => {
  const spanish = 'La jueza Kollar-Kotelly bloqueó el 8 de noviembre la entrega de direcciones de contribuyentes del IRS al ICE.';
  test('Spanish is read with its own lexicon', () => {
    const { lang, topic, statements } = report({ text: spanish });
    expect({ lang, topic }).toEqual({ lang: 'es', topic: true });
    expect(statements.flatMap((s) => s.findings.filter((f) => f.verdict === 'conflicts').map((f) => f.said))).toEqual(['8 de noviembre']);
    expect(report({ text: 'La jueza habló de las flores y de los jardines.' })).toMatchObject({ lang: 'es', topic: false });
  });

  test('what the article says of itself counts more than its words', () => {
    expect(report({ ...STORY, lang: 'es' }).statements.filter((s) => s.verdict === 'conflicts')).toEqual([]);
  });
});
