/** Changes to an article that change nothing it says, and how to compare the two reports. */
import type { Article } from '../../src/article/article.ts';
import type { Report } from '../../src/verdict/report/report.ts';

export interface Variant {
  readonly name: string;
  readonly apply: (article: Article) => Article;
}

const SOFT_HYPHEN = '\u00AD';
const NO_BREAK_SPACE = '\u00A0';
const NO_BREAK_HYPHEN = '\u2011';
/** About something else, with a date, a number and a judge's title of its own, so that it could be mistaken. */
const UNRELATED = 'In other news, the city council voted on Tuesday to plant 300 trees along the river before spring.';

const inText =
  (change: (text: string) => string) =>
  (article: Article): Article => ({ ...article, text: change(article.text) });
const paragraphs = (text: string) => text.split('\n\n');
const curly = (text: string) =>
  text
    .replace(/(^|[\s([—])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Each must leave every verdict as it was. */
export const VARIANTS: readonly Variant[] = [
  { name: 'curly quotes', apply: inText(curly) },
  { name: 'straight quotes', apply: inText(straight) },
  { name: 'no-break hyphens', apply: inText((text) => text.replace(/(\w)-(?=\w)/g, `$1${NO_BREAK_HYPHEN}`)) },
  { name: 'soft hyphens', apply: inText((text) => text.replace(/\b([A-Za-z]{4})(?=[a-z]{4})/g, `$1${SOFT_HYPHEN}`)) },
  { name: 'no-break spaces', apply: inText((text) => text.replace(/(\d|\.) (?=\w)/g, `$1${NO_BREAK_SPACE}`)) },
  {
    name: 'footnote marks',
    apply: inText((text) =>
      paragraphs(text)
        .map((one, index) => `${one}[${index + 1}]`)
        .join('\n\n'),
    ),
  },
  {
    name: 'capital headline',
    apply: (article) => ({ ...article, ...(article.title !== undefined && { title: article.title.toUpperCase() }) }),
  },
  { name: 'unrelated paragraph first', apply: inText((text) => `${UNRELATED}\n\n${text}`) },
  { name: 'unrelated paragraph last', apply: inText((text) => `${text}\n\n${UNRELATED}`) },
  { name: 'another host', apply: (article) => ({ ...article, url: 'https://news.invalid/story' }) },
];

const fold = (text: string) =>
  text
    .replaceAll(SOFT_HYPHEN, '')
    .replaceAll(NO_BREAK_SPACE, ' ')
    .replaceAll(NO_BREAK_HYPHEN, '-')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\[\d+\]/g, '')
    .trim()
    .toLowerCase();

/** The verdicts of a report as text that is the same for the same verdicts, whatever the spelling of the article. */
export function verdictsOf(report: Report, without: readonly string[] = []): string[] {
  return report.statements
    .filter(({ text }) => !without.some((part) => text.includes(part)))
    .map(
      ({ text, verdict, findings }) =>
        `${verdict} | ${fold(text)} | ${findings
          .map(({ fact, verdict: v }) => `${fact} ${v}`)
          .toSorted()
          .join(', ')}`,
    );
}

/** The first line that differs between two lists, for showing what a variant changed. */
export function firstDifference(before: readonly string[], after: readonly string[]): string | undefined {
  const lost = before.find((line) => !after.includes(line));
  const gained = after.find((line) => !before.includes(line));
  if (lost === undefined && gained === undefined && before.length === after.length) return undefined;
  return `lost «${lost ?? '-'}», gained «${gained ?? '-'}»`;
}
