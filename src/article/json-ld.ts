/**
 * Structured data of a page (JSON-LD): only what it says about the article's headline, date and language. Its copy of the
 * article's body is never read: the reader of the page does not see it.
 */

/** What one described article says of itself. */
export interface DescribedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** A kind of article, not merely a page. */
  readonly isArticle: boolean;
  /** The last day of a live page. */
  readonly liveUntil: string | null;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ARTICLE = /(?:Article|Posting|Report|Review|LiveBlog|AnalysisNews|OpinionNews)/;
const PAGE = /^(?:WebPage|ItemPage|Article|CreativeWork)/;
/** Where an article may stand inside another description; comments and lists of other stories are not followed. */
const FOLLOWED = ['@graph', 'mainEntity', 'mainEntityOfPage', '@list'];

/** Those whose headline is one of the page's titles; a sole article, or one without a headline, needs none. */
export function ownDescription(all: readonly DescribedArticle[], isTitle: (headline: string) => boolean): DescribedArticle | undefined {
  const dated = all.filter(({ published }) => published !== null);
  const articles = dated.filter(({ isArticle }) => isArticle);
  const isOwn = ({ headline }: DescribedArticle) => headline !== null && isTitle(headline);
  const sole = articles.length === 1 ? articles[0] : articles.find(({ headline }) => headline === null);
  return articles.find(isOwn) ?? sole ?? dated.find((page) => isOwn(page) || page.headline === null);
}

/** Every article and page described in the document, in order. Broken data is passed over. */
export function describedArticles(document: Document): DescribedArticle[] {
  const found: DescribedArticle[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (script.type.toLowerCase() !== 'application/ld+json') continue;
    const data = parseLoosely(script.textContent ?? '');
    if (data !== undefined) collect(data, found, 0);
  }
  return found;
}

/** Pages wrap the data in comments or end it with a semicolon, or break lines inside strings. */
function parseLoosely(text: string): Json | undefined {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '')
    .replace(/\s+/g, ' ');
  try {
    return JSON.parse(bare) as Json;
  } catch {
    return undefined;
  }
}

function collect(data: Json, found: DescribedArticle[], depth: number): void {
  if (data === null || typeof data !== 'object' || depth > 5) return;
  if (Array.isArray(data)) {
    for (const item of data) collect(item, found, depth + 1);
    return;
  }
  const types = [data['@type']].flat().filter((type): type is string => typeof type === 'string');
  const isArticle = types.some((type) => ARTICLE.test(type));
  if (isArticle || types.some((type) => PAGE.test(type))) {
    found.push({
      headline: words(data['headline']) ?? words(data['name']),
      published: words(data['datePublished']),
      language: words(data['inLanguage']),
      isArticle,
      liveUntil: types.includes('LiveBlogPosting') ? (words(data['coverageEndTime']) ?? words(data['dateModified'])) : null,
    });
  }
  for (const key of FOLLOWED) if (data[key] !== undefined) collect(data[key], found, depth + 1);
}

function words(value: Json | undefined): string | null {
  if (Array.isArray(value)) return words(value[0]);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
