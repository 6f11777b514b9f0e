/**
 * Where on the page the article is: by what the markup calls an article and by where the prose is dense. The answer is a
 * list of stretches of blocks; what lies in them is sorted out later.
 */
import { findDensest } from './density.ts';
import { isArticleElement } from './element-kinds.ts';
import type { Headline } from './headline.ts';
import type { Area, PageWalk } from './page-walk.ts';
import { isWithin, type ProseMap } from './prose.ts';

/** Blocks `from` (included) to `to` (not included). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Less prose than this is no article. */
const LEAST = 80;
const SHARE = { named: 0.25, single: 0.4, several: 0.5, marked: 0.7 };

/** The stretches of blocks that hold the page's article; several for a live page or a front page of whole articles. */
export function findArticle(walk: PageWalk, prose: ProseMap, headline: Headline | null): Stretch[] {
  const articles = outermostArticles(walk.root).filter((area) => prose.of(area) >= LEAST);
  const own = headline && articles.find((area) => isWithin(headline.block.area, area));
  const foreign = articles.reduce((sum, area) => sum + (area === own ? 0 : prose.of(area)), 0);
  if (own && prose.of(own) >= SHARE.named * (prose.total - foreign)) return withBody(walk, own, prose, headline);
  const total = articles.reduce((sum, area) => sum + prose.of(area), 0);
  if (articles.length > 1 && total >= SHARE.several * prose.total) return articles.map((area) => after(area, headline));
  const [single] = articles;
  if (single && articles.length === 1 && total >= SHARE.single * prose.total) return withBody(walk, single, prose, headline);
  return densest(walk, prose, headline);
}

function outermostArticles(root: Area): Area[] {
  return root.children.flatMap((child) => (isArticle(child) ? [child] : outermostArticles(child)));
}

const isArticle = ({ element, furniture }: Area) => furniture !== 'comments' && isArticleElement(element);

/** The marked body inside an article, with the deck above it; the whole article when no body is marked. */
function withBody(walk: PageWalk, article: Area, prose: ProseMap, headline: Headline | null): Stretch[] {
  const body = markedBody(walk, article, prose);
  return body ? withDeck([body], headline, article) : [after(article, headline)];
}

function densest(walk: PageWalk, prose: ProseMap, headline: Headline | null): Stretch[] {
  const body = markedBody(walk, walk.root, prose);
  if (body) return withDeck([body], headline, walk.root);
  const start = walk.areas.find((area) => isMain(area) && prose.of(area) >= prose.total / 2) ?? walk.root;
  return withDeck(findDensest(start, prose), headline, start);
}

/** The area marked as an article's body, if it holds most of the prose within another. */
function markedBody({ areas }: PageWalk, within: Area, prose: ProseMap): Area | undefined {
  const least = SHARE.marked * prose.of(within);
  return areas.find((area) => prose.of(area) >= least && isMarkedBody(area) && isWithin(area, within));
}

const isMarkedBody = ({ element }: Area) => element.matches('[itemprop~="articleBody"]');
const isMain = ({ name, element }: Area) => name === 'main' || element.getAttribute('role') === 'main';

/** Adds what stands between the headline and the body. */
function withDeck(bodies: readonly Area[], headline: Headline | null, within: Area): Stretch[] {
  const stretches = bodies.map((area) => after(area, headline));
  const first = stretches[0];
  if (headline && first && headline.index < first.from && headline.index >= within.from) {
    return [{ from: headline.index + 1, to: first.from }, ...stretches];
  }
  return stretches;
}

/** An area from the headline on. */
function after(area: Area, headline: Headline | null): Stretch {
  const starts = headline && headline.index >= area.from && headline.index < area.to;
  return { from: starts ? headline.index + 1 : area.from, to: area.to };
}
