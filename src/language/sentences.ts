/** Text becomes paragraphs and sentences, with offsets. No Intl: its first use costs more than the whole check. */
import { foldCharacter } from './fold.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Abbreviations {
  /** Lower case, without the dot: never end a sentence ("mr", "no", "sen"). */
  readonly always: ReadonlySet<string>;
  /** End one only before a capital that starts a known sentence opener ("inc", "us", "dc"). */
  readonly sometimes: ReadonlySet<string>;
  /** Words that open sentences, lower case: decide after an ambiguous abbreviation. */
  readonly openers: ReadonlySet<string>;
}

const BLANK_LINE = /\n[^\S\n]*(?:\n[^\S\n]*)*/g;

/** Paragraphs: runs of text between line breaks, trimmed. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    pushTrimmed(text, start, gap.index, spans);
    start = gap.index + gap[0].length;
  }
  pushTrimmed(text, start, text.length, spans);
  return spans;
}

function pushTrimmed(text: string, start: number, end: number, spans: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && foldCharacter(text[from] ?? '').trim() === '') from++;
  while (to > from && foldCharacter(text[to - 1] ?? '').trim() === '') to--;
  if (to > from) spans.push({ start: from, end: to });
}

const CLOSERS = new Set(['"', "'", ')', ']', '\u201d', '\u2019', '\u00bb']);
const isLetter = (c: string): boolean => c.toLowerCase() !== c.toUpperCase();
const isUpper = (c: string): boolean => isLetter(c) && c === c.toUpperCase();
const isDigit = (c: string): boolean => c >= '0' && c <= '9';

/** Sentences of one paragraph. */
export function sentencesOf(text: string, paragraph: Span, abbreviations: Abbreviations): Span[] {
  const spans: Span[] = [];
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const c = text[at] ?? '';
    if (c !== '.' && c !== '!' && c !== '?' && c !== '\u2026') continue;
    const end = endsAt(text, start, at, paragraph.end, abbreviations);
    if (end < 0) continue;
    pushTrimmed(text, start, end, spans);
    start = end;
    at = end - 1;
  }
  pushTrimmed(text, start, paragraph.end, spans);
  return spans;
}

/** Where a sentence that may end at the mark `at` really ends (after closers and footnote marks), or -1. */
function endsAt(text: string, start: number, at: number, limit: number, abbreviations: Abbreviations): number {
  let end = at + 1;
  while (end < limit && (CLOSERS.has(text[end] ?? '') || '.!?'.includes(text[end] ?? ' '))) end++;
  const footnote = /^(?:\[{1,2}\d{1,3}\]{1,2})+/.exec(text.slice(end, Math.min(limit, end + 24)));
  if (footnote) end += footnote[0].length;
  if (end >= limit) return end;
  const glued = !isSpace(text[end] ?? '');
  let next = end;
  while (next < limit && isSpace(text[next] ?? '')) next++;
  while (next < limit && '("\'[\u201c\u2018\u00ab\u00bf\u00a1'.includes(text[next] ?? ' ')) next++;
  const follower = text[next] ?? '';
  if (glued) return isGluedEnd(text, at, end, follower) ? end : -1;
  if (text[at] !== '.') return isUpper(follower) || isDigit(follower) ? end : -1;
  return isDotEnd(text, start, at, next, follower, abbreviations, footnoteBefore(text, at)) ? end : -1;
}

const isSpace = (c: string): boolean => foldCharacter(c).trim() === '';

/** ".This" ends a sentence when a word of letters stands before the dot and a capitalised word follows. */
function isGluedEnd(text: string, at: number, end: number, follower: string): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(end, end + 4);
  return isUpper(follower) && /(?:[a-z]{3}|\]|\d\])$/.test(before) && /[A-Z][a-z]/.test(after);
}

function footnoteBefore(text: string, at: number): boolean {
  return text[at - 1] === ']';
}

/** "The MOU. Centro sued", "v. IRS. 3:18 p.m.": letters written without dots need none at their end either; "NO. 25" is a number. */
function isPlainAcronym(word: string, follower: string): boolean {
  return word.length > 1 && !word.includes('.') && word === word.toUpperCase() && !(word.length === 2 && isDigit(follower));
}

function isDotEnd(
  text: string,
  start: number,
  at: number,
  next: number,
  follower: string,
  abbreviations: Abbreviations,
  footnote: boolean,
): boolean {
  if (footnote) return true;
  if (isLetter(follower) && !isUpper(follower)) return false;
  let from = at;
  while (from > start && (isLetter(text[from - 1] ?? '') || text[from - 1] === '.' || foldCharacter(text[from - 1] ?? '') === "'")) from--;
  const word = text.slice(from, at).toLowerCase().replaceAll('.', '');
  if (abbreviations.always.has(word)) return false;
  if (word.length === 1 && isLetter(word) && !/[iI]/.test(word)) return false;
  if (!abbreviations.sometimes.has(word) || isPlainAcronym(text.slice(from, at), follower)) return true;
  const opener = /^[\p{L}'’]+/u.exec(text.slice(next, next + 20))?.[0].toLowerCase() ?? '';
  return abbreviations.openers.has(opener);
}
