/** Courts: which court, or which level of court, is said to have acted. */
import { COURT_ACTS } from '../language/court-role.ts';
import { trialCourtIn, UNKNOWN_REVIEW } from '../language/courts.ts';
import { rulesAt } from '../language/events.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, isUnexplained, isUnrealised, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const ACTS = [...COURT_ACTS, 'say-verb'] as const;

/** Courts that act in the sentence: a court's id, or "appeals" for an appeals court that is not named. */
export function courtsIn(sentence: Sentence): Claim[] {
  const named = sentence.at('court').flatMap((at) => {
    const court = valueIn(sentence.terms[at], 'court') ?? '';
    if (isAppealedTo(sentence, at) || (isAppellate(court) && hasAppeal(sentence, at)))
      return [{ ...claim(at, court), topic: 'appeal' as const }];
    return isActing(sentence, at) ? [claim(at, court)] : [];
  });
  const higher = sentence.at('appeals-noun').map((at) => ({ at, place: placed(sentence, at) }));
  const appeals = higher.flatMap(({ at, place }) => {
    if (!isActing(sentence, at) || isA(sentence.terms[at - 1], 'court') || isPlaceOf(place, 'elsewhere')) return [];
    return [claim(at, isPlaceOf(place, 'mad') ? UNKNOWN_REVIEW : 'appeals')];
  });
  const seats = sentence.has('judge-name') ? sentence.at('sit-word').flatMap((at) => placed(sentence, at)) : [];
  const places = [
    ...sentence.at('judge-noun', 'court-noun').flatMap((at) => placed(sentence, at)),
    ...higher.flatMap(({ place }) => (isPlaceOf(place, 'mad') ? [] : place)),
  ];
  const owned = sentence.at('ruling-noun', 'relief-noun').flatMap((at) => ownedBy(sentence, at));
  return [...named, ...appeals, ...places, ...owned, ...seats]
    .filter(({ from }) => !isQuoted(sentence, from))
    .map((court) => withAnchor(sentence, court));
}

/** "Quoting the Washington court": whose words another court took over. */
const isQuoted = ({ terms }: Sentence, at: number): boolean => terms.slice(Math.max(0, at - 6), at).some((t) => isA(t, 'quote-verb'));

/** "An appeals court in Texas", "the appeals court in Boston": the place says which one, and the level nothing more. */
const isPlaceOf = ([place]: readonly Claim[], court: string): boolean =>
  place?.value.type === 'ids' && place.value.ids[0] === `place:${court}`;

const claim = (at: number, court: string): Claim => ({ kind: 'court', topic: 'ruling', value: ids(court), from: at, to: at + 1 });

/** "Fell short at the Fourth Circuit, which refused": the court acts in the clause behind. */
const withAnchor = (s: Sentence, court: Claim): Claim =>
  s.terms[court.to]?.text === ',' && s.terms[court.to + 1]?.text === 'which' ? { ...court, anchor: court.to + 1 } : court;

const isAppellate = (court: string): boolean => /^ca(?:\d+|dc)$/.test(court);

/** "Is before the Ninth Circuit", "the Fifth Circuit hears the appeal": where an appeal lies. */
function hasAppeal(s: Sentence, at: number): boolean {
  const isBefore = /(?:^| )before the$/.test(s.terms[at - 1]?.text ?? '') || (isA(s.terms[at - 1], 'definite') && isLastBefore(s, at - 2));
  const isHeard =
    isA(s.terms[at + 1], 'hear-verb') ||
    (isA(s.terms[at + 1], 'hear-word') && s.terms.slice(at + 2, at + 7).some((t) => isA(t, 'appeal-noun', 'hearing-noun')));
  return isBefore || isHeard;
}

const isLastBefore = (s: Sentence, at: number): boolean => isA(s.terms[at], 'venue-word') || /(?:^| )before$/.test(s.terms[at]?.text ?? '');

/** "Appealed to the Ninth Circuit", "on appeal at the D.C. Circuit", "asked the Fourth Circuit": where an appeal went. */
function isAppealedTo(s: Sentence, at: number): boolean {
  const before = s.terms.slice(Math.max(0, at - 5), at);
  if (before.some((t) => isA(t, 'modal', 'if-word', 'negation')) || opensOwnClause(s, at)) return false;
  const asked = before.some((t) => isA(t, 'seek-verb')) && s.has('government-side', 'plaintiff-side');
  if (isSentTo(s, at)) return true;
  return asked || s.terms.slice(Math.max(0, at - 14), at).some((t) => isA(t, 'appeal-noun', 'appeal-verb'));
}

/** "The case now goes to the Fourth Circuit": where the suit itself is taken. */
function isSentTo(s: Sentence, at: number): boolean {
  const to = isA(s.terms[at - 1], 'definite') ? at - 2 : at - 1;
  const opening = s.terms.slice(0, Math.max(0, to - 1));
  return (
    isAppellate(valueIn(s.terms[at], 'court') ?? '') &&
    isA(s.terms[to], 'to-word') &&
    isA(s.terms[to - 1], 'went-word') &&
    opening.length < 5 &&
    isA(opening[0], 'definite', 'possessive') &&
    opening.some((t) => isA(t, 'suit-noun'))
  );
}

/** "The government appealed, and the Fifth Circuit upheld": the court acts in a clause of its own. */
const opensOwnClause = (s: Sentence, at: number): boolean =>
  rulesAt(s.events, at + 1) && !s.at('appeal-noun', 'appeal-verb', 'seek-verb').some((i) => i < at && s.clauses[i] === s.clauses[at]);

/** A court acts as a subject before a verb, or as the place where a ruling came from. */
function isActing(s: Sentence, at: number): boolean {
  if (
    isReviewing(s, at) ||
    isA(s.terms[at - 1], 'negation') ||
    isAwaited(s, at) ||
    isA(s.terms[at + 1], 'docket-word') ||
    isLocation(s, at)
  )
    return false;
  if (s.terms.slice(Math.max(0, at - 3), at).some((t) => isA(t, 'if-word'))) return false;
  if (
    isA(s.terms[at - 1], 'to-word', 'with-word') ||
    isA(s.terms[at - 2], 'to-word', 'with-word') ||
    isA(s.terms[at - 2], 'seek-verb') ||
    isA(s.terms[at - 1], 'seek-verb')
  )
    return false;
  if (s.terms.slice(at + 1, at + 4).some((t) => isA(t, 'ruling-noun', 'relief-noun'))) return true;
  for (let i = at + 1; i < Math.min(s.terms.length, at + 10); i++) {
    if (isA(s.terms[i], 'modal', 'pending-word', 'if-word') || (isA(s.terms[i], 'to-word') && isA(s.terms[i - 1], 'be-word'))) return false;
    if (isA(s.terms[i], ...ACTS) && !isUnrealised(s.terms[i])) return true;
  }
  let governor = at - 1;
  while (isA(s.terms[governor], 'determiner', 'place') || isUnexplained(s.terms[governor])) governor--;
  const isSeat = s.terms[governor]?.text === 'at' && isA(s.terms[governor - 1], 'judge-noun');
  const isPlace = isSeat || isA(s.terms[governor], 'by-word', 'in-word', 'of-word', 'from-word');
  const isSupposed = s.terms.slice(Math.max(0, governor - 4), governor).some((t) => isA(t, 'modal', 'docket-word'));
  return isPlace && !isSupposed && s.events.some((e) => e.kind === 'ruling' && e.at < governor);
}

/** "A district in the First Circuit": where a court lies. */
const isLocation = (s: Sentence, at: number): boolean =>
  /^ca\d+$/.test(valueIn(s.terms[at], 'court') ?? '') &&
  isA(s.terms[at - 1], 'definite') &&
  isA(s.terms[at - 2], 'in-word') &&
  isA(s.terms[at - 3], 'district-word', 'judge-noun', 'court-noun', 'place');

/** "Has yet to be decided by the D.C. Circuit": no ruling of that court is told. */
const isAwaited = (s: Sentence, at: number): boolean =>
  isA(s.terms[at - 1], 'agent-word', 'determiner') &&
  s.terms
    .slice(Math.max(0, at - 6), at)
    .some((t) => isA(t, 'pending-word', 'wait-word', 'review-word') || /^(?:review|consider|heard|weigh)/.test(t.text));

/** "Before the appeals court", "on appeal": not the court that acts here. */
function isReviewing(s: Sentence, at: number): boolean {
  return (
    [at - 1, at - 2].some((i) => isA(s.terms[i], 'venue-word', 'pending-word')) ||
    s.terms.slice(Math.max(0, at - 3), at).some((t) => isA(t, 'appeal-noun', 'pending-word'))
  );
}

/** "A federal judge in Boston", "a Washington judge": the court by its place. */
function placed(s: Sentence, at: number): Claim[] {
  const after = isA(s.terms[at + 1], 'in-word') ? at + 2 : -1;
  const spot = after > 0 && isA(s.terms[after], 'place') ? after : isA(s.terms[at - 1], 'place') ? at - 1 : -1;
  return spot < 0 ? [] : placeClaim(s, spot);
}

/** "Boston's injunction": the court by its place, as the owner of what it issued. */
function ownedBy(s: Sentence, at: number): Claim[] {
  return s.terms[at - 1]?.text === "'s" && isA(s.terms[at - 2], 'place') ? placeClaim(s, at - 2) : [];
}

function placeClaim(s: Sentence, spot: number): Claim[] {
  const place = valueIn(s.terms[spot], 'place');
  if (!place) return [];
  return [{ kind: 'court', topic: 'ruling', value: ids(`place:${trialCourtIn(place) ?? 'elsewhere'}`), from: spot, to: spot + 1 }];
}
