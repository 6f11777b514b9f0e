/**
 * How long a check takes: `npm run bench`. Cold (a fresh process that loads the bundled engine), warm per 1,500 words beside a bare pass over the
 * tokens and beside compromise on the same text, at 1, 10 and 100 times the length, and on hostile megabytes; then what the extension costs a page.
 * `-- --only=engine` and `-- --only=page` run one half.
 * Times vary with the machine; the ratios, measured in one run, hardly do.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise';
import { build, type Plugin } from 'esbuild';
import type { Article } from '../../src/article/article.ts';
import { readAccurate } from '../accuracy/corpus.ts';
import { HOSTILE, MEGABYTE } from './hostile.ts';
import { benchPages } from './page.ts';
import { ms as inMs, say } from './print.ts';
import { quantile, timeArms, timeOnce, work } from './timing.ts';

const FOLDER = '.output/bench';
const ENGINE = `${FOLDER}/engine.mjs`;
const WORDS = 1500;
const COLD_RUNS = 15;
/** A tenth of a megabyte that takes longer than this shows a loop that is not linear; the whole would take minutes. */
const GIVE_UP_MS = 1000;

type Bundle = typeof import('./engine-entry.ts');

const ms = (time: number) => inMs(time, 2);

/** About this many words of accurate articles, from the corpus, over again if it is too short. */
function articleOf(words: number): Article {
  const paragraphs = readAccurate().flatMap((article) => article.paragraphs);
  const chosen: string[] = [];
  for (let count = 0, index = 0; count < words; index++) {
    const next = paragraphs[index % paragraphs.length] ?? '';
    chosen.push(next);
    count += next.split(/\s+/).length;
  }
  return { id: 'bench', title: 'Judge blocks IRS from sharing taxpayer data with ICE', published: '2026-02-27', text: chosen.join('\n\n') };
}

/** The record and the lexicons as text that is parsed on loading, as in the extension. */
const parsedJson: Plugin = {
  name: 'parsed-json',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' };
    }),
};

async function bundle(): Promise<Bundle> {
  mkdirSync(FOLDER, { recursive: true });
  await build({
    entryPoints: ['tests/bench/engine-entry.ts'],
    outfile: ENGINE,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'error',
    plugins: [parsedJson],
  });
  return (await import(pathToFileURL(ENGINE).href)) as Bundle;
}

const NAMES = { load: 'load the bundle', first: 'first check', second: 'second check' };

function benchCold(article: Article): void {
  writeFileSync(`${FOLDER}/article.json`, JSON.stringify(article));
  const runs = Array.from({ length: COLD_RUNS }, () => {
    const out = execFileSync(process.execPath, ['tests/bench/cold.mjs', ENGINE, `${FOLDER}/article.json`], { encoding: 'utf8' });
    return JSON.parse(out) as { load: number; first: number; second: number };
  });
  for (const of of ['load', 'first', 'second'] as const) {
    const times = runs.map((run) => run[of]);
    say(`cold, ${COLD_RUNS} processes: ${NAMES[of]}`, `best ${ms(quantile(times, 0))}`, `median ${ms(quantile(times, 0.5))}`);
  }
}

function benchWarm(article: Article, { checkShipped, passOverTokens }: Bundle): void {
  const [check, tokens, compromise] = timeArms(
    [
      { name: 'check', run: () => checkShipped(article) },
      { name: 'tokens', run: () => passOverTokens(article.text) },
      { name: 'compromise', run: () => nlp(article.text).length },
    ],
    60,
    40,
  );
  if (check === undefined || tokens === undefined || compromise === undefined) return;
  for (const { name, best, median, p95 } of [check, tokens, compromise])
    say(`warm, ${WORDS} words: ${name}`, `best ${ms(best)}`, `median ${ms(median)}`, `p95 ${ms(p95)}`);
  say('  check / pass over tokens', (check.median / tokens.median).toFixed(1));
  say('  compromise / check', (compromise.median / check.median).toFixed(1));
}

function benchLength({ checkShipped }: Bundle): void {
  const factors = [1, 10, 100];
  const arms = factors.map((factor) => {
    const article = articleOf(factor * WORDS);
    return { name: `${factor}x`, run: () => checkShipped(article) };
  });
  const [one, ...longer] = timeArms(arms, 7, 2);
  if (one === undefined) return;
  say(`${WORDS} words`, ms(one.median));
  for (const [index, { name, median }] of longer.entries()) {
    const factor = factors[index + 1] ?? 1;
    say(`${name} the length`, ms(median), `${(median / one.median / factor).toFixed(2)} times the time a word (1 is linear)`);
  }
}

function benchHostile({ checkShipped }: Bundle): void {
  const ordinary = articleOf(WORDS * 100);
  const perMegabyte = timeOnce(() => checkShipped(ordinary)) / (ordinary.text.length / 1_000_000);
  say('1 MB of articles', ms(perMegabyte));
  for (const { name, text } of HOSTILE) {
    const [tenth, whole] = [MEGABYTE / 10, MEGABYTE].map((length) => text(length));
    const start = timeOnce(() => checkShipped({ title: 'IRS and ICE', text: tenth ?? '' }));
    if (start > GIVE_UP_MS) {
      say(`1 MB of ${name}`, `not run: a tenth of it took ${ms(start)}`);
      continue;
    }
    const time = timeOnce(() => checkShipped({ title: 'IRS and ICE', text: whole ?? '' }));
    say(`1 MB of ${name}`, ms(time), `${(time / perMegabyte).toFixed(2)} times`);
  }
}

if (!argv.includes('--only=page')) {
  const engine = await bundle();
  const article = articleOf(WORDS);
  benchCold(article);
  benchWarm(article, engine);
  benchLength(engine);
  benchHostile(engine);
  say('(work done)', String(work()));
}
if (!argv.includes('--only=engine')) await benchPages();
