/**
 * Numbers as intervals: "nearly 43,000" is [42,000, 43,000], "more than 47,000" is [47,000, no end), "1.28 million" is
 * half of its last digit either way. Words such as "thousands" are vague: they may agree, never disagree.
 */
import { isA, type Term, valueIn } from './terms.ts';

export interface Amount {
  readonly least: number;
  readonly most: number;
  /** The number as written, before any modifier. */
  readonly value: number;
  readonly percent: boolean;
  readonly dollars: boolean;
  /** Only an order of magnitude ("tens of thousands"). */
  readonly vague: boolean;
  /** Terms covered, first and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface Plain {
  value: number;
  /** Half a unit of the last digit written. */
  slack: number;
  to: number;
}

const MODIFIERS = ['about', 'nearly', 'over', 'under', 'up-to', 'at-least'] as const;

/** Amounts among the terms of a sentence, in order. Years, dates and sections are for other readers to exclude. */
export function amountsOf(terms: readonly Term[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < terms.length; ) {
    const amount = vagueAt(terms, at) ?? amountAt(terms, at);
    if (amount) amounts.push(amount);
    at = amount ? amount.to : at + 1;
  }
  return amounts;
}

function vagueAt(terms: readonly Term[], at: number): Amount | null {
  const size = valueIn(terms[at], 'vague-number');
  if (!size) return null;
  const least = Number(size);
  return finish(terms, at, at + 1, { least, most: least * 10, value: least }, true);
}

function amountAt(terms: readonly Term[], at: number): Amount | null {
  const plain = plainAt(terms, at);
  if (!plain) return null;
  const before = terms[at - 1];
  const modifier = MODIFIERS.find((name) => isA(before, name)) ?? (isA(terms[plain.to], 'or-more') ? 'at-least' : undefined);
  const from = modifier && isA(before, modifier) ? at - 1 : at;
  return finish(terms, from, plain.to, { ...spread(plain, modifier), value: plain.value }, false);
}

/** The interval a modifier makes of a plain number. */
function spread({ value, slack }: Plain, modifier: string | undefined): { least: number; most: number } {
  switch (modifier) {
    case 'about':
      return value < 1000 || value % 100 === 0
        ? { least: value * 0.94 - slack, most: value * 1.06 + slack }
        : { least: value * 0.99, most: value * 1.01 };
    case 'nearly':
      return { least: value * 0.93 - slack, most: value + slack };
    case 'over':
      return { least: value, most: Math.max(value * 1.08, value + slack) };
    case 'at-least':
      return { least: value, most: Number.POSITIVE_INFINITY };
    case 'under':
      return { least: 0, most: value };
    case 'up-to':
      return { least: 0, most: value };
    default:
      return { least: value - slack, most: value + slack };
  }
}

function finish(
  terms: readonly Term[],
  from: number,
  to: number,
  range: { least: number; most: number; value: number },
  vague: boolean,
): Amount {
  const percent = isA(terms[to], 'percent');
  const dollars = terms[from - 1]?.text === '$' || terms[from]?.text === '$';
  const start = terms[from]?.start ?? 0;
  const end = terms[to - 1]?.end ?? start;
  return { ...range, percent, dollars, vague, from, to: percent ? to + 1 : to, start, end };
}

/** A number in digits or words with its scale: "47,289", "1.28 million", "forty-two thousand". */
function plainAt(terms: readonly Term[], at: number): Plain | null {
  const term = terms[at];
  if (term?.kind === 'number') return scaled(terms, at, digits(term.text));
  if (valueIn(term, 'number') !== undefined) return inWords(terms, at);
  if (isA(term, 'one-word') && isA(terms[at + 1], 'scale')) return scaled(terms, at, { value: 1, slack: 0 });
  return isA(term, 'indefinite') ? oneOf(terms, at) : null;
}

/** "More than a million people": one of a large scale, roundly, behind a word that makes a number of it. */
function oneOf(terms: readonly Term[], at: number): Plain | null {
  const scale = Number(valueIn(terms[at + 1], 'scale') ?? 0);
  return scale > 1000 && isA(terms[at - 1], ...MODIFIERS) && isA(terms[at + 2], 'people-noun', 'data-noun', 'data')
    ? { value: scale, slack: 0.5 * scale, to: at + 2 }
    : null;
}

function digits(text: string): { value: number; slack: number } | null {
  const plain = text.replaceAll(',', '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Number(plain), slack: decimals > 0 ? 0.5 / 10 ** decimals : 0 };
}

function scaled(terms: readonly Term[], at: number, number: { value: number; slack: number } | null): Plain | null {
  if (!number) return null;
  const scale = valueIn(terms[at + 1], 'scale');
  // "1,280 million" is 1.28 million to some and 1.28 billion to others.
  if (scale && /,\d{3}$/.test(terms[at]?.text ?? '') && scale !== '1000') return null;
  if (!scale) return { value: number.value, slack: roundness(number.value), to: at + 1 };
  const factor = Number(scale);
  const units = factor === 1000 && terms[at + 2]?.kind === 'number' ? digits(terms[at + 2]?.text ?? '') : null;
  // "47 thousand 289" is one number, as some write it.
  if (units && units.value < 1000 && number.slack === 0) return { value: number.value * factor + units.value, slack: 0, to: at + 3 };
  const rest = factor > 1000 && isA(terms[at + 3], 'scale') ? plainAt(terms, at + 2) : null;
  // "1 million 280 thousand" is one number.
  if (rest && rest.value < factor && valueIn(terms[at + 3], 'scale') === '1000')
    return { value: number.value * factor + rest.value, slack: rest.slack, to: rest.to };
  return { value: number.value * factor, slack: (number.slack || 0.5) * factor, to: at + 2 };
}

/** Round thousands and hundreds are read as rounded: 47,000 can stand for 47,289. */
function roundness(value: number): number {
  if (value >= 10_000 && value % 1000 === 0) return 500;
  if (value >= 10_000 && value % 100 === 0) return 50;
  return 0;
}

function inWords(terms: readonly Term[], start: number): Plain {
  let total = 0;
  let group = 0;
  let at = start;
  for (; at < terms.length; at++) {
    if (isA(terms[at], 'number-joiner') && group > 0 && group % 10 === 0 && Number(valueIn(terms[at + 1], 'number') ?? 10) < 10) {
      group += Number(valueIn(terms[++at], 'number'));
      continue;
    }
    const word = valueIn(terms[at], 'number');
    const scale = valueIn(terms[at], 'scale');
    if (word !== undefined) {
      if (at > start && !terms[at]?.joined && group % 100 !== 0 && Number(word) !== 100) break;
      group = Number(word) === 100 ? Math.max(1, group) * 100 : group + Number(word);
    } else if (scale !== undefined && at > start) {
      total += group * Number(scale);
      group = 0;
    } else {
      break;
    }
  }
  const value = total + group;
  return { value, slack: roundness(value), to: at };
}
