/**
 * Text becomes tokens in one pass. Hyphens separate and vanish ("94-page" is "94", "page"), dots inside initials vanish
 * ("D.C." is "dc"), a possessive ending is a token of its own, and every token keeps its offsets in the text.
 */
import { foldCharacter, lower } from './fold.ts';
import { isDigit, isLetter } from './letters.ts';
import { endOfMixedNumber, numericDateAt, PLAIN_SPELLING, plainNumber, type Spelling } from './spelling.ts';

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token {
  /** Folded, lower case. */
  readonly text: string;
  readonly kind: TokenKind;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Joined to the token before by a hyphen. */
  readonly joined: boolean;
  readonly start: number;
  readonly end: number;
}

const DOCKET = /\d{0,2}:?\d{2}[-\u2010\u2011](?:cv[-\u2010\u2011]?)?\d{3,5}\b/iy;
const ISO_DATE = /\d{4}[-\u2010\u2011]\d{2}[-\u2010\u2011]\d{2}\b/y;
/** A section of a law with its letter, which is no word: "section 7213A". */
const SECTION = /\d{4}a(?!\.?[\p{L}\d])/iuy;
const FOOTNOTE = /\[{1,2}\d{1,3}\]{1,2}/y;

/** Tokens of `text` between two offsets (all of it by default), in order. */
export function tokenize(text: string, from = 0, to = text.length, spelling: Spelling = PLAIN_SPELLING): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let joined = false;
  while (at < to) {
    const plain = endOfPlainWord(text, at, to);
    if (plain > at) {
      tokens.push(plainWord(text, at, plain, joined));
      joined = false;
      at = plain;
      continue;
    }
    const c = foldCharacter(text[at] ?? '');
    if (c === '' || c === ' ' || c === '\n' || c === '\t' || c === '\r') {
      at++;
    } else if (c === '[' && footnoteAt(text, at) > 0) {
      at += footnoteAt(text, at);
    } else if (c === '-' && tokens.length > 0 && tokens[tokens.length - 1]?.end === at) {
      joined = true;
      at++;
    } else {
      at = isLetter(c) ? pushWord(text, at, to, joined, spelling, tokens) : pushOther(text, at, to, c, joined, spelling, tokens);
      joined = false;
    }
  }
  return tokens;
}

/** End of a word of plain letters that stands alone; `at` itself where the word needs a closer look. */
function endOfPlainWord(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isPlainLetter(text.charCodeAt(end))) end++;
  if (end === to) return end === text.length ? end : at;
  const next = text.charCodeAt(end);
  return next === SPACE || next === COMMA || next === HYPHEN ? end : at;
}

const SPACE = 32;
const COMMA = 44;
const HYPHEN = 45;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function plainWord(text: string, start: number, end: number, joined: boolean): Token {
  const capital = text.charCodeAt(start) < 97;
  const word = text.slice(start, end);
  return { text: hasCapital(text, start, end) ? word.toLowerCase() : word, kind: 'word', capital, joined, start, end };
}

function hasCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) < 97) return true;
  return false;
}

/** Length of a footnote mark such as "[3]", which is no word of the sentence; 0 where there is none. */
function footnoteAt(text: string, at: number): number {
  FOOTNOTE.lastIndex = at;
  return FOOTNOTE.exec(text)?.[0].length ?? 0;
}

function foldSlice(text: string, start: number, end: number): string {
  let folded = '';
  for (let i = start; i < end; i++) folded += foldCharacter(text[i] ?? '');
  return folded;
}

/** A number or a mark; the offset after it. */
function pushOther(
  text: string,
  start: number,
  to: number,
  c: string,
  joined: boolean,
  { mixedNumbers, dayFirst }: Spelling,
  tokens: Token[],
): number {
  const isNumber = isDigit(c);
  const date = isNumber ? numericDateAt(text, start, to, dayFirst) : null;
  if (date) {
    tokens.push({ text: date.day, kind: 'number', capital: false, joined, start, end: date.end });
    return date.end;
  }
  const section = isNumber ? endOfSection(text, start, to) : start;
  if (section > start) {
    tokens.push({ text: lower(text.slice(start, section)), kind: 'word', capital: false, joined, start, end: section });
    return section;
  }
  const end = isNumber ? endOfNumber(text, start, to, mixedNumbers) : start + 1;
  const written = isNumber ? lower(foldSlice(text, start, end)) : lower(c);
  tokens.push({
    text: isNumber && mixedNumbers ? plainNumber(written) : written,
    kind: isNumber ? 'number' : 'mark',
    capital: false,
    joined,
    start,
    end,
  });
  return end;
}

/** Where a section with its letter ends that begins at `start`; `start` itself where there is none. */
function endOfSection(text: string, start: number, to: number): number {
  SECTION.lastIndex = start;
  const found = SECTION.exec(text);
  return found && start + found[0].length <= to ? start + found[0].length : start;
}

/** A number runs over digits, thousands commas and decimals; docket numbers and ISO dates are one token. */
function endOfNumber(text: string, start: number, to: number, mixed: boolean): number {
  for (const pattern of mayBeJoined(text, start) ? [ISO_DATE, DOCKET] : []) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found) return Math.min(to, start + found[0].length);
  }
  if (mixed) return endOfMixedNumber(text, start, to);
  let at = start;
  while (at < to) {
    const c = text[at] ?? '';
    const isInner = (c === ',' || c === '.') && isDigit(text[at + 1] ?? '') && (c === '.' || isDigit(text[at + 3] ?? ''));
    if (!isDigit(c) && !isInner) break;
    at++;
  }
  return at;
}

/** Whether at most four digits are followed by a hyphen or a colon, as in dates and docket numbers. */
function mayBeJoined(text: string, start: number): boolean {
  let at = start;
  while (at < start + 4 && isDigit(text[at] ?? '')) at++;
  const next = foldCharacter(text[at] ?? '');
  return next === '-' || next === ':';
}

/** A word runs over letters, inner apostrophes and marks that print nothing. */
function endOfWord(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    const c = foldCharacter(text[at] ?? '');
    if (c === '' || isLetter(c)) at++;
    else if (c === "'" && isLetter(text[at + 1] ?? '')) at++;
    else if (c === '.' && isInitial(text, at, to)) at++;
    else break;
  }
  return at;
}

/** Whether the dot at `at` ends a single letter that is part of initials such as "U.S." or "D.C.". */
function isInitial(text: string, at: number, to: number): boolean {
  if (at > 1 && isLetter(text[at - 2] ?? '')) return false;
  const next = text[at + 1] ?? '';
  const afterNext = text[at + 2] ?? '';
  if (at + 1 < to && isLetter(next) && afterNext === '.') return true;
  const letter = text[at - 1] ?? '';
  if (
    letter !== letter.toLowerCase() &&
    foldCharacter(next) === ' ' &&
    isLetter(afterNext) &&
    afterNext !== afterNext.toLowerCase() &&
    !isLetter(text[at - 2] ?? '') &&
    letter !== 'I'
  )
    return true;
  return at > 2 && text[at - 2] === '.' && isLetter(text[at - 3] ?? '');
}

/** A word without the dots of initials, its possessive or contracted ending ("'s", "'d") split off; the offset after it. */
function pushWord(text: string, start: number, to: number, joined: boolean, { accents }: Spelling, tokens: Token[]): number {
  const end = endOfWord(text, start, to);
  const folded = foldSlice(text, start, end);
  const ending = folded.includes("'") ? /[^']'(s|d|ll|re|ve|m)$/i.exec(folded)?.[1] : undefined;
  const cut = ending ? end - ending.length - 1 : end;
  const word = (ending ? folded.slice(0, cut - end) : folded).replaceAll('.', '');
  tokens.push({
    text: lower(word, accents),
    kind: 'word',
    capital: word !== '' && word[0] !== word[0]?.toLowerCase(),
    joined,
    start,
    end: cut,
  });
  if (ending) tokens.push({ text: lower(`'${ending}`), kind: 'mark', capital: false, joined: false, start: cut, end });
  return end;
}

/** Tokens with words in the place of those from one to another, at the offsets of what they stand for. */
export function withWords(tokens: readonly Token[], { from, to }: { from: number; to: number }, words: readonly Token[]): Token[] {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const { capital = false, joined = false } = tokens[from] ?? {};
  const put = words.map((word, i) => ({ ...word, start, end, capital, joined: i === 0 && joined }));
  return [...tokens.slice(0, from), ...put, ...tokens.slice(to)];
}
