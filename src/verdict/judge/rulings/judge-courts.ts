/**
 * A court in which none of the suits was, told as the court of a judge of the record, as the one that reviews such a judge, or as the one
 * that has this litigation. Where a judge sits and where an appeal from that judge goes is so in every case there is. Pure.
 */

import { type Claim, idOf } from '../../../claims/claim.ts';
import { civil } from '../../../language/calendar.ts';
import { isVerb } from '../../../language/clauses.ts';
import { type CourtRole, courtRole } from '../../../language/court-role.ts';
import { isAppealsCourt } from '../../../language/courts.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, isUnexplained, type Term } from '../../../language/terms.ts';
import { mayConflict } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import { isOfAppeals, judgeReviewed, judgeThere } from '../../about/court-of-judge.ts';
import { speaksOfSharing } from '../../about/foreign-bench.ts';
import type { Context } from '../../meant/context.ts';
import { suitsNamed } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';
import { isTold, namesOthers, THINGS } from './judge-strangers.ts';

/** Words with which a sentence says nothing of its own, or the contrary. */
const UNSAID = ['if-word', 'falsity-word', 'hearsay', 'comparison-word', 'nobody-word'] as const;

/** The conflict of the one court from elsewhere that a sentence names, where none is found on those words. */
export function judgeCourts(sentence: Sentence, claims: readonly Claim[], found: readonly Judgement[], context: Context): Judgement[] {
  const claim = onlyElsewhere(sentence, claims);
  if (!claim) return [];
  if (found.some((j) => j.verdict === 'conflicts' && j.claim.from === claim.from)) return [];
  const seats = judgeSeats(sentence, claims, context);
  if (seats.length > 0) return seats;
  const fact = isOfThese(sentence, claim, found, context) ? courtTold(sentence, claim, context) : undefined;
  return fact ? [{ claim, fact, verdict: 'conflicts' }] : [];
}

/** Such a court as that of a judge, whatever case the sentence is about. */
export function judgeSeats(sentence: Sentence, claims: readonly Claim[], context: Context): Judgement[] {
  const claim = onlyElsewhere(sentence, claims);
  if (!claim) return [];
  const judge = judgeThere(sentence, claim) ?? judgeReviewed(sentence, claim);
  const fact = judge === undefined ? undefined : courtOf(judge, claim, context);
  return fact ? [{ claim, fact, verdict: 'conflicts' }] : [];
}

/** The one court from elsewhere of which the sentence says something of its own. */
function onlyElsewhere(sentence: Sentence, claims: readonly Claim[]): Claim | undefined {
  const [claim, other] = claims.filter((c) => c.kind === 'court' && c.topic === 'elsewhere');
  return other || sentence.has(...UNSAID) ? undefined : claim;
}

/** The court of which the judge is, or to which an appeal from that judge goes, as far as the record has it. */
function courtOf(judge: string, claim: Claim, context: Context): Fact | undefined {
  const rulings = context.index.rulings.filter((r) => r.judges.includes(judge));
  return courtIn(
    rulings.map((r) => r.case),
    claim,
    context,
  );
}

/** The court of the suit that the sentence names, or else of one that the article tells of. */
const courtTold = (sentence: Sentence, claim: Claim, context: Context): Fact | undefined => {
  const { index, focus } = context;
  const told = focus.suit === null ? focus.suitsTold : [focus.suit, ...focus.suitsTold];
  const ofRuling = focus.ruling && isPast(sentence) ? index.about(focus.ruling.id, 'court').find(mayConflict) : undefined;
  if (ofRuling) return ofRuling;
  return courtIn([...suitsNamed(sentence, index), ...told, ...index.ofType('suit')], claim, context);
};

/** What tells of a ruling made, not of where an appeal lies. */
const isPast = ({ has }: Sentence): boolean =>
  has('ruling-noun', 'relief-noun', 'court-verb', 'it-word') && !has('appeal-noun', 'appeal-verb', 'pending-word');

/** The court of the first of the suits, or that of its appeal where a circuit is claimed. */
function courtIn(suits: readonly string[], { value }: Claim, { index, published }: Context): Fact | undefined {
  const own = suits.flatMap((suit) => index.about(suit, 'court'));
  const above = suits.flatMap((suit) => index.about(`${suit}.appeal`, 'court'));
  const isKnown = ({ subject }: Fact): boolean => !published || (index.daysOf(subject)?.first ?? 0) <= published.last;
  return (isAppealsCourt(idOf(value)) ? [...above, ...own] : [...own, ...above]).find((fact) => mayConflict(fact) && isKnown(fact));
}

/** Words that may bring in another case, or set the sentence beside this one. */
const ASIDE = [
  'other-case',
  'rival-matter',
  'other-agency',
  'records-word',
  'support-word',
  'set-apart',
  'quote-verb',
  'president',
] as const;

/** Whether the court acts, or has something before it, that can only be of this litigation, in an article that tells of no other. */
function isOfThese(s: Sentence, claim: Claim, found: readonly Judgement[], context: Context): boolean {
  const { focus } = context;
  const role = courtRole(s, claim);
  if (role?.part === 'people' || s.has(...ASIDE) || isUnsaid(s, claim, context) || namesOthers(s, claim, context)) return false;
  const told = found.filter((j) => j.claim.kind !== 'plaintiffs');
  const maySay = isOfAppeals(s, claim) || role?.part === 'acts' || role?.part === 'agent';
  if (isOfAppeals(s, claim) && isTold(s, claim, told)) return true;
  if (!focus.alone || oddWords(s, claim) > MOST_ODD) return false;
  if (namesSuit(s) || (maySay && speaksOfSharing(s.has) && !s.has('other-human'))) return true;
  return role !== null && isBack(s, claim, role) && ((focus.onMatter && !focus.turned) || focus.judge !== null);
}

/** How many words nothing may explain. */
const MOST_ODD = 2;

/** Denied, told as something to come, or of a year before there was any ruling. */
const isUnsaid = ({ terms, clauses, dates }: Sentence, { from }: Claim, { index }: Context): boolean =>
  dates.some(({ y }) => y !== undefined && index.rulings.every((r) => civil(r.days.first).y > y)) ||
  terms.some((t, i) => (isA(t, 'negation') && !isA(t, 'deny-verb')) || (isA(t, 'modal') && clauses[i] === clauses[from]));

/** What only a suit has or does. */
const OF_SUIT = ['suit-noun', 'appeal-noun', 'ruling-noun', 'court-verb', 'hear-verb', 'hear-word', 'agreement-noun'] as const;

/** "In Centro", "the Centro case", "Centro's appeal": the suit, not what its parties do besides. */
const namesSuit = ({ has, at, terms }: Sentence): boolean =>
  !has('brief-noun', 'also-word') &&
  (has('tell-tale', 'suit-name') || at('party-to-suit').some((i) => isA(terms[i - 1], 'in-word') || has(...OF_SUIT)));

/** What a court can have before it, and what it can have denied. */
const BEFORE_IT = [...THINGS, 'denial-noun'] as const;

/** "The case is before the X", "the X upheld that order", "asked the X to vacate it": the court and a thing told of before. */
function isBack(s: Sentence, { to }: Claim, { part, from }: CourtRole): boolean {
  const isAgency = s.has('tax-agency', 'immigration-agency') && part !== 'asked';
  const data = isAgency ? s.at('data-noun').filter((i) => !isA(s.terms[i + 1], 'of-word') && !isA(s.terms[i - 1], 'possessive')) : [];
  const parties = s.has('appeal-verb') ? s.at('plaintiff-side', 'government-side') : [];
  const things = [...s.at(...BEFORE_IT), ...parties, ...data].filter((i) => isToldBefore(s, i));
  const isBrought = (i: number): boolean => {
    const between = s.terms.slice(i + 1, from);
    return (
      !between.some((t) => isA(t, 'agent-word')) &&
      (isA(s.terms[from - 1], 'from-word') || between.some((t) => isVerb(t) || isA(t, ...LYING) || isPlain(t)))
    );
  };
  const isSought = s.at('seek-verb').some((i) => i < from && s.clauses[i] === s.clauses[from]);
  const isIt =
    [0, 1].some((i) => isA(s.terms[i], 'it-word')) && s.has('issue-verb', 'arrive-verb', 'file-verb', 'ruling-noun', 'relief-noun');
  if (part === 'venue' && isIt) return true;
  if (part === 'agent') return things.some((i) => i < from);
  if (part === 'venue') return !isSought && things.some((i) => i < from && isBrought(i) && !isWithin(s, i));
  return things.some((i) => i >= to);
}

/** "A lawyer in the case", "the date of the ruling": the thing is not what went or lies anywhere. */
const isWithin = ({ terms }: Sentence, thing: number): boolean =>
  [thing - 2, thing - 3].some((i) => isA(terms[i], 'in-word', 'of-word') && isA(terms[i + 1], 'definite', 'possessive'));

const LYING = ['status', 'pending-word', 'went-word', 'appeal-verb', 'be-word'] as const;
const isPlain = (t: Term): boolean => isUnexplained(t) && !t.capital;

/** "That order", "their appeal", "the November stay"; not "the case on which it relies", "the program for young farmers", "the union's case". */
function isToldBefore(s: Sentence, thing: number): boolean {
  const { terms } = s;
  const pointer = [thing - 1, thing - 2].find((i) => isA(terms[i], 'definite', 'possessive') || OWNED.test(terms[i]?.text ?? ''));
  if (pointer === undefined || (OWNED.test(terms[pointer]?.text ?? '') && !isA(terms[pointer - 1], ...OWNERS))) return false;
  if (isA(terms[pointer], 'she-word', 'he-word') && isA(terms[thing], 'appeal-noun', 'suit-noun', 'motion-noun')) return false;
  const next = terms[thing + 1];
  if (isA(next, 'relative-pronoun', 'that-word')) return false;
  const isOf = isA(next, 'of-word', 'for-word', 'on-word', 'over-word', 'in-word') || next?.text === 'against';
  return !isOf || !terms.slice(thing + 2, thing + 2 + NEAR).some((t) => isPlain(t) || isA(t, 'relative-pronoun', 'other-human'));
}

const OWNED = /^'s?$/;
/** Whose things are of this litigation. */
const OWNERS = [
  'government-side',
  'plaintiff-side',
  'judge-name',
  'judge-noun',
  'court-noun',
  'tax-agency',
  'agency',
  'party-to-suit',
  'month',
  'weekday',
] as const;

/** How far behind a thing stands what it is of. */
const NEAR = 4;

/** Words that nothing explains. */
const oddWords = ({ terms }: Sentence, { from, to }: Claim): number =>
  terms.filter((t, i) => (i < from || i >= to) && isUnexplained(t) && t.text.length > 4).length;
