/** What a character is. Common characters are told by their codes: a Unicode pattern is slow to build and to ask. */

const LETTER = /[\p{L}\p{M}]/u;

/** Whether a UTF-16 unit is a letter or a mark that belongs to one; '' is none. */
export function isLetter(c: string): boolean {
  if (c === '') return false;
  const code = c.charCodeAt(0);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  const isPunctuation = code >= 0x2000 && code <= 0x206f;
  return !isPunctuation && LETTER.test(c);
}

export const isDigit = (c: string): boolean => c >= '0' && c <= '9';
