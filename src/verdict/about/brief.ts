/**
 * Pieces of a few sentences that give the topic gate little to weigh: on what the confidentiality law threatens or grants, on the
 * watchdog's review of the exchange, on a suit known by its plaintiff or its counsel, on how many addresses were given. Each has one
 * sign that no other matter has. Pure.
 */
import { anyHas, hasValue, type Sentence } from '../../language/sentence.ts';
import { valueIn } from '../../language/terms.ts';
import { isAmount, type RecordIndex, valuesOf } from '../../record/index.ts';
import { isOnAct } from './acts-in-few.ts';
import { isAnchored } from './anchored.ts';
import { isOnLaw } from './law-in-few.ts';
import { isShort } from './length.ts';
import { isOnRulingDayOfJudge, isOnViolations, isToldInFew } from './told-in-few.ts';
import { isPassing } from './topic.ts';

/** A longer text would say whom it is about. */
const SHORT = 6;
const TAX = ['tax-agency', 'tax-noun'];
const DATA = ['data-noun', 'disclosure-noun', 'sharing-noun', 'share-verb', 'tax-noun'];
const COURT = ['court', 'appeals-noun', 'court-noun', 'judge-noun', 'ruling-noun'];
const HELD = ['agreement-noun', 'law-word', ...DATA];

/** Whether a short text can mean nothing else. */
export function isBriefly(sentences: readonly Sentence[], index: RecordIndex): boolean {
  const text = sentences.filter((s) => s.paragraph >= 0);
  if (!isShort(text, SHORT) || isPassing(sentences)) return false;
  if (isOnRulingDayOfJudge(sentences, index) || isOnViolations(sentences, index)) return true;
  if (sentences.some((s) => s.has('other-case', 'records-word'))) return false;
  return (
    isToldInFew(sentences, index) ||
    isOnAct(sentences, index) ||
    isAnchored(sentences, index) ||
    isOnLaw(sentences) ||
    isOnReview(sentences) ||
    isOnSuit(sentences) ||
    isOnAccess(sentences, index) ||
    isOnNumber(sentences, index)
  );
}

/** A title that joins both agencies and the inspector general, or what one gives the other beside that watchdog. */
const isOnReview = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => hasValue(s, 'agency', 'tigta')) &&
  (sentences.some((s) => s.paragraph < 0 && s.has('tax-agency') && s.has('immigration-agency')) ||
    (anyHas(sentences, 'immigration-agency') && anyHas(sentences, 'sharing-noun')));

/** A plaintiff that sues over nothing else, a court, and the agreement, the law or the data. */
const isOnSuit = (sentences: readonly Sentence[]): boolean =>
  anyHas(sentences, 'party-to-suit') && anyHas(sentences, ...COURT) && anyHas(sentences, ...HELD);

/** The team that was to be kept out of the tax agency's systems, sued by the lawyers of a suit of the record. */
const isOnAccess = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  anyHas(sentences, ...TAX) &&
  anyHas(sentences, 'sue-verb', 'suit-noun') &&
  sentences.some((s) => hasValue(s, 'agency', 'doge')) &&
  sentences.some(({ at, terms }) => at('organisation').some((i) => isCounsel(valueIn(terms[i], 'organisation') ?? '', index)));

const isCounsel = (organisation: string, index: RecordIndex): boolean =>
  index.ofType('suit').some((suit) => index.about(suit, 'counsel').some((fact) => valuesOf(fact).includes(organisation)));

/** A title on sharing, the tax agency held to something in court, and how many addresses the record says were given. */
const isOnNumber = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  sentences.some((s) => s.paragraph < 0 && s.has('sharing-noun')) &&
  sentences.some((s) => s.has('tax-agency') && s.has('block-verb', 'relief-noun')) &&
  sentences.some((s) => s.has('data-noun') && tellsGiven(s, index));

/** How many were given is told to a twentieth. */
const NEAR = 20;

const tellsGiven = ({ amounts }: Sentence, index: RecordIndex): boolean =>
  index
    .ofType('disclosure')
    .flatMap((id) => index.about(id, 'count'))
    .some(
      ({ value }) =>
        isAmount(value) &&
        amounts.some((a) => !a.vague && !a.percent && !a.dollars && Math.abs(a.value - value.least) <= value.least / NEAR),
    );
