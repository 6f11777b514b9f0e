/** JSON Lines in, JSON Lines out: one report for each article, in order, as they come. */
import type { Article } from '../article/article.ts';
import type { Report } from '../verdict/report/report.ts';
import { idIn, parseArticle } from './article-input.ts';
import { reasonOf } from './failure.ts';
import { completeArticle, decode, type Overrides, withOverrides } from './read-input.ts';

/** Checks every line of the input. A bad line yields its id and the reason; the rest goes on. */
export async function* checkLines(
  input: AsyncIterable<Uint8Array>,
  overrides: Overrides,
  check: (article: Article) => Report,
): AsyncGenerator<string> {
  for await (const bytes of splitLines(input)) {
    if (isBlank(bytes)) continue;
    yield `${JSON.stringify(await answer(bytes, overrides, check))}\n`;
  }
}

async function answer(bytes: Uint8Array, overrides: Overrides, check: (article: Article) => Report): Promise<object> {
  let line = '';
  try {
    line = decode(bytes);
    return check(withOverrides(await completeArticle(parseArticle(line)), overrides));
  } catch (error) {
    return { id: idIn(line) ?? null, error: reasonOf(error) };
  }
}

const NEWLINE = 10;

/** The input's lines as bytes: characters may be cut apart where chunks meet, lines are not. */
async function* splitLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
