/**
 * Text becomes tokens in one pass. Hyphens separate and vanish ("94-page" is "94", "page"), dots inside initials vanish
 * ("D.C." is "dc"), a possessive ending is a token of its own, and every token keeps its offsets in the text.
 */
import { foldCharacter, lower } from './fold.ts';

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

const LETTER = /[\p{L}\p{M}]/u;
const DOCKET = /\d{0,2}:?\d{2}[-\u2010\u2011](?:cv[-\u2010\u2011]?)?\d{3,5}\b/iy;
const ISO_DATE = /\d{4}[-\u2010\u2011]\d{2}[-\u2010\u2011]\d{2}\b/y;
const FOOTNOTE = /\[{1,2}\d{1,3}\]{1,2}/y;

const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const isLetter = (c: string): boolean => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > '\u007f' && LETTER.test(c));

/** Tokens of `text` between two offsets (all of it by default), in order. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let joined = false;
  const push = (start: number, end: number, word: string, kind: TokenKind): void => {
    tokens.push({ text: lower(word), kind, capital: kind === 'word' && word !== '' && word[0] !== word[0]?.toLowerCase(), joined, start, end });
    joined = false;
  };
  while (at < to) {
    const c = foldCharacter(text[at] ?? '');
    if (c === '' || c === ' ' || c === '\n' || c === '\t' || c === '\r') {
      at++;
    } else if (c === '[' && footnoteAt(text, at) > 0) {
      at += footnoteAt(text, at);
    } else if (isDigit(c)) {
      const end = endOfNumber(text, at, to);
      push(at, end, foldSlice(text, at, end), 'number');
      at = end;
    } else if (isLetter(c)) {
      const end = endOfWord(text, at, to);
      pushWord(text, at, end, push);
      at = end;
    } else if (c === '-' && tokens.length > 0 && tokens[tokens.length - 1]?.end === at) {
      joined = true;
      at++;
    } else {
      push(at, at + 1, c, 'mark');
      at++;
    }
  }
  return tokens;
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

/** A number runs over digits, thousands commas and decimals; docket numbers and ISO dates are one token. */
function endOfNumber(text: string, start: number, to: number): number {
  for (const pattern of [ISO_DATE, DOCKET]) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found) return Math.min(to, start + found[0].length);
  }
  let at = start;
  while (at < to) {
    const c = text[at] ?? '';
    const isInner = (c === ',' || c === '.') && isDigit(text[at + 1] ?? '') && (c === '.' || isDigit(text[at + 3] ?? ''));
    if (!isDigit(c) && !isInner) break;
    at++;
  }
  return at;
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
  if (letter !== letter.toLowerCase() && next === ' ' && isLetter(afterNext) && afterNext !== afterNext.toLowerCase() && !isLetter(text[at - 2] ?? '') && letter !== 'I') return true;
  return at > 2 && text[at - 2] === '.' && isLetter(text[at - 3] ?? '');
}

/** Splits off a possessive or contracted ending ("'s", "'d") and drops the dots of initials. */
function pushWord(text: string, start: number, end: number, push: (start: number, end: number, word: string, kind: TokenKind) => void): void {
  const word = foldSlice(text, start, end);
  const ending = /[^']'(s|d|ll|re|ve|m)$/i.exec(word)?.[1];
  const cut = ending ? end - ending.length - 1 : end;
  push(start, cut, (ending ? word.slice(0, cut - end) : word).replaceAll('.', ''), 'word');
  if (ending) push(cut, end, `'${ending}`, 'mark');
}
