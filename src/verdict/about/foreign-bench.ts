/** Judges and courts of other cases, by name: an article that tells of one may mean that case by "the order" or by a judge. Pure. */
import { isOtherCourt } from '../../language/courts.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isUnknownName, valueIn } from '../../language/terms.ts';

/** What only this litigation is about, or hardly another. */
export const OF_TAXES = ['tax-agency', 'tax-noun', 'tell-tale', 'suit-name', 'party-to-suit'] as const;

/** What it is about too, as others are: data of other agencies are shared as well. */
export const OF_SHARING = ['agreement-noun', 'sharing-noun', 'practice-noun', 'data'] as const;

/** What a suit of this litigation is about. */
export const OF_MATTER = [...OF_TAXES, ...OF_SHARING, 'agency', 'immigration-agency', 'share-verb', 'disclosure-noun'] as const;

/** Whether the words are of tax data and of what immigration agents do with them, or of both agencies before a court. */
export const speaksOfSharing = (has: Sentence['has']): boolean =>
  (has('tax-agency', 'tax-noun') &&
    has('immigration-agency', 'immigration-topic') &&
    has('sharing-noun', 'agreement-noun', 'share-verb', 'practice-noun', 'data-noun')) ||
  (has('tax-agency') && has('immigration-agency') && has(...OF_COURTS));

/** Taxes or the tax agency, not the Treasury alone, which has other business. */
export const namesTaxes = ({ at, has, terms }: Sentence): boolean =>
  has('tax-noun') || at('tax-agency').some((i) => valueIn(terms[i], 'agency') !== 'treasury');

/** What tells that another matter is before a court. */
export const OF_COURTS = ['judge-noun', 'court-noun', 'court', 'suit-noun', 'sue-verb', 'ruling-noun', 'relief-noun'] as const;

/** For each sentence whether no other tells of a court, a ruling or a suit in words of another case, or of a judge or court from elsewhere. */
export function toldAlone(sentences: readonly Sentence[]): boolean[] {
  const isOfOther = sentences.some((s) => s.has('other-case') && s.has(...OF_COURTS));
  const foreign = sentences.map((s) => s.paragraph >= 0 && namesForeignBench(s) && !s.has(...OF_TAXES));
  const total = foreign.filter(Boolean).length;
  return foreign.map((here) => !isOfOther && total === (here ? 1 : 0));
}

/** "Judge Roe", "the Ninth Circuit": a judge or a court that the lexicon and the record do not know, or know of no suit. */
function namesForeignBench({ terms, at }: Sentence): boolean {
  return (
    at('judge-noun').some((i) => terms[i]?.capital === true && isUnknownName(terms[i + 1])) ||
    at('court').some((i) => isOtherCourt(valueIn(terms[i], 'court') ?? ''))
  );
}
