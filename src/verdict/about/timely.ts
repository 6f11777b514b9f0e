/**
 * Short pieces that never name both agencies: "The decision, handed down Monday ... centered on Section 6103". Published within
 * days of a decision of the record, and with something of the matter beside a court's order, they can mean no other. So it is
 * with the day a suit was filed, and with a change at the head of the tax agency. Pure.
 */
import { civil, type Days, rangeOf } from '../../language/calendar.ts';
import { compareDay } from '../../language/compare-day.ts';
import type { Published } from '../../language/dates.ts';
import { anyHas, type Sentence } from '../../language/sentence.ts';
import type { RecordIndex, Ruling } from '../../record/index.ts';
import { idsIn, tellsAddressGiven } from './anchored.ts';
import { namesTaxAgency, taxTenuresOf } from './leadership.ts';
import { isRival, isShort } from './length.ts';
import { isPassing } from './topic.ts';

const TAX = ['tax-agency', 'tax-noun'];
const ORDER = ['ruling-noun', 'relief-noun', 'appeals-noun'];
const AGREEMENT = 'mou';
/** Who and what the cases are about, besides the agreement. */
const MATTER = [...TAX, 'immigration-agency', 'sharing-noun', 'organisation', 'plaintiff-side'] as const;

/** News of a ruling comes out on its day or in the days after it; what follows from it (an appeal) within two weeks. */
const NEWS_DAYS = 3;
const SEQUEL_DAYS = 14;
/** A longer text would say whom it is about. */
const SHORT = 8;

/** Whether a short text tells of a decision of the record that had just been made, of a suit just filed or of who just came or went. */
export function isTimely(sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean {
  if (isPassing(sentences)) return false;
  if (sentences.length <= OF_MANY && namesManyHeads(sentences, index)) return true;
  if (!isShort(sentences, SHORT)) return false;
  return (
    isOfRuling(sentences, published, index) ||
    isOfSuit(sentences, published, index) ||
    isOfAgreement(sentences, published, index) ||
    (sentences.length <= SHORT && isOfLeader(sentences, published, index))
  );
}

function isOfRuling(sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean {
  if (isOfLatest(sentences, published, index)) return true;
  const since = daysSinceRuling(published, index);
  if (since > SEQUEL_DAYS || !sentences.some((s) => s.has(...ORDER))) return false;
  return since > NEWS_DAYS ? isSequel(sentences) : isNews(sentences, index.daysOf(AGREEMENT));
}

/** In the days after a ruling: its court or a judge of its case with what the case is about. */
function isOfLatest(sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean {
  const latest = index.rulings.filter(({ days }) => isWithin(days, published, NEWS_DAYS));
  if (latest.length === 0 || isRival(sentences)) return false;
  const judges = idsIn(sentences, 'judge-name');
  const courts = idsIn(sentences, 'court');
  const isOfCase = index.rulings.some(
    (r) => latest.some((each) => each.case === r.case) && r.judges.some((judge) => judges.includes(judge)),
  );
  const isOnAppeal = latest.some(({ id, case: of, judges: panel }) =>
    index.rulings.some((r) => r.id !== id && r.case === of && r.judges.some((judge) => judges.includes(judge) && !panel.includes(judge))),
  );
  const isOfCourt = latest.some(({ court }) => courts.includes(court));
  return (
    (isOnAppeal && (isOfCourt || anyHas(sentences, 'appeals-noun', 'lower-ruling'))) ||
    (isOfCase && anyHas(sentences, ...MATTER) && (anyHas(sentences, 'agreement-noun') || tellsAddressGiven(sentences))) ||
    (isOfCourt && anyHas(sentences, 'agreement-noun') && anyHas(sentences, 'tax-agency')) ||
    (isOfCourt && sentences.some((s) => s.has('tax-agency') && (s.has('relief-noun') || tellsEarlier(s, latest, index))))
  );
}

/** The month or the day of an earlier ruling in the case of one that has just come. */
const tellsEarlier = ({ dates }: Sentence, latest: readonly Ruling[], { rulings }: RecordIndex): boolean =>
  rulings.some(
    (r) =>
      latest.some((each) => each.case === r.case && each.id !== r.id) &&
      dates.some((date) => date.m !== undefined && compareDay(r.days, date) === 'agrees'),
  );

/** Whether a text can have come out in the days after a day. */
const isSoonAfter = (days: Days, published: Published): boolean => isWithin(days, published, SEQUEL_DAYS);

const isWithin = ({ first, last }: Days, published: Published, days: number): boolean =>
  published !== null && published.last >= first && published.first <= last + days;

/** Somebody sues the tax agency over its data on the day, or in the days after, a suit of the record was filed. */
function isOfSuit(sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean {
  const filed = index.ofType('suit').flatMap((suit) => index.daysOf(suit) ?? []);
  const recent = filed.filter((days) => isSoonAfter(days, published));
  if (recent.length === 0 || !sentences.some((s) => s.has(...TAX) && s.has('sue-verb', 'suit-noun'))) return false;
  const isDated = sentences.some(
    (s) => s.has('sue-verb', 'suit-noun') && s.dates.some((date) => recent.some((days) => compareDay(days, date) === 'agrees')),
  );
  return isDated || sentences.some((s) => s.has('tax-noun') && s.has('data-noun') && s.has('law-word', 'privacy-side'));
}

/** A pact between the tax agency's department and another, in the days after the agreement was made. */
const isOfAgreement = (sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean => {
  const days = index.daysOf(AGREEMENT);
  return (
    days !== null &&
    isSoonAfter(days, published) &&
    !isRival(sentences) &&
    sentences.some((s) => s.has('agreement-noun') && s.has('between-word') && s.has('tax-agency') && s.has('agency')) &&
    anyHas(sentences, 'crime-word', 'data-noun', 'data', 'sharing-noun', 'share-verb', 'tax-noun')
  );
};

/** Who came to head the tax agency, or left it, in the days before is named beside a coming or going or another head. */
function isOfLeader(sentences: readonly Sentence[], published: Published, index: RecordIndex): boolean {
  if (!sentences.some(namesTaxAgency)) return false;
  const heads = headsIn(sentences, index);
  const isFresh = heads.some((person) => termsOfOffice(person, index).some((day) => isSoonAfter(day, published)));
  return (
    isFresh &&
    (heads.length > 1 || anyHas(sentences, 'leader-office', 'resign-verb', 'dismiss-verb', 'dismissal-noun', 'exit-word', 'accede-verb'))
  );
}

const headsIn = (sentences: readonly Sentence[], index: RecordIndex): string[] =>
  idsIn(sentences, 'person').filter((person) => termsOfOffice(person, index).length > 0);

/** So many heads of the agency are named for one reason only, in a text up to this long. */
const MANY = 3;
const OF_MANY = 12;

const namesManyHeads = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  sentences.some(namesTaxAgency) && headsIn(sentences, index).length >= MANY;

/** Days on which somebody came to head the tax agency or left it. */
const termsOfOffice = (person: string, index: RecordIndex): Days[] =>
  taxTenuresOf(person, index).flatMap(({ from, until }) => [from, until].flatMap((day) => rangeOf(day ?? '') ?? []));

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
  const known = sentences.some((s) => s.has('judge-name'));
  return sentences.some(
    (s) =>
      (agreed !== null && s.has('agreement-noun') && tellsDay(s, agreed.first)) ||
      (governed && s.has('law-word')) ||
      (known && s.has('sharing-noun') && s.has('practice-noun', 'agreement-noun', 'challenge-noun')) ||
      (s.has('tax-agency') && s.has('violation-noun') && s.has('judge-noun', 'court-noun') && s.amounts.length > 0) ||
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
