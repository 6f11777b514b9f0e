/** Whose plaintiff or counsel a name is said to be: the suits meant, and whether the sentence is about this litigation at all. Pure. */
import { type Claim, idOf } from '../../claims/claim.ts';
import { hasValue, type Sentence } from '../../language/sentence.ts';
import { isA, isCounted, isOdd, isUnexplained, opensCaption, untilMark, valueIn } from '../../language/terms.ts';
import { type RecordIndex, valuesOf } from '../../record/index.ts';
import { agreesWithOne } from '../compare/compare.ts';
import { type SuitContext, suitAsked } from './suits-meant.ts';
import { suitsNamed, suitsOfName, tellsOfRecordsSuit } from './suits-named.ts';

/** Whether a claim says who sued or who represents them. */
export const isAboutParty = ({ kind }: Claim): boolean => kind === 'plaintiffs' || kind === 'counsel' || kind === 'lead' || kind === 'sort';

/** Where the name stands: behind "the lead plaintiff is", at the end. */
const nameOf = ({ kind, from, to }: Claim): number => (kind === 'lead' ? to - 1 : from);

/** Ids of the suits meant; none where the sentence leaves it open. */
export function suitsOfParty(claim: Claim, sentence: Sentence, context: SuitContext): string[] {
  const { index } = context;
  if (claim.subject !== undefined) return suitsOfName(claim.subject, index);
  const namesSuit = claim.kind !== 'counsel' && index.parties.has(idOf(claim.value));
  const inFocus = opensCaption(sentence.terms, claim.from) ? [] : suitAsked(sentence, context, nameOf(claim), namesSuit);
  if (inFocus.length > 0) return inFocus;
  const others =
    claim.kind === 'counsel' && isOnlyCounsel(claim, sentence, index) ? suitsNamed(sentence, index, { except: claim.from }) : [];
  if (others.length > 0) return others;
  const named = suitsNamed(sentence, index);
  return named.length === 0 && claim.kind === 'sort' && context.focus.suit !== null ? [context.focus.suit] : named;
}

/**
 * "The ACLU represents a roofer", "unions sued over layoffs": a party or a lawyer may be somebody else's. It is one of this
 * litigation where the sentence names one of the suits, points to one that the article tells of, or is about the sharing itself.
 */
export function isOfLitigation(claim: Claim, claims: readonly Claim[], sentence: Sentence, context: SuitContext): boolean {
  if (isOfStrangers(claim, sentence, context.index)) return false;
  if (opensCaption(sentence.terms, claim.from)) return true;
  if (
    suitsOfParty(claim, sentence, context).length > 0 &&
    (claim.kind === 'counsel' ||
      claim.subject !== undefined ||
      context.index.parties.has(idOf(claim.value)) ||
      isTied(sentence, claims, context.index))
  )
    return true;
  if (isAboutSharing(sentence) || isOfFilingDay(claims, sentence, context.index)) return true;
  const { focus, index } = context;
  const isKnown = (focus.suit === null ? focus.suitsTold : [focus.suit]).every((suit) => index.about(suit, claim.kind).length > 0);
  return focus.suitsTold.length > 0 && isKnown && (tellsOfSuit(sentence, focus) || tellsWhatCameOfIt(claim, sentence, focus));
}

/** What says of a suit whose party a sentence names which of that party's suits it is. */
const TIES = ['sharing-noun', 'share-verb', 'agreement-noun', 'immigration-agency', 'data', 'data-noun', 'suit-name'] as const;

/** "X and Y sued over the addresses", "X brought the suit with Y", "they sued with X": not "X and Y sued a bank", as one of the groups may have done. */
function isTied(sentence: Sentence, claims: readonly Claim[], index: RecordIndex): boolean {
  const { terms, at, has } = sentence;
  if (terms.some((t) => isA(t, ...TIES) && !isA(t, 'organisation'))) return true;
  if (isA(terms[0], 'pronoun') || at('it-word').some((i) => isA(terms[i - 1], 'file-verb'))) return true;
  if (hasValue(sentence, 'agency', 'doge') && has('tax-agency')) return true;
  const suits = suitsNamed(sentence, index, { byJudge: false, parties: ['plaintiffs'] });
  if (suits.length > 0 && !isOverElse(sentence) && (has('judge-name', 'ruling-noun', 'relief-noun') || isOfSeveral(sentence, suits, index)))
    return true;
  if (suits.some((suit) => isFiledThen(claims, suit, index))) return true;
  if (
    at(...OF_SUIT).some(
      (i) => !isA(terms[i], 'sue-verb') && (isDefinite(terms, i) || isA(terms[i - 1], 'place') || terms[i - 1]?.text === "'s"),
    )
  )
    return true;
  return at('plaintiff-word').some((i) => !isA(terms[i], 'sue-verb')) && !at('suit-noun').some((i) => isA(terms[i - 1], 'indefinite'));
}

/** Two or more of those who brought one suit. */
const isOfSeveral = ({ terms, at }: Sentence, suits: readonly string[], index: RecordIndex): boolean =>
  suits.some((suit) => {
    const plaintiffs = index.about(suit, 'plaintiffs').flatMap(valuesOf);
    return at('organisation').filter((i) => plaintiffs.includes(valueIn(terms[i], 'organisation') ?? '')).length > 1;
  });

/** "Filed suit on Friday": the day on which this suit was. */
const isFiledThen = (claims: readonly Claim[], suit: string, index: RecordIndex): boolean =>
  claims.some(
    (c) =>
      c.topic === 'filing' &&
      c.value.type === 'date' &&
      c.value.date.weekday !== undefined &&
      agreesWithOne(c, index.about(`${suit}.filing`, 'date')),
  );

/** "A second case, brought by X", "X and Y are represented by Z": of a judge's other case, or of clients that are no plaintiffs. */
function isOfStrangers({ kind, from, subject }: Claim, sentence: Sentence, index: RecordIndex): boolean {
  const { terms, at } = sentence;
  if ((subject !== undefined && isStranger(subject, index)) || at('suit-noun').some((i) => isToldByElse(terms, i))) return true;
  const byJudgeAlone = suitsNamed(sentence, index, { byJudge: false }).length === 0 && sentence.has('judge-name');
  if (byJudgeAlone && at('another-word').some((i) => !isCounted(terms, i))) return true;
  return kind === 'counsel' && at('organisation').some((i) => i !== from && isStranger(valueIn(terms[i], 'organisation') ?? '', index));
}

/** Whether an organisation neither sues nor represents anybody, or a judge never sat, in the suits of the record. */
const isStranger = (name: string, index: RecordIndex): boolean => suitsOfName(name, index).length === 0;

/** Whether a sentence that says what sort of plaintiffs sued is about a suit of the record: one that it names, or points to. */
export function isOfSuitTold(claim: Claim, sentence: Sentence, context: SuitContext): boolean {
  if (sentence.has(...OTHERS, 'another-word', 'records-word') || isOfJudgeAlone(sentence, context.index)) return false;
  if (claim.pointing && context.focus.suit !== null) return true;
  if (suitsNamed(sentence, context.index).length === 1 || suitAsked(sentence, context, claim.from, false).length === 1) return true;
  const isSubject = sentence.at('plaintiff-word').some((i) => i === 1 && isA(sentence.terms[0], 'definite'));
  return isSubject && context.focus.suitsTold.length > 0;
}

/** "Judge J oversees a suit brought by twelve states": nothing but the judge, who has many, says which. */
const isOfJudgeAlone = (sentence: Sentence, index: RecordIndex): boolean =>
  sentence.has('judge-name') &&
  !sentence.has('tax-agency', 'tax-noun', 'agreement-noun', 'sharing-noun') &&
  suitsNamed(sentence, index, { byJudge: false }).length === 0;

/** "Sued over Social Security data": something is named that the suit is over, and it is neither taxes nor who shares them. */
const isOverElse = (sentence: Sentence): boolean =>
  sentence.has('over-word') &&
  !sentence.has('tax-agency', 'tax-noun', 'immigration-agency', 'agreement-noun') &&
  !hasValue(sentence, 'agency', 'doge');

/** "Sued on March 7": the day on which a suit of the record was filed. */
function isOfFilingDay(claims: readonly Claim[], sentence: Sentence, index: RecordIndex): boolean {
  if (isOverElse(sentence)) return false;
  const days = claims.filter(({ topic, value }) => topic === 'filing' && value.type === 'date' && value.date.d !== undefined);
  return days.some((day) => index.ofType('suit').some((suit) => agreesWithOne(day, index.about(`${suit}.filing`, 'date'))));
}

/** "In a suit over voting rolls", "two detainees sued", "sued the phone company", "there": a suit of the sentence's own, and "them" are those who brought it. */
export const tellsOfOwnSuit = ({ terms, at }: Sentence): boolean =>
  terms.some((t) => t.text === 'there') ||
  at('suit-noun').some((i) => isA(terms[i - 1], 'indefinite') && isA(terms[i + 1], 'over-word', 'against-word', 'about')) ||
  at('sue-verb').some((verb) => isOfOwn(terms, verb, at('organisation', ...OF_SUIT)));

/** What a suit of the record may be told by. */
const OF_MATTER = [
  'ruling-noun',
  'relief-noun',
  'block-verb',
  'tax-agency',
  'tax-noun',
  'agreement-noun',
  'sharing-noun',
  'data',
  'immigration-agency',
] as const;

/** "The case that ended the registry", "the suit against the fee": told by something that nothing here explains. */
function isToldByElse(terms: Sentence['terms'], suit: number): boolean {
  if (!isA(terms[suit + 1], 'that-word', 'relative-pronoun', 'against-word')) return false;
  const told = untilMark(terms, suit + 2);
  return told.some((t) => isOdd(t)) && !told.some((t) => isA(t, ...OF_MATTER));
}

function isOfOwn(terms: Sentence['terms'], verb: number, parties: readonly number[]): boolean {
  if (isA(terms[verb + 1], 'determiner') && isUnexplained(terms[verb + 2])) return true;
  return !isA(terms[0], 'pronoun') && !parties.some((i) => i < verb && isDefinite(terms, i));
}

/** What tells of another suit than those of the record. */
const OTHERS = ['other-case', 'other-agency', 'comparison-word', 'former-word'] as const;
/** What a suit's own words stand for: the suit, who brought it, what they asked for. */
const OF_SUIT = ['suit-noun', 'plaintiff-side', 'plaintiff-word', 'motion-noun', 'filing-noun'] as const;

/** "The suit was brought by X", "X and three other groups", "they are represented by X": in an article that tells of suits. */
function tellsOfSuit(sentence: Sentence, { tellsOfPlaintiffs }: SuitContext['focus']): boolean {
  const { terms, at, has } = sentence;
  if (has(...OTHERS) || tellsOfRecordsSuit(sentence) || at('another-word').some((i) => !isCounted(terms, i))) return false;
  if (hasValue(sentence, 'place', 'other') || tellsOfOwnSuit(sentence)) return false;
  if (tellsOfPlaintiffs && terms.some((t) => /^(?:they|their|them|it)$/.test(t.text))) return true;
  return at(...OF_SUIT).some((i) => !isA(terms[i], 'sue-verb') && (isDefinite(terms, i) || isCounted(terms, i)));
}

/**
 * "The order came in a suit brought by X", "a suit by X led to the ruling", "had sued over the agreement": a suit told by the ruling that
 * the article has just told of, or by the agreement.
 */
function tellsWhatCameOfIt({ from }: Claim, sentence: Sentence, { ruling, turned }: SuitContext['focus']): boolean {
  const { terms, at, has } = sentence;
  if (
    tellsOfRecordsSuit(sentence) ||
    has(...OTHERS, 'suit-name', 'judge-name', 'negation', 'modal', 'if-word') ||
    at('another-word').some((i) => !isCounted(terms, i))
  )
    return false;
  if (at('agreement-noun').some((i) => isDefinite(terms, i) && at('sue-verb').some((verb) => verb < i && i - verb < 4))) return true;
  const suit = at('suit-noun').find((i) => Math.abs(i - from) < 8);
  if (ruling === null || turned || suit === undefined) return false;
  const told = at('ruling-noun', 'relief-noun', 'panel-word').find(
    (i) => isA(terms[i - 1], 'definite') && !isA(terms[i - 1], 'possessive'),
  );
  if (told === undefined) return false;
  const between = terms.slice(Math.min(told, suit) + 1, Math.max(told, suit));
  if (told > suit) return between.some((t) => isA(t, 'yield-verb'));
  return (
    told === 1 &&
    between.length < 9 &&
    between.some((t) => isA(t, 'in-word', 'intransitive-issue')) &&
    between.every((t) => isA(t, ...OF_COMING))
  );
}

/** What may stand between a ruling and the suit in which it came. */
const OF_COMING = ['court-verb', 'issue-verb', 'determiner', 'in-word', 'weekday', 'month', 'date-before', 'auxiliary', 'comma'] as const;

/** "The suit", "the new suit". */
const isDefinite = (terms: Sentence['terms'], at: number): boolean =>
  isA(terms[at - 1], 'definite') || (isA(terms[at - 2], 'definite') && !isA(terms[at - 1], 'organisation'));

/** "Sued the IRS over its sharing of addresses with ICE": nobody but the plaintiffs of the record did. */
function isAboutSharing(sentence: Sentence): boolean {
  if (sentence.has('another-word', 'other-case', 'records-word', 'other-agency')) return false;
  return sentence.has('tax-agency', 'tax-noun') && sentence.has('sharing-noun', 'share-verb', 'agreement-noun', 'immigration-agency');
}

/** Whether no other counsel is named, of this suit or another: then the plaintiffs named are whom it is said to represent. */
function isOnlyCounsel({ from }: Claim, sentence: Sentence, index: RecordIndex): boolean {
  const counsel = new Set(
    index
      .ofType('suit')
      .flatMap((suit) => index.about(suit, 'counsel'))
      .flatMap(valuesOf),
  );
  return sentence.at('organisation').every((at) => at === from || !counsel.has(valueIn(sentence.terms[at], 'organisation') ?? ''));
}
