/** The sources of findings as schema.org CreativeWork items, for every ClaimReview that is written. Pure. */
import type { CitedSource, Finding } from './report.ts';

/** Each source once. Where only a report of a document was read, the address is the report's, and the description says so. */
export function citedWorks(findings: readonly Finding[]): object[] {
  const sources = new Map(findings.flatMap((finding) => finding.sources.map((source) => [`${source.title}\n${source.url}`, source])));
  return [...sources.values()].map(citedWork);
}

function citedWork({ title, url, date, as }: CitedSource): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    ...(/^\d{4}/.test(date) && { datePublished: date }),
    ...(as !== undefined && { description: as }),
  };
}
