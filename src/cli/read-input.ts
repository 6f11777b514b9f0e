/** From a file name to an article: reads the bytes, tells what they are, says clearly when they are unusable. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '../article/article.ts';
import { type ArticleInput, parseArticle } from './article-input.ts';
import { UnusableInput } from './failure.ts';
import { readMarkdown, readPlainText } from './plain-text.ts';

/** What the command line says about every article, instead of what the article says of itself. */
export type Overrides = Pick<Article, 'published' | 'lang'>;

type Kind = 'html' | 'text' | 'markdown' | 'json';

const KINDS: Readonly<Record<string, Kind>> = { '.html': 'html', '.htm': 'html', '.txt': 'text', '.md': 'markdown', '.json': 'json' };
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  ENAMETOOLONG: 'file name too long',
};

/** The article in a file ("-" is standard input). Throws UnusableInput with the reason. */
export async function readArticle(file: string, overrides: Overrides, input: AsyncIterable<Uint8Array>): Promise<Article> {
  const bytes = file === '-' ? await readAll(input) : await readBytes(file);
  const source = decode(bytes);
  if (source.trim() === '') throw new UnusableInput('empty');
  return withOverrides(await readSource(source, file === '-' ? sniff(source) : kindOfFile(file)), overrides);
}

/** An article given as JSON, its page read if it has one. */
export async function completeArticle({ html, text, ...facts }: ArticleInput): Promise<Article> {
  if (text !== undefined) return { ...facts, text };
  return withOverrides(await readPageSource(html ?? ''), facts);
}

/** A date that is given holds for all of the page, whatever its posts say of themselves. */
export function withOverrides({ posts, ...article }: Article, overrides: Partial<Article>): Article {
  return { ...article, ...(posts && overrides.published === undefined && { posts }), ...withoutAbsent(overrides) };
}

async function readSource(source: string, kind: Kind): Promise<Article> {
  if (kind === 'json') return completeArticle(parseArticle(source));
  if (kind === 'html') return readPageSource(source);
  return kind === 'markdown' ? readMarkdown(source) : readPlainText(source);
}

/** jsdom takes longer to load than a text to check: only pages pay for it. */
async function readPageSource(html: string): Promise<Article> {
  const { readHtml } = await import('./page-input.ts');
  return readHtml(html);
}

function kindOfFile(file: string): Kind {
  const kind = KINDS[extname(file).toLowerCase()];
  if (kind === undefined) throw new UnusableInput(`unknown kind of file; expected ${Object.keys(KINDS).join(', ')}`);
  return kind;
}

/** What standard input is, by how it begins. */
function sniff(source: string): Kind {
  const start = source.trimStart();
  if (/^<(?:[a-z!?])/i.test(start)) return 'html';
  return /^\{\s*["}]/.test(start) ? 'json' : 'text';
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new UnusableInput(REASONS[code] ?? `cannot be read (${code || String(error)})`);
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** UTF-8 text, or UTF-16 with its mark. Throws UnusableInput for anything else. */
export function decode(bytes: Uint8Array): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!marked && bytes.includes(0)) throw new UnusableInput('binary data, not text');
  try {
    return new TextDecoder(marked ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput('not text in UTF-8');
  }
}

function withoutAbsent<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
