/** The command line's options. */
import { parseArgs } from 'node:util';
import type { Language } from '../article/article.ts';
import { isPublishedDate } from './article-input.ts';
import { UsageError } from './failure.ts';

export const FORMATS = ['text', 'json', 'claimreview'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  readonly batch: boolean;
  readonly help: boolean;
  /** Override what the input says of itself. */
  readonly published: string | undefined;
  readonly lang: Language | undefined;
}

export const USAGE = `Usage: npm run --silent check -- [options] FILE...

Compares an article with the court record and reports what conflicts with it and what matches it.
FILE is a page (.html, .htm), plain text with the headline in its first line (.txt, .md) or one article as JSON (.json);
"-" reads standard input.

  --published DATE   when the article was published (YYYY-MM-DD, or YYYY-MM when only the month is known)
  --lang en|es       the article's language
  --format FORMAT    text (default), json or claimreview
  --batch            read articles as JSON Lines from standard input, write one report a line
  --help             show this

Exit status: 0 no conflict, 1 at least one conflict, 2 input that cannot be used.
`;

/** Reads the arguments; throws a UsageError for an option that does not exist or has a wrong value. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseLine(args);
  const options: Options = {
    files: positionals,
    format: oneOf('--format', values.format ?? 'text', FORMATS),
    batch: values.batch ?? false,
    help: values.help ?? false,
    published: values.published,
    lang: values.lang === undefined ? undefined : oneOf('--lang', values.lang, ['en', 'es'] as const),
  };
  if (options.published !== undefined && !isPublishedDate(options.published)) {
    throw new UsageError(`--published needs a date as YYYY-MM-DD, not "${options.published}"`);
  }
  if (options.help) return options;
  if (options.batch && options.files.length > 0) throw new UsageError('--batch reads standard input and takes no files');
  if (options.batch && values.format !== undefined && values.format !== 'json') throw new UsageError('--batch writes JSON only');
  if (!options.batch && options.files.length === 0) throw new UsageError('no file given; see --help');
  return options;
}

function parseLine(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        lang: { type: 'string' },
        format: { type: 'string' },
        batch: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] as string) : String(error));
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`${option} must be one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}
