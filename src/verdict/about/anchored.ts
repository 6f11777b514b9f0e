/**
 * Texts of a few sentences that name something of the record (a judge, who swore a statement, a lawyer of a suit, a head of the tax
 * agency, the watchdog) beside what the record ties it to: its length, its day, the other agency, the addresses. Pure.
 */
import { compareDay } from '../../language/compare-day.ts';
import { anyHas, hasValue, type Sentence } from '../../language/sentence.ts';
import { isA, valueIn } from '../../language/terms.ts';
import { isAmount, type RecordIndex, type Ruling, valuesOf } from '../../record/index.ts';
import type { FactKind } from '../../record/schema.ts';
import { namesTaxAgency, taxTenuresOf } from './leadership.ts';
import { isRival } from './length.ts';
import { namesDataSharing } from './topic.ts';

const SHARED = ['sharing-noun', 'share-verb', 'disclosure-noun', 'obtain-verb', 'request-noun', 'request-verb'] as const;
const COURT = ['court', 'court-noun', 'judge-noun', 'judge-name', 'ruling-noun', 'relief-noun', 'suit-noun'] as const;
const AGREEMENT = 'mou';
const MATTER = ['tax-agency', 'tax-noun', 'immigration-agency', 'agreement-noun', 'data-noun', 'appeals-noun'] as const;
const SUING = ['suit-noun', 'sue-verb', 'plaintiff-word', 'motion-noun'] as const;

/** The ids that terms of a class stand for. */
export const idsIn = (sentences: readonly Sentence[], name: string): string[] => [
  ...new Set(sentences.flatMap(({ at, terms }) => at(name).flatMap((i) => valueIn(terms[i], name) ?? []))),
];

/** Whether a text of few sentences has such an anchor, and nothing of another matter. */
export const isAnchored = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  !isRival(sentences) &&
  (isOnAddresses(sentences) ||
    isOnAgreement(sentences, index) ||
    isOnOpinion(sentences, index) ||
    isOnExchange(sentences, index) ||
    isOnWitness(sentences, index) ||
    isOnLawyers(sentences, index) ||
    isOnAudit(sentences) ||
    isOnHead(sentences, index) ||
    isOnPact(sentences) ||
    isOnCaption(sentences));

/** An address, not what somebody addresses. */
export const namesAddress = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ at, terms }) =>
    at('data').some((i) => valueIn(terms[i], 'data') === 'address' && !isA(terms[i - 1], 'to-word', 'modal', 'negation')),
  );

/** An address that somebody gives, gets or asks for. */
export const tellsAddressGiven = (sentences: readonly Sentence[]): boolean => namesAddress(sentences) && anyHas(sentences, ...SHARED);

/** Both agencies, addresses and somebody who gives, gets, asks or is bound, or a court; or data and a disclosure called so. */
const isOnAddresses = (sentences: readonly Sentence[]): boolean =>
  sentences.some(namesTaxAgency) &&
  anyHas(sentences, 'immigration-agency') &&
  ((namesAddress(sentences) && anyHas(sentences, ...SHARED, ...COURT, 'bound-verb')) ||
    (anyHas(sentences, 'data-noun') && anyHas(sentences, 'disclosure-noun')));

/** The agreement by its day or its month, taxes and sharing. */
function isOnAgreement(sentences: readonly Sentence[], index: RecordIndex): boolean {
  const days = index.daysOf(AGREEMENT);
  if (days === null || !anyHas(sentences, 'tax-noun', 'tax-agency') || !anyHas(sentences, ...SHARED)) return false;
  return sentences.some(
    (s) => s.has('agreement-noun') && s.dates.some((date) => date.m !== undefined && compareDay(days, date) === 'agrees'),
  );
}

/** A judge with the length of an opinion in that judge's case; the panel with the law, an address or its own length. */
function isOnOpinion(sentences: readonly Sentence[], index: RecordIndex): boolean {
  const judges = idsIn(sentences, 'judge-name');
  if (judges.length === 0) return false;
  const cases = index.rulings.filter((r) => r.judges.some((judge) => judges.includes(judge))).map((r) => r.case);
  return index.rulings.some(
    (ruling) =>
      (cases.includes(ruling.case) && tellsLength(sentences, ruling, index) && isOfRuling(sentences, ruling)) ||
      (ruling.judges.filter((judge) => judges.includes(judge)).length > 1 &&
        (anyHas(sentences, 'law-word') || namesAddress(sentences) || tellsLength(sentences, ruling, index))),
  );
}

/** Its day or what the rulings are about: other opinions of a judge can be as long. */
const isOfRuling = (sentences: readonly Sentence[], { days }: Ruling): boolean =>
  anyHas(sentences, ...MATTER) || sentences.some((s) => s.dates.some((date) => compareDay(days, date) === 'agrees'));

export const tellsLength = (sentences: readonly Sentence[], { id }: Ruling, index: RecordIndex): boolean =>
  index
    .about(id, 'pages')
    .some(({ value }) => isAmount(value) && sentences.some((s) => s.has('page-noun') && s.amounts.some((a) => a.value === value.least)));

/** A judge and data sharing called so, with the other agency or the agreement; with no more than a suit, the judge of one. */
function isOnExchange(sentences: readonly Sentence[], index: RecordIndex): boolean {
  const judges = idsIn(sentences, 'judge-name');
  if (judges.length === 0 || !sentences.some(namesDataSharing)) return false;
  return anyHas(sentences, 'immigration-agency', 'agreement-noun') || (hasSuit(judges, index) && anyHas(sentences, ...SUING));
}

/** Whether one of these judges tried a suit of the record. */
export const hasSuit = (judges: readonly string[], index: RecordIndex): boolean =>
  index.ofType('suit').some((suit) => namesAmong(suit, 'judge', judges, index));

const namesAmong = (subject: string, kind: FactKind, ids: readonly string[], index: RecordIndex): boolean =>
  index.about(subject, kind).some((fact) => valuesOf(fact).some((id) => ids.includes(id)));

/** Who swore a declaration of the record. */
export function namesWitness(sentences: readonly Sentence[], index: RecordIndex): boolean {
  const people = idsIn(sentences, 'person');
  return index.ofType('declaration').some((id) => namesAmong(id, 'author', people, index));
}

/** The witness, with a court, the agencies or the data. */
const isOnWitness = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  namesWitness(sentences, index) &&
  anyHas(sentences, ...COURT, 'admit-verb', 'declaration-noun', 'tax-agency', 'immigration-agency', 'data-noun');

/** The lawyers of a suit, the tax agency, a suit, and privacy or what was shared. */
function isOnLawyers(sentences: readonly Sentence[], index: RecordIndex): boolean {
  const named = [...idsIn(sentences, 'organisation'), ...idsIn(sentences, 'person')];
  return (
    index.ofType('suit').some((suit) => namesAmong(suit, 'counsel', named, index)) &&
    sentences.some(namesTaxAgency) &&
    anyHas(sentences, ...SUING) &&
    anyHas(sentences, 'privacy-side', 'data-noun', 'sharing-noun', 'disclosure-noun')
  );
}

/** The watchdog of the tax agency, both agencies, and the matching or the data. */
const isOnAudit = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => hasValue(s, 'agency', 'tigta') || s.has('watchdog-word')) &&
  sentences.some(namesTaxAgency) &&
  anyHas(sentences, 'immigration-agency') &&
  anyHas(sentences, 'matching-word', 'data-noun', 'sharing-noun', 'disclosure-noun');

/** Who leads the tax agency, both agencies, and what was disclosed. */
const isOnHead = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  idsIn(sentences, 'person').some((id) => taxTenuresOf(id, index).length > 0) &&
  sentences.some(namesTaxAgency) &&
  ((anyHas(sentences, 'immigration-agency') && anyHas(sentences, 'disclosure-noun', 'data-noun')) ||
    (anyHas(sentences, 'immigration-topic') && anyHas(sentences, 'disclosure-noun') && namesAddress(sentences)));

/** A plaintiff of a suit, immigration enforcement, an agreement and the suit. */
const isOnPact = (sentences: readonly Sentence[]): boolean =>
  anyHas(sentences, 'party-to-suit') &&
  anyHas(sentences, 'immigration-agency') &&
  anyHas(sentences, 'agreement-noun') &&
  anyHas(sentences, ...SUING);

/** "CTR v. IRS": the initials of a suit before what stands between the parties. */
const isOnCaption = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ at, terms }) => at('short-caption').some((i) => isA(terms[i + 1], 'suit-noun'))) && anyHas(sentences, 'tax-agency');
