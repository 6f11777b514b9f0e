/** Texts of any length that are made to catch a pattern or a loop that takes more than linear time. */

export const MEGABYTE = 1_000_000;

/** On topic first, so that the engine does not stop at the question of topic. */
const OPENING = 'On Nov. 21, 2025 Judge Colleen Kollar-Kotelly blocked the IRS from sharing taxpayer addresses with ICE.\n\n';

const UNITS: Readonly<Record<string, string>> = {
  'one letter': 'a',
  spaces: ' ',
  newlines: '\n',
  'opening quotation marks': '“',
  'straight quotation marks': '"',
  'opening brackets': '(',
  'full stops': '. ',
  digits: '4',
  'grouped digits': '47,',
  months: 'Nov. ',
  dates: 'Nov. 21, 2025, ',
  abbreviations: 'U.S. v. No. ',
  negations: 'not never no ',
  judges: 'Judge Kollar-Kotelly ',
  'reporting verbs': 'said that she said that ',
  rulings: 'the ruling blocked the order denied ',
  'one paragraph of sentences': 'The judge told ICE to stop using the IRS addresses. She said it was unlawful. ',
  questions: 'Did the judge block it? ',
  'soft hyphens': 'a\u00AD',
  'no-break hyphens': 'a\u2011',
  'joined characters': 'e\u0301',
  surrogates: '\u{1F4A5}',
  'footnote marks': '[3]',
};

export interface Hostile {
  readonly name: string;
  /** The text at a length in UTF-16 units. */
  readonly text: (length: number) => string;
}

export const HOSTILE: readonly Hostile[] = Object.entries(UNITS).map(([name, unit]) => ({
  name,
  text: (length) => OPENING + unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
}));
