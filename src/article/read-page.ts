/**
 * A page becomes an article: its title, date, language and text, with a map from every character of the text back to the
 * page. The same code reads in the browser and in Node, and changes nothing in the document.
 */
import type { Article, DatedPost } from './article.ts';
import { furnitureBlocks } from './furniture.ts';
import { findHeadline, headlineWords } from './headline.ts';
import { describedArticles } from './json-ld.ts';
import { dayOfPosts, findPosts, type PlacedBlock } from './live-posts.ts';
import { readMeta } from './metadata.ts';
import { findLanguage, knownLanguage } from './page-language.ts';
import { metaTitles } from './page-titles.ts';
import { type Block, type PageWalk, walkPage } from './page-walk.ts';
import { ProseMap } from './prose.ts';
import { findPublished, findStated, isOfSeveralDays, type PageFacts } from './published.ts';
import type { TextMap } from './ranges.ts';
import { findArticle } from './scope.ts';
import { selectBlocks } from './selection.ts';
import { inOneGo, type Steps } from './steps.ts';
import type { Run } from './text-runs.ts';

/** What was read from a page. */
export interface PageReading {
  /** `text` is empty when the page has no article. Paragraphs are separated by a blank line. */
  readonly article: Article;
  readonly map: TextMap;
  /** Primary subtag of the page's language, also when it is none of the article's languages; null when unknown. */
  readonly language: string | null;
}

/** What only a browser knows. */
export interface ReadingPorts {
  /** Whether style sheets let the element be seen. */
  readonly isVisible?: (element: Element) => boolean;
}

/** How many blocks are asked for between two rests. */
const REST_EVERY = 64;

/** Reads the page's main article. Never throws for any document. */
export function readPage(document: Document, ports: ReadingPorts = {}): PageReading {
  return inOneGo(readWalk(document, inOneGo(walkPage(document)), ports));
}

/** What was walked becomes an article. It may rest between the stages; text that changes meanwhile is read as it was. */
export function* readWalk(document: Document, walk: PageWalk, ports: ReadingPorts): Steps<PageReading> {
  const meta = readMeta(document);
  const described = describedArticles(document);
  const own = metaTitles(meta, document.title);
  const titles = [...own, ...described.flatMap(({ headline }) => headline ?? [])];
  const headline = findHeadline(walk, titles);
  const title = (headline && headlineWords(headline)) ?? titles[0] ?? '';
  yield;
  const chosen = yield* chooseBlocks(walk, headline, title, ports);
  const { text, runs, placed } = joinBlocks(walk, chosen);
  const html = document.documentElement;
  const declared = [
    html?.getAttribute('lang'),
    html?.getAttribute('xml:lang'),
    meta.content('og:locale'),
    meta.content('content-language'),
  ];
  const language = findLanguage([...declared.map((tag) => tag ?? null), ...described.map((item) => item.language)], text);
  const facts = { document, walk, meta, described, headline, title, titles: own, chosen };
  const stated = findStated(facts);
  const lang = knownLanguage(language);
  yield;
  const posts = findPosts(walk, placed, headline, stated);
  yield;
  const published = dateOfPage(facts, stated, posts);
  return {
    article: {
      ...(title && { title }),
      ...(published && { published }),
      ...(lang && { lang }),
      text,
      ...(posts.length > 0 && { posts }),
    },
    map: { text: runs, title: headline?.block.runs ?? [] },
    language,
  };
}

/** The page's own date; what stands in posts has theirs. */
function dateOfPage(facts: PageFacts, stated: string | null, posts: readonly DatedPost[]): string | null {
  if (posts.length === 0) return isOfSeveralDays(facts) ? null : findPublished(facts);
  return stated ? findPublished(facts) : dayOfPosts(posts);
}

function* chooseBlocks(
  walk: PageWalk,
  headline: ReturnType<typeof findHeadline>,
  title: string,
  { isVisible }: ReadingPorts,
): Steps<number[]> {
  const left = furnitureBlocks(walk, headline);
  yield;
  const prose = new ProseMap(walk, left);
  const chosen = yield* selectBlocks(walk, findArticle(walk, prose, headline), left, title);
  return isVisible ? yield* shownBlocks(walk, chosen, isVisible) : chosen;
}

/** The page may have to be laid out to answer. */
function* shownBlocks(walk: PageWalk, indexes: readonly number[], isVisible: (element: Element) => boolean): Steps<number[]> {
  const shown: number[] = [];
  for (const [place, index] of indexes.entries()) {
    if (place % REST_EVERY === 0) yield;
    if (isVisible((walk.blocks[index] as Block).area.element)) shown.push(index);
  }
  return shown;
}

interface JoinedText {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly placed: readonly PlacedBlock[];
}

function joinBlocks(walk: PageWalk, chosen: readonly number[]): JoinedText {
  const runs: Run[] = [];
  const placed: PlacedBlock[] = [];
  let text = '';
  for (const index of chosen) {
    const block = walk.blocks[index] as Block;
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const run of block.runs) runs.push({ ...run, at: run.at + start });
    text += block.text;
    placed.push({ index, start, end: text.length });
  }
  return { text, runs, placed };
}
