/** How a language is spelled: what the words of a lexicon cannot say. Each lexicon brings its own. */

export interface Spelling {
  /** Whether an accent makes another word: "falló" is a verb, "fallo" a noun. */
  readonly accents: boolean;
  /** Whether dots, commas and spaces may each group digits or open decimals: "47.289", "47 289", "1,28", "1.28". */
  readonly mixedNumbers: boolean;
  /** Whether a day of numbers alone is written with the day before the month: "21/11/2025". */
  readonly dayFirst: boolean;
  /** How a word that nothing else explains ends when it is a verb in the past. */
  readonly pastEndings: readonly string[];
}

/** Accents dropped, numbers with commas between thousands. */
export const PLAIN_SPELLING: Spelling = { accents: false, mixedNumbers: false, dayFirst: false, pastEndings: [] };

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

const NUMERIC_DATE = /(\d{1,2})([/.-])(\d{1,2})\2(20\d\d|(?<=\/)\d\d)(?![/.-]?[\p{L}\d])/uy;
const LAST_MONTH = 12;
const LAST_DAY = 31;

/**
 * A day written in numbers alone that begins at `start`, as an ISO date, and where it ends: "11/21/2025", "21.11.2025". Day and month stand
 * as the language writes them or else as only they can. Where they could be either, the other way of reading them follows: "11/08/2025" is
 * "2025-11-08/08-11". Null where there is no day.
 */
export function numericDateAt(
  text: string,
  start: number,
  to: number,
  dayFirst: boolean,
): { readonly day: string; readonly end: number } | null {
  NUMERIC_DATE.lastIndex = start;
  const [written, first = '', , second = '', ending = ''] = NUMERIC_DATE.exec(text) ?? [];
  if (written === undefined || start + written.length > to) return null;
  const asWritten = { m: dayFirst ? second : first, d: dayFirst ? first : second };
  const orders = [asWritten, { m: asWritten.d, d: asWritten.m }];
  const [told, other] = orders.filter(({ m, d }) => Number(m) >= 1 && Number(m) <= LAST_MONTH && Number(d) >= 1 && Number(d) <= LAST_DAY);
  if (!told) return null;
  const year = ending.length === 2 ? `20${ending}` : ending;
  const day = ({ m, d }: { m: string; d: string }): string => `${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const isEither = other !== undefined && day(other) !== day(told);
  return { day: `${year}-${day(told)}${isEither ? `/${day(other)}` : ''}`, end: start + written.length };
}
