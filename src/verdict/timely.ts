/**
 * Short pieces that never name both agencies: "The decision, handed down Monday ... centered on Section 6103". Published within
 * days of a decision of the record, and with something of the matter beside a court's order, they can mean no other. Pure.
 */
import { civil } from '../language/calendar.ts';
import type { Published } from '../language/dates.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Days, RecordIndex } from '../record/index.ts';
import { isPassing } from './topic.ts';

const TAX = ['tax-agency', 'tax-noun'];
const ORDER = ['ruling-noun', 'relief-noun', 'appeals-noun'];
const AGREEMENT = 'mou';

/** News of a ruling comes out on its day or in the days after it; what follows from it (an appeal) within two weeks. */
const NEWS_DAYS = 3;
const SEQUEL_DAYS = 14;
/** A longer text would say whom it is about. */
const SHORT = 8;

/** Whether a short text tells of a decision of the record that had just been made. */
export function isTimely(sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean {
  const since = sentences.length > SHORT ? Number.POSITIVE_INFINITY : daysSinceRuling(published, index);
  if (since > SEQUEL_DAYS || !sentences.some((s) => s.has(...ORDER)) || isPassing(sentences)) return false;
  return since > NEWS_DAYS ? isSequel(sentences) : isNews(sentences, index.daysOf(AGREEMENT));
}

/** Days from the latest ruling to the day of publication; infinite where either is not known to the day. */
function daysSinceRuling(published: Published, { rulings }: RecordIndex): number {
  if (!published || published.first !== published.last) return Number.POSITIVE_INFINITY;
  const ages = rulings.map((ruling) => published.first - ruling.days.last).filter((age) => age >= 0);
  return Math.min(Number.POSITIVE_INFINITY, ...ages);
}

/** The agreement by its day, the statute against the government, or what the agency gives out beside a court's order. */
function isNews(sentences: readonly Sentence[], agreed: Days | null): boolean {
  const governed = sentences.some((s) => s.has('government-side'));
  const decided = sentences.some((s) => s.has('appeals-noun', 'relief-noun'));
  return sentences.some(
    (s) =>
      (agreed !== null && s.has('agreement-noun') && tellsDay(s, agreed.first)) ||
      (governed && s.has('law-word')) ||
      (decided && s.has(...TAX) && s.has('share-verb', 'sharing-noun') && s.has('data-noun')),
  );
}

/** A title on the tax agency and a ruling, the agreement and the relief sought. */
function isSequel(sentences: readonly Sentence[]): boolean {
  const title = sentences.find((s) => s.paragraph < 0);
  return (
    title?.has(...TAX) === true &&
    title.has(...ORDER) &&
    sentences.some((s) => s.has('agreement-noun')) &&
    sentences.some((s) => s.has('relief-noun'))
  );
}

function tellsDay({ dates }: Sentence, day: number): boolean {
  const { y, m, d } = civil(day);
  return dates.some((date) => date.m === m && date.d === d && (date.y ?? y) === y);
}
