/** Dates as places on a line. Dates may be a year or a month only. Pure. */

const DAY = 86_400_000;

/** Days since 1970; a month stands in its middle, a year in its middle. Null when it is no date. */
export function dayNumber(date: string): number | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!parts) return null;
  const [, year, month, day] = parts;
  const [m, d] = month ? [Number(month), Number(day ?? 15)] : [7, 1];
  return Math.round(Date.UTC(Number(year), m - 1, d) / DAY);
}

export interface Tick {
  /** From 0 to 1. */
  readonly at: number;
  /** "2025-07". */
  readonly month: string;
}

export interface TimeScale {
  /** From 0 (first day) to 1 (last day); outside of that for other dates. Null when it is no date. */
  readonly at: (date: string) => number | null;
  /** The first days of the quarters in between. */
  readonly ticks: readonly Tick[];
}

/** A scale from the first to the last of the dates, with some days to spare on both sides. */
export function timeScale(dates: readonly string[], spare = 21): TimeScale {
  const days = dates.flatMap((date) => dayNumber(date) ?? []);
  const first = Math.min(...days) - spare;
  const length = Math.max(...days) + spare - first;
  const at = (day: number): number => (day - first) / length;
  return {
    at: (date) => {
      const day = dayNumber(date);
      return day === null ? null : at(day);
    },
    ticks: quarters(first, first + length).map(({ day, month }) => ({ at: at(day), month })),
  };
}

function quarters(first: number, last: number): { day: number; month: string }[] {
  const year = new Date(first * DAY).getUTCFullYear();
  const found: { day: number; month: string }[] = [];
  for (let n = 0, day = first; day <= last; n += 3) {
    const start = new Date(Date.UTC(year, n, 1));
    day = Math.round(start.getTime() / DAY);
    if (day >= first && day <= last) found.push({ day, month: start.toISOString().slice(0, 7) });
  }
  return found;
}
