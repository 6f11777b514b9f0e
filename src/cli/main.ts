#!/usr/bin/env tsx
/** The check command: articles in, reports out. See USAGE in options.ts. */
import type { Article } from '../article/article.ts';
import { check } from '../check.ts';
import { shippedRecord } from '../record/shipped.ts';
import type { Report } from '../verdict/report.ts';
import { checkLines } from './batch.ts';
import { toClaimReviews } from './claim-review.ts';
import { reasonOf, UnusableInput, UsageError } from './failure.ts';
import { type Options, parseOptions, USAGE } from './options.ts';
import { endQuietlyWhenNobodyReads, write, writeError } from './output.ts';
import { readArticle } from './read-input.ts';
import { toText } from './text-report.ts';

interface Checked {
  readonly file: string;
  readonly article: Article;
  readonly report: Report;
}

const checkOne = (article: Article): Report => check(article, { record: shippedRecord() });

/** Runs the command; the answer is the exit status. */
async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options.help) await write(USAGE);
  else if (options.batch) for await (const line of checkLines(process.stdin, options, checkOne)) await write(line);
  else return checkFiles(options);
  return 0;
}

async function checkFiles(options: Options): Promise<number> {
  const reviews: object[] = [];
  let conflicts = 0;
  let unusable = 0;
  for (const file of options.files) {
    const checked = await checkFile(file, options);
    if (!checked) unusable++;
    else {
      conflicts += checked.report.counts.conflicts;
      if (options.format === 'claimreview') reviews.push(...toClaimReviews(checked.article, checked.report));
      else await write(formatted(checked, options));
    }
  }
  if (options.format === 'claimreview' && unusable < options.files.length) await write(`${JSON.stringify(reviews, null, 2)}\n`);
  return unusable > 0 ? 2 : conflicts > 0 ? 1 : 0;
}

async function checkFile(file: string, options: Options): Promise<Checked | null> {
  try {
    const article = await readArticle(file, options);
    return { file, article, report: checkOne(article) };
  } catch (error) {
    if (!(error instanceof UnusableInput) && !(error instanceof RangeError)) throw error;
    writeError(`${file === '-' ? 'standard input' : file}: ${reasonOf(error)}`);
    return null;
  }
}

/** One file gives one readable object; several give one object a line. */
function formatted({ file, article, report }: Checked, { format, files }: Options): string {
  if (format === 'text') return `${toText(file, article, report)}${files.length > 1 ? '\n' : ''}`;
  return `${files.length > 1 ? JSON.stringify(report) : JSON.stringify(report, null, 2)}\n`;
}

endQuietlyWhenNobodyReads();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  writeError(error instanceof UsageError ? error.message : `failed: ${reasonOf(error)}`);
  process.exitCode = 2;
}
