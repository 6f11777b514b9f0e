/** The engine under measurement with the record that ships; the instrument only ever sees a function from article to report. */
import type { Article } from '../../src/article/article.ts';
import { check } from '../../src/check.ts';
import type { CourtRecord } from '../../src/record/schema.ts';
import type { Report } from '../../src/verdict/report/report.ts';

export type Checker = (article: Article) => Report;

export function checkerFor(record: CourtRecord): Checker {
  return (article) => check(article, { record });
}
