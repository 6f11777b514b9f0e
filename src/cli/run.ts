/** The check command from arguments to exit status. */
import type { Article } from '../article/article.ts';
import type { Report } from '../verdict/report/report.ts';
import { checkLines } from './batch.ts';
import { toClaimReviews } from './claim-review.ts';
import { reasonOf, UnusableInput, UsageError } from './failure.ts';
import { type Options, parseOptions, USAGE } from './options.ts';
import { readArticle } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import { toText } from './text-report.ts';

export type Checker = (article: Article) => Report;

interface Checked {
  readonly file: string;
  readonly article: Article;
  readonly report: Report;
}

const STATUS = { agrees: 0, conflicts: 1, unusable: 2 };

/** Runs the command; the answer is the exit status. Never throws. */
export async function run(args: readonly string[], terminal: Terminal, check: Checker): Promise<number> {
  try {
    const options = parseOptions(args);
    if (!options.help && !options.batch) return await checkFiles(options, terminal, check);
    if (options.help) await terminal.write(USAGE);
    else for await (const line of checkLines(terminal.input, options, check)) await terminal.write(line);
    return STATUS.agrees;
  } catch (error) {
    terminal.complain(error instanceof UsageError ? error.message : `failed: ${reasonOf(error)}`);
    return STATUS.unusable;
  }
}

async function checkFiles(options: Options, terminal: Terminal, check: Checker): Promise<number> {
  const reviews: object[] = [];
  let conflicts = 0;
  let unusable = 0;
  for (const file of options.files) {
    const checked = await checkFile(file, options, terminal, check);
    if (!checked) unusable++;
    else {
      conflicts += checked.report.counts.conflicts;
      if (options.format === 'claimreview') reviews.push(...toClaimReviews(checked.article, checked.report));
      else await terminal.write(formatted(checked, options));
    }
  }
  const all = options.format === 'claimreview' && unusable < options.files.length;
  if (all) await terminal.write(`${JSON.stringify(reviews, null, 2)}\n`);
  if (unusable > 0) return STATUS.unusable;
  return conflicts > 0 ? STATUS.conflicts : STATUS.agrees;
}

async function checkFile(file: string, options: Options, terminal: Terminal, check: Checker): Promise<Checked | null> {
  try {
    const article = await readArticle(file, options, terminal.input);
    return { file, article, report: check(article) };
  } catch (error) {
    if (!(error instanceof UnusableInput) && !(error instanceof RangeError)) throw error;
    terminal.complain(`${file === '-' ? 'standard input' : file}: ${reasonOf(error)}`);
    return null;
  }
}

/** One file gives one readable object; several give one object a line. */
function formatted({ file, article, report }: Checked, { format, files }: Options): string {
  if (format === 'text') return `${toText(file, article, report)}${files.length > 1 ? '\n' : ''}`;
  return `${files.length > 1 ? JSON.stringify(report) : JSON.stringify(report, null, 2)}\n`;
}
