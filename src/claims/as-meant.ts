/**
 * Claims as the sentence means them, after all are read: what only looks like an act of a court is left out, and a judge
 * to whom a suit was assigned is no judge who ruled.
 */
import type { Sentence } from '../language/sentence.ts';
import { isA } from '../language/terms.ts';
import { type Claim, isOfJudge } from './claim.ts';

/** The claims that stand, each with the topic that is meant. */
export function asMeant(sentence: Sentence, claims: readonly Claim[]): Claim[] {
  const unsaid = sentence.at('unsaid-word')[0] ?? Number.POSITIVE_INFINITY;
  return claims.flatMap((read) => {
    const claim = read.from > unsaid && !read.soft ? { ...read, soft: true } : read;
    if (claim.kind === 'outcome') return isNoAct(sentence, claim) ? [] : [claim];
    if (claim.topic === 'agreement' && isOfOtherAgreement(sentence)) return [];
    if (claim.topic === 'violations' && isOnlyRelated(sentence, claim)) return [];
    if (claim.topic !== 'ruling' || !isOfJudge(claim)) return [claim];
    if (isAssigned(sentence, claim)) return [{ ...claim, kind: 'judge', topic: 'suit' }];
    return isUninvolved(sentence, claim) ? [] : [claim];
  });
}

/** "A different memorandum between the IRS and the Labor Department": the only agreement that the sentence tells of is another. */
const isOfOtherAgreement = ({ at, terms }: Sentence): boolean => {
  const nouns = at('agreement-noun');
  const isAnother = (noun: number): boolean => [noun - 1, noun - 2].some((i) => isA(terms[i], 'another-word') && !isA(terms[i], 'ordinal'));
  const isWithOther = (noun: number): boolean =>
    isA(terms[noun - 1], 'indefinite') &&
    isA(terms[noun + 1], 'with-word') &&
    isA(terms[noun + 2], 'indefinite') &&
    !isA(terms[noun + 3], 'agency');
  return nouns.length > 0 && nouns.every((noun) => isAnother(noun) || isWithOther(noun));
};

const isNoAct = (sentence: Sentence, claim: Claim): boolean =>
  isLimit(sentence, claim) ||
  isBlocksNoun(sentence, claim) ||
  isUndoing(sentence, claim) ||
  isWonBy(sentence, claim) ||
  (isA(sentence.terms[claim.from], 'violation-noun') && isOnlyRelated(sentence, claim));

/** "Lets the IRS share data only with judicial approval": a limit, no permission. */
function isLimit({ terms, clauses }: Sentence, { from, to }: Claim): boolean {
  return (
    isA(terms[from], 'allow-verb') && terms.slice(to, to + 12).some((t, i) => isA(t, 'only-word') && clauses[to + i] === clauses[from])
  );
}

/** "Talwani's order has been lifted": what became of an order, by nobody named. */
function isUndoing({ terms }: Sentence, { from, to }: Claim): boolean {
  const isPassive = isA(terms[from], 'reverse-verb') && isA(terms[from - 1], 'be-word');
  return isPassive && !terms.slice(to, to + 4).some((t) => isA(t, 'agent-word'));
}

/** "The ruling won by the groups": who won stands after, not before. */
const isWonBy = ({ terms }: Sentence, { from }: Claim): boolean => isA(terms[from], 'win-verb') && terms[from + 1]?.text === 'by';

/** "Had ruled three weeks before the finding of 42,695 violations": what was found stands for another ruling's time. */
function isOnlyRelated({ terms, events }: Sentence, { from }: Claim): boolean {
  const relation = terms.findLastIndex(
    (t, i) => i < from && from - i < 9 && (/(?:^| )(?:before|after)$/.test(t.text) || isA(t, 'time-relation')),
  );
  return relation >= 0 && events.some((e) => e.kind === 'ruling' && e.isVerb && e.at < relation);
}

/** "The blocks that other judges had placed". */
const isBlocksNoun = ({ terms }: Sentence, { from }: Claim): boolean =>
  terms[from]?.text === 'blocks' && isA(terms[from - 1], 'determiner', 'possessive');

/** "Judge X presides over", "was assigned to Judge X". */
function isAssigned({ terms }: Sentence, { from, to }: Claim): boolean {
  if (isHandedTo(terms, from, to)) return true;
  return [...terms.slice(to, to + 3), ...terms.slice(Math.max(0, from - 3), from)].some((t) => isA(t, 'preside-verb'));
}

/** "Was submitted to Judge X in the suit brought by": before whom the suit is. */
function isHandedTo(terms: Sentence['terms'], from: number, to: number): boolean {
  const lead = isA(terms[from - 1], 'judge-noun') ? from - 2 : from - 1;
  const isHanded =
    isA(terms[lead], 'to-word', 'venue-word', 'with-word') && terms.slice(Math.max(0, lead - 3), lead).some((t) => isA(t, 'file-verb'));
  const suit = isA(terms[to + 1], 'determiner') ? to + 2 : to + 1;
  return isHanded && isA(terms[to], 'in-word') && isA(terms[suit], 'suit-noun', 'suit-name', 'organisation');
}

/** "Judge X, who was not involved", "Judge X was not asked": named, but no part of the case. */
function isUninvolved({ terms }: Sentence, { to }: Claim): boolean {
  const at = terms.findIndex((t, i) => i >= to && i < to + 5 && isA(t, 'negation'));
  return (
    at > 0 && isA(terms[at - 1], 'auxiliary') && (isA(terms[at + 1], 'involve-word') || terms[at + 1]?.text.startsWith('asked') === true)
  );
}
