/**
 * Pieces of a few sentences that give the topic gate little to weigh: on what the confidentiality law threatens or grants, on the
 * watchdog's review of the exchange, on a suit known by its plaintiff or its counsel, on how many addresses were given. Each has one
 * sign that no other matter has. Pure.
 */
import { hasValue, type Sentence } from '../language/sentence.ts';
import { namesStranger } from '../language/strangers.ts';
import { valueIn } from '../language/terms.ts';
import { type RecordIndex, valuesOf } from '../record/index.ts';

/** A longer text would say whom it is about. */
const SHORT = 6;
const TAX = ['tax-agency', 'tax-noun'];
const DATA = ['data-noun', 'disclosure-noun', 'sharing-noun', 'share-verb', 'tax-noun'];
const COURT = ['court', 'appeals-noun', 'court-noun', 'judge-noun', 'ruling-noun'];
const HELD = ['agreement-noun', 'law-word', ...DATA];
/** Laws of which only the confidentiality of tax records is the subject. */
const OF_SECRECY: ReadonlySet<string> = new Set(['law.7213', 'law.7213a', 'law.7431']);

/** Whether a short text can mean nothing else. */
export function isBriefly(sentences: readonly Sentence[], index: RecordIndex): boolean {
  const isShort = sentences.filter((s) => s.paragraph >= 0).length <= SHORT;
  if (!isShort || sentences.some((s) => s.has('other-case', 'records-word'))) return false;
  return (
    isOnSecrecy(sentences) || isOnReview(sentences) || isOnSuit(sentences) || isOnAccess(sentences, index) || isOnNumber(sentences, index)
  );
}

const some = (sentences: readonly Sentence[], names: readonly string[]): boolean => sentences.some((s) => s.has(...names));

/** The law on tax secrecy by its section, on data, with nobody from elsewhere named. */
const isOnSecrecy = (sentences: readonly Sentence[]): boolean =>
  sentences.some(isOfSecrecy) &&
  some(sentences, TAX) &&
  some(sentences, DATA) &&
  !sentences.some((s) => s.paragraph >= 0 && namesStranger(s));

const isOfSecrecy = ({ at, terms }: Sentence): boolean => at('statute').some((i) => OF_SECRECY.has(valueIn(terms[i], 'statute') ?? ''));

/** A title that joins both agencies, and the inspector general. */
const isOnReview = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => s.paragraph < 0 && s.has('tax-agency') && s.has('immigration-agency')) &&
  sentences.some((s) => hasValue(s, 'agency', 'tigta'));

/** A plaintiff that sues over nothing else, a court, and the agreement, the law or the data. */
const isOnSuit = (sentences: readonly Sentence[]): boolean =>
  some(sentences, ['party-to-suit']) && some(sentences, COURT) && some(sentences, HELD);

/** The team that was to be kept out of the tax agency's systems, sued by the lawyers of a suit of the record. */
const isOnAccess = (sentences: readonly Sentence[], index: RecordIndex): boolean =>
  some(sentences, TAX) &&
  some(sentences, ['sue-verb', 'suit-noun']) &&
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
        typeof value === 'object' &&
        'least' in value &&
        amounts.some((a) => !a.vague && !a.percent && !a.dollars && Math.abs(a.value - value.least) <= value.least / NEAR),
    );
