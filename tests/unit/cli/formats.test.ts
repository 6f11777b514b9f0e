/** Reports in words and as ClaimReview. */
import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { toClaimReviews } from '../../../src/cli/claim-review.ts';
import { toText } from '../../../src/cli/text-report.ts';
import type { Report, Statement } from '../../../src/verdict/report/report.ts';

const text = 'The deal was signed in 2023. It ran to 94 pages.';
const source = { title: 'The agreement', date: '2025-04-07', url: 'https://court.example/mou', as: 'as reported by a newspaper' };
const article: Article = { title: 'A deal', text, url: 'https://news.example/a', published: '2025-11-22' };
const report: Report = {
  asOf: '2026-09-25',
  record: '1',
  topic: true,
  published: '2025-11-22',
  lang: 'en',
  rulings: [],
  statements: [
    {
      text: 'The deal was signed in 2023.',
      start: 0,
      end: 28,
      verdict: 'conflicts',
      findings: [
        {
          fact: 'mou.date',
          verdict: 'conflicts',
          start: 23,
          end: 27,
          said: '2023',
          record: 'It was signed on April 7, 2025.',
          sources: [source],
        },
      ],
    },
    {
      text: 'It ran to 94 pages.',
      start: 29,
      end: 48,
      verdict: 'matches',
      findings: [
        { fact: 'x', verdict: 'matches', start: 39, end: 47, said: '94 pages', record: 'The opinion has 94 pages.', sources: [source] },
      ],
    },
  ],
  counts: { conflicts: 1, matches: 1, superseded: 0, sentences: 5 },
};

test('in words: the statement with the wrong words marked, the record, the source', () => {
  expect(toText('a.txt', article, report)).toBe(`a.txt
  A deal
  published 2025-11-22, compared with the record as of 2026-09-25

  Conflicts with the court record
    “The deal was signed in **2023**.”
    Article: 2023
    Record:  It was signed on April 7, 2025.
    Source:  The agreement, 2025-04-07, as reported by a newspaper, https://court.example/mou

  Matches the court record
    “It ran to 94 pages.”
    Record:  The opinion has 94 pages.
    Source:  The agreement, 2025-04-07, as reported by a newspaper, https://court.example/mou

  1 conflicting, 1 matching, 0 right when published; 3 of 5 sentences not compared.
`);
});

test('an article about something else says so', () => {
  const other: Report = { ...report, topic: false, published: null, statements: [] };
  expect(toText('a.txt', { text }, other)).toMatch(/unknown date[\s\S]*nothing was compared/);
});

test('ClaimReview: one for each statement, rated in words only', () => {
  const reviews = toClaimReviews(article, report) as Record<string, unknown>[];
  expect(reviews).toHaveLength(2);
  expect(reviews[0]).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: 'The deal was signed in 2023.',
    reviewRating: { '@type': 'Rating', alternateName: 'Conflicts with the court record' },
    reviewBody: 'It was signed on April 7, 2025.',
    itemReviewed: { '@type': 'Claim', appearance: { headline: 'A deal', url: 'https://news.example/a', datePublished: '2025-11-22' } },
    citation: [{ '@type': 'CreativeWork', name: 'The agreement', url: 'https://court.example/mou', datePublished: '2025-04-07' }],
  });
  expect(JSON.stringify(reviews)).not.toContain('ratingValue');
});

test('ClaimReview: what has no date is given none, and an address that is not ours is none of the review', () => {
  const [statement] = report.statements;
  const undated = {
    ...statement,
    findings: statement?.findings.map((finding) => ({ ...finding, sources: [{ ...source, date: 'undated' }] })),
  };
  const [review] = toClaimReviews(article, { ...report, statements: [undated as Statement] }) as Record<string, unknown>[];
  expect(review?.['citation']).toEqual([{ '@type': 'CreativeWork', name: source.title, url: source.url, description: source.as }]);
  expect(review).not.toHaveProperty('url');
});
