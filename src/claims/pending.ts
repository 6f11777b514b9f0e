/** What was still open when the article appeared: a ruling awaited, a hearing ahead. Later events may have settled it. */
import { isAppealsCourt } from '../language/courts.ts';
import type { Sentence } from '../language/sentence.ts';
import { isA, type Term, valueIn } from '../language/terms.ts';
import { awaitsAppeal, turnsIn } from '../language/turns.ts';
import { type Claim, ids } from './claim.ts';

const COURTS = [
  'judge-noun',
  'judge-name',
  'court-noun',
  'appeals-noun',
  'court',
  'appeal-noun',
  'hearing-noun',
  'motion-noun',
  'suit-noun',
  'relief-noun',
  'ruling-noun',
  'panel-word',
  'she-word',
];

/** Statements that something is still to come; the value is the level of court, "pending-appeal" or "pending". */
export function pendingIn(sentence: Sentence): Claim[] {
  const places = [...(sentence.has(...COURTS) ? placesBesideCourt(sentence) : []), ...turnsIn(sentence)];
  const isStatus = (at: number): boolean => isA(sentence.terms[at], 'status');
  const first = places.find(
    (at) =>
      !isStatus(at) &&
      !isReason(sentence, at) &&
      !isOfNothing(sentence, at) &&
      !isUntil(sentence, at) &&
      !isWhereSuitIs(sentence, at) &&
      !isExpectation(sentence, at) &&
      !isOfParty(sentence, at) &&
      !isOfOtherQuestion(sentence, at),
  );
  return first === undefined
    ? []
    : [
        {
          kind: 'status',
          topic: 'ruling',
          value: ids(awaitsAppeal(sentence) || isA(sentence.terms[first], 'appeal-stage') ? 'pending-appeal' : 'pending'),
          from: first,
          to: first + 1,
        },
      ];
}

/** Words of waiting in a sentence that speaks of a court. */
const placesBesideCourt = (s: Sentence): number[] => [
  ...s.at('pending-word'),
  ...s.at('appeal-ahead').filter((at) => isByCourt(s, at)),
  ...s.at('wait-word').filter((at) => isAwaited(s, at)),
  ...s.at('so-far').filter((at) => isAwaited(s, at) && s.at('nobody-word').some((none) => none < at)),
];

/** "Because the appeal is pending", "as the appeal is pending", "as long as it is": the reason for something else. */
export function isReason(s: Sentence, at: number): boolean {
  return (
    s.terms.slice(Math.max(0, at - 8), at).some((t) => isA(t, 'condition-word')) ||
    (at < 8 && isA(s.terms[0], 'as-word') && !isA(s.terms[1], 'of-word'))
  );
}

/** "No motion is pending", "the answer is not due yet", "the case itself is undecided", "has to decide the case for good": no ruling that a later one could have been. */
function isOfNothing(s: Sentence, at: number): boolean {
  const subject = s.terms.slice(Math.max(0, at - 9), at);
  return (
    subject.some((t, i) => t.text === 'no' && isA(subject[i + 1], 'motion-noun', 'suit-noun')) ||
    subject.some((t) => isA(t, 'brief-noun', 'reply-noun')) ||
    subject.some((t, i) => isA(t, 'suit-noun') && isA(subject[i + 1], 'itself-word')) ||
    s.has('finally-word') ||
    (s.has('merits-noun') && !s.has('appeals-noun', 'court'))
  );
}

/** "Lawyers expected a ruling": what somebody thought, not what was due. */
const isExpectation = ({ terms }: Sentence, at: number): boolean =>
  terms[at]?.text === 'expected' && isA(terms[at + 1], 'determiner') && !isA(terms[at - 1], 'be-word', 'ruling-noun', 'hearing-noun');

/** "The case is pending in the trial court", "is before the district court": where a suit is, whatever else was decided in it. */
const isWhereSuitIs = ({ terms }: Sentence, at: number): boolean =>
  (/^(?:is|are|remains) pending$/.test(terms[at]?.text ?? '') &&
    isA(terms[at - 1], 'suit-noun') &&
    isA(terms[at + 1], 'in-word') &&
    terms.slice(at + 2, at + 7).some((t) => isA(t, 'court-noun', 'court'))) ||
  (isA(terms[at], 'before-court') && isTrialCourt(terms[at + 1]));

const isTrialCourt = (term: Term | undefined): boolean =>
  isA(term, 'court-noun') || (isA(term, 'court') && !isAppealsCourt(valueIn(term, 'court')));

/** "A stay, pending a decision": how long the stay lasts. */
const isUntil = (s: Sentence, at: number): boolean =>
  s.terms[at]?.text === 'pending' && s.terms[at + 1]?.kind === 'word' && !isA(s.terms[at - 1], 'be-word', 'wait-word', 'determiner');

/** "The government has yet to answer the motion": what a party, and no court, has still to do. */
function isOfParty({ terms, has }: Sentence, at: number): boolean {
  const word = terms[at]?.text ?? '';
  const isActive = word.startsWith('ha') && !/ be(?:en)?$| been? /.test(word);
  return (
    isActive &&
    !has('appeal-verb', 'appeals-noun') &&
    [at - 1, at - 2].some((i) => isA(terms[i], 'government-side', 'plaintiff-side', 'organisation'))
  );
}

/** "The court has not yet said whether they can sue", "it remains to be seen whether they appeal": what is open is not whether the data may be shared. */
const isOfOtherQuestion = ({ terms }: Sentence, at: number): boolean =>
  isWhether(terms[at], terms[at + 1]) &&
  (!terms.slice(at + 1, at + 12).some((t) => isA(t, ...AT_STAKE)) ||
    terms.slice(at + 1, at + 8).some((t) => isA(t, 'appeal-verb', 'appeal-ahead')));

const isWhether = (open: Term | undefined, next: Term | undefined): boolean =>
  (open?.text ?? '').endsWith(' whether') || (isA(open, 'left-open') && isA(next, 'if-word'));

/** What courts were asked to do about the sharing. */
const AT_STAKE = [
  'ruling-noun',
  'block-verb',
  'grant-verb',
  'allow-verb',
  'standing-word',
  'relief-noun',
  'share-verb',
  'practice-noun',
  'lawful-word',
] as const;

/** "Has not ruled", "still weighing", "a hearing is set for next month": waiting beside deciding. */
function isAwaited(s: Sentence, at: number): boolean {
  for (let i = Math.max(0, at - 4); i < Math.min(s.terms.length, at + 5); i++) {
    if (i !== at && isA(s.terms[i], 'decide-word') && s.clauses[i] === s.clauses[at]) return true;
  }
  return false;
}

/** Who could have blocked the sharing, and by what. */
const OF_COURTS = ['court-noun', 'judge-noun', 'court', 'appeals-noun', 'ruling-noun', 'relief-noun'] as const;

/** "No court has blocked it so far": the sharing still stood. */
export function unblockedIn(sentence: Sentence): Claim[] {
  if (!sentence.has('so-far', 'not-yet', 'present-word', 'today-word', 'auxiliary')) return [];
  return sentence.at('nobody-word', 'none-word').flatMap((at): Claim[] => {
    const court = sentence.terms.slice(at + 1, at + 5).some((t) => isA(t, ...OF_COURTS));
    const verb = sentence.at('block-verb', 'in-the-way').find((i) => i > at && i < at + 9);
    return court && verb !== undefined ? [{ kind: 'status', topic: 'ruling', value: ids('sharing-stands'), from: at, to: verb + 1 }] : [];
  });
}

/** "The agreement remains in effect", "the IRS can continue sharing": a state of things that a later ruling may end. */
export function standingIn(sentence: Sentence): Claim[] {
  return sentence.at('standing-word').flatMap((at): Claim[] => {
    const before = sentence.terms.slice(Math.max(0, at - 8), at);
    const subject = before.some((t) => isA(t, 'agreement-noun', 'practice-noun', 'tax-agency'));
    return subject && !before.some((t) => isA(t, 'if-word'))
      ? [{ kind: 'status', topic: 'ruling', value: ids('sharing-stands'), from: at, to: at + 1 }]
      : [];
  });
}

/** Words that tell of a step not taken so far without more around them, with the value of each. */
const NOT_YET = [
  ['no-appeal', 'not-appealed'],
  ['not-signed-yet', 'no-agreement'],
  ['not-shared-yet', 'no-disclosure'],
] as const;

/** "The D.C. Circuit is considering an appeal": what a court has before it, not what a party may yet do. */
const isByCourt = ({ terms }: Sentence, at: number): boolean =>
  [at - 1, at - 2].some((i) => isA(terms[i], 'appeals-noun', 'court') && !isA(terms[i - 1], 'venue-word', 'to-word'));

/** "The plaintiffs are weighing their next step": of a party to the suit, not of a town elsewhere. */
const isBySide = ({ terms }: Sentence, at: number): boolean =>
  terms
    .slice(Math.max(0, at - 4), at)
    .some((t) => isA(t, 'government-side', 'plaintiff-side', 'organisation', 'pronoun', 'party-noun', 'government-noun'));

/** "The government has not appealed", "an appeal is expected", "have signed no agreement": a step not taken so far; the value is "not-appealed" or "no-agreement". */
export function notYetIn(sentence: Sentence): Claim[] {
  const { terms } = sentence;
  const status = (value: string, from: number, to: number): Claim => ({ kind: 'status', topic: 'ruling', value: ids(value), from, to });
  const ahead = [
    ...sentence.at('appeal-ahead').filter((at) => !isByCourt(sentence, at)),
    ...sentence.at('step-ahead').filter((at) => isBySide(sentence, at)),
  ];
  const none = NOT_YET.flatMap(([name, value]) => sentence.at(name).map((at) => status(value, at, at + 1)));
  const awaited = ahead.map((at) => status('not-appealed', at, at + 1));
  const steps = sentence.at('not-yet').flatMap((at): Claim[] => {
    const next = terms.slice(at + 1, at + 6);
    const value = next.some((t) => isA(t, 'appeal-verb', 'appeal-noun', 'appeal-ahead'))
      ? 'not-appealed'
      : next.some((t) => isA(t, 'agreement-noun')) && isA(terms[at + 1], 'sign-verb', 'determiner', 'negation')
        ? 'no-agreement'
        : null;
    return value === null ? [] : [status(value, at, at + 2)];
  });
  return [...none, ...awaited, ...steps];
}
