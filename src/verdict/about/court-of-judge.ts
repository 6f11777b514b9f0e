/**
 * The judge of the record to whom a sentence gives a court: the one where the judge sits, for which the judge wrote, or which reviews
 * the judge. Each is so in every case there is. Pure.
 */

import { type Claim, idOf } from '../../claims/claim.ts';
import { isAppealsCourt, isElsewhere } from '../../language/courts.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA, isUnexplained, type Term, valueIn } from '../../language/terms.ts';

/** What stands between a judge's name and the name of the court where the judge sits, or for which the judge wrote. */
const SEAT = [
  'judge-noun',
  'senior-noun',
  'court-noun',
  'appeals-noun',
  'panel-word',
  'definite',
  'indefinite',
  'of-word',
  'in-word',
  'for-word',
  'sit-word',
  'president',
  'appoint-verb',
] as const;
const WROTE = [...SEAT, 'author-verb', 'say-verb', 'ruling-noun', 'page-noun', 'number'] as const;

/** "Judge X of the federal court in Chicago", "Edwards for the Fifth Circuit", "a Maryland judge, X": the judge whose court it is said to be. */
export function judgeThere(s: Sentence, { from, to, value }: Claim): string | undefined {
  const isFor = isA(s.terms[leadOf(s, from)], 'for-word');
  if (isFor && (!isAppealsCourt(idOf(value)) || s.has('appoint-verb'))) return undefined;
  const between = isFor ? WROTE : SEAT;
  return s
    .at('judge-name')
    .flatMap((at) => {
      const sits = at < from ? isLed(s, from) && isPath(s, at + 1, from, between) && !isListed(s, to) : isTitle(s, to, at);
      return sits ? [valueIn(s.terms[at], 'judge-name') ?? ''] : [];
    })
    .at(0);
}

/** "X, a judge in California, and another": a list of judges. */
const isListed = ({ terms }: Sentence, to: number): boolean => [to, to + 1].some((i) => isA(terms[i], 'conjunction'));

/** "Of the", "on the federal court in": what makes the court that of what stands before it. */
function isLed(s: Sentence, at: number): boolean {
  const lead = s.terms[leadOf(s, at)];
  return isA(lead, 'of-word', 'in-word', 'for-word', 'judge-noun', 'court-noun') || isShort(lead);
}

const leadOf = ({ terms }: Sentence, at: number): number => (isA(terms[at - 1], 'determiner') ? at - 2 : at - 1);

/** "A Maryland judge, X", "Ninth Circuit Judge X", "the judge in Texas, X,": a name without a title of its own behind the court. */
function isTitle({ terms }: Sentence, from: number, name: number): boolean {
  const between = terms.slice(from, name);
  const comma = between.findIndex((t) => t.text === ',');
  const title = comma < 0 ? between : between.slice(0, comma);
  const isOffice = (t: Term): boolean => isA(t, 'judge-noun', 'senior-noun', 'court-noun') || (isUnexplained(t) && !t.capital);
  if (between.length === 0 || !title.every(isOffice) || title.length > 3) return false;
  if (comma < 0) return title.some((t) => isA(t, 'judge-noun', 'senior-noun'));
  const leads = [...title, ...terms.slice(Math.max(0, from - 4), from)].some((t) => isA(t, 'judge-noun', 'senior-noun'));
  return leads && comma === between.length - 1 && terms[name + 1]?.kind === 'mark' && !isA(terms[name + 1], 'possessive');
}

/** What stands between a court of appeals and the judge whose ruling it reviews. */
const REVIEW = [
  'affirm-verb',
  'reverse-verb',
  'appeal-noun',
  'appeal-verb',
  'denial-noun',
  'ruling-noun',
  'relief-noun',
  'lower-ruling',
  'judge-noun',
  'definite',
  'indefinite',
  'possessive',
  'of-word',
  'from-word',
  'agent-word',
  'to-word',
  'in-word',
  'venue-word',
  'over-word',
  'what-word',
  'be-word',
  'auxiliary',
  'month',
  'page-noun',
  'number',
  'pending-word',
  'now-word',
] as const;
/** What tells that the one reviews the other. */
const REVIEWS = ['affirm-verb', 'reverse-verb', 'appeal-noun', 'appeal-verb'] as const;

/** "The Fifth Circuit affirmed Judge X", "the appeal from X's order is in the Fifth Circuit": the judge from whom no appeal goes there. */
export function judgeReviewed(s: Sentence, claim: Claim): string | undefined {
  if (!isOfAppeals(s, claim)) return undefined;
  const { from, to } = claim;
  return s
    .at('judge-name')
    .flatMap((at) => {
      const [first, end] = at < from ? [at + 1, from] : [to, at];
      const between = s.terms.slice(first, end);
      const lead = at < from ? s.terms.slice(Math.max(0, at - REACH), at).filter((t) => isA(t, 'appeal-noun')) : [];
      const reviews = [...between, ...lead].some((t) => isA(t, ...REVIEWS) && !isA(t, 'review-word'));
      return reviews && isPath(s, first, end, REVIEW) ? [valueIn(s.terms[at], 'judge-name') ?? ''] : [];
    })
    .at(0);
}

/** A circuit, or "the appeals court in Texas". */
export const isOfAppeals = ({ terms }: Sentence, { from, value }: Claim): boolean =>
  isAppealsCourt(idOf(value)) || (isElsewhere(idOf(value)) && [from - 2, from + 1].some((i) => isA(terms[i], 'appeals-noun')));

/** How far before the judge's name the appeal may stand: "the appeal from an order of Judge X". */
const REACH = 6;

/** Whether nothing but these stands between two places, adjectives of a court and short prepositions apart. */
const isPath = ({ terms }: Sentence, from: number, to: number, classes: readonly string[]): boolean =>
  terms
    .slice(from, to)
    .every((t, i) => isA(t, ...classes) || isShort(t) || t.kind === 'number' || isAdjective(t, terms[from + i + 1]) || isJoint(t));

const isShort = (term: Term | undefined): boolean => /^(?:at|on|by)$/.test(term?.text ?? '');

/** "Federal court": a word that nothing explains, before the court or judge it describes. */
const isAdjective = (term: Term, next: Term | undefined): boolean =>
  isUnexplained(term) && !term.capital && isA(next, 'judge-noun', 'court-noun', 'appeals-noun', 'senior-noun');

/** "Edwards: senior judge", "X, a judge", "X's opinion". */
const isJoint = ({ text }: Term): boolean => text === ',' || text === ':' || text === "'s";
