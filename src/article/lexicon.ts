/** The words of each language that reading a page needs: the topic, and the furniture of news pages. Data lives in assets/lexicon. */
import enPage from '../../assets/lexicon/en/page.json' with { type: 'json' };
import enTopic from '../../assets/lexicon/en/topic.json' with { type: 'json' };
import esPage from '../../assets/lexicon/es/page.json' with { type: 'json' };
import esTopic from '../../assets/lexicon/es/topic.json' with { type: 'json' };
import type { Language } from './article.ts';

/** Terms as they are spelled in running text, case included. */
export interface TopicWords {
  /** Names of the tax agency, of those it taxes, and of the judge most told of: few, for they are what every page is searched for. */
  readonly agency: readonly string[];
  readonly immigration: readonly string[];
  /** What tells of the litigation where immigration is not named: its judges, numbers and law. */
  readonly marks: readonly string[];
  readonly sharing: readonly string[];
  readonly court: readonly string[];
  /** Frequent words that tell the language of a text. */
  readonly common: readonly string[];
}

/** All in lower case. */
export interface PageWords {
  readonly months: readonly string[];
  /** Twelve short forms in order, then further ones for September. */
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  /** Words that a time of day is written with. */
  readonly clock: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly byline: readonly string[];
  /** Headings after which nothing of the article follows. */
  readonly endings: readonly string[];
  /** Headings of boxes with other stories. */
  readonly stories: readonly string[];
  /** Headings and labels of other things set into an article. */
  readonly asides: readonly string[];
  /** How a short block that is no part of the article begins. */
  readonly boilerplate: readonly string[];
  readonly occupations: readonly string[];
  readonly reading: readonly string[];
}

export const TOPIC_WORDS: Readonly<Record<Language, TopicWords>> = { en: enTopic, es: esTopic };
const PAGE_WORDS: readonly PageWords[] = [enPage, esPage];

/** One list of the page words in all languages: a Spanish page may sit in an English template. */
export function pageWords(list: keyof PageWords): readonly string[] {
  return PAGE_WORDS.flatMap((words) => words[list]);
}

/** Month number (1-12) by any of its names, in all languages. */
export function monthNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { months, shortMonths } of PAGE_WORDS) {
    for (const [index, name] of months.entries()) numbers.set(name, index + 1);
    for (const [index, name] of shortMonths.entries()) numbers.set(name, index < 12 ? index + 1 : 9);
  }
  return numbers;
}
