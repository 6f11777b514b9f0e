/** Which rulings an article is about: all its mentions weighed together, with what was new when it appeared. Pure. */
import type { Published } from '../language/dates.ts';
import type { RecordIndex, Ruling } from '../record/index.ts';
import type { Mention } from './mention.ts';
import { isPointedTo, readAs } from './readings.ts';

export interface PlacedMention {
  readonly mention: Mention;
  /** Number of its paragraph; the title is -1. */
  readonly paragraph: number;
}

export interface RulingsMeant {
  /** Rulings that could be known to the article at all. */
  readonly known: readonly Ruling[];
  /** Those it speaks of, best first. Empty when that is unclear. */
  readonly discussed: readonly Ruling[];
  readonly score: ReadonlyMap<string, number>;
}

const LEAST = 3;

/** Rulings that had been made when the article appeared; a day's slack for time zones. */
export function knownRulings(index: RecordIndex, published: Published): readonly Ruling[] {
  return published ? index.rulings.filter((r) => r.days.first <= published.last + 1) : index.rulings;
}

/** Weighs the article's mentions. */
export function rulingsMeant(mentions: readonly PlacedMention[], index: RecordIndex, published: Published): RulingsMeant {
  const known = knownRulings(index, published);
  const score = new Map<string, number>();
  const named = new Set<string>();
  for (const { mention, paragraph } of mentions) {
    const readings = known.map((ruling) => readAs(mention, ruling, index)).filter((r) => r.disagreed.length === 0 && r.agreed.length > 0);
    const best = Math.max(0, ...readings.map((r) => r.strength));
    for (const reading of readings) {
      if (reading.strength < best) continue;
      const place = paragraph < 0 ? 1.5 : paragraph === 0 ? 2 : paragraph === 1 ? 1.2 : 0.8;
      score.set(reading.ruling.id, (score.get(reading.ruling.id) ?? 0) + reading.strength * place);
      if (reading.strength >= 3 && isPointedTo(reading, true)) named.add(reading.ruling.id);
    }
  }
  for (const ruling of known) if (score.has(ruling.id)) score.set(ruling.id, (score.get(ruling.id) ?? 0) + recency(ruling, published));
  const ranked = known.filter((r) => score.has(r.id)).sort((a, b) => (score.get(b.id) ?? 0) - (score.get(a.id) ?? 0));
  const top = score.get(ranked[0]?.id ?? '') ?? 0;
  const discussed = ranked.filter((r) => top >= LEAST && ((score.get(r.id) ?? 0) >= 0.45 * top || named.has(r.id)));
  return { known, discussed, score };
}

/** News is about what just happened. */
function recency(ruling: Ruling, published: Published): number {
  if (!published) return 0;
  const age = published.last - ruling.days.last;
  const exact = published.first === published.last;
  if (age <= 9 && exact) return 5;
  if (age <= 31) return 2.5;
  return age <= 60 ? 1 : 0;
}
