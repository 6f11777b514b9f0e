/**
 * Judges and courts that no suit of the record has had: wrong, whichever ruling is meant, in a sentence that can only be about this
 * litigation. Pure.
 */

import { type Claim, idOf, isOfJudge, isOfUnknown } from '../../../claims/claim.ts';
import { readsElsewhere } from '../../../claims/court-elsewhere.ts';
import { isOtherCourt } from '../../../language/courts.ts';
import type { Sentence } from '../../../language/sentence.ts';
import { strangerIn, strangersAt } from '../../../language/strangers.ts';
import { isA, isCounted, valueIn } from '../../../language/terms.ts';
import { valuesOf } from '../../../record/index.ts';
import { mayConflict } from '../../../record/permission.ts';
import type { Fact } from '../../../record/schema.ts';
import { ASIDE_OF_VALUES } from '../../about/aside-words.ts';
import { isOfParty } from '../../about/asides.ts';
import { decide } from '../../compare/decide.ts';
import { isSpellingOfOne } from '../../compare/names.ts';
import { isSaidHere, maySitHigher } from '../../guard/elsewhere/said-here.ts';
import type { Context } from '../../meant/context.ts';
import { isOfMatter } from '../../meant/mention.ts';
import { tellsOfOwnSuit } from '../../meant/parties-meant.ts';
import { suitsNamed, suitsOfName } from '../../meant/suits-named.ts';
import type { Judgement } from '../../report/judgement.ts';

/** Who else may be meant. */
const OTHERS = ['person', 'other-human'] as const;

/** Conflicts of judges and courts of no suit, where nothing else found in the sentence blames the same words. */
export function judgeStrangers(sentence: Sentence, claims: readonly Claim[], found: readonly Judgement[], context: Context): Judgement[] {
  const strange = claims.filter(
    (c) =>
      !c.soft &&
      !isOfOtherCase(c) &&
      isOfNoSuit(c, claims, context.index) &&
      !found.some((j) => j.verdict === 'conflicts' && j.claim.from === c.from),
  );
  const here = strange.find((c) => c.kind !== 'court' && c.kind !== 'counsel' && isSaidHere(c, sentence, claims, context));
  if (here) return blamed(here, sentence, context);
  const [claim, other] = strange;
  if (!claim || (other && other.kind !== claim.kind) || sentence.has(...ASIDE_OF_VALUES, ...OTHERS)) return [];
  if (namesOthers(sentence, claim, context)) return [];
  if (claim.kind === 'counsel') return judgeCounsel(sentence, claim, context);
  if (claim.kind !== 'court' && (!acts(sentence, claim) || maySitHigher(sentence, claim, context))) return [];
  if (
    !isTold(sentence, claim, found) &&
    !(context.focus.alone && (isOfMatter(sentence) || (context.focus.onMatter && !context.focus.turned && pointsBack(sentence, claim))))
  )
    return [];
  return blamed(claim, sentence, context);
}

/** The conflict with who the record holds instead; none where the name may be a misspelling of it. */
function blamed(claim: Claim, sentence: Sentence, context: Context): Judgement[] {
  const facts = factsFor(claim, sentence, context);
  const [fact] = facts;
  const stranger = strangerIn(idOf(claim.value));
  const isMisspelt = stranger !== null && isSpellingOfOne(stranger, facts.flatMap(valuesOf), context.index);
  return fact && !isMisspelt
    ? [{ claim, fact, verdict: 'conflicts', ...(context.index.ruling(fact.subject) && { ruling: fact.subject }) }]
    : [];
}

/** A judge who is not told to act on the matter. */
const isOfOtherCase = ({ kind, telling }: Claim): boolean => kind === 'judge' && telling === true;

/** "X represents them", "counsel for the groups is X": of the plaintiffs just told of, and lawyers of none of them. */
function judgeCounsel(sentence: Sentence, claim: Claim, { index, focus }: Context): Judgement[] {
  if (!focus.onMatter || focus.turned || !focus.alone || !isOfPlaintiffs(sentence, focus.tellsOfPlaintiffs)) return [];
  const likely = focus.suit === null ? focus.suitsTold : [focus.suit];
  if (tellsOfOwnSuit(sentence) || likely.some((suit) => index.about(suit, 'counsel').length === 0)) return [];
  const suits = [...new Set([...likely, ...focus.suitsTold, ...index.ofType('suit')])];
  const facts = suits.flatMap((suit) => index.about(suit, 'counsel'));
  return decide(claim, facts).filter(({ verdict }) => verdict === 'conflicts');
}

/** "The groups", "the plaintiffs", "all four"; "them" only right behind those who sued. */
function isOfPlaintiffs({ terms, at }: Sentence, toldBefore: boolean): boolean {
  const isDefinite = (i: number): boolean => isA(terms[i], 'definite') || /^(?:all|those|these)$/.test(terms[i]?.text ?? '');
  if (at('plaintiff-side', 'plaintiff-word').some((i) => isDefinite(i - 1) || isDefinite(i - 2))) return true;
  if (
    terms.some(
      (t, i) =>
        isDefinite(i) &&
        t.kind === 'word' &&
        isA(terms[i + 1], 'number') &&
        (terms[i + 2]?.kind !== 'word' || isA(terms[i + 2], 'be-word')),
    )
  )
    return true;
  return toldBefore && terms.some((t) => /^(?:they|their|them)$/.test(t.text));
}

/** Whether a claim names a judge or a court whom the record knows of no suit. */
function isOfNoSuit(claim: Claim, claims: readonly Claim[], index: Context['index']): boolean {
  const { kind, topic, value } = claim;
  if (isOfJudge(claim)) return isOfUnknown(claim);
  if (kind === 'counsel') return suitsOfName(idOf(value), index).length === 0;
  return kind === 'court' && (topic === 'ruling' || topic === 'appeal') && isOtherCourt(idOf(value)) && !readsElsewhere(claims);
}

/** Anybody or any place of which the record does not know, besides the one in question. */
export function namesOthers(sentence: Sentence, { from, to }: Claim, { index }: Context): boolean {
  const { terms, at } = sentence;
  const isOutside = (i: number): boolean => i < from || i >= to;
  return (
    strangersAt(sentence).some(isOutside) ||
    (!sentence.has('party-to-suit') && at('another-word').some((i) => !isCounted(terms, i))) ||
    at('court').some(isOutside) ||
    at('place').some((i) => isOutside(i) && valueIn(terms[i], 'place') === 'other' && !isOfParty(sentence, i)) ||
    at('organisation').some((i) => isOutside(i) && suitsOfName(valueIn(terms[i], 'organisation') ?? '', index).length === 0)
  );
}

/** What a judge who has a case or has ruled in it does; a judge who only says something may be anybody. */
const ACTS = ['issue-verb', 'block-verb', 'deny-verb', 'grant-verb', 'affirm-verb', 'reverse-verb', 'preside-verb', 'rule-verb'] as const;
/** What stands before the judge who acts. */
const LEADS = ['from-word', 'venue-word', 'be-word', 'preside-verb', 'arrive-verb'] as const;

/** What a judge makes or does, before "by". */
const MADE = [...ACTS, 'author-verb', 'ruling-noun', 'relief-noun', 'be-word', 'comma'] as const;

/** "Judge X issued", "Judge X has the case", "written by Judge X", "it came from Judge X", "before Judge X", "Judge X's order". */
export function acts({ terms }: Sentence, { from, to }: Claim): boolean {
  const verb = isA(terms[to], 'auxiliary') ? to + 1 : to;
  const isThing = terms.slice(verb, verb + 4).some((t) => isA(t, 'suit-noun', 'motion-noun', 'ruling-noun', 'relief-noun'));
  if (isA(terms[verb], ...ACTS) || (isThing && (verb > to || terms[to]?.text === "'s"))) return true;
  if (isA(terms[verb], 'author-verb') && (isA(terms[verb + 1], 'it-word', 'for-word') || isThing)) return true;
  let lead = from - 1;
  while (isA(terms[lead], 'judge-noun', 'senior-noun', 'determiner')) lead--;
  if (isA(terms[lead], 'to-word') && isA(terms[lead - 1], 'went-word')) return true;
  return isA(terms[lead], ...LEADS) || (isA(terms[lead], 'by-word') && isA(terms[lead - 1], ...MADE));
}

/** Whether something else in the clause is true of a ruling, a suit or one of its papers: a proposition, a number or a day of it. */
export function isTold({ clauses, has }: Sentence, claim: Claim, found: readonly Judgement[]): boolean {
  const isOfSharing = has('tax-agency', 'tax-noun', 'sharing-noun', 'agreement-noun', 'practice-noun', 'data');
  return found.some(({ verdict, claim: { kind, value, from } }) => {
    if (verdict !== 'matches' || clauses[from] !== clauses[claim.from]) return false;
    if (kind === 'statement' || kind === 'docket' || kind === 'plaintiffs') return true;
    return isOfSharing && value.type === 'date' && value.date.d !== undefined;
  });
}

/** Things of a suit that a sentence can point back to. */
export const THINGS = [
  'ruling-noun',
  'relief-noun',
  'suit-noun',
  'motion-noun',
  'hearing-noun',
  'appeal-noun',
  'agreement-noun',
  'practice-noun',
] as const;

/** "That order", "the case", "their appeal", "it came from": what the sentence before told of. */
function pointsBack({ terms, at, clauses }: Sentence, claim: Claim): boolean {
  const isHere = (i: number): boolean => clauses[i] === clauses[claim.from];
  if ([0, 1].some((i) => isHere(i) && isA(terms[i], 'it-word'))) return true;
  return at(...THINGS)
    .filter(isHere)
    .some((i) => [i - 1, i - 2].some((d) => isA(terms[d], 'definite', 'possessive') || terms[d]?.text === "'s"));
}

/** What the record holds instead: of the ruling in mind, of those discussed, else of the suits named or told. */
function factsFor({ kind, topic }: Claim, sentence: Sentence, { index, focus, meant, published }: Context): readonly Fact[] {
  const named = suitsNamed(sentence, index, { byJudge: false });
  const suits = [...named, ...(focus.suit === null ? [] : [focus.suit]), ...focus.suitsTold];
  const rulings = [...(focus.ruling ? [focus.ruling] : []), ...meant.discussed].filter((r) => named.length === 0 || named.includes(r.case));
  const ofRulings = topic === 'appeal' ? [] : rulings.map((r) => r.id);
  const subjects = [...ofRulings, ...suits.flatMap((suit) => (topic === 'appeal' ? [`${suit}.appeal`] : [suit])), ...index.ofType('suit')];
  const kinds = kind === 'court' ? (['court'] as const) : ([kind, 'author', 'judge'] as const);
  return subjects
    .flatMap((id) => kinds.flatMap((k) => index.about(id, k as Fact['kind'])))
    .filter((fact) => mayConflict(fact) && (!published || (index.daysOf(fact.subject)?.first ?? 0) <= published.last));
}
