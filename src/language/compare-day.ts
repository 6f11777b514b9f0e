/** Days of the record beside dates as they are told. Pure. */
import { civil, type Days, weekdayOf } from './calendar.ts';
import type { DateMention } from './dates.ts';

/** How a day stands to a mention: agrees with every part stated, misses one, or cannot be told; in either order of numbers. */
export function compareDay(day: Days, date: DateMention): 'agrees' | 'misses' | 'open' {
  const told = compareParts(day, date);
  if (!date.swapped || told === 'agrees') return told;
  const other = compareParts(day, { ...date, ...date.swapped });
  return other === 'agrees' || told === 'misses' ? other : told;
}

function compareParts(day: Days, date: DateMention): 'agrees' | 'misses' | 'open' {
  const exact = day.first === day.last;
  const { y, m, d } = civil(day.first);
  if (date.y !== undefined && date.y !== y) return 'misses';
  if (date.m !== undefined && date.m !== m) return 'misses';
  if (date.d !== undefined && exact && date.d !== d) return 'misses';
  if (date.within && exact && (d < date.within[0] || d > date.within[1])) return 'misses';
  const inside = !date.days || (day.last >= date.days.first && day.first <= date.days.last);
  if (date.weekdayOnly) return inside && date.days && exact ? (weekdayOf(day.first) === date.weekday ? 'agrees' : 'misses') : 'open';
  if (!inside) return 'misses';
  if (date.season && exact && (m < date.season[0] || m > date.season[1])) return 'open';
  if (date.weekday !== undefined && exact && (date.d ?? date.within) !== undefined && weekdayOf(day.first) !== date.weekday)
    return 'misses';
  const told = date.y !== undefined || date.m !== undefined || date.days !== undefined;
  return told && (exact || date.d === undefined) ? 'agrees' : 'open';
}
