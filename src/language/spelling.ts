/** How a language is spelled: what the words of a lexicon cannot say. Each lexicon brings its own. */

export interface Spelling {
  /** Whether an accent makes another word: "falló" is a verb, "fallo" a noun. */
  readonly accents: boolean;
  /** Whether dots, commas and spaces may each group digits or open decimals: "47.289", "47 289", "1,28", "1.28". */
  readonly mixedNumbers: boolean;
  /** How a word that nothing else explains ends when it is a verb in the past. */
  readonly pastEndings: readonly string[];
}

/** Accents dropped, numbers with commas between thousands. */
export const PLAIN_SPELLING: Spelling = { accents: false, mixedNumbers: false, pastEndings: [] };

const GROUP_SPACES = /[\s\u00a0\u202f\u2009]/g;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;
const GROUPED_DECIMAL = /^\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d+$/;

/** A number of mixed spelling with commas between thousands and a dot before decimals: "47.289" is "47,289", "1,28" is "1.28". */
export function plainNumber(written: string): string {
  const number = written.replace(GROUP_SPACES, '.');
  if (GROUPED.test(number)) return number.replaceAll('.', ',');
  if (GROUPED_DECIMAL.test(number)) return `${number.slice(0, -3).replaceAll('.', ',')}${number.slice(-3).replaceAll(',', '.')}`;
  return number.replace(DECIMAL, '$1.$2');
}

/** Three digits behind a space go on with a number of one to three digits, or of groups of three: "43 000", "1 280 000". */
const SPACED_GROUP = /[ \u00a0\u202f\u2009]\d{3}(?!\d)/y;

/** Where a number of mixed spelling ends that begins at `start`. */
export function endOfMixedNumber(text: string, start: number, to: number): number {
  MIXED.lastIndex = start;
  let end = start + (MIXED.exec(text)?.[0].length ?? 1);
  if (end - start <= 3) {
    for (;;) {
      SPACED_GROUP.lastIndex = end;
      const group = SPACED_GROUP.exec(text);
      if (!group) break;
      end += group[0].length;
    }
  }
  return Math.min(end, to);
}

const MIXED = /\d+(?:[.,]\d+)*/y;
