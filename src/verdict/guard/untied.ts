/**
 * A judge, a court or a day that the record does not know may be of any other case. Words like "denied", "order" and "on April 11" are
 * said of this litigation only beside something that is of this matter, or that points back to it. Pure.
 */

import { type Claim, idOf, isWorded } from '../../claims/claim.ts';
import { isElsewhere, isOtherCircuit, isOtherDistrict } from '../../language/courts.ts';
import type { Sentence } from '../../language/sentence.ts';
import { strangerIn } from '../../language/strangers.ts';
import { isA, type Term } from '../../language/terms.ts';
import { valuesOf } from '../../record/index.ts';
import { OF_SHARING, OF_TAXES } from '../about/foreign-bench.ts';
import type { Context } from '../meant/context.ts';
import { compareWithRuling } from '../meant/ruling-facts.ts';
import type { Judgement } from '../report/judgement.ts';

/** Whether a conflict over a ruling stands in a part of the sentence that names a judge, a court or a day from elsewhere, and nothing of this matter. */
export function isUntied(j: Judgement, sentence: Sentence, claims: readonly Claim[], context: Context): boolean {
  const ruling = j.ruling ?? context.index.ruling(j.fact.subject)?.id;
  if (ruling === undefined) return false;
  const part = partAround(sentence, j.claim);
  const here = [j.claim, ...claims.filter((c) => c.from >= part.from && c.from < part.to)];
  const isFrom = (c: Claim): boolean => isStrange(c) && !(isWorded(j.claim) && idOf(c.value) === SUPREME);
  const strange = new Set(here.filter(isFrom).map((c) => (c.kind === 'court' ? c.kind : 'judge')));
  const byStranger = strange.size > 0 || ownsRuling(sentence, part);
  if (isOfAnotherGender(sentence, ruling, context)) return true;
  if (!byStranger && !isOwnDay(j.claim)) return false;
  if (byStranger && isSetApart(sentence, part)) return true;
  if (!byStranger && claims.some(isStrange) && !isOfTaxes(sentence, part)) return true;
  if (strange.size > 1 || (byStranger && namesColleague(here, ruling, context))) return true;
  const meant = context.index.ruling(ruling);
  const telling = byStranger && !isPlain(sentence, part, here, 0) ? TELLING_ALL : TELLING;
  const isTold = (c: Claim): boolean =>
    telling.has(c.kind) && c !== j.claim && meant !== undefined && compareWithRuling(c, meant, context.index).result === 'agrees';
  const isOfStranger = byStranger && !isStrange(j.claim);
  return isOfStranger ? !isOfTaxes(sentence, part) : !here.some(isTold) && !isTied(sentence, part, here, context, byStranger);
}

/** "X's restraining order ran to 137 pages": somebody whom nothing explains, and what is theirs. */
const ownsRuling = ({ terms }: Sentence, { from, to }: Part): boolean =>
  terms.some(
    (t, i) =>
      i >= from &&
      i < to &&
      t.kind === 'word' &&
      t.capital &&
      t.senses.length === 0 &&
      terms[i + 1]?.text === "'s" &&
      terms.slice(i + 2, i + 2 + REACH).some((next) => isA(next, 'ruling-noun', 'relief-noun')),
  );

/** How far behind its owner's name a ruling may stand: "X's second temporary restraining order". */
const REACH = 4;

/** "He had blocked it in August": of a ruling whose judge is a woman. */
const isOfAnotherGender = ({ terms }: Sentence, ruling: string, { index }: Context): boolean => {
  const genders = (index.ruling(ruling)?.judges ?? []).flatMap((judge) => index.about(judge, 'gender').flatMap(valuesOf));
  const isOf = (name: string, gender: string): boolean =>
    [0, 1].some((i) => isA(terms[i], name)) && genders.length > 0 && !genders.includes(gender);
  return isOf('he-word', 'male') || isOf('she-word', 'female');
};

const isSetApart = ({ at }: Sentence, { from, to }: Part): boolean =>
  at('other-agency', 'other-case', 'set-apart').some((i) => i >= from && i < to);

/** "Judge X's colleague Y had ruled": a judge whom no panel has beside one of the record's. */
const namesColleague = (here: readonly Claim[], ruling: string, { index }: Context): boolean =>
  (index.ruling(ruling)?.judges.length ?? 0) < 2 &&
  here.some((c) => c.kind === 'judge' && c.topic === 'ruling' && !isStrange(c)) &&
  here.some((c) => c.kind === 'judge' && isStrange(c));

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The part of the sentence between semicolons in which a claim stands. */
function partAround({ terms }: Sentence, { from }: Claim): Part {
  const ends = terms.flatMap((t, i) => (t.text === ';' ? [i] : []));
  return { from: (ends.filter((i) => i < from).pop() ?? -1) + 1, to: ends.find((i) => i > from) ?? terms.length };
}

const isStrange = ({ kind, value }: Claim): boolean => {
  const said = idOf(value);
  if (kind === 'judge' || kind === 'author') return strangerIn(said) !== null;
  return kind === 'court' && (isOtherCircuit(said) || isOtherDistrict(said) || isElsewhere(said) || said === SUPREME);
};

const SUPREME = 'scotus';

/** A whole date, not only a weekday or a month. */
const isOwnDay = ({ kind, value }: Claim): boolean =>
  kind === 'date' && value.type === 'date' && value.date.d !== undefined && value.date.m !== undefined;

/** Kinds that are right of one ruling and hardly of one in another case. */
const TELLING_ALL: ReadonlySet<string> = new Set(['pages', 'docket', 'plaintiffs', 'bound', 'count']);
/** A day that it shares with another case tells of it where nothing else in the sentence is from elsewhere. */
const TELLING: ReadonlySet<string> = new Set([...TELLING_ALL, 'date']);

/** What can be pointed back to. */
const THINGS = ['ruling-noun', 'relief-noun', 'suit-noun', 'motion-noun', 'panel-word', 'plaintiff-side', 'practice-noun'] as const;

/** Whether the part speaks of taxes or a party, and of nothing set beside this matter. */
function isOfTaxes(sentence: Sentence, { from, to }: Part): boolean {
  const isHere = (i: number): boolean => i >= from && i < to;
  return sentence.at(...OF_TAXES).some(isHere) && !sentence.at('other-agency', 'set-apart').some(isHere);
}

function isTied(sentence: Sentence, part: Part, here: readonly Claim[], { focus }: Context, byStranger: boolean): boolean {
  const isHere = (i: number): boolean => i >= part.from && i < part.to;
  if (sentence.at('other-agency', 'other-case').some(isHere)) return false;
  const isOn = focus.onMatter && !focus.turned;
  const mayShare = here.every((c) => !isStrange(c) || idOf(c.value) === SUPREME);
  if (isOfTaxes(sentence, part) || (mayShare && sentence.at(...OF_SHARING).some(isHere))) return true;
  if (byStranger)
    return (
      isOn &&
      focus.alone &&
      (isMadeHere(sentence, isHere) ||
        (isPlain(sentence, part, here, 0) && !sentence.has('judge-name', 'possessive')) ||
        (isPlain(sentence, part, here, namesOnlyCourt(here) ? 1 : 0) && pointsBack(sentence, isHere, byStranger)))
    );
  return isPlain(sentence, part, here, 2) || (isOn && pointsBack(sentence, isHere, byStranger));
}

/** "The decision, handed down by", "that order came from", "the ruling was": nothing says which, so it is the one told of. */
const isMadeHere = ({ terms, at }: Sentence, isHere: (i: number) => boolean): boolean =>
  at('ruling-noun', 'relief-noun').some(
    (i) => isHere(i) && isA(terms[i - 1], 'definite') && !isA(terms[i - 1], 'possessive') && isA(terms[i + 1], ...MADE),
  );

const MADE = ['comma', 'be-word', 'auxiliary', 'by-word', 'agent-word', 'arrive-verb'] as const;

/** A judge's name tells of another case sooner than a court's or a place's. */
const namesOnlyCourt = (here: readonly Claim[]): boolean => here.every((c) => !isStrange(c) || c.kind === 'court');

/** No more than so many longer words that nothing explains: those tell of things from elsewhere, as in "houses of worship". */
function isPlain({ terms }: Sentence, { from, to }: Part, here: readonly Claim[], most: number): boolean {
  const isClaimed = (i: number): boolean => here.some((c) => i >= c.from && i < c.to);
  const strange = terms.flatMap((t, i) => (i >= from && i < to && t.kind === 'word' && t.senses.length === 0 && !isClaimed(i) ? [t] : []));
  return !strange.some((t) => t.capital && t !== terms[0]) && strange.filter((t) => t.text.length > LONG).length <= most;
}

const LONG = 4;

/** "The order", "the 94-page ruling"; "it" and "her order" only where nobody is named whom the record does not know. */
function pointsBack({ terms, at }: Sentence, isHere: (i: number) => boolean, byStranger: boolean): boolean {
  const isDefinite = (term: Term | undefined): boolean =>
    byStranger ? isA(term, 'definite') && !isA(term, 'possessive') : isA(term, 'definite', 'possessive') || term?.text === "'s";
  if (!byStranger && at('it-word').some(isHere)) return true;
  return at(...THINGS).some((i) => isHere(i) && (isDefinite(terms[i - 1]) || (isDefinite(terms[i - 2]) && isAttribute(terms[i - 1]))));
}

const isAttribute = (term: Term | undefined): boolean =>
  term?.kind === 'number' || isA(term, 'relief', 'number', 'page-noun', 'written-word', 'month', 'weekday');
