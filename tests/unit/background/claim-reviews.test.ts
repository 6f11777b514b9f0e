/** Kept pages as ClaimReview: what is cited is cited, and no page of others is claimed to be the review. */
import { expect, test } from 'vitest';
import { claimReviewsOf } from '../../../extension/background/claim-reviews.ts';
import { keptPage, statement } from '../store/samples.ts';
import '../ui/fake-browser.ts';

const source = { title: 'Memorandum opinion', date: '2025-11-21', url: 'https://news.example/opinion', as: 'as reported by a newspaper' };
const wrong = statement('Nine judges ruled.', 'conflicts');
const findings = wrong.findings.map((finding) => ({ ...finding, sources: [source] }));

test('each conflict is a review with its sources as cited works', () => {
  const reviews = claimReviewsOf(keptPage({ page: 'a', statements: [{ ...wrong, findings }, statement('One ruled.', 'matches')] }));
  expect(reviews).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      datePublished: '1970-01-01',
      claimReviewed: 'Nine judges ruled.',
      author: { '@type': 'Organization', name: 'Of Record' },
      itemReviewed: { '@type': 'Claim', appearance: { '@type': 'CreativeWork', headline: 'a', url: 'https://news.example/a' } },
      reviewRating: { '@type': 'Rating', alternateName: 'Conflicts with the court record' },
      reviewBody: 'The record says so.',
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Memorandum opinion',
          url: 'https://news.example/opinion',
          datePublished: '2025-11-21',
          description: 'as reported by a newspaper',
        },
      ],
    },
  ]);
});
