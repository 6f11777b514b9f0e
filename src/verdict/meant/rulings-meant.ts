/** Which rulings an article is about: all its mentions weighed together, with what was new when it appeared. Pure. */
import type { Published } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { RecordIndex, Ruling } from '../../record/index.ts';
import type { Mention } from './mention.ts';
import { isMinor, isPointedTo, type Reading, readAs } from './readings.ts';

export interface RulingsMeant {
  /** Rulings that could be known to the article at all. */
  readonly known: readonly Ruling[];
  /** For each sentence that mentions a ruling what it can best mean of those. */
  readonly readings: ReadonlyMap<Sentence, readonly Reading[]>;
  /** Those it speaks of, best first. Empty when that is unclear. */
  readonly discussed: readonly Ruling[];
  readonly score: ReadonlyMap<string, number>;
  /** Rulings later than the publication date that the article describes all the same: its date is not to be trusted. */
  readonly foretold: ReadonlySet<string>;
}

/** Where a ruling stands among those the article speaks of, from 0; far behind all of them where it is none. */
export function rankOf({ discussed }: RulingsMeant, ruling: Ruling): number {
  const at = discussed.indexOf(ruling);
  return at < 0 ? 99 : at;
}

/** A judge whose suit has begun may have made an order that the record does not hold. */
export function isYetToRule(judge: string, index: RecordIndex, { known }: RulingsMeant): boolean {
  const sits = ({ judges }: Ruling): boolean => judges.includes(judge);
  return index.rulings.some(sits) && !known.some(sits);
}

const LEAST = 3;
/** Strength at which a mention is sure to mean a ruling: its day, or its judge and what was done. */
const FORETOLD = 3;

/** Rulings that had been made when the article appeared. */
export function knownRulings(index: RecordIndex, published: Published): readonly Ruling[] {
  return published ? index.rulings.filter((r) => r.days.first <= published.last) : index.rulings;
}

/** Weighs the article's mentions: those that fit one ruling first, then each that fits several goes to the likeliest. */
export function rulingsMeant(mentions: ReadonlyMap<Sentence, Mention>, index: RecordIndex, published: Published): RulingsMeant {
  const known = knownRulings(index, published);
  const readings = new Map(Array.from(mentions, ([s, mention]) => [s, bestReadings(mention, known, index)]));
  const weighed = Array.from(readings, ([{ paragraph }, best]) => ({ paragraph, best: best.filter((r) => !isMinor(r, index)) })).filter(
    ({ best }) => best.length > 0,
  );
  const lead = Math.min(...Array.from(mentions.keys(), ({ paragraph }) => paragraph).filter((paragraph) => paragraph >= 0));
  const score = new Map<string, number>();
  const named = new Set<string>();
  for (const { paragraph, best } of [...weighed].sort((a, b) => a.best.length - b.best.length)) {
    const likeliest = best.reduce((a, b) => (likelihood(b.ruling, score, published) >= likelihood(a.ruling, score, published) ? b : a));
    score.set(
      likeliest.ruling.id,
      (score.get(likeliest.ruling.id) ?? recency(likeliest.ruling, published)) +
        likeliest.strength * weightOf(paragraph < 0 ? paragraph : paragraph - lead),
    );
    if (likeliest.strength >= 3 && isPointedTo(likeliest, true)) named.add(likeliest.ruling.id);
  }
  const ranked = known.filter((r) => score.has(r.id)).sort((a, b) => (score.get(b.id) ?? 0) - (score.get(a.id) ?? 0));
  const top = score.get(ranked[0]?.id ?? '') ?? 0;
  const discussed = ranked.filter((r) => top >= LEAST && ((score.get(r.id) ?? 0) >= 0.45 * top || named.has(r.id)));
  return { known, readings, discussed, score, foretold: foretoldBy(mentions, readings, known, index) };
}

/** Later rulings that a mention fits better than any known one. */
function foretoldBy(
  mentions: ReadonlyMap<Sentence, Mention>,
  readings: RulingsMeant['readings'],
  known: readonly Ruling[],
  index: RecordIndex,
): Set<string> {
  const later = index.rulings.filter((r) => !known.includes(r));
  const found = Array.from(mentions).flatMap(([s, mention]) => {
    const foretold = bestReadings(mention, later, index).filter((r) => r.strength >= FORETOLD && tellsOfRuling(r));
    if (foretold.length === 0) return [];
    const best = readings.get(s)?.[0]?.strength ?? 0;
    return foretold.filter((r) => r.strength > best);
  });
  return new Set(found.map((r) => r.ruling.id));
}

/** A judge who is only named has not ruled by that. */
const tellsOfRuling = ({ agreed }: Reading): boolean =>
  agreed.some(({ claim }) => !['judge', 'court', 'appointer', 'author'].includes(claim.kind));

/** Readings of a mention without a claim that disagrees, and as strong as any. */
export function bestReadings(mention: Mention, known: readonly Ruling[], index: RecordIndex): Reading[] {
  const fitting = known.map((ruling) => readAs(mention, ruling, index)).filter((r) => r.disagreed.length === 0 && r.strength > 0);
  const best = Math.max(0, ...fitting.map((r) => r.strength));
  return fitting.filter((r) => r.strength >= best);
}

/** At which a sentence surely speaks of a ruling. */
const STRONG = 2;

/** For each sentence the readings of what it says of rulings that are as strong as any, where they are strong at all. */
export const strongReadings = ({ readings }: RulingsMeant): Map<Sentence, readonly Reading[]> =>
  new Map(Array.from(readings, ([s, best]) => [s, best.filter((r) => r.strength >= STRONG)]));

/** What the article has spoken of before, else what is newest. */
const likelihood = (ruling: Ruling, score: ReadonlyMap<string, number>, published: Published): number =>
  (score.get(ruling.id) ?? 0) + recency(ruling, published) + ruling.days.first / 1e6;

/** The title and the first paragraphs that speak of a ruling say what an article is about. */
function weightOf(paragraph: number): number {
  if (paragraph < 0) return 1.5;
  return [2, 1.2][paragraph] ?? 0.8;
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
