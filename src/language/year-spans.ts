/** Spans of about a year: "fiscal year 2023", "the pact, nearly three years old". */
import { dayNumber } from './calendar.ts';
import { isA, type Term, valueIn } from './terms.ts';

export interface Span {
  readonly days: { readonly first: number; readonly last: number };
  readonly relative?: boolean;
  readonly to: number;
}

const FISCAL_MONTH = 10;

/** "Fiscal year 2023", "fiscal 2023": the federal year, which begins in the October before. */
export function fiscalYearAt(terms: readonly Term[], at: number): Span | null {
  if (!isA(terms[at], 'fiscal-word')) return null;
  const place = valueIn(terms[at + 1], 'unit') === 'years' ? at + 2 : at + 1;
  const year = terms[place];
  if (year?.kind !== 'number' || !/^20\d\d$/.test(year.text)) return null;
  const y = Number(year.text);
  return { days: { first: dayNumber(y - 1, FISCAL_MONTH, 1), last: dayNumber(y, FISCAL_MONTH, 1) - 1 }, to: place + 1 };
}

const YEAR = 365;

/** "Three years old", counted back from the day of publication; "nearly" may be half a year less, and no word more than a year. */
export function yearsBackAt(
  terms: readonly Term[],
  at: number,
  published: { readonly first: number; readonly last: number } | null,
): Span | null {
  const modifier = isA(terms[at], 'about', 'nearly', 'over', 'at-least') ? 1 : 0;
  const count = Number(valueIn(terms[at + modifier], 'number') ?? 0);
  const years = at + modifier + 1;
  if (!published || count < 1 || valueIn(terms[years], 'unit') !== 'years' || !isA(terms[years + 1], 'old-word')) return null;
  const least = isA(terms[at], 'over', 'at-least') ? count - 0.1 : count - 0.6;
  return {
    days: { first: Math.floor(published.first - (count + 1.2) * YEAR), last: Math.ceil(published.last - least * YEAR) },
    relative: true,
    to: years + 2,
  };
}
