/** A kept page as schema.org ClaimReview items: one for each statement that conflicts with the record. */
import type { KeptPage } from '../../src/store/database.ts';
import { t } from '../../src/ui/text.ts';
import { citedWorks } from '../../src/verdict/report/cited-works.ts';
import type { Statement } from '../../src/verdict/report/report.ts';

/** Only conflicts are reviews of a claim; a match is no claim that needs one. */
export function claimReviewsOf(kept: KeptPage): object[] {
  return kept.checked.report.statements.filter(({ verdict }) => verdict === 'conflicts').map((statement) => claimReview(statement, kept));
}

function claimReview(statement: Statement, { checked, url, at }: KeptPage): object {
  const conflicts = statement.findings.filter(({ verdict }) => verdict === 'conflicts');
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    datePublished: new Date(at).toISOString().slice(0, 10),
    claimReviewed: statement.text,
    author: { '@type': 'Organization', name: t('name') },
    itemReviewed: {
      '@type': 'Claim',
      ...(checked.report.published && { datePublished: checked.report.published }),
      ...(url !== '' && { appearance: { '@type': 'CreativeWork', headline: checked.title, url } }),
    },
    reviewRating: { '@type': 'Rating', alternateName: t('verdict_conflicts') },
    reviewBody: conflicts.map(({ record }) => record).join(' '),
    citation: citedWorks(conflicts),
  };
}
