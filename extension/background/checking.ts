/** Checking an article and keeping its report. The engine never sees the address. */
import type { Article } from '../../src/article/article.ts';
import { check } from '../../src/check.ts';
import type { CheckedPage } from '../../src/messages/protocol.ts';
import { shippedRecord } from '../../src/record/shipped.ts';
import type { Database } from '../../src/store/database.ts';
import { dropPage, keepPage, prunePages } from '../../src/store/pages.ts';
import { readSettings } from '../../src/store/settings.ts';
import type { Report } from '../../src/verdict/report/report.ts';
import { glossaryOf } from './glossary.ts';
import { inTongue } from './speech.ts';

/** Compares an article with the shipped record. */
export function checkArticle(page: string, { url: _address, ...article }: Article): CheckedPage {
  const record = shippedRecord();
  const report = check(article, { record });
  return inTongue({
    page,
    title: article.title ?? '',
    report,
    glossary: glossaryOf(report, record, 'en'),
    newerThanRecord: isNewer(report),
  });
}

/** Keeps a report about the litigation; of anything else no trace is left, not even of what this page was before. */
export async function keepReport(database: Database, tab: number, article: Article, checked: CheckedPage): Promise<void> {
  if (!checked.report.topic) return dropPage(database, checked.page);
  const text = `${article.title ?? ''}\n${article.text}`;
  const now = Date.now();
  await keepPage(database, { page: checked.page, at: now, tab, url: article.url ?? '', checked }, text, shippedRecord().changes);
  const { retentionDays } = await readSettings(database);
  await prunePages(database, retentionDays, now);
}

/** Compares what both dates give: a month of publication is not newer than a day within it. */
function isNewer({ published, asOf }: Report): boolean {
  const day = published?.slice(0, 10) ?? '';
  return day > asOf.slice(0, day.length);
}
