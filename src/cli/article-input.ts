/** One article as JSON, as the contract has it; every wrong type is named. */
import type { Article, Language } from '../article/article.ts';
import { rangeOf } from '../language/calendar.ts';
import { UnusableInput } from './failure.ts';

/** An article whose words may still be a page. */
export interface ArticleInput extends Omit<Article, 'text'> {
  readonly text?: string;
  readonly html?: string;
}

const PUBLISHED = /^\d{4}-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?$/i;

/** An ISO date, date-time or YYYY-MM of the calendar. */
export function isPublishedDate(value: string): boolean {
  return PUBLISHED.test(value) && rangeOf(value.slice(0, 10)) !== null && !/-00/.test(value.slice(4, 10));
}

/** Parses one article. Throws UnusableInput with the reason. */
export function parseArticle(json: string): ArticleInput {
  return toArticle(parseJson(json));
}

/** The id in a line that may not be an article otherwise; undefined when there is none. */
export function idIn(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value['id'] : undefined;
  } catch {
    return undefined;
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UnusableInput(`not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function toArticle(value: unknown): ArticleInput {
  if (!isObject(value)) throw new UnusableInput(`not an article: expected a JSON object, found ${kindOf(value)}`);
  const field = (name: string) => stringIn(value, name);
  const article = {
    id: field('id'),
    title: field('title'),
    published: field('published'),
    lang: field('lang'),
    url: field('url'),
    text: field('text'),
    html: field('html'),
  };
  if (article.text === undefined && article.html === undefined) throw new UnusableInput('the article has neither "text" nor "html"');
  if ((article.text ?? article.html ?? '').trim() === '')
    throw new UnusableInput(`"${article.text === undefined ? 'html' : 'text'}" is empty`);
  if (article.published !== undefined && !isPublishedDate(article.published)) {
    throw new UnusableInput(`"published" must be an ISO date or YYYY-MM, not "${article.published}"`);
  }
  return { ...article, lang: toLanguage(article.lang) };
}

/** A field that is a string, or absent (null counts as absent). */
function stringIn(value: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const field = value[name];
  if (field === undefined || field === null) return undefined;
  if (typeof field !== 'string') throw new UnusableInput(`"${name}" must be a string, not ${kindOf(field)}`);
  return field;
}

function toLanguage(tag: string | undefined): Language | undefined {
  if (tag === undefined) return undefined;
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  if (primary === 'en' || primary === 'es') return primary;
  throw new UnusableInput(`"lang" must be "en" or "es", not "${tag}"`);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `${/^[aeiou]/.test(typeof value) ? 'an' : 'a'} ${typeof value}`;
}
