/** Plain text and Markdown: the first line is the headline, the rest are paragraphs. */
import type { Article } from '../article/article.ts';

/** Longer than any headline: a text that begins so has none. */
const LONGEST_HEADLINE = 200;
/** Lines of a text that is broken to a width are about this long at most; longer lines are whole paragraphs. */
const WIDEST = 120;

/** An article from plain text. */
export function readPlainText(source: string): Pick<Article, 'title' | 'text'> {
  return fromLines(source.split(/\r\n|\r|\n/));
}

/** An article from Markdown, whose marks are taken off. */
export function readMarkdown(source: string): Pick<Article, 'title' | 'text'> {
  return fromLines(source.split(/\r\n|\r|\n/).map(withoutMarks));
}

function fromLines(lines: readonly string[]): Pick<Article, 'title' | 'text'> {
  const first = lines.findIndex((line) => line.trim() !== '');
  const headline = lines[first]?.trim() ?? '';
  const rest = lines.slice(first + 1);
  if (headline.length > LONGEST_HEADLINE || !rest.some((line) => line.trim() !== '')) return { text: paragraphs(lines.slice(first)) };
  return { title: headline, text: paragraphs(rest) };
}

/** Paragraphs separated by a blank line: as given, or every line one where lines are whole paragraphs. */
function paragraphs(lines: readonly string[]): string {
  const wrapped = lines.every((line) => line.length <= WIDEST);
  const blocks: string[][] = [[]];
  for (const line of lines.map((text) => text.trim())) {
    if (line === '' || !wrapped) blocks.push([]);
    if (line !== '') blocks.at(-1)?.push(line);
  }
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join(' '))
    .join('\n\n');
}

function withoutMarks(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])[*_](?=\S)([^*_]+?)(?<=\S)[*_](?![\p{L}\p{N}*])/gu, '$1');
}
