/**
 * Folding: the many ways to write one character become one. Offsets are never changed here, because every folded
 * character stands for exactly one UTF-16 unit, or for none (soft hyphens and zero-width marks).
 */

const FOLDED = new Map<string, string>([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201b', "'"],
  ['\u02bc', "'"],
  ['\u2032', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u201f', '"'],
  ['\u00ab', '"'],
  ['\u00bb', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\u200c', ''],
  ['\u200d', ''],
  ['\u2060', ''],
  ['\ufeff', ''],
  ['\u2012', '\u2014'],
  ['\u2013', '\u2014'],
  ['\u2015', '\u2014'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
  ['\u2007', ' '],
  ['\u200a', ' '],
]);

/** No character before this one is folded. */
const FIRST_FOLDED = '\u00a0';

/** The plain form of one character: straight quotes, hyphen, em dash, space; '' for marks that print nothing. */
export function foldCharacter(character: string): string {
  return character < FIRST_FOLDED ? character : (FOLDED.get(character) ?? character);
}

/** A whole string folded; offsets are lost, so use it for comparing only. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

const ACCENTS: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' };

/** Lower case, with its accents or without them: English words are not told apart by any. */
export function lower(text: string, accents = false): string {
  if (isAscii(text)) return text.toLowerCase();
  if (accents) return text.toLowerCase().normalize('NFC');
  let plain = '';
  for (const character of text.toLowerCase()) plain += ACCENTS[character] ?? character;
  return plain;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
