/** One cold check in a fresh process: `node cold.mjs ENGINE ARTICLE`. Prints JSON: milliseconds to load the bundle, for the first check and for the second. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';

const [, , engine, articlePath] = argv;
const article = JSON.parse(readFileSync(articlePath, 'utf8'));
const times = [performance.now()];
const { checkShipped } = await import(pathToFileURL(engine).href);
times.push(performance.now());
checkShipped(article);
times.push(performance.now());
checkShipped(article);
times.push(performance.now());
const [load, first, second] = times.slice(1).map((time, index) => time - times[index]);
stdout.write(JSON.stringify({ load, first, second }));
