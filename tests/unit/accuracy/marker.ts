/** A stand-in for the engine: it marks every sentence that holds given words, and blames those words. */
import type { Article } from '../../../src/article/article.ts';
import type { Report, Statement, Verdict } from '../../../src/verdict/report/report.ts';

export interface Mark {
  readonly words: string;
  readonly verdict: Verdict;
  readonly fact: string;
}

function statement(text: string, { words, verdict, fact }: Mark): Statement[] {
  const start = text.indexOf(words);
  if (start < 0) return [];
  const end = start + words.length;
  return [{ text: words, start, end, verdict, findings: [{ fact, verdict, start, end, said: words, record: 'as recorded', sources: [] }] }];
}

/** A checker that marks exactly these words. */
export function marker(marks: readonly Mark[], extra: Partial<Report> = {}): (article: Article) => Report {
  return (article) => ({
    asOf: '2026-09-25',
    record: 'test',
    topic: true,
    published: article.published ?? null,
    lang: article.lang ?? 'en',
    rulings: [],
    statements: marks.flatMap((mark) => statement(article.text, mark)),
    counts: { conflicts: 0, matches: 0, superseded: 0, sentences: 1 },
    ...extra,
  });
}
