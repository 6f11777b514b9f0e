/**
 * Pieces of a few sentences that give the topic gate little to weigh: on what the confidentiality law threatens or grants, on the
 * watchdog's review of the exchange, on a suit known by its plaintiff. Each has one sign that no other matter has. Pure.
 */
import type { Sentence } from '../language/sentence.ts';
import { namesStranger } from '../language/strangers.ts';
import { valueIn } from '../language/terms.ts';

/** A longer text would say whom it is about. */
const SHORT = 6;
const TAX = ['tax-agency', 'tax-noun'];
const DATA = ['data-noun', 'disclosure-noun', 'sharing-noun', 'share-verb', 'tax-noun'];
const COURT = ['court', 'appeals-noun', 'court-noun', 'judge-noun', 'ruling-noun'];
const HELD = ['agreement-noun', 'law-word', ...DATA];
/** Laws of which only the confidentiality of tax records is the subject. */
const OF_SECRECY: ReadonlySet<string> = new Set(['law.7213', 'law.7213a', 'law.7431']);

/** Whether a short text can mean nothing else. */
export function isBriefly(sentences: readonly Sentence[]): boolean {
  const isShort = sentences.filter((s) => s.paragraph >= 0).length <= SHORT;
  if (!isShort || sentences.some((s) => s.has('other-case', 'records-word'))) return false;
  return isOnSecrecy(sentences) || isOnReview(sentences) || isOnSuit(sentences);
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
  sentences.some((s) => s.paragraph < 0 && s.has('tax-agency') && s.has('immigration-agency')) && sentences.some(isOfWatchdog);

const isOfWatchdog = ({ at, terms }: Sentence): boolean => at('agency').some((i) => valueIn(terms[i], 'agency') === 'tigta');

/** A plaintiff that sues over nothing else, a court, and the agreement, the law or the data. */
const isOnSuit = (sentences: readonly Sentence[]): boolean =>
  some(sentences, ['party-to-suit']) && some(sentences, COURT) && some(sentences, HELD);
