/** What the sentence before leaves in mind besides rulings and suits: the matter itself, and a number disclosed. Pure. */
import { hasValue, type Sentence } from '../../language/sentence.ts';
import { namesStranger } from '../../language/strangers.ts';
import { isOdd, isUnexplained, isUnknownName } from '../../language/terms.ts';
import { isAmount, type RecordIndex } from '../../record/index.ts';
import { namesTaxes, OF_COURTS } from './foreign-bench.ts';

/** Whether a sentence gives a number that the record holds for a disclosure. */
export const givesDisclosed = (before: Sentence | undefined, index: RecordIndex): boolean =>
  before?.amounts.some((amount) =>
    index
      .ofType('disclosure')
      .flatMap((id) => index.about(id, 'count'))
      .some(({ value }) => isAmount(value) && amount.least <= value.most && amount.most >= value.least),
  ) === true;

/** Whether a sentence speaks of the agencies, the data or a party of the record, and of nobody from elsewhere. */
export function isOnMatter(before: Sentence | undefined, suits: readonly string[], was: boolean): boolean {
  if (!before) return true;
  const isOfSuit = suits.length > 0;
  if (before.has('another-word', 'other-case') && !isOfSuit) return false;
  if (before.has('organisation') && !isOfSuit) return false;
  if (!isOfSuit && isOfBenchElsewhere(before)) return false;
  return isOfSuit || before.has(...MATTER) || (was && (goesOnBriefly(before) || tellsOfNoOther(before)));
}

/** "A ruling by a federal judge in Ohio, who let a state turn over records": a court at a place that nothing explains, and no word of taxes. */
const isOfBenchElsewhere = (s: Sentence): boolean => s.has(...BENCH) && !s.has('judge-name') && namesStranger(s) && !namesTaxes(s);

/** "The government has appealed.": a few words that add nothing else. */
const goesOnBriefly = (s: Sentence): boolean =>
  s.terms.length < 9 &&
  s.has('government-side', 'plaintiff-side', 'appeal-verb') &&
  !s.has('place', 'suit-noun', 'sue-verb') &&
  !namesStranger(s);

const BENCH = ['judge-noun', 'court-noun'] as const;

/** Nobody from elsewhere, and nothing of a court or a judge: "the case" is still the one told of before. */
const tellsOfNoOther = (s: Sentence): boolean =>
  !namesStranger(s) && !s.has('other-agency') && !hasValue(s, 'place', 'other') && !s.has('judge-name', ...TOLD_IN_COURT);

const TOLD_IN_COURT = [...OF_COURTS, 'appeals-noun', 'appeal-noun', 'motion-noun', 'plaintiff-side', 'challenge-noun'] as const;

/** A sentence in words of the court or of no matter in particular; one that tells of no court may have a word more. */
export const namesNothingElse = (s: Sentence | undefined): boolean =>
  s !== undefined &&
  s.terms.filter(isOdd).length <= (s.has(...OF_COURTS) ? 0 : 1) &&
  !s.terms.some((t, i) => i > 0 && isUnknownName(t)) &&
  !s.has('other-agency', 'other-case', 'rival-matter', 'another-word') &&
  !hasValue(s, 'place', 'other');

/** "IRS stopped by judge from sharing with ICE", "A federal judge in X has issued an injunction": a lead that tells its headline again. */
export const retells = (lead: Sentence | undefined, headline: Sentence | undefined): boolean =>
  headline !== undefined &&
  lead?.paragraph === 0 &&
  headline.paragraph < 0 &&
  headline.has(...MATTER) &&
  [lead, headline].every((s) => s.has(...BENCH)) &&
  lead.has('ruling-noun', 'relief-noun') &&
  !lead.terms.some(isUnexplained);

/** What the litigation is about. */
const MATTER = ['tax-agency', 'immigration-agency', 'sharing-noun', 'share-verb', 'agreement-noun', 'tax-noun', 'data-noun'] as const;

/** What no other matter has. */
const OWN = ['tax-agency', 'tax-noun', 'law-word', 'judge-name', 'party-to-suit', 'organisation', 'tell-tale'] as const;

/** Whether one of several pieces on a page can be about the litigation: an agency or a judge of it is named. */
export const namesMatter = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => s.has('tax-agency', 'immigration-agency', 'judge-name', 'party-to-suit'));

/** The sentence in which an article comes to the litigation; those before it are about whatever else it tells of. */
export const comesToMatter = (sentences: readonly Sentence[]): number =>
  Math.max(
    0,
    sentences.findIndex((s) => s.has(...OWN)),
  );
