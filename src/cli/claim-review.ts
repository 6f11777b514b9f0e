/** A report as schema.org ClaimReview, one review for each statement with a verdict. No numeric rating: nothing here is a score. */
import type { Article } from '../article/article.ts';
import { citedWorks } from '../verdict/report/cited-works.ts';
import type { Report } from '../verdict/report/report.ts';
import { VERDICT_NAMES } from './verdict-names.ts';

/** JSON-LD objects, in the order of the statements. */
export function toClaimReviews(article: Article, report: Report): object[] {
  return report.statements.map((statement) => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: statement.text,
    datePublished: report.asOf,
    inLanguage: report.lang,
    author: { '@type': 'Organization', name: 'Of Record' },
    reviewRating: { '@type': 'Rating', alternateName: VERDICT_NAMES[statement.verdict] },
    reviewBody: [...new Set(statement.findings.map((finding) => finding.record))].join(' '),
    itemReviewed: {
      '@type': 'Claim',
      appearance: {
        '@type': 'NewsArticle',
        ...(article.title !== undefined && { headline: article.title }),
        ...(article.url !== undefined && { url: article.url }),
        ...(report.published !== null && { datePublished: report.published }),
      },
    },
    citation: citedWorks(statement.findings),
  }));
}
