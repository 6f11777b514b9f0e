/** Plaintiffs and counsel: which organisations sued, and who represents them. */
import { isCounsel } from '../language/counsel.ts';
import { isInListOfPlaintiffs } from '../language/plaintiff-list.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, opensCaption, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

/** Organisations said to have sued, to be plaintiffs, or to be counsel. */
export function plaintiffsIn(sentence: Sentence): Claim[] {
  return sentence.at('organisation').flatMap((at): Claim[] => {
    const organisation = valueIn(sentence.terms[at], 'organisation') ?? '';
    const kind = isNotBy(sentence, at)
      ? null
      : (roleOf(sentence, at) ?? roleOfFellow(sentence, at) ?? (isInListOfPlaintiffs(sentence, at) ? 'plaintiffs' : null));
    const soft = kind === 'counsel' && suesForOthers(sentence, at);
    return kind
      ? [{ kind, topic: 'suit', value: ids(organisation), from: at, to: wordAfter(sentence, at, kind), ...(soft && { soft }) }]
      : [];
  });
}

/** "Was not brought by the ACLU", "the plaintiffs are not the ACLU". */
function isNotBy(s: Sentence, at: number): boolean {
  if (isOfAnotherOne(s, at)) return true;
  if (s.terms.slice(Math.max(0, at - 2), at).some((t) => isA(t, 'negation'))) return true;
  const by = s.at('by-word').findLast((i) => i < at && at - i < 4);
  return by !== undefined && s.terms.slice(Math.max(0, by - 5), by).some((t) => isA(t, 'negation'));
}

/** "EPIC, a co-plaintiff": the words that give the role right after the name are judged with it. */
function wordAfter(s: Sentence, at: number, kind: Role): number {
  const role = kind === 'plaintiffs' ? s.at('plaintiff-word').find((i) => i > at && i < at + 6) : undefined;
  return role === undefined ? at + 1 : role + 1;
}

/** "Argued together with one that X filed". */
function isOfAnotherOne({ terms }: Sentence, at: number): boolean {
  const that = isA(terms[at - 1], 'determiner') ? at - 2 : at - 1;
  return isA(terms[that], 'that-word') && terms[that - 1]?.text === 'one' && !isA(terms[that - 2], 'definite');
}

/** "A, B and C are plaintiffs": names joined by an "and" have one role, unless they stand apart in a comparison. */
function roleOfFellow(s: Sentence, at: number): Role | null {
  const [first, last] = [edgeOf(s, at, -1), edgeOf(s, at, 1)];
  const joined = s.terms.slice(first, last + 1).some((t) => isA(t, 'conjunction'));
  if (!joined || isA(s.terms[first - 1], 'support-word', 'another-word', 'according-to', 'say-verb', 'negation')) return null;
  for (let i = first; i <= last; i++) {
    const role = isA(s.terms[i], 'organisation') ? roleOf(s, i) : null;
    if (role) return role;
  }
  return null;
}

/** The outermost name of the list that a name stands in, on one side. */
function edgeOf(s: Sentence, at: number, step: 1 | -1): number {
  let edge = at;
  for (let i = at + step; isA(s.terms[i], 'organisation', 'comma', 'conjunction', 'determiner'); i += step)
    if (isA(s.terms[i], 'organisation')) edge = i;
  return edge;
}

type Role = 'plaintiffs' | 'counsel';

function roleOf(s: Sentence, at: number): Role | null {
  if (isCounsel(s, at) || suesForOthers(s, at)) return 'counsel';
  if (isA(s.terms[at + 1], 'say-verb', 'argue-verb') || isA(s.terms[at - 1], 'support-word')) return null;
  if (
    sued(s, at) ||
    isBehind(s, at) ||
    ownsSuit(s, at) ||
    isTitled(s, at) ||
    near(s, at, 5, 'plaintiff-word') ||
    isListed(s, at) ||
    isMember(s, at) ||
    isJoined(s, at) ||
    isSuedFor(s, at)
  )
    return 'plaintiffs';
  return null;
}

/** "X is behind the Massachusetts suit", "X, the group behind the case". */
function isBehind({ terms, at, clauses }: Sentence, name: number): boolean {
  const behind = at('behind-word').find((i) => i > name && i - name < 8 && clauses[i] === clauses[name]);
  if (behind === undefined || terms.slice(name + 1, behind).some((t) => isA(t, 'conjunction', 'say-verb', 'negation'))) return false;
  const noun = terms.findIndex((t, i) => i > behind && i < behind + 5 && isA(t, 'suit-noun'));
  return (
    noun > 0 &&
    isA(terms[behind + 1], 'determiner') &&
    terms.slice(behind + 2, noun).every((t) => isA(t, 'place', 'judge-noun', 'judge-name'))
  );
}

/** "X's lawsuit", "an X suit": what X filed. */
const ownsSuit = ({ terms, at }: Sentence, name: number): boolean =>
  isA(terms[terms[name + 1]?.text === "'s" ? name + 2 : name + 1], 'filing-noun') && at('another-word').length === 0;

/** "X v. Bessent": the suit bears the name of the first to sue. */
const isTitled = (s: Sentence, at: number): boolean => opensCaption(s.terms, at) && !s.has('another-word', 'records-word');

/** "One of them is X", "its members include X and Y": of the groups just spoken of. */
function isMember({ terms }: Sentence, at: number): boolean {
  let i = at - 1;
  while (isA(terms[i], 'organisation', 'comma', 'conjunction', 'determiner')) i--;
  if (isA(terms[i], 'include-verb')) return isA(terms[i - 1], 'member-noun') && /^(?:its|their)$/.test(terms[i - 2]?.text ?? '');
  return isA(terms[i], 'be-word') && terms[i - 1]?.text === 'them' && isA(terms[i - 2], 'involve-word');
}

/** "The lead plaintiff is joined by X and Y", "it is joined by X": every name of the list. */
function isJoined(s: Sentence, at: number): boolean {
  if (s.has('brief-noun', 'support-word')) return false;
  let by = at - 1;
  while (isA(s.terms[by], 'organisation', 'comma', 'conjunction', 'determiner')) by--;
  const joined = isA(s.terms[by], 'join-verb') ? by : isA(s.terms[by - 1], 'plaintiff-word') ? by - 3 : -1;
  const end = edgeOf(s, at, 1) + 1;
  if (!isA(s.terms[joined], 'join-verb') || (s.terms[end] !== undefined && s.terms[end]?.kind !== 'mark')) return false;
  if (!s.terms.slice(by, end).some((t) => isA(t, 'party-to-suit'))) return false;
  return s.at('plaintiff-word').some((i) => i < by) || (isA(s.terms[0], 'it-word') && isA(s.terms[1], 'be-word') && joined === 2);
}

/** "The plaintiffs are A, B and C", "Plaintiffs: A, B, C": every name of the list. */
function isListed(s: Sentence, at: number): boolean {
  if (isSingledOut(s, at)) return true;
  for (let i = at - 1; i >= 0; i--) {
    if ((isA(s.terms[i], 'plaintiff-word') && !isOfTheirs(s, i)) || (isA(s.terms[i], 'organisation') && isSingledOut(s, i))) return true;
    if (s.terms[i]?.text === ':') return s.at('plaintiff-word').some((word) => word < i && s.clauses[word] === s.clauses[i - 1]);
    if (!isA(s.terms[i], 'organisation', 'comma', 'conjunction', 'determiner', 'auxiliary', 'include-verb')) return false;
  }
  return false;
}

/** "The plaintiffs are four groups, among them X", "led by X". */
function isSingledOut(s: Sentence, at: number): boolean {
  const lead = s.terms.slice(Math.max(0, at - 3), at);
  const singled = lead.some(
    (t, i) =>
      isA(t, 'include-verb') || (t.text === 'them' && lead[i - 1]?.text === 'among') || (t.text === 'led' && lead[i + 1]?.text === 'by'),
  );
  return singled && s.at('plaintiff-word').some((i) => i < at && at - i < 16 && !isOfTheirs(s, i));
}

function near(s: Sentence, at: number, reach: number, name: string): boolean {
  for (let i = Math.max(0, at - reach); i < Math.min(s.terms.length, at + reach + 1); i++) {
    if (isA(s.terms[i], name) && s.clauses[i] === s.clauses[at] && !isDenied(s, i) && !isOfTheirs(s, i)) return true;
  }
  return false;
}

/** "The plaintiffs' allies", "cheered the plaintiffs": something of theirs, or done to them. */
const isOfTheirs = ({ terms }: Sentence, word: number): boolean =>
  /^'s?$/.test(terms[word + 1]?.text ?? '') || (isA(terms[word - 1], 'definite') && terms[word - 2]?.past === true);

/** "Is not a plaintiff". */
const isDenied = (s: Sentence, word: number): boolean => [word - 1, word - 2].some((i) => isA(s.terms[i], 'negation'));

/** The organisation is the subject of "sued" or "filed the suit", before it or right behind, or stands after "by" beside it. */
function sued(s: Sentence, at: number): boolean {
  const verb = isA(s.terms[at - 1], 'determiner') ? at - 2 : at - 1;
  if (isWhoSued(s, at)) return true;
  if (isA(s.terms[verb], 'verb-first') && s.events.some((e) => e.at === verb && e.kind === 'filing')) return true;
  const filing = s.events.find((e) => e.kind === 'filing' && e.isVerb && s.clauses[e.at] === s.clauses[at]);
  if (filing && filing.at > at && !s.terms.slice(at, filing.at).some((t) => isA(t, 'say-verb', 'that-word', 'negation'))) return true;
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    if (isA(s.terms[i], 'by-word') && s.events.some((e) => e.kind === 'filing' && e.at < i && i - e.at < 7)) return true;
  }
  return false;
}

/** "We sued for A and B": every name of the list is one of those for whom it was filed; where it says who filed, that is what it tells. */
function isSuedFor(s: Sentence, at: number): boolean {
  const lead = edgeOf(s, at, -1) - 1;
  const before = isA(s.terms[lead], 'determiner') ? lead - 1 : lead;
  if (!isA(s.terms[before], 'for-word', 'appear-for') || s.at('organisation').some((i) => suesForOthers(s, i))) return false;
  return filingsIn(s, at).some((verb) => verb < before);
}

/** "X filed the suit for A and B", "X sued for two groups": lawyers who file for somebody else, by name or number. */
function suesForOthers(s: Sentence, at: number): boolean {
  const filing = filingsIn(s, at).find((verb) => verb > at);
  if (filing === undefined || s.terms.slice(at + 1, filing).some((t) => isA(t, 'say-verb', 'that-word', 'negation', 'comma'))) return false;
  const to = s.at('for-word', 'appear-for').find((i) => i > filing && s.clauses[i] === s.clauses[at]);
  if (to === undefined) return false;
  const named = isA(s.terms[to + 1], 'determiner') ? to + 2 : to + 1;
  if (isA(s.terms[named], 'organisation')) return true;
  return isA(s.terms[to + 1], 'number') && s.terms.slice(to + 2, to + 6).some((t) => isA(t, 'plaintiff-side'));
}

/** The verbs of filing in the clause of a name. */
const filingsIn = (s: Sentence, at: number): readonly number[] =>
  s.events.filter((e) => e.kind === 'filing' && e.isVerb && s.clauses[e.at] === s.clauses[at]).map((e) => e.at);

/** "X, which filed the suit, wanted": said of the name between commas. */
const isWhoSued = (s: Sentence, at: number): boolean =>
  s.terms[at + 1]?.text === ',' &&
  isA(s.terms[at + 2], 'relative-pronoun') &&
  s.events.some((e) => e.kind === 'filing' && e.isVerb && (e.at === at + 3 || (e.at === at + 4 && isA(s.terms[at + 3], 'auxiliary'))));
