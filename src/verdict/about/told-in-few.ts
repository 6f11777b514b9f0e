/**
 * Texts of a few sentences by what only this matter has together: a judge of the record and the agencies, the day of a ruling and
 * what it was about, the numbers told, the parties of one suit. Pure.
 */
import type { Days } from '../../language/calendar.ts';
import { compareDay } from '../../language/compare-day.ts';
import type { DateMention } from '../../language/dates.ts';
import { anyHas, hasValue, type Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';
import { isAmount, type RecordIndex, type Ruling, valuesOf } from '../../record/index.ts';
import type { Fact } from '../../record/schema.ts';
import { idsIn, namesAddress, namesWitness, tellsAddressGiven, tellsLength } from './anchored.ts';
import { taxTenuresOf } from './leadership.ts';
import { givesDisclosed } from './on-matter.ts';

const TAX = ['tax-agency', 'tax-noun'] as const;
const SHARED = ['sharing-noun', 'share-verb', 'disclosure-noun', 'obtain-verb'] as const;
/** What the rulings are about. */
const MATTER = ['agreement-noun', 'immigration-agency', 'court-record', ...TAX] as const;
const DECIDED = ['ruling-noun', 'relief-noun', 'block-verb', 'deny-verb', 'grant-verb', 'agreement-noun'] as const;
const SUING = ['suit-noun', 'sue-verb', 'plaintiff-word'] as const;

/** Whether a text of few sentences has two things together that no other matter has. */
export const isToldInFew = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  isOnFigure(sentences, index) ||
  isOnRulingDay(sentences, index) ||
  isOnJudge(sentences, index) ||
  isOnParties(sentences, index) ||
  isOnTransfer(sentences) ||
  isOnDayOfTransfer(sentences, index) ||
  isOnCount(sentences, index) ||
  sentences.some(namesBothTogether) ||
  isOnRequest(sentences, index) ||
  isOnDeclaration(sentences, index) ||
  isOnAccess(sentences) ||
  isOnSigners(sentences, index) ||
  isOnHead(sentences, index);

/** 42,695 violations, 47,289 addresses: to the last digit, beside a court, a judge or what was shared. */
const isOnFigure = (sentences: readonly Sentence[], { figures }: RecordIndex): boolean =>
  sentences.some((s) => s.amounts.some(({ value }) => value % 1000 !== 0 && figures.has(value))) &&
  (anyHas(sentences, 'judge-name', 'violation-noun', 'court', 'data-noun', 'immigration-agency', 'tax-noun') ||
    sentences.some((s) => hasValue(s, 'agency', 'irs')));

/** "The opinion of November 21", "Judge X ruled on Monday": the day of a ruling with its judge or the agency, and what it was about. */
const isOnRulingDay = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  anyHas(sentences, ...DECIDED) &&
  index.rulings.some((ruling) => {
    const { days } = ruling;
    const isNamed = namesJudgeOf(sentences, ruling, index);
    const told = sentences.filter((s) => s.dates.some((date) => isDay(date) && compareDay(days, date) === 'agrees'));
    if (told.length === 0) return false;
    return isNamed
      ? anyHas(sentences, ...MATTER)
      : anyHas(told, 'ruling-noun', 'relief-noun') &&
          anyHas(sentences, 'immigration-agency') &&
          (anyHas(sentences, ...TAX) || namesAddress(sentences) || tellsLength(sentences, ruling, index)) &&
          anyHas(sentences, 'agreement-noun', ...SHARED);
  });

/** Somebody who ruled in the suit, the agreement or the agency, and the whole day of one of its rulings: whatever else the text compares it with. */
export const isOnRulingDayOfJudge = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  anyHas(sentences, 'agreement-noun', 'tax-agency') &&
  index.rulings.some(
    (ruling) =>
      namesJudgeOf(sentences, ruling, index) &&
      sentences.some(
        (s) => s.has(...DECIDED) && s.dates.some((date) => date.d !== undefined && compareDay(ruling.days, date) === 'agrees'),
      ),
  );

/** Somebody who ruled in its suit, there or on appeal: "on Feb. 24 the D.C. Circuit affirmed Judge X's refusal". */
function namesJudgeOf(sentences: readonly Sentence[], { case: of }: Ruling, { rulings }: RecordIndex): boolean {
  const judges = rulings.filter((r) => r.case === of).flatMap((r) => r.judges);
  return idsIn(sentences, 'judge-name').some((judge) => judges.includes(judge));
}

/** A day or a weekday, not a month. */
const isDay = ({ d, weekday }: DateMention): boolean => d !== undefined || weekday !== undefined;

/** A judge of the record beside immigration enforcement and addresses that were shared, or two judges of it beside the agreement or the data. */
function isOnJudge(sentences: readonly Sentence[], index: RecordIndex): boolean {
  const judges = idsIn(sentences, 'judge-name');
  const hasAddresses = sentences.some((s) => hasValue(s, 'data', 'address')) && anyHas(sentences, ...SHARED, 'use-verb');
  if (judges.length > 1 && (hasAddresses || sentences.some((s) => s.has('judge-name') && s.has('agreement-noun', ...TAX)))) return true;
  if (
    isPanel(judges, index) &&
    anyHas(sentences, 'agreement-noun') &&
    (judges.length > 2 || !anyHas(sentences, 'immigration-agency') || anyHas(sentences, ...TAX))
  )
    return true;
  if (judges.length === 0 || !anyHas(sentences, 'immigration-agency')) return false;
  return hasAddresses || (anyHas(sentences, 'data-noun') && sentences.some((s) => tellsMonth(s, disclosedOn(index))));
}

const isPanel = (judges: readonly string[], { rulings }: RecordIndex): boolean =>
  rulings.some((r) => judges.filter((judge) => r.judges.includes(judge)).length > 1);

const disclosedOn = (index: RecordIndex): Days[] => index.ofType('disclosure').flatMap((id) => index.daysOf(id) ?? []);

/** Whether a sentence gives one of these days, at least by its month. */
const tellsMonth = ({ dates }: Sentence, days: readonly Days[]): boolean =>
  dates.some((date) => date.m !== undefined && days.some((each) => compareDay(each, date) === 'agrees'));

/** A plaintiff that sues over a disclosure, two of one suit that sue, or one with the judge who had it, or with the place where only that suit was brought. */
function isOnParties(sentences: readonly Sentence[], index: RecordIndex): boolean {
  if (!anyHas(sentences, 'party-to-suit')) return false;
  if (sentences.some((s) => s.has('party-to-suit') && s.has('sue-verb')) && anyHas(sentences, 'sharing-noun', 'disclosure-noun'))
    return true;
  const named = idsIn(sentences, 'organisation');
  const judges = idsIn(sentences, 'judge-name');
  return index
    .ofType('suit')
    .filter((suit) => !suit.startsWith('other.'))
    .some((suit) => {
      const valuesAbout = (kind: 'plaintiffs' | 'counsel' | 'judge' | 'court'): string[] => index.about(suit, kind).flatMap(valuesOf);
      const found = named.filter((id) => valuesAbout('plaintiffs').includes(id));
      if (found.length === 0) return false;
      if (named.some((id) => valuesAbout('counsel').includes(id)) && !anyHas(sentences, 'records-word')) return true;
      if (judges.some((judge) => valuesAbout('judge').includes(judge))) return true;
      return (found.length > 1 && anyHas(sentences, ...SUING)) || (valuesAbout('court').includes('mad') && sentences.some(isSuitInBoston));
    });
}

/** "One of four plaintiffs in the Massachusetts suit". */
const isSuitInBoston = (s: Sentence): boolean =>
  s.has('party-to-suit') && s.has('plaintiff-word', 'suit-noun') && hasValue(s, 'place', 'ma');

/** A plaintiff, the tax agency and the team that was let into its systems. */
const isOnAccess = (sentences: readonly Sentence[]): boolean =>
  anyHas(sentences, 'party-to-suit') && anyHas(sentences, 'tax-agency') && sentences.some((s) => hasValue(s, 'agency', 'doge'));

/** Both agencies in one sentence, and data that go from one to the other. */
const isOnTransfer = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => hasValue(s, 'agency', 'irs') && s.has('immigration-agency')) &&
  (sentences.some((s) => s.has(...SHARED) && s.has('data', 'data-noun')) ||
    (anyHas(sentences, 'ruling-noun', 'relief-noun') &&
      sentences.some((s) => hasValue(s, 'agency', 'irs') && s.has('immigration-agency') && s.has(...SHARED))));

/** What the one agency got, and the day on which it did. */
const isOnDayOfTransfer = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  anyHas(sentences, 'immigration-agency') &&
  tellsAddressGiven(sentences) &&
  sentences.some(({ dates }) =>
    dates.some((date) => date.d !== undefined && disclosedOn(index).some((day) => compareDay(day, date) === 'agrees')),
  );

/** "The IRS violated the tax code nearly 43,000 times": about as many as were found. */
export const isOnViolations = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  sentences.some(
    (s) =>
      hasValue(s, 'agency', 'irs') &&
      s.has('unlawful-word', 'violation-noun') &&
      index
        .ofType('violations')
        .flatMap((id) => index.about(id, 'count').flatMap(amountsOf))
        .some((found) => s.amounts.some(({ value }) => Math.abs(value - found) <= found / NEAR)),
  );

/** "The IRS-ICE ruling", "the IRS-ICE deal": both agencies in one name, and what a court or they themselves made. */
const namesBothTogether = ({ terms }: Sentence): boolean =>
  terms.some(
    (t, i) =>
      isA(t, 'tax-agency') &&
      isA(t, 'immigration-agency') &&
      isA(terms[i + 1], 'ruling-noun', 'relief-noun', 'agreement-noun', 'suit-noun'),
  );

/** A court that tells the tax agency something, addresses shared, and how many the record says or the length of a ruling. */
const isOnCount = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  sentences.some((s) => hasValue(s, 'agency', 'irs') && s.has('court-noun', 'judge-noun', 'judge-name', 'court')) &&
  sentences.some((s) => hasValue(s, 'data', 'address') && s.has(...SHARED)) &&
  (sentences.some((s) => givesDisclosed(s, index)) || index.rulings.some((ruling) => tellsLength(sentences, ruling, index)));

/** "ICE's request named about 1.28 million people. Addresses came back", "investigations of 1.28 million, ICE said; the judge doubted it". */
const isOnRequest = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  anyHas(sentences, 'immigration-agency') &&
  (anyHas(sentences, 'judge-noun', 'judge-name', 'court-noun', 'ruling-noun') || sentences.some((s) => hasValue(s, 'data', 'address'))) &&
  sentences.some(({ amounts }) => amounts.some((a) => !a.dollars && !a.percent && isAsked(a.value, index)));

/** Who swore the declaration, and the declaration; or what its script let through. */
const isOnDeclaration = (sentences: readonly Sentence[], index: RecordIndex): boolean => {
  return (
    (anyHas(sentences, 'declaration-noun') && namesWitness(sentences, index)) ||
    (anyHas(sentences, 'junk-word') && anyHas(sentences, 'tax-agency', 'immigration-agency', 'declaration-noun'))
  );
};

/** How many were asked for is told to a fiftieth. */
const NEAR = 50;

const isAsked = (value: number, index: RecordIndex): boolean =>
  index
    .ofType('request')
    .flatMap((id) => index.about(id, 'count'))
    .some((fact) => amountsOf(fact).some((n) => n > 1e6 && Math.abs(value - n) <= n / NEAR));

const amountsOf = ({ value }: Fact): number[] => (isAmount(value) ? [value.least, value.most] : []);

/** All who signed the agreement, in one sentence with the signing. */
const isOnSigners = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  anyHas(sentences, 'agreement-noun') &&
  sentences.some(
    (s) =>
      s.has('sign-verb') && index.about('mou', 'signers').some((fact) => valuesOf(fact).every((id) => idsIn([s], 'person').includes(id))),
  );

/** Who leads the tax agency, named in an order of the day of a ruling. */
const isOnHead = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  anyHas(sentences, 'tax-agency') &&
  idsIn(sentences, 'person').some((id) => taxTenuresOf(id, index).length > 0) &&
  isOrdered(sentences, index);

const isOrdered = (sentences: readonly Sentence[], { rulings }: RecordIndex): boolean =>
  sentences.some(
    (s) => s.has('relief-noun') && s.dates.some((date) => isDay(date) && rulings.some(({ days }) => compareDay(days, date) === 'agrees')),
  );
