/** Judges: who ruled, sat or wrote. A name after "Judge" that the record does not hold is a claim too. */

import type { Sentence } from '../language/sentence.ts';
import { strangerId } from '../language/strangers.ts';
import { isA, reachFrom, valueIn } from '../language/terms.ts';
import { type Claim, ids } from './claim.ts';

const TITLES = ['judge-noun', 'senior-noun'];

/** Judges named as acting, or under the topic "reviewed" as those whose ruling a higher court acts on; the value of an unknown one is "unknown:<name>". */
export function judgesIn(sentence: Sentence): Claim[] {
  const claims: Claim[] = sentence.at('judge-name').flatMap((at): Claim[] => {
    if (isElliptic(sentence, at)) return [];
    const judge = valueIn(sentence.terms[at], 'judge-name') ?? '';
    if (isReviewed(sentence, at) && !isToldItself(sentence, at))
      return isObjectOfReview(sentence, at) || actsInClause(sentence, at)
        ? [{ kind: 'judge', topic: 'reviewed', value: ids(judge), from: at, to: at + 1 }]
        : [];
    const isWriter = isAuthor(sentence, at);
    const kind = isWriter ? 'author' : 'judge';
    if (isWriter && isOfOtherText(sentence, at)) return [];
    const before = isA(sentence.terms[at - 1], 'judge-noun') ? at - 2 : at - 1;
    return [
      {
        kind,
        topic: 'ruling',
        value: ids(judge),
        from: at,
        to: at + 1,
        ...(isA(sentence.terms[before], 'venue-word', 'seek-verb') && !whoActed(sentence, at) && { soft: true }),
      },
    ];
  });
  if (!sentence.heading) claims.push(...unknownJudges(sentence), ...apposedJudges(sentence));
  return claims;
}

/** "Before Judge X, who blocked the policy": the judge before whom the case is, and who ruled. */
const whoActed = ({ terms }: Sentence, at: number): boolean =>
  terms[at + 1]?.text === ',' && terms[at + 2]?.text === 'who' && isA(terms[at + 3], 'deny-verb', 'grant-verb', 'block-verb');

/** "Her order of November and Judge X's of February": a ruling beside the one that the sentence dates. */
const isElliptic = (s: Sentence, at: number): boolean =>
  s.terms[at + 1]?.text === "'s" &&
  (s.terms[at + 2]?.kind === 'mark' || isBareNumber(s, at + 2) || isA(s.terms[at + 2], 'of-word', 'conjunction', 'auxiliary'));

/** "X's 16", where "X's 16-page opinion" is none. */
const isBareNumber = (s: Sentence, at: number): boolean => s.terms[at]?.kind === 'number' && !isA(s.terms[at + 2], 'ruling-noun');

/** "Affirmed Judge X", "the appeal from X's order", "agreed with X": the judge below, not the one who acts. */
function isReviewed(s: Sentence, at: number): boolean {
  if (isAffirmedLater(s, at)) return true;
  for (let i = at - 1, first = reachFrom(s.terms, at, 10, -1); i >= first; i--) {
    if (isA(s.terms[i], 'affirm-verb', 'reverse-verb', 'appeal-noun', 'review-word') && !isA(s.terms[i], 'block-verb')) return true;
    if (isA(s.terms[i], 'agent-word') && !isA(s.terms[i - 1], 'ruling-noun', 'relief-noun', 'lower-ruling', 'denial-noun'))
      return isMadeBelow(s, i);
    if (isUntouched(s, i, at)) return true;
    if (isA(s.terms[i], 'denial-noun', 'lower-ruling') && s.has('appeals-noun', 'affirm-verb', 'panel-word')) return true;
  }
  return false;
}

/** "Overturn the decision in which Judge X denied", "overturn what Judge X decided": the name opens a clause of its own, and acts. */
function actsInClause({ terms, clauses }: Sentence, at: number): boolean {
  const before = isA(terms[at - 1], 'judge-noun') ? at - 2 : at - 1;
  return isA(terms[before], 'relative-pronoun') && clauses[at + 1] === clauses[at] && isA(terms[at + 1], ...ACTS);
}

const ACTS = ['deny-verb', 'grant-verb', 'block-verb', 'court-verb'] as const;

/** "It concerns an injunction that Judge X issued in November": what a ruling is about, told by who made it and not by what became of it. */
const isToldItself = ({ terms, clauses, has }: Sentence, at: number): boolean => {
  const before = isA(terms[at - 1], 'judge-noun') ? at - 2 : at - 1;
  return (
    isA(terms[before], 'that-word', 'relative-pronoun') &&
    isA(terms[before - 1], 'relief-noun', 'ruling-noun') &&
    isA(terms[at + 1], 'issue-verb', 'grant-verb') &&
    clauses[at + 1] === clauses[at] &&
    !has('affirm-verb', 'reverse-verb')
  );
};

/** "The panel did not review the order of Judge X": of an order that another court left alone. */
const isUntouched = (s: Sentence, not: number, at: number): boolean =>
  isA(s.terms[not], 'negation') &&
  s.at('appeals-noun', 'court', 'panel-word').some((i) => i < not) &&
  s.terms.slice(not + 1, at).some((t) => isA(t, 'ruling-noun', 'relief-noun'));

/** "Left in place the block ordered in May by Judge X": the act of a higher court stands before. */
function isMadeBelow(s: Sentence, by: number): boolean {
  const review = s.at('affirm-verb', 'reverse-verb').find((i) => i < by && by - i < 14);
  return review !== undefined && s.at('appeals-noun', 'court', 'panel-word').some((i) => i < review);
}

/** "Friedrich's decision is affirmed", "Friedrich's decision that the court affirmed". */
function isAffirmedLater(s: Sentence, at: number): boolean {
  if (s.terms[at + 1]?.text !== "'s") return false;
  const verb = s.terms.findIndex((t, i) => i > at && i < at + 11 && isA(t, 'affirm-verb', 'reverse-verb'));
  if (verb < 0) return false;
  return isA(s.terms[verb - 1], 'be-word', 'comma') || s.terms.slice(at + 2, verb).some((t) => isA(t, 'that-word', 'relative-pronoun'));
}

/** Nothing but the words of its object between the verb of review and the name: no comma, no "and". */
function isObjectOfReview(s: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (isA(s.terms[i], 'affirm-verb', 'reverse-verb', 'review-word')) return s.clauses[i] === s.clauses[at];
    if (s.terms[i]?.kind === 'mark' || isA(s.terms[i], 'conjunction', 'subordinator', 'relative-pronoun')) return false;
  }
  return false;
}

/** The writer of a panel's opinion: no other name stands nearer to the words that say so. */
function isAuthor(s: Sentence, at: number): boolean {
  if (isA(s.terms[at + 1], 'concur-verb')) return false;
  const isNearest = (verb: number): boolean => s.at('judge-name').every((i) => Math.abs(i - verb) >= Math.abs(at - verb));
  for (let i = at - 6; i <= at + 3; i++) {
    const isOfNext = i > at && s.terms[at + 1]?.text === ',' && s.terms[i]?.text !== 'author';
    if (isA(s.terms[i], 'author-verb') && !isOfNext && isNearest(i) && (i > at || leadsTo(s, i, at))) return true;
  }
  return false;
}

/** "Written by Judge X", "the author was X", "writing for the panel, X"; not "A wrote, and X agreed". */
function leadsTo({ terms }: Sentence, verb: number, at: number): boolean {
  const between = terms.slice(verb + 1, at);
  if (between.some((t) => t.text === ';' || isA(t, 'conjunction'))) return false;
  const isForOthers = /^(?:writing|speaking) for$/.test(terms[verb]?.text ?? '');
  const isOpen =
    /(?: |^)(?:by|of|author|court|panel)$/.test(terms[verb]?.text ?? '') || (isForOthers && between.some((t) => t.text === ','));
  const isTitle = (t: Sentence['terms'][number], i: number): boolean =>
    isA(t, 'judge-noun', 'senior-noun', 'be-word', 'light-word') || (t.text === ',' && isA(between[i - 1], 'senior-noun'));
  return isOpen || (!isForOthers && between.every(isTitle));
}

/** How far before the writer's name the text may stand. */
const TEXT_REACH = 10;

/** "An earlier opinion on standing was written by Judge X", "a separate concurrence": another text than the ruling told of. */
function isOfOtherText({ terms }: Sentence, at: number): boolean {
  const noun = terms.findLastIndex((t, i) => i < at && at - i < TEXT_REACH && isA(t, 'ruling-noun', 'dissent-noun'));
  return noun >= 0 && (isA(terms[noun], 'dissent-noun') || [noun - 1, noun - 2].some((i) => isA(terms[i], 'another-word')));
}

function unknownJudges(s: Sentence): Claim[] {
  return s.at(...TITLES).flatMap((at) => {
    const apposed = s.terms[at + 1]?.text === ',';
    const start = apposed ? at + 2 : at + 1;
    if (!s.terms[at]?.capital && !isIntroduced(s, at)) return [];
    if (!isName(s.terms[start]) || isA(s.terms[start], 'judge-name') || (apposed && !isName(s.terms[start + 1]))) return [];
    let to = start + 1;
    while (to < s.terms.length && to < start + 5 && goesOnName(s, to)) to++;
    if (isElliptic(s, to - 1) && !isA(s.terms[at - 1], 'be-word')) return [];
    const soft: { soft?: true } = isByTheWay(s, at) || (!s.terms[at]?.capital && isA(s.terms[at - 1], 'venue-word')) ? { soft: true } : {};
    const lead = isA(s.terms[at - 1], 'determiner') ? at - 2 : at - 1;
    const kind = isA(s.terms[lead], 'author-verb') && !isOfOtherText(s, at) ? 'author' : 'judge';
    return [{ kind, topic: 'ruling', value: ids(strangerId(textOf(s, start, to))), from: start, to, ...soft } as const];
  });
}

/** "A judge", "by judge X", "before the judge X", "the work of the judge X", "a different judge", "the Washington judge". */
function isIntroduced({ terms }: Sentence, title: number): boolean {
  let lead = title - 1;
  while (isA(terms[lead], 'another-word', 'place', 'number', 'same-word', 'court-noun')) lead--;
  return isA(terms[lead], 'determiner', 'definite', 'agent-word', 'venue-word', 'author-verb');
}

/** "Clerked for Judge X", "praised by Judge X": nothing that X made. */
function isByTheWay({ terms }: Sentence, title: number): boolean {
  const lead = isA(terms[title - 1], 'determiner') ? title - 2 : title - 1;
  return isA(terms[lead], 'for-word', 'support-word');
}

/** Another name, an initial or its stop. */
function goesOnName({ terms }: Sentence, at: number): boolean {
  if (terms[at]?.text === '.') return isName(terms[at + 1]) && isInitial(terms[at - 1]);
  return isName(terms[at]) || (isInitial(terms[at]) && (isName(terms[at + 1]) || (terms[at + 1]?.text === '.' && isName(terms[at + 2]))));
}

const isInitial = (term: Sentence['terms'][number] | undefined): boolean => term?.capital === true && term.text.length === 1;

/** "Jane Roe, a federal judge in Washington, has blocked": the office behind the name. */
function apposedJudges(s: Sentence): Claim[] {
  return s.at('judge-noun').flatMap((at) => {
    const article = isA(s.terms[at - 1], 'place') ? at - 2 : at - 1;
    const to = article - 1;
    if (!isA(s.terms[article], 'determiner') || s.terms[to]?.text !== ',' || isA(s.terms[at + 1], 'judge-name')) return [];
    let from = to;
    while (from > 0 && to - from < 3 && isName(s.terms[from - 1])) from--;
    return to - from < 2 ? [] : [{ kind: 'judge', topic: 'ruling', value: ids(strangerId(textOf(s, from, to))), from, to } as const];
  });
}

const textOf = ({ terms }: Sentence, from: number, to: number): string =>
  terms
    .slice(from, to)
    .filter((t) => t.kind === 'word')
    .map((t) => t.text)
    .join(' ');

/** A capitalised word that nothing else explains. */
function isName(term: Sentence['terms'][number] | undefined): boolean {
  return term?.kind === 'word' && term.capital && term.text.length > 1 && (term.senses.length === 0 || isA(term, 'president'));
}
