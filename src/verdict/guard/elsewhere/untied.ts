/**
 * A judge, a court or a day that the record does not know may be of any other case. Words like "denied", "order" and "on April 11" are
 * said of this litigation only beside something that is of this matter, or that points back to it. Pure.
 */

import { type Claim, idOf, isOfStranger, isWorded } from '../../../claims/claim.ts';
import { readsElsewhere } from '../../../claims/court-elsewhere.ts';
import { SUPREME } from '../../../language/courts.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { isA, isUnexplained, isUnknownName, type Term } from '../../../language/terms.ts';
import { type Ruling, valuesOf } from '../../../record/index.ts';
import { OF_MATTER, OF_SHARING, OF_TAXES, speaksOfSharing } from '../../about/foreign-bench.ts';
import type { Context } from '../../meant/context.ts';
import { compareWithRuling } from '../../meant/ruling-facts.ts';
import type { Judgement } from '../../report/judgement.ts';
import { isHeldBack, isNoAct, isSaidHere, maySitHigher } from './said-here.ts';

/** Whether a conflict over a ruling stands in a part of the sentence that names a judge, a court or a day from elsewhere, and nothing of this matter. */
export function isUntied(j: Judgement, sentence: Sentence, claims: readonly Claim[], context: Context): boolean {
  const ruling = context.index.ruling(j.ruling ?? j.fact.subject);
  if (!ruling) return false;
  if (isOfAnotherGender(sentence, ruling, context) || isDayOverOther(sentence, j.claim)) return true;
  if (isOfStranger(j.claim) && j.claim.kind !== 'court') {
    if (isSaidHere(j.claim, sentence, claims, context)) return false;
    if (isNoAct(sentence, j.claim) || isHeldBack(sentence, j.claim) || maySitHigher(sentence, j.claim, context)) return true;
  }
  const part = partAround(sentence, j.claim, claims);
  const isFrom = (c: Claim): boolean => isOfStranger(c) && !(isWorded(j.claim) && idOf(c.value) === SUPREME);
  const strange = new Set(part.claims.filter(isFrom).map((c) => (c.kind === 'court' ? c.kind : 'judge')));
  if (strange.size === 0 && !ownsRuling(sentence, part)) {
    if (isOwnDay(j.claim) && claims.some(isOfStranger) && !isOfTaxes(part)) return true;
    if (isWorded(j.claim)) return isOverOther(sentence, part);
    return !(isTold(j, part, ruling, TELLING_KNOWN, context) || isTied(sentence, part, context));
  }
  if (part.has('other-agency', 'other-case', 'set-apart') || strange.size > 1 || namesColleague(part, ruling)) return true;
  if (!isOfStranger(j.claim)) return !isOfTaxes(part);
  const telling = oddWords(sentence, part) > 0 ? TELLING_ALL : TELLING;
  const isBoundThatDay = ['bound', 'date'].every((kind) => isTold(j, part, ruling, new Set([kind]), context));
  return !isBoundThatDay && !isTold(j, part, ruling, telling, context) && !isTiedToStranger(sentence, part, context);
}

/** A part of a sentence: its terms, first and one past the last, and the claims in it. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly claims: readonly Claim[];
  /** Whether a term of the part belongs to a class. */
  has(...names: readonly string[]): boolean;
  /** The terms of the part of these classes. */
  at(...names: readonly string[]): readonly number[];
}

/** The part between semicolons in which a claim stands. */
function partAround(sentence: Sentence, claim: Claim, claims: readonly Claim[]): Part {
  const { terms, at } = sentence;
  const ends = terms.flatMap((t, i) => (t.text === ';' ? [i] : []));
  const from = (ends.filter((i) => i < claim.from).pop() ?? -1) + 1;
  const to = ends.find((i) => i > claim.from) ?? terms.length;
  const isBoundItself = isBoundOverTaxes(sentence, claim);
  const isHere = (i: number): boolean =>
    i >= from && i < to && !(isBoundItself && i >= claim.from && i < claim.to && isA(terms[i], 'other-agency'));
  return {
    from,
    to,
    claims: [claim, ...claims.filter((c) => isHere(c.from))],
    has: (...names) => at(...names).some(isHere),
    at: (...names) => at(...names).filter(isHere),
  };
}

/** "Barred the Pentagon from sharing tax records": an agency from elsewhere that is wrongly said to be bound sets nothing else beside this matter. */
const isBoundOverTaxes = ({ at, clauses }: Sentence, { kind, from }: Claim): boolean =>
  kind === 'bound' && at(...OF_TAXES).some((i) => clauses[i] === clauses[from]);

/** Who ruled: judges of the record write and rule in other cases in any month. */
const WHO: ReadonlySet<string> = new Set(['judge', 'author', 'panel']);

/** Whether something else in the part is right of the ruling that would be hardly so in another case. */
const isTold = (j: Judgement, part: Part, ruling: Ruling, telling: ReadonlySet<string>, { index }: Context): boolean =>
  part.claims.some(
    (c) =>
      telling.has(c.kind) &&
      (c.kind !== 'date' || (c.topic === 'ruling' && (isOwnDay(c) || !WHO.has(j.claim.kind) || isOfStranger(j.claim)))) &&
      c !== j.claim &&
      compareWithRuling(c, ruling, index).result === 'agrees',
  );

/** "X's restraining order ran to 137 pages": somebody whom nothing explains, and what is theirs. */
const ownsRuling = ({ terms }: Sentence, { from, to }: Part): boolean =>
  terms.some(
    (t, i) =>
      i >= from &&
      i < to &&
      isUnknownName(t) &&
      terms[i + 1]?.text === "'s" &&
      terms.slice(i + 2, i + 2 + REACH).some((next) => isA(next, 'ruling-noun', 'relief-noun')),
  );

/** How far behind its owner's name a ruling may stand: "X's second temporary restraining order". */
const REACH = 4;

/** "He had blocked it in August": of a ruling whose judge is a woman. */
const isOfAnotherGender = ({ terms }: Sentence, { judges }: Ruling, { index }: Context): boolean => {
  const genders = judges.flatMap((judge) => index.about(judge, 'gender').flatMap(valuesOf));
  const isOf = (name: string, gender: string): boolean =>
    [0, 1].some((i) => isA(terms[i], name)) && genders.length > 0 && !genders.includes(gender);
  return isOf('he-word', 'male') || isOf('she-word', 'female');
};

/** "Judge X's colleague Y had ruled": a judge whom no panel has beside one of the record's. */
const namesColleague = ({ claims }: Part, { judges }: Ruling): boolean =>
  judges.length < 2 &&
  claims.some((c) => c.kind === 'judge' && c.topic === 'ruling' && !isOfStranger(c)) &&
  claims.some((c) => c.kind === 'judge' && isOfStranger(c));

/** A whole date, not only a weekday or a month. */
const isOwnDay = ({ kind, value }: Claim): boolean =>
  kind === 'date' && value.type === 'date' && (value.date.d ?? value.date.within) !== undefined && value.date.m !== undefined;

/** Kinds that are right of one ruling and hardly of one in another case. */
const TELLING_ALL: ReadonlySet<string> = new Set(['pages', 'docket', 'plaintiffs', 'count']);
/** A day that it shares with another case tells of it where nothing else in the sentence is from elsewhere. */
const TELLING: ReadonlySet<string> = new Set([...TELLING_ALL, 'date']);

/** Whom it binds too, where no stranger is named: many orders bind the same agencies. */
const TELLING_KNOWN: ReadonlySet<string> = new Set([...TELLING, 'bound']);

/** What can be pointed back to. */
const THINGS = ['ruling-noun', 'relief-noun', 'suit-noun', 'motion-noun', 'panel-word', 'plaintiff-side', 'practice-noun'] as const;

/** Whether the part speaks of taxes or a party, and of nothing set beside this matter. */
const isOfTaxes = ({ has }: Part): boolean => has(...OF_TAXES) && !has('other-agency', 'set-apart');

/** "The dispute over climate grants", "the case of the fired commissioners": a suit about something that nothing here explains. */
const isOverOther = ({ terms }: Sentence, part: Part): boolean =>
  !isOfTaxes(part) &&
  part.at('suit-noun', 'dispute-noun').some((i) => {
    const about = terms.slice(i + 2, i + 2 + REACH);
    const isOfOther = isA(terms[i + 1], 'of-word') && about.some((t) => isA(t, 'dismiss-verb', 'rival-matter'));
    return isOfOther || (isA(terms[i + 1], 'over-word') && about.some(isUnexplained) && !about.some((t) => isA(t, ...OF_MATTER)));
  });

/** "The order that she entered on March 31 about parolees": behind the day stands what it is about, which nothing here explains. */
function isDayOverOther({ terms }: Sentence, { kind, to }: Claim): boolean {
  const over = isA(terms[to], 'comma') ? to + 1 : to;
  const about = terms.slice(over + 1, over + 1 + REACH);
  return (
    kind === 'date' &&
    isA(terms[over], 'over-word') &&
    about.some((t) => isUnexplained(t) || isA(t, 'rival-matter')) &&
    !about.some((t) => isA(t, ...OF_MATTER))
  );
}

/** Whether a part that names nobody from elsewhere is of this matter or points back to it. */
function isTied(sentence: Sentence, part: Part, { focus }: Context): boolean {
  if (part.has('other-agency') || part.at('other-case').some((i) => !isA(sentence.terms[i], 'case-apart'))) return false;
  if (isOverOther(sentence, part)) return false;
  if (isOfTaxes(part) || part.has(...OF_SHARING) || oddWords(sentence, part) <= 2) return true;
  return focus.onMatter && !focus.turned && (part.has('it-word') || pointsBack(sentence, part, isOwned));
}

/** The same where it names a stranger: in an article without other benches, and with hardly a word from elsewhere. */
function isTiedToStranger(sentence: Sentence, part: Part, { focus }: Context): boolean {
  const strangers = part.claims.filter(isOfStranger);
  const isCourt = strangers.every((c) => c.kind === 'court') && readsElsewhere(part.claims);
  const mayShare = strangers.every((c) => idOf(c.value) === SUPREME);
  if (mayShare && part.has(...OF_SHARING)) return true;
  if (isOfTaxes(part) && (!isCourt || part.has('suit-name', 'party-to-suit', 'tell-tale') || speaksOfSharing(part.has))) return true;
  if (!focus.onMatter || focus.turned || !focus.alone) return false;
  const odd = oddWords(sentence, part);
  // A judge's name tells of another case sooner than a court's or a place's.
  const most = strangers.every((c) => c.kind === 'court') ? 1 : 0;
  return (
    isMadeHere(sentence, part) ||
    ((!isCourt || isA(sentence.terms[part.from], 'it-word')) && odd === 0 && !sentence.has('judge-name', 'possessive')) ||
    (odd <= most && pointsBack(sentence, part, isDefinite))
  );
}

/** "The decision, handed down by", "that order came from", "the ruling was": nothing says which, so it is the one told of. */
const isMadeHere = ({ terms }: Sentence, part: Part): boolean =>
  part.at('ruling-noun', 'relief-noun').some((i) => isDefinite(terms[i - 1]) && isA(terms[i + 1], ...MADE));

const MADE = ['comma', 'be-word', 'auxiliary', 'by-word', 'agent-word', 'arrive-verb'] as const;

/** How many longer words nothing explains: those tell of things from elsewhere, as in "houses of worship"; an unknown name is too many. */
function oddWords({ terms }: Sentence, { from, to, claims }: Part): number {
  const isClaimed = (i: number): boolean => claims.some((c) => i >= c.from && i < c.to);
  const odd = terms.filter((t, i) => i >= from && i < to && isUnexplained(t) && !isClaimed(i));
  return odd.some((t) => t.capital && t !== terms[0]) ? Number.POSITIVE_INFINITY : odd.filter((t) => t.text.length > LONG).length;
}

const LONG = 4;

/** "The order", "the 94-page ruling". */
const pointsBack = ({ terms }: Sentence, part: Part, isPointer: (term: Term | undefined) => boolean): boolean =>
  part.at(...THINGS).some((i) => isPointer(terms[i - 1]) || (isPointer(terms[i - 2]) && isAttribute(terms[i - 1])));

/** "The", "that"; not "her order", which is whose the one named before her is. */
const isDefinite = (term: Term | undefined): boolean => isA(term, 'definite') && !isA(term, 'possessive');

const isOwned = (term: Term | undefined): boolean => isA(term, 'definite', 'possessive') || term?.text === "'s";

const isAttribute = (term: Term | undefined): boolean =>
  term?.kind === 'number' || isA(term, 'relief', 'number', 'page-noun', 'written-word', 'month', 'weekday');
