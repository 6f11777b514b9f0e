/** What a sentence says of an agreement that it does not name, or of a suit: it is held against the record where the sentence before names that. Pure. */

import { type Claim, isOfUnknown } from '../../claims/claim.ts';
import { namesTheAgreement, OTHER_PAPERS } from '../../language/agreement-named.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isA } from '../../language/terms.ts';

/** The claims, of which those that point to something else than the agreement can only be confirmed. */
export const asPointed = (claims: readonly Claim[], before: Sentence | undefined): readonly Claim[] =>
  claims.some((c) => c.pointing) ? claims.map((c) => (c.pointing && !isToldBefore(c, before) ? { ...c, soft: true } : c)) : claims;

const isToldBefore = (claim: Claim, before: Sentence | undefined): boolean =>
  claim.topic === 'suit' ? tellsOfSuit(before) : isOfAgreement(claim, before);

/** What else is filed. */
const FILED_TOO = ['brief-noun', 'motion-noun', 'appeal-noun', 'another-word', 'other-case'] as const;

const tellsOfSuit = (before: Sentence | undefined): boolean => before?.has('suit-noun') === true && !before.has(...FILED_TOO);

/** A paper that somebody unknown signed may be any told of; ministers sign no rulings. */
function isOfAgreement(claim: Claim, before: Sentence | undefined): boolean {
  if (
    before === undefined ||
    !(namesTheAgreement(before) || tellsOfPaper(before) || signsOne(before) || (claim.kind === 'administration' && tellsOfExchange(before)))
  )
    return false;
  return !before.has('another-word', ...OTHER_PAPERS) && !(isOfUnknown(claim) && before.has('ruling-noun'));
}

/** "The deal was signed on April 7", "The document was filed on Monday". */
const tellsOfPaper = ({ at, terms }: Sentence): boolean =>
  at('agreement-noun', 'paper-noun').some((i) => i <= OPENING && isA(terms[i - 1], 'definite'));

/** How late the subject of a sentence may stand. */
const OPENING = 2;

/** "It goes back to a memorandum", "the Treasury warned Homeland Security": no agency from elsewhere, with which there are pacts too. */
const tellsOfExchange = ({ at, has, terms }: Sentence): boolean =>
  (has('agreement-noun') || (has('tax-agency') && has('immigration-agency'))) &&
  at('agency').every((i) => isA(terms[i], 'tax-agency', 'immigration-agency')) &&
  !has('other-agency', 'other-case', 'rival-matter');

/** "The Treasury and Homeland Security signed a memorandum": one of both agencies. */
const signsOne = ({ has }: Sentence): boolean => has('agreement-noun') && has('tax-agency') && has('immigration-agency');
