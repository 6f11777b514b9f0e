/** Relief: the form a court gave (stay, preliminary injunction, restraining order ...), as granted or as denied. */
import { isNewClause } from '../language/acts/denial.ts';
import { courtActs, isInfinitive } from '../language/events.ts';
import { isGivenInPair } from '../language/relief-pairs.ts';
import { isToldAs, SOUGHT_OR_ANOTHERS } from '../language/relief-told.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, valueIn } from '../language/terms.ts';
import { type Claim, idOf, ids } from './claim.ts';

/** Reliefs the sentence says were granted; a denied one has the value "denied:<relief>". Sought relief is no claim. */
export function reliefsIn(sentence: Sentence): Claim[] {
  const claims = vacatedIn(sentence);
  for (const at of sentence.at('relief')) {
    const relief = valueIn(sentence.terms[at], 'relief');
    const stance = relief
      ? (stanceOf(sentence, at) ?? stanceBeside(sentence, at, claims[claims.length - 1]) ?? stanceInPair(sentence, at))
      : null;
    if (!relief || !stance) continue;
    const value = ids(stance === 'denied' ? `denied:${relief}` : relief);
    const anchor = stance === 'granted' ? grantedBehind(sentence, at) : undefined;
    claims.push({
      kind: 'relief',
      topic: 'ruling',
      value,
      from: at,
      to: at + 1,
      ...(anchor !== undefined && { anchor }),
      ...(isSpokenOf(sentence, at) && { soft: true }),
    });
  }
  return claims;
}

/** "Vacated the April memorandum". */
function vacatedIn({ terms, clauses, at }: Sentence): Claim[] {
  return at('vacate-verb').flatMap((verb): Claim[] => {
    const target = [verb + 1, verb + 2, verb + 3, verb + 4].find((i) => isA(terms[i], 'agreement-noun'));
    const isActed = courtActs(terms, verb, clauses) && !isInfinitive(terms, verb) && !isA(terms[verb - 1], 'negation');
    return target !== undefined && isActed ? [{ kind: 'relief', topic: 'ruling', value: ids('vacatur'), from: verb, to: target + 1 }] : [];
  });
}

/** "The injunction was appealed": some injunction spoken of before, maybe of another suit. */
const isSpokenOf = (s: Sentence, at: number): boolean =>
  isA(s.terms[at - 1], 'definite') &&
  !isA(s.terms[at - 1], 'possessive') &&
  isA(s.terms[at + 1], 'auxiliary') &&
  passiveAfter(s, at) === null &&
  governor(s, at) === null;

/** "A stay together with a restraining order": what stands beside relief that was granted was granted with it. */
function stanceBeside({ terms }: Sentence, at: number, before: Claim | undefined): Stance {
  if (!before || before.soft || before.to > at - 2 || at - before.to > 4 || idOf(before.value).startsWith('denied')) return null;
  const between = terms.slice(before.to, at);
  const joins = between.some((t) => isA(t, 'join-word')) && isA(between[between.length - 1], 'determiner');
  return joins && between.every((t) => isA(t, 'join-word', 'determiner')) ? 'granted' : null;
}

const stanceInPair = (s: Sentence, at: number): Stance => (isGivenInPair(s, at) ? 'granted' : null);

type Stance = 'granted' | 'denied' | null;

function stanceOf(s: Sentence, at: number): Stance {
  const term = s.terms[at];
  if (isA(s.terms[at - 1], 'negation') && passiveAfter(s, at) === 'granted') return null;
  if (isA(term, 'block-verb', 'reverse-verb') && !courtActs(s.terms, at, s.clauses)) return null;
  if (isA(term, 'block-verb', 'reverse-verb')) return isA(s.terms[at - 1], 'to-word', 'modal') || isRefused(s, at) ? null : 'granted';
  const after = passiveAfter(s, at) ?? deniedAfter(s, at);
  if (after) return after;
  const given = isGivenBy(s, at);
  const before = given ? null : governor(s, at);
  if (before) return before === 'sought' ? null : before;
  if (isA(term, 'grant-verb')) return isA(s.terms[at - 1], 'to-word', 'negation', 'modal') ? null : 'granted';
  return isActing(s, at, given) ? 'granted' : null;
}

/** "Did not enjoin", "has not stayed or enjoined". */
function isRefused(s: Sentence, at: number): boolean {
  const before = isA(s.terms[at - 1], 'conjunction') ? at - 3 : isA(s.terms[at - 1], 'be-word') ? at - 2 : at - 1;
  return isA(s.terms[before], 'negation', 'refusal-word');
}

/** The verb or noun before that governs the relief noun. */
function governor(s: Sentence, at: number): 'granted' | 'denied' | 'sought' | null {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const term = s.terms[i];
    if (isA(term, 'refusal-word')) return isA(s.terms[i + 1], 'grant-verb') ? 'denied' : 'sought';
    if (isA(term, 'deny-verb', 'denial-noun', 'lower-ruling')) return 'denied';
    if (isA(term, 'negation', 'falsity-word', 'leave-verb')) return 'sought';
    if (isA(term, 'seek-verb', 'motion-noun', 'brief-noun', 'hearing-noun', 'if-word', 'modal') && !isA(term, 'ruling-noun'))
      return grantedMotion(s, i) ?? 'sought';
    if (isA(term, 'grant-verb', 'issue-verb')) return issued(s, i);
    if (isA(term, 'combine-verb') && !isA(s.terms[i + 1], 'that-word')) return issued(s, i);
    if (term?.text === ';' || isNewClause(s, i) || (isA(term, 'subordinator', 'relative-pronoun') && at - i > 1)) return null;
  }
  return null;
}

/** What became of what was asked for; "did not seek" is no denial of it. */
function grantedMotion(s: Sentence, at: number): 'granted' | 'denied' | null {
  if (isA(s.terms[at - 1], 'refusal-word')) return null;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (isA(s.terms[i], 'deny-verb')) return 'denied';
    if (isA(s.terms[i], 'grant-verb') && !isA(s.terms[i - 1], 'to-word'))
      return isA(s.terms[i - 1], 'negation', 'refusal-word') ? 'denied' : 'granted';
  }
  return null;
}

function issued(s: Sentence, at: number): 'granted' | 'denied' | 'sought' {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (isA(s.terms[i], 'deny-verb')) return 'denied';
    if (isA(s.terms[i], 'negation', 'modal', 'if-word', 'seek-verb')) return 'sought';
    if (isA(s.terms[i], 'plaintiff-side') && isA(s.terms[i + 1], 'seek-verb')) return 'sought';
  }
  return isA(s.terms[at - 1], 'to-word') && !isA(s.terms[at - 2], 'court-verb') ? 'sought' : 'granted';
}

/** "The injunction was denied", "a restraining order was issued". */
function passiveAfter(s: Sentence, at: number): Stance {
  for (let i = at + 1; i < Math.min(s.terms.length, at + 5); i++) {
    if (!isA(s.terms[i - 1], 'auxiliary') && !isA(s.terms[i], 'denial-noun')) continue;
    if (isA(s.terms[i], 'deny-verb') && !isA(s.terms[i], 'negation')) return 'denied';
    if (isA(s.terms[i], 'deny-verb')) return 'denied';
    if (isA(s.terms[i], 'grant-verb', 'issue-verb')) return 'granted';
  }
  return null;
}

/** "It was an injunction that she denied". */
function deniedAfter(s: Sentence, at: number): Stance {
  if (!isA(s.terms[at + 1], 'that-word', 'relative-pronoun')) return null;
  return s.terms.slice(at + 2, at + 6).some((t) => isA(t, 'deny-verb')) ? 'denied' : null;
}

/** Relief that acts or is named as given: "her injunction", "the stay bars", "under the restraining order". */
function isActing(s: Sentence, at: number, given: boolean): boolean {
  if (isA(s.terms[at + 1], 'block-verb', 'bound-verb', 'issue-verb') || isA(s.terms[at + 2], 'block-verb')) return true;
  const before = s.terms[at - 1];
  if (isA(s.terms[at + 1], 'ruling-noun')) return false;
  if (given || isPredicate(s, at) || isPaired(s, at) || isToldAs(s, at)) return true;
  return (
    isA(before, 'possessive') ||
    before?.text === "'s" ||
    (isA(before, 'definite') && isA(s.terms[at + 1], 'auxiliary', 'block-verb')) ||
    (isA(before, 'definite') && isA(s.terms[at - 2], 'by-word'))
  );
}

/** "The injunction that she issued": the verb of the clause that says who gave it. */
function grantedBehind(s: Sentence, at: number): number | undefined {
  if (!isA(s.terms[at + 1], 'that-word', 'relative-pronoun', 'judge-name', 'she-word', 'he-word', 'judge-noun')) return undefined;
  const verb = s.terms.findIndex((t, i) => i > at && i < at + 6 && isA(t, 'grant-verb', 'issue-verb'));
  const isDone = verb > 0 && !s.terms.slice(at + 1, verb).some((t) => isA(t, 'negation', 'nobody-word', 'modal'));
  const isOfJudge = isDone && s.terms.slice(at + 1, verb).some((t) => isA(t, 'judge-name', 'she-word', 'he-word', 'judge-noun'));
  return isOfJudge ? verb : undefined;
}

/** "In a final judgment, the court declared", "the permanent injunction from Judge X", "the injunction that she issued". */
function isGivenBy(s: Sentence, at: number): boolean {
  const opens = at <= 2 && isA(s.terms[at - 1], 'determiner') && isA(s.terms[at - 2], 'in-word') && s.terms[at + 1]?.text === ',';
  const from = isA(s.terms[at + 1], 'from-word') && s.terms.slice(at + 2, at + 4).some((t) => isA(t, 'judge-noun', 'judge-name'));
  const byJudge = grantedBehind(s, at) !== undefined;
  return (
    opens ||
    (from && isA(s.terms[at - 1], 'definite')) ||
    (isA(s.terms[at - 1], 'determiner') && isOfOrder(s, at - 2)) ||
    (byJudge && isA(s.terms[at - 1], 'determiner') && !isA(s.terms[at - 1], 'negation'))
  );
}

/** "The order pairs a stay of the agreement with a restraining order": both are given by the order that opens the clause. */
function isPaired({ terms, clauses }: Sentence, at: number): boolean {
  if (!isA(terms[at - 1], 'indefinite') || !isA(terms[at - 2], 'with-word')) return false;
  const verb = terms.findLastIndex((t, i) => i < at && isA(t, 'combine-verb') && clauses[i] === clauses[at]);
  const isByOrder = isA(terms[verb - 1], 'ruling-noun', 'judge-name', 'she-word', 'he-word');
  return isByOrder && terms.slice(verb + 1, verb + 4).some((t) => isA(t, 'relief-noun'));
}

/** "This is a restraining order", "what she issued: an injunction". */
function isPredicate(s: Sentence, at: number): boolean {
  const article = at - 1;
  if (!isA(s.terms[article], 'determiner')) return false;
  const before = s.terms[article - 1];
  return (
    (isA(before, 'auxiliary') &&
      isA(s.terms[article - 2], 'it-word', 'this-word', 'ruling-noun', 'relief-noun', 'grant-verb', 'issue-verb')) ||
    (before?.text === ':' && isA(s.terms[article - 2], 'auxiliary', 'issue-verb'))
  );
}

/** What lies between an order and what it is said to be where the order is sought, another's or only spoken of. */
const NOT_ITS_OWN = [...SOUGHT_OR_ANOTHERS, 'appeal-verb', 'reverse-verb'] as const;

/** "The order that she signed on Friday is a restraining order": the ruling that opens the clause. */
function isOfOrder(s: Sentence, verb: number): boolean {
  if (!isA(s.terms[verb], 'be-word')) return false;
  const first = s.clauses.indexOf(s.clauses[verb] ?? 0);
  const opens = isA(s.terms[first], 'definite') && isA(s.terms[first + 1], 'ruling-noun');
  return opens && !s.terms.slice(first, verb).some((t) => isA(t, ...NOT_ITS_OWN, 'negation', 'modal', 'of-word'));
}
