/**
 * The instrument's own calendar of the litigation, apart from the record that ships, so that an error in one shows against the other.
 * A new date is wrong under every reading only if nothing else happened on it.
 */

export interface DayOf {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days certain enough that a sentence naming another day is false. */
const CERTAIN = [
  '2025-02-17',
  '2025-03-07',
  '2025-04-07',
  '2025-04-16',
  '2025-05-12',
  '2025-08-07',
  '2025-08-20',
  '2025-09-30',
  '2025-10-03',
  '2025-11-21',
  '2026-02-05',
  '2026-02-11',
  '2026-02-24',
  '2026-02-26',
  '2026-06-08',
];

/** Every other day named in coverage or in the court files: never swapped away from, never swapped to. */
const OTHERS = [
  '2025-01-20',
  '2025-02-25',
  '2025-02-27',
  '2025-02-28',
  '2025-03-19',
  '2025-03-20',
  '2025-04-03',
  '2025-04-04',
  '2025-04-05',
  '2025-04-08',
  '2025-04-15',
  '2025-04-17',
  '2025-04-18',
  '2025-05-13',
  '2025-05-21',
  '2025-06-05',
  '2025-06-24',
  '2025-06-27',
  '2025-07-09',
  '2025-08-06',
  '2025-08-08',
  '2025-09-05',
  '2025-09-09',
  '2025-10-24',
  '2025-10-29',
  '2026-01-23',
  '2026-02-10',
  '2026-02-17',
  '2026-03-02',
  '2026-03-04',
  '2026-03-26',
  '2026-04-01',
  '2026-04-26',
  '2026-07-28',
  '2026-09-08',
  '2026-09-09',
  '2026-09-25',
];

/** Days on which a court ruled, for weekdays. */
export const RULING_DAYS: Readonly<Record<string, string>> = {
  'centro.pi-denied': '2025-05-12',
  'ctr.ruling': '2025-11-21',
  'cedc.pi': '2026-02-05',
  'centro.decided': '2026-02-24',
  'ctr.indicative': '2026-02-26',
};

/** First days of all rulings, of a month where the record knows no more: an article published before one cannot report it. */
export const FIRST_DAYS: Readonly<Record<string, string>> = {
  ...RULING_DAYS,
  'centro.tro': '2025-03-19',
  'ctr.minute-order': '2025-09-09',
  'ctr.appeal.decision': '2026-09-01',
};

const DAY_MS = 86_400_000;
const all = [...CERTAIN, ...OTHERS];

export const toIso = ({ year, month, day }: DayOf): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
export const daysBetween = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);

/** The certain day that a date with or without a year names, if it names exactly one. */
export function certainDay(month: number, day: number, year?: number): DayOf | undefined {
  const ending = toIso({ year: year ?? 0, month, day }).slice(-6);
  const named = all.filter((iso) => (year === undefined ? iso.endsWith(ending) : iso === toIso({ year, month, day })));
  const [only] = named;
  return only !== undefined && named.length === 1 && CERTAIN.includes(only) ? { year: Number(only.slice(0, 4)), month, day } : undefined;
}

/** Whether nothing known happened on that day or within one day of it; without a year, in no year. */
export function isFreeDay(month: number, day: number, year?: number): boolean {
  const years = year === undefined ? [2025, 2026] : [year];
  const real = new Date(Date.UTC(2025, month - 1, day));
  if (real.getUTCMonth() !== month - 1) return false;
  return years.every((y) => all.every((iso) => Math.abs(daysBetween(iso, toIso({ year: y, month, day }))) > 1));
}

/** Whether nothing known happened in that month; without a year, in no year. */
export function isFreeMonth(month: number, year?: number): boolean {
  const years = year === undefined ? ['2025', '2026'] : [String(year)];
  return !all.some((iso) => years.includes(iso.slice(0, 4)) && Number(iso.slice(5, 7)) === month);
}

/** Whether the month holds a day certain enough to swap away from. */
export function isCertainMonth(month: number, year: number): boolean {
  return CERTAIN.some((iso) => iso.startsWith(`${year}-${String(month).padStart(2, '0')}`));
}
