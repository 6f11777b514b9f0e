/** Scores the engine on articles without errors: every conflict is a false accusation. Also topic and which ruling an article is about. */
import type { Report } from '../../src/verdict/report/report.ts';
import { type CleanArticle, type LabelledArticle, placeLabels, toArticle } from './corpus.ts';
import type { Checker } from './engine.ts';
import { upperBound } from './interval.ts';
import { newTally, ratio, type Shares, shares } from './tally.ts';

export interface CleanScore {
  readonly articles: number;
  readonly sentences: number;
  readonly matches: number;
  readonly superseded: number;
  /** Articles with at least one conflict. */
  readonly accused: readonly string[];
  readonly falseConflicts: number;
  readonly errors: readonly string[];
}

export interface Resolution {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
  readonly errors: readonly string[];
}

export interface FalseAlarms {
  readonly articles: number;
  readonly accused: number;
  readonly per100: number;
  /** One-sided 95 % upper bound, per 100 articles. */
  readonly upper95per100: number;
}

/** Checks each clean article and gathers every conflict as an error. */
export function scoreClean(articles: readonly CleanArticle[], check: Checker): CleanScore {
  const reports = articles.map((article) => check(toArticle(article)));
  const errors = reports.flatMap((report, index) => accusations(articles[index]?.id ?? '', report));
  const sum = (of: (report: Report) => number) => reports.reduce((total, report) => total + of(report), 0);
  return {
    articles: articles.length,
    sentences: sum(({ counts }) => counts.sentences),
    matches: sum(({ counts }) => counts.matches),
    superseded: sum(({ counts }) => counts.superseded),
    accused: articles.filter((_, index) => reports[index]?.statements.some(({ verdict }) => verdict === 'conflicts')).map(({ id }) => id),
    falseConflicts: errors.length,
    errors,
  };
}

function accusations(id: string, report: Report): string[] {
  return report.statements
    .filter(({ verdict }) => verdict === 'conflicts')
    .map(({ text, findings }) => {
      const blamed = findings
        .filter(({ verdict }) => verdict === 'conflicts')
        .map(({ said, fact, record }) => `«${said}» ${fact} (${record})`);
      return `${id}: ${text} :: ${blamed.join('; ')}`;
    });
}

/** How often the engine knows whether an article is about the litigation at all. */
export function scoreTopic(
  clean: readonly CleanArticle[],
  labelled: readonly LabelledArticle[],
  check: Checker,
): Shares & { errors: string[] } {
  const tally = newTally();
  const errors: string[] = [];
  const score = (id: string, wanted: boolean, got: boolean) => {
    if (wanted) tally[got ? 'found' : 'missed']++;
    else if (got) tally.false++;
    if (wanted !== got) errors.push(`${id}: ${wanted ? 'not recognised' : 'taken for the litigation'}`);
  };
  for (const article of clean) score(article.id, article.topic !== false, check(toArticle(article)).topic);
  for (const article of labelled) score(article.id, article.topic !== 'distractor', check(placeLabels(article).article).topic);
  return { ...shares(tally), errors };
}

/** Whether the first ruling of the report is the one the article is about, over articles that name one. */
export function scoreResolution(articles: readonly CleanArticle[], check: Checker): Resolution {
  const named = articles.filter(({ rulings }) => rulings !== undefined && rulings.length > 0);
  const wrong = named
    .map((article) => ({ id: article.id, want: article.rulings?.[0], got: check(toArticle(article)).rulings[0] }))
    .filter(({ want, got }) => want !== got);
  const right = named.length - wrong.length;
  const errors = wrong.map(({ id, want, got }) => `${id}: about ${want}, resolved to ${got ?? 'none'}`);
  return { right, of: named.length, share: ratio(right, named.length), errors };
}

/** Articles without an error that would be accused, with the bound that the sample's size allows to claim. */
export function falseAlarms(accused: number, articles: number): FalseAlarms {
  return { articles, accused, per100: articles === 0 ? 0 : (100 * accused) / articles, upper95per100: 100 * upperBound(accused, articles) };
}
