/** The whole check: what a report holds for any article, and what no article can make it do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { check } from '../../src/check.ts';
import type { Report, Verdict } from '../../src/verdict/report/report.ts';
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

describe('the date of publication', () => {
  test('that is none is told as given and resolves nothing', () => {
    const { published, statements } = report({ ...STORY, published: 'last Tuesday' });
    expect(published).toBe('last Tuesday');
    expect(statements.filter((statement) => statement.verdict === 'superseded')).toEqual([]);
  });

  test('makes a weekday a day', () => {
    const dated = (published: string | undefined): string[] =>
      report({ title: STORY.title, text: STORY.text, ...(published && { published }) }).statements.flatMap(({ findings }) =>
        findings.flatMap(({ fact, said }) => (said === 'Friday' ? [fact] : [])),
      );
    expect(dated('2025-11-22')).toEqual(['ctr.ruling.date']);
    expect(dated(undefined)).toEqual([]);
  });
});

/** Pieces of the topic's own words, so that random texts come near to saying something. */
const PIECES = [
  'Judge Colleen Kollar-Kotelly',
  'Judge Friedrich',
  'Talwani',
  'the D.C. Circuit',
  'the judge',
  'blocked',
  'declined to block',
  'affirmed',
  'the IRS',
  'ICE',
  'from sharing',
  'taxpayer data',
  'on Nov. 21, 2025',
  'on Friday',
  'last month',
  'a 94-page ruling',
  '47,289 addresses',
  'the agreement',
  'signed by Scott Bessent',
  'the Biden administration',
  'critics said',
  '"',
  '\u201c',
  ',',
  '.',
  '?',
  ';',
  '\n\n',
  '[3]',
  '\u00ad',
  '\u00a0',
  'has yet to rule',
  'No. 25-cv-457',
];
const pieced = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((some) => some.join(' '));
const anyText = fc.oneof(pieced, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 100 }));
const anyPublished = fc.oneof(
  fc.constantFrom('2025-11-22', '2026-03-01', '2025-06', '2027-01-01', '', '0000-00-00', 'soon'),
  fc.string({ maxLength: 12 }),
);
const anyArticle: fc.Arbitrary<Article> = fc.record({ text: anyText, title: anyText, published: anyPublished }, { requiredKeys: ['text'] });
/** On the topic whatever else they hold. */
const onTopic: fc.Arbitrary<Article> = fc.record({
  text: pieced.map((some) => `A judge blocked the IRS from giving taxpayer addresses to ICE.\n\n${some}`),
  title: fc.constantFrom('Judge blocks IRS from sharing taxpayer data with ICE', 'Court weighs IRS deal with ICE'),
  published: fc.constantFrom('2025-11-22', '2026-03-01', '2026-09-20'),
});
const RUNS = { numRuns: 150 };

describe('for any article', () => {
  test('a report comes back, and the words it judges are the article\u2019s own', () => {
    fc.assert(
      fc.property(fc.oneof(anyArticle, onTopic), (article) => {
        for (const statement of report(article).statements) {
          const words = statement.in === 'title' ? (article.title ?? '') : article.text;
          expect(words.slice(statement.start, statement.end)).toBe(statement.text);
          for (const { start, end, said } of statement.findings) {
            expect(words.slice(start, end)).toBe(said);
            expect(start).toBeGreaterThanOrEqual(statement.start);
            expect(end).toBeLessThanOrEqual(statement.end);
            expect(said).not.toBe('');
          }
        }
      }),
      RUNS,
    );
  });

  test('a statement is as grave as the gravest of its findings, and statements stand in order', () => {
    const gravity: Readonly<Record<Verdict, number>> = { matches: 1, superseded: 2, conflicts: 3 };
    fc.assert(
      fc.property(onTopic, (article) => {
        const { statements, counts } = report(article);
        for (const { verdict, findings } of statements) {
          expect(gravity[verdict]).toBe(Math.max(...findings.map((finding) => gravity[finding.verdict])));
        }
        const starts = statements.filter((statement) => statement.in !== 'title').map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(counts.conflicts + counts.matches + counts.superseded).toBe(statements.length);
        expect(counts.sentences).toBeGreaterThanOrEqual(statements.length);
      }),
      RUNS,
    );
  });

  test('without a word of the topic nothing is judged', () => {
    const plain = fc.array(fc.constantFrom('roses', 'tea', 'garden', 'quiet', 'kettle', 'Paul', 'lamp', '.', ',', '"', '1,000', '\n\n'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(plain, anyPublished, (words, published) => {
        expect(report({ text: words.join(' '), title: words.slice(0, 5).join(' '), published })).toMatchObject({
          topic: false,
          statements: [],
        });
      }),
      RUNS,
    );
  });

  test('sentences of other matters are not judged in an article on the topic either', () => {
    const filler = fc.array(fc.constantFrom('Roses', 'like', 'tea', 'in', 'quiet', 'gardens', 'and', 'Paul', 'lit', 'lamps'), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(filler, (words) => {
        const text = `${STORY.text}\n\n${words.join(' ')}.`;
        expect(report({ ...STORY, text }).statements.filter(({ start }) => start > STORY.text.length)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the same article gives the same report, whatever was checked between', () => {
    fc.assert(
      fc.property(onTopic, anyArticle, (article, other) => {
        const first = report(article);
        report(other);
        expect(report({ ...article })).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  test('an id and an address change nothing else', () => {
    const { id: _, ...bare } = report(STORY);
    expect(report({ ...STORY, id: 'other', url: 'https://news.example/a' })).toEqual({ ...bare, id: 'other' });
  });
});
