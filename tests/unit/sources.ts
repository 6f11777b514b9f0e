/**
 * Reads the project's own source files for the tests about its shape: their paths, imports and string literals.
 * A hand-written scanner, because the compiler in use has no interface to call; it knows comments, strings, templates and regular expressions.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Literal {
  readonly text: string;
  readonly line: number;
  /** The code on the same line before the literal, for telling an error's message from data. */
  readonly before: string;
}

export interface Source {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments and with every literal emptied. */
  readonly code: string;
  readonly literals: readonly Literal[];
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written. */
  readonly from: string;
  /** Path from the project's root when it is one of the project's files. */
  readonly file?: string;
  readonly typeOnly: boolean;
}

const REGEX_MAY_FOLLOW = /(?:^|[([{,;=:!&|?+\-*%<>~^]|\b(?:return|typeof|case|in|of|yield|await))\s*$/;
const IMPORT = /\b(?:import|export)\s+(type\s)?(?:[^'"`;()]*?\bfrom\s*)?(['"])§(\d+)\2|\bimport\s*\(\s*(['"])§(\d+)\4/g;

interface Scan {
  code: string;
  /** Each literal replaced by its number, for finding imports. */
  numbered: string;
  literals: Literal[];
}

/** The end of a quoted or regular-expression literal that opens at `start`. */
function closing(text: string, start: number): number {
  const quote = text[start];
  let inClass = false;
  for (let i = start + 1; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (quote === '/' && char === '[') inClass = true;
    else if (quote === '/' && char === ']') inClass = false;
    else if (char === quote && !inClass) return i;
  }
  return text.length;
}

function scan(text: string): Scan {
  const out: Scan = { code: '', numbered: '', literals: [] };
  const emit = (chunk: string, numbered = chunk) => {
    out.code += chunk;
    out.numbered += numbered;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const two = text.slice(i, i + 2);
    if (two === '//') i = (text.indexOf('\n', i) + 1 || text.length + 1) - 2;
    else if (two === '/*') i = text.indexOf('*/', i) + 1;
    else if (char === "'" || char === '"' || char === '`' || (char === '/' && REGEX_MAY_FOLLOW.test(out.code.slice(-40)))) {
      const end = closing(text, i);
      if (char !== '/') out.literals.push(literal(text, i, end));
      emit(char + char, char === '/' ? '//' : `${char}§${out.literals.length - 1}${char}`);
      i = end;
    } else emit(char);
  }
  return out;
}

function literal(text: string, start: number, end: number): Literal {
  const line = text.lastIndexOf('\n', start) + 1;
  return { text: text.slice(start + 1, end), line: text.slice(0, start).split('\n').length, before: text.slice(line, start) };
}

function importsOf(path: string, scanned: Scan): Import[] {
  return [...scanned.numbered.matchAll(IMPORT)].map((match) => {
    const from = scanned.literals[Number(match[3] ?? match[5])]?.text ?? '';
    const file = from.startsWith('.') ? normalize(join(dirname(path), from)).replaceAll('\\', '/') : undefined;
    return { from, typeOnly: match[1] !== undefined, ...(file !== undefined && { file }) };
  });
}

/** Reads one source text as if it stood at `path`. */
export function readSource(path: string, text: string): Source {
  const scanned = scan(text);
  return { path, text, code: scanned.code, literals: scanned.literals, imports: importsOf(path, scanned) };
}

/** All files under a folder of the project whose names end in one of the given extensions. */
export function filesUnder(folder: string, extensions: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .toSorted();
}

/** Every TypeScript source file under the given folders. */
export function sourcesUnder(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) => filesUnder(folder, ['.ts', '.tsx'])).map((path) => readSource(path, readFileSync(path, 'utf8')));
}
