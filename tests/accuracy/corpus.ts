/**
 * The project's own corpus: articles that are true throughout (`accurate`), articles about other things (`negatives`) and articles
 * with a verdict for each sentence (`labelled`). One JSON object a line.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Article, Language } from '../../src/article/article.ts';
import type { Verdict } from '../../src/verdict/report/report.ts';

const ROOT = 'tests/corpus';

/** An article without errors; `topic: false` when it is about something else. */
export interface CleanArticle {
  readonly id: string;
  readonly style: string;
  readonly lang: Language;
  /** ISO date, a month, or null when the article shows none. */
  readonly published: string | null;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Ids of the rulings it is about, best first. */
  readonly rulings?: readonly string[];
  readonly topic?: boolean;
}

/** `any`: not scored, because fair readers could differ. */
export type Label = Verdict | 'none' | 'any';

export interface LabelledSentence {
  readonly text: string;
  readonly verdict: Label;
  /** For a conflict: the words that are wrong. */
  readonly wrong?: string;
  readonly fact?: string;
  readonly facts?: readonly string[];
}

export interface LabelledArticle {
  readonly id: string;
  readonly lang: Language;
  readonly published: string | null;
  readonly title: string;
  /** `distractor`: about something else. */
  readonly topic: 'ruling' | 'background' | 'distractor';
  readonly rulings?: readonly string[];
  readonly sentences: readonly LabelledSentence[];
}

/** A span in an article's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function readLines(folder: string): unknown[] {
  const path = `${ROOT}/${folder}`;
  if (!existsSync(path)) return [];
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted();
  return files.flatMap((name) =>
    readFileSync(`${path}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line)),
  );
}

export const readAccurate = (): CleanArticle[] => readLines('accurate') as CleanArticle[];
export const readNegatives = (): CleanArticle[] =>
  (readLines('negatives') as CleanArticle[]).map((article) => ({ ...article, topic: false }));
export const readLabelled = (): LabelledArticle[] => readLines('labelled') as LabelledArticle[];

export interface Corpus {
  readonly accurate: readonly CleanArticle[];
  readonly negatives: readonly CleanArticle[];
  readonly labelled: readonly LabelledArticle[];
}

/** The whole corpus, or the articles in one language. */
export function readCorpus(lang?: string): Corpus {
  const wanted = (article: { readonly lang: Language }) => lang === undefined || article.lang === lang;
  return { accurate: readAccurate().filter(wanted), negatives: readNegatives().filter(wanted), labelled: readLabelled().filter(wanted) };
}

const head = ({ id, title, lang, published }: CleanArticle | LabelledArticle) => ({
  id,
  title,
  lang,
  ...(published !== null && { published }),
});

/** What the engine gets to read of a clean article. */
export function toArticle(clean: CleanArticle): Article {
  return { ...head(clean), text: clean.paragraphs.join('\n\n') };
}

/** What the engine gets to read of a labelled article, two sentences a paragraph, and where each sentence lies in it. */
export function placeLabels(labelled: LabelledArticle): { article: Article; spans: readonly Span[] } {
  let text = '';
  const spans = labelled.sentences.map((sentence, index) => {
    if (index > 0) text += index % 2 === 1 ? ' ' : '\n\n';
    const start = text.length;
    text += sentence.text;
    return { start, end: text.length };
  });
  return { article: { ...head(labelled), text }, spans };
}
