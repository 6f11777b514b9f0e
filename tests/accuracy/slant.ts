/** Slant symmetry: the same article, true or with the same error, told from opposite sides, must get the same verdicts. */
import type { Article } from '../../src/article/article.ts';
import { type CleanArticle, toArticle } from './corpus.ts';
import type { Checker } from './engine.ts';
import { Checks, type Invariance, spread } from './metamorphic.ts';
import type { Answer } from './swap-score.ts';
import { firstDifference, verdictsOf } from './variants.ts';

/** A framing and its mirror image: the same sentence with the sides changed over. */
interface Framing {
  readonly name: string;
  readonly one: string;
  readonly other: string;
  readonly headlines: readonly [string, string];
}

const FRAMINGS: readonly Framing[] = [
  {
    name: 'cheers',
    one: 'Progressive groups cheered, while conservative commentators called the whole affair a disgrace.',
    other: 'Conservative groups cheered, while progressive commentators called the whole affair a disgrace.',
    headlines: ['Progressives react: ', 'Conservatives react: '],
  },
  {
    name: 'presidents',
    one: 'Supporters of Donald Trump see one more fight in a long war over immigration.',
    other: 'Supporters of Joe Biden see one more fight in a long war over immigration.',
    headlines: ['Trump supporters watch closely: ', 'Biden supporters watch closely: '],
  },
  {
    name: 'labels',
    one: 'To the left it is a story about lawless agents, and the left will not forget it.',
    other: 'To the right it is a story about lawless activists, and the right will not forget it.',
    headlines: ['Outrage on the left: ', 'Outrage on the right: '],
  },
  {
    name: 'parties',
    one: 'Democrats in Congress want hearings, and Republicans want none.',
    other: 'Republicans in Congress want hearings, and Democrats want none.',
    headlines: ['Democrats want hearings: ', 'Republicans want hearings: '],
  },
];

function framed(article: Article, sentence: string, headline: string): Article {
  return { ...article, title: headline + (article.title ?? ''), text: `${sentence}\n\n${article.text}\n\n${sentence}` };
}

/** Frames true articles and swaps, found or missed, from both sides and compares all verdicts outside the framing. */
export function scoreSlant(accurate: readonly CleanArticle[], answers: readonly Answer[], check: Checker): Invariance {
  const checks = new Checks();
  const articles = [...spread(accurate, 80).map(toArticle), ...spread(answers, 120).map(({ swap }) => swap.article)];
  for (const article of articles) {
    for (const { name, one, other, headlines } of FRAMINGS) {
      const bare = ({ title, ...rest }: Article) => rest;
      const left = check(bare(framed(article, one, headlines[0])));
      const right = check(bare(framed(article, other, headlines[1])));
      checks.note(name, article.id ?? '', firstDifference(verdictsOf(left, [one]), verdictsOf(right, [other])));
      const titles = [framed(article, one, headlines[0]), framed(article, other, headlines[1])].map((a) => check(a).statements.map(({ verdict }) => verdict));
      checks.note(`${name}, with headline`, article.id ?? '', titles[0]?.join() === titles[1]?.join() ? undefined : 'the headlines change the verdicts');
    }
  }
  return checks.result();
}
