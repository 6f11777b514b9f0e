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

/** With a headline the article's own is put after it; without one the article has none, so that the sentences stand alone. */
function framed({ title, ...rest }: Article, sentence: string, headline?: string): Article {
  const text = `${sentence}\n\n${rest.text}\n\n${sentence}`;
  return headline === undefined ? { ...rest, text } : { ...rest, text, title: `${headline}${title ?? ''}` };
}

function compare(article: Article, { name, one, other, headlines }: Framing, check: Checker, checks: Checks): void {
  const id = article.id ?? '';
  const left = verdictsOf(check(framed(article, one)), [one]);
  const right = verdictsOf(check(framed(article, other)), [other]);
  checks.note(name, id, firstDifference(left, right));
  const verdicts = (frame: string, headline: string) => check(framed(article, frame, headline)).statements.map(({ verdict }) => verdict);
  const same = verdicts(one, headlines[0]).join() === verdicts(other, headlines[1]).join();
  checks.note(`${name}, with headline`, id, same ? undefined : 'the headlines change the verdicts');
}

/** Frames true articles and swaps, found or missed, from both sides and compares all verdicts outside the framing. */
export function scoreSlant(accurate: readonly CleanArticle[], answers: readonly Answer[], check: Checker): Invariance {
  const checks = new Checks();
  const articles = [...spread(accurate, 80).map(toArticle), ...spread(answers, 120).map(({ swap }) => swap.article)];
  for (const article of articles) for (const framing of FRAMINGS) compare(article, framing, check, checks);
  return checks.result();
}
