/** Scores the engine on articles whose sentences carry a verdict: precision and recall of each verdict, and whether the right fact was cited. */
import type { CourtRecord } from '../../src/record/schema.ts';
import type { Finding, Report, Verdict } from '../../src/verdict/report/report.ts';
import { type LabelledArticle, type LabelledSentence, overlap, placeLabels, type Span } from './corpus.ts';
import type { Checker } from './engine.ts';
import { ratio, type Shares, Tallies } from './tally.ts';

const STRENGTH = { none: 0, matches: 1, superseded: 2, conflicts: 3 } as const;

export interface LabelledScore {
  readonly articles: number;
  readonly sentences: number;
  readonly verdicts: Record<Verdict, Record<string, Shares>>;
  /** Of the verdicts that are right, how many cite the labelled subject. */
  readonly citations: { readonly right: number; readonly of: number; readonly share: number | null };
  /** Ids of articles with a conflict where none is labelled. */
  readonly accused: readonly string[];
  readonly errors: readonly string[];
}

export interface Judged {
  readonly verdict: Verdict | 'none';
  readonly findings: readonly Finding[];
}

/** What a report says of one sentence: its strongest verdict and all its findings. */
export function judged(span: Span, report: Report): Judged {
  const on = report.statements.filter(
    (statement) => statement.in !== 'title' && overlap(statement, span) >= (statement.end - statement.start) / 2,
  );
  const verdict = on.reduce<Verdict | 'none'>((best, { verdict: next }) => (STRENGTH[next] > STRENGTH[best] ? next : best), 'none');
  return { verdict, findings: on.flatMap(({ findings }) => findings) };
}

/** Whether a conflict blames at least one of the words that are wrong. */
export function blames(findings: readonly Finding[], wrong: Span): boolean {
  return findings.some((finding) => finding.verdict === 'conflicts' && overlap(finding, wrong) > 0);
}

function wrongSpan(sentence: LabelledSentence, span: Span): Span {
  const at = sentence.wrong === undefined ? -1 : sentence.text.indexOf(sentence.wrong);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + (sentence.wrong?.length ?? 0) };
}

/** Looks up facts of the record by their own id or by the id of the entry they restate. */
export class FactIndex {
  readonly #facts: Map<string, { kind: string; subject: string }>;

  constructor(record: CourtRecord) {
    const restated = record.facts.map((fact) => [fact.dossier ?? fact.id, fact] as const);
    this.#facts = new Map([...restated, ...record.facts.map((fact) => [fact.id, fact] as const)]);
  }

  kindOf(id: string | undefined): string {
    return (id !== undefined && this.#facts.get(id)?.kind) || 'unknown';
  }

  /** The subject of a fact; for a fact the record lacks, the first two parts of its id. */
  subjectOf(id: string): string {
    return this.#facts.get(id)?.subject ?? id.split('.').slice(0, 2).join('.');
  }
}

/** Scores one sentence into the tallies and says what is wrong with the verdict, if anything. */
function scoreSentence(
  want: LabelledSentence,
  got: Judged,
  placed: boolean,
  names: (fact?: string) => readonly string[],
  tallies: Record<Verdict, Tallies>,
): boolean {
  const wanted = want.fact ?? want.facts?.[0];
  if (want.verdict !== 'none' && want.verdict !== 'any') {
    const hit = got.verdict === want.verdict && placed;
    tallies[want.verdict].count(names(wanted), hit ? 'found' : 'missed');
    if (got.verdict === want.verdict && !placed) tallies[want.verdict].count(names(wanted), 'misplaced');
  }
  if (got.verdict !== 'none' && got.verdict !== want.verdict) {
    const culprit = got.findings.find(({ verdict }) => verdict === got.verdict)?.fact;
    tallies[got.verdict].count(names(culprit), 'false');
  }
  return got.verdict === want.verdict && placed;
}

/** Scores every labelled sentence. Sentences labelled `any` are read but not scored. */
export function scoreLabelled(articles: readonly LabelledArticle[], check: Checker, facts: FactIndex): LabelledScore {
  const tallies = { conflicts: new Tallies(), matches: new Tallies(), superseded: new Tallies() };
  const cited = { right: 0, of: 0 };
  const accused = new Set<string>();
  const errors: string[] = [];
  let sentences = 0;
  for (const labelled of articles) {
    const { article, spans } = placeLabels(labelled);
    const report = check(article);
    for (const [index, want] of labelled.sentences.entries()) {
      const span = spans[index];
      if (want.verdict === 'any' || span === undefined) continue;
      sentences++;
      const got = judged(span, report);
      const placed = want.verdict !== 'conflicts' || blames(got.findings, wrongSpan(want, span));
      const names = (fact?: string) => ['all', `lang ${labelled.lang}`, `kind ${facts.kindOf(fact)}`];
      const right = scoreSentence(want, got, placed, names, tallies);
      if (right && want.verdict !== 'none') countCitation(want, got, facts, cited);
      if (got.verdict === 'conflicts' && want.verdict !== 'conflicts') accused.add(labelled.id);
      if (!right) errors.push(describe(labelled, want, got));
    }
  }
  const verdicts = {
    conflicts: tallies.conflicts.toShares(),
    matches: tallies.matches.toShares(),
    superseded: tallies.superseded.toShares(),
  };
  return {
    articles: articles.length,
    sentences,
    verdicts,
    citations: { ...cited, share: ratio(cited.right, cited.of) },
    accused: [...accused],
    errors,
  };
}

function countCitation(want: LabelledSentence, got: Judged, facts: FactIndex, cited: { right: number; of: number }): void {
  const labels = want.facts ?? (want.fact === undefined ? [] : [want.fact]);
  if (labels.every((id) => id.startsWith('err.'))) return;
  const subjects = new Set(labels.map((id) => facts.subjectOf(id)));
  cited.of++;
  if (got.findings.some(({ fact }) => labels.includes(fact) || subjects.has(facts.subjectOf(fact)))) cited.right++;
}

function describe(article: LabelledArticle, want: LabelledSentence, got: Judged): string {
  const blamed = got.findings.filter(({ verdict }) => verdict === got.verdict).map(({ said, fact }) => `«${said}» ${fact}`);
  const label = want.wrong === undefined ? want.verdict : `${want.verdict} «${want.wrong}»`;
  return `${article.id} [${article.lang} ${article.published ?? 'undated'}] want ${label}, got ${got.verdict} ${blamed.join(', ')}: ${want.text}`;
}
