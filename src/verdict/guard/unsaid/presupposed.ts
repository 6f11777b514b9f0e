/** Days that a denial before them leaves standing, because they only say which thing is meant: "nothing undoes the order of Nov. 3". Pure. */
import type { Claim } from '../../../claims/claim.ts';
import { isVerb } from '../../../language/clauses.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, type Term } from '../../../language/terms.ts';

/** Whether the day belongs to what the denial at a place takes for granted: a definite thing, what a clause says of one, or when something happened. */
export function isPresupposed(claim: Claim, sentence: Sentence, no: number): boolean {
  const { kind, anchor, from, to } = claim;
  const { terms } = sentence;
  if (kind !== 'date' || anchor === undefined || anchor <= no || from <= no || isA(terms[no + 1], 'until-word')) return false;
  if (isA(terms[to], 'comma') && isA(terms[to + 1], 'when-word')) return true;
  const first = Math.min(anchor, from);
  if (terms.slice(no + 1, first).some((t, i, between) => isA(t, 'relative-pronoun') && isA(between[i - 1], 'comma'))) return true;
  if (!isVerb(terms[anchor]) || isA(terms[anchor], ...THINGS))
    return !terms.slice(anchor + 1, from).some(isVerb) && isDefinite(sentence, first, no);
  return terms.slice(no + 1, anchor).some((t) => isA(t, 'precedence', 'when-word', 'what-word')) || isSaidOfThing(sentence, anchor, no);
}

/** What news tells by its day: not "the claim", of which a clause behind it would be the content. */
const THINGS = ['agreement-noun', 'suit-noun', 'motion-noun', 'declaration-noun', 'data-noun', 'people-noun', 'disclosure-noun'] as const;
/** Rulings stand so only before who made them, for "the ruling that it shared data" has a content as well. */
const MADE = ['ruling-noun', 'relief-noun'] as const;

/** How many terms may stand between a determiner and its noun, or between a noun and the verb that says of it when. */
const REACH = 4;

/** "The April memorandum", "Judge X's order", and something else right behind the denial: "not the order of Nov. 3" may be a correction. */
function isDefinite({ terms }: Sentence, noun: number, no: number): boolean {
  for (let at = noun - 1; at > no + 1 && at >= noun - REACH; at--) {
    if (isA(terms[at], 'definite', 'possessive', 'precedence') || terms[at]?.text === "'s") return true;
    if (terms[at]?.kind === 'mark' || isA(terms[at], 'indefinite')) return false;
  }
  return false;
}

/** "The memorandum that they signed on", "the addresses it got on", "the suit over addresses, filed on". */
function isSaidOfThing(sentence: Sentence, verb: number, no: number): boolean {
  const { terms, at } = sentence;
  const things = at(...THINGS, ...MADE).filter((i) => i > no && i < verb);
  const noun = things.findLast((i) => isDefinite(sentence, i, no)) ?? Number.NaN;
  if (Number.isNaN(noun)) return false;
  const next = terms[noun + 1];
  if (isA(next, 'that-word', 'relative-pronoun')) return !isA(terms[noun], ...MADE) || isA(terms[verb], 'issue-verb', 'sign-verb');
  const between = terms.slice(noun + 1, verb);
  if (between.some((t) => isVerb(t) || isA(t, 'be-word'))) return false;
  if (isA(terms[verb], 'happen-verb')) return false;
  return between.length === 0 || isA(terms[verb - 1], 'comma') || (between.length < REACH && isA(next, 'pronoun', 'agency'));
}

/** "Does not reach the 47,000 addresses delivered in August": what is said of a definite number in words of its own behind it is not denied. */
export function isNumberPresupposed({ kind, topic, from, to }: Claim, terms: readonly Term[]): boolean {
  if (kind !== 'count' || topic !== 'disclosure' || !isA(terms[from - 1], 'definite')) return false;
  const behind = terms.slice(to, to + 5);
  const verb = behind.findIndex((t) => isA(t, 'share-verb', 'obtain-verb'));
  return (
    verb > 0 &&
    behind
      .slice(0, verb)
      .every((t) => isA(t, 'data', 'data-noun', 'people-noun', 'immigration-agency', 'it-word', 'that-word', 'auxiliary'))
  );
}
